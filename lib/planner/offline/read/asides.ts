/** Words that say nothing of columns or rows, and words that stand in an unusual place. */

const PERIOD = String.raw`(?:q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter),? (?:19|20)\d\d`;

const COMPARISONS: readonly (readonly [more: string, words: string])[] = [
  ["older", "aged over "],
  ["younger", "aged under "],
  ["cheaper", "priced under "],
  ["(?:more expensive|pricier|dearer)", "priced over "],
  ["heavier", "weighing over "],
  ["lighter", "weighing under "],
  ["(?:taller|higher)", "of height over "],
  ["shorter", "of height under "],
];

const LEGEND = String.raw`\s?=\s?[a-z][a-z -]{1,30}?`;
const SCALE = new RegExp(
  String.raw`(?<![\d.])(-?\d{1,3})${LEGEND}(?:\s?(?:,|;|to|and|-|\.\.\.?)\s?-?\d{1,3}${LEGEND}){0,9}?\s?(?:,|;|to|and|-|\.\.\.?)\s?(-?\d{1,3})${LEGEND}(?=[,.;)]|$)(?!\s?[,;]\s?-?\d{1,3}\s?=)`,
  "gi",
);

const ASIDES: readonly (readonly [RegExp, string])[] = [
  [/,?\s*\b(?:with |using |use )?(?:a |the )?(?:random )?seed(?:\s*(?:=|:|of|is|value))*\s*\d+\b/gi, ""],
  // "3 columns: a, b, c": the list says how many.
  [/\b(?:with )?\d+ (?:columns|fields|attributes) and (\d[\d,]* (?:rows|records|entries))\b/gi, "with $1"],
  [/\b\d+ (columns|fields|attributes)\s*:/gi, "$1:"],
  [
    /(?<=^|[.!?]\s+)only (?:(?:include|use|return|generate|have|want|need) )?(?:(?:these|the following|the) )?(?:(?:columns|fields)\b ?)?:? ?(?=\w)/gi,
    "columns: ",
  ],
  [/^([a-z][\w ,]{2,200}) only\.?$/gi, "columns: $1"],
  [/^(.{3,200}?),\s*(\d[\d,]*) of (?:them|these)\b/gi, "$2 $1"],
  [/(?<=[a-z]{3}s) ((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)\b/gi, " from $1 to $2"],
  // A bare period in front of the noun, or behind it: "Q3 2025 sales", "transactions Jan 2024 to Jun 2024".
  [new RegExp(String.raw`(?<=^|of |^\d[\d,]* )(${PERIOD}) ([a-z]+)\b`, "gi"), "$2 in $1"],
  [new RegExp(String.raw`(?<=[a-z]{4}s) (?=${PERIOD}\b)`, "gi"), " in "],
  [/(?<=\b[a-z]{4,20}) ((?:19|20)\d\d)(?= (?:by|per|with|for)\b|$)/g, " in $1"],
  [/(?:^|\s)(?:pls|plz|please|thx|thanks|thank you|asap|tia)(?=[\s.!,?]|$)[.!,]*/gi, " "],
  [/\b(?:random(?:ly generated)?,? (?:but|and|yet) realistic|realistic,? (?:but|and|yet) random)\b/gi, ""],
  // Rows differ by their ids anyway.
  [
    /(?:^|[,;.])\s*(?:with |and |but )?(?:no|without(?: any)?) duplicate(?:s| rows| records| entries)?(?=\s*(?:[,.;]|$))/gi,
    "",
  ],
  // "1 = low, 5 = high": a scale.
  [SCALE, "$1-$2"],
  // "users where name and email must be unique"
  [
    /,?\s(?:where|in which|whose) (?=(?:the |each |every )?[a-z_ ]{2,60} (?:must be|should be|are|is) unique\b)/gi,
    ". ",
  ],
  // "employees older than 40", "phones cheaper than $300": what the rows are said to be, in the words for a column.
  ...COMPARISONS.map(
    ([more, words]) =>
      [
        new RegExp(
          String.raw`(?<=[a-z]s |people |children )(?:(?:who|that|which) are )?(?:${more}) than (?=[$€£]?\d)`,
          "gi",
        ),
        words,
      ] as const,
  ),
  [/[\u{1F000}-\u{1FAFF}\u2600-\u27BF]|\uFE0F|\u200D/gu, " "],
];

/** "title varchar(100)": how long a text may be. */
const LENGTHS = /(?<=\w \w{0,3}(?:char|decimal|numeric|int|float))\s?\(\d{1,4}(?:,\s?\d{1,2})?\)/gi;

export function withoutAsides(whole: string): string {
  // Statements of SQL have a reader of their own.
  const text = /\bcreate\s+table\b/i.test(whole) ? whole : whole.replace(LENGTHS, "");
  return ASIDES.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text)
    .replace(/ {2,}/g, " ")
    .trim();
}

/** "sorted by date": what an order of the rows is asked by. */
const SORTED =
  /[,;]?\s*\b(?:and |all |rows |data )*(?:sorted|sort|ordered|arranged)(?: (?:it|them|rows|alphabetically|chronologically|in))*(?: (?:ascending|descending)(?: order)?)? by (?!\d|an? |one |customers|users)[a-z_][\w ]{1,40}?(?:,? \(?(?:asc|desc|ascending|descending|newest first|oldest first)(?: order)?\)?)?(?=\s*(?:[,.;]|$))/gi;

/** Takes out the wishes for an order of the rows; the rows of a clock alone come in one. */
export function takeSorting(text: string, isClocked: boolean): { rest: string; warnings: string[] } {
  const warnings: string[] = [];
  const rest = text.replace(SORTED, (said) => {
    const clause = said.replace(/^[,;\s]+/, "");
    if (!isClocked || !/\b(?:time|date|timestamp|day)/i.test(clause))
      warnings.push(`"${clause}" is not kept: rows come in the order they are made, so sort them after the download.`);
    return "";
  });
  return { rest, warnings };
}
