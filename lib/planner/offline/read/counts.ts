import { TIME_UNIT } from "../text/durations";
import { NUMBER, readNumber } from "../text/numbers";
import { isPlural } from "../text/words";

/** "500 patients", "2,000 card payments", "1k rows": how many of what. */

export interface Count {
  count: number;
  /** What is counted, e.g. "card payments". */
  noun: string;
  /** Upper end of "1 to 5 orders". */
  upTo?: number;
  start: number;
  end: number;
  clause: string;
}

const STOP = String.raw`(?:with|and|or|for|from|of|in|on|at|to|by|per|that|which|who|whose|where|including|includes?|containing|having|has|have|each|every|across|over|between|linked|belonging|related|spread|using|as|plus|is|are|should|must|showing|covering|during|within|about|after|before|under|above|below|than|based|working|living|enrolled|made|sold|placed|starting|along|such|like|formatted|shaped|looking|into|but|not|only|using|then|when|if|so|because|get|gets|pay|pays|cost|costs|receive|receives|earn|earns)`;
const WORD = String.raw`(?!${STOP}\b)[a-z][\w'/-]*`;
const COUNT = new RegExp(
  String.raw`(?<![\w$€£¥#.,/-])(${NUMBER})(?:\s*(?:to|-)\s*(${NUMBER}))?\+?\s+((?:${WORD}\s+){0,4}${WORD})`,
  "giu",
);

/** Nouns that numbers measure or qualify, so that they count no rows. */
const UNITS = new RegExp(
  String.raw`^(?:${TIME_UNIT}|years?[ -]old|%|percent|decimals?|decimal places?|digits?|characters?|chars?|letters?|words?|sentences?|paragraphs?|columns?|fields?|features?|attributes?|(?:(?:related|linked|connected|relational|separate|different) )*tables?|usd|eur|gbp|dollars?|euros?|pounds?|cents?|rupees?|yen|kg|kgs|g|grams?|lbs?|km|miles?|m|cm|mm|meters?|metres?|feet|ft|inch(?:es)?|sq(?:uare)?\b.*|celsius|fahrenheit|degrees?|c|f|stars?|points?|scale|mb|gb|tb|kb|ms|bpm|mmhg|rpm|kwh|kw|mw|volts?|watts?|nights?|am|pm|st|nd|rd|th|times?|x|different|possible|levels?|types?|categories|options?|values?|statuses|decimal|or (?:more|older|younger)|older|younger|and)\b`,
  "i",
);
/** Words before a noun that say nothing about what it is. */
const FILLER =
  /^(?:synthetic|fake|mock|dummy|sample|test|random|realistic|realistic-looking|simulated|artificial|example|unique|distinct|different|individual|new|total|full|complete|more|such|real-looking|believable|plausible|separate|anonymous|anonymized|fictional|fictitious|made-up|generated|of|the|these|those|different)\s+/i;

/** "10 numeric features", "5 likert questions" count columns. */
const COLUMNS = /(?:\b(?:features|columns|variables|predictors)|\b(?:likert|choice|open|yes\/no|rating) questions)$/i;

export function findCounts(text: string): Count[] {
  const counts: Count[] = [];
  const quoted = Array.from(
    text.matchAll(/"[^"\n]*"|\([^()]*\)/g),
    ({ index, 0: part }) => [index, index + part.length] as const,
  );
  for (const match of text.matchAll(COUNT)) {
    const [whole, low = "", high, words = ""] = match;
    const first = readNumber(low);
    const last = high === undefined ? undefined : readNumber(high);
    let noun = words.trim();
    while (FILLER.test(noun)) noun = noun.replace(FILLER, "");
    const inBrackets = quoted.some(([start, end]) => match.index > start && match.index < end);
    const isYear =
      first !== undefined &&
      /^(?:19|20)\d{2}$/.test(low) &&
      !isRoundCount(low, noun, text.slice(0, match.index)) &&
      !/^(?:rows?|records?|users?|customers?|entries|people|orders?|students?|patients?|products?|employees?)\b/i.test(
        noun,
      );
    if (
      !first ||
      first.percent ||
      !Number.isInteger(first.value) ||
      first.value < 1 ||
      /[$€£¥₹-]/.test(low) ||
      isYear ||
      COLUMNS.test(noun) ||
      (UNITS.test(noun) &&
        !(noun === "categories" && /(?:^|\b(?:in|across|into))\s*$/i.test(text.slice(0, match.index)))) ||
      inBrackets
    )
      continue;
    if (
      /(?:[<>=]|every|each|per|top|first|last|past|next|level|version|type|q|grade|phase|tier|step|page|between|out of|within|least|most|over|under|above|below|than)\s*$/i.test(
        text.slice(0, match.index),
      )
    )
      continue;
    const start = match.index;
    counts.push({
      count: first.value,
      noun,
      ...(last && { upTo: last.value }),
      start,
      end: start + whole.length,
      clause: text.slice(start, start + whole.length).trim(),
    });
  }
  return counts;
}

/** "2000 drugs" are so many, but "in 2000 sales" tells when. */
function isRoundCount(number: string, noun: string, before: string): boolean {
  const isMany = isPlural(noun.split(" ").at(-1)!);
  return (
    number.endsWith("00") &&
    isMany &&
    !/\b(?:in|since|from|until|till|before|after|during|year|by|to)\s*$/i.test(before)
  );
}

/** "(5,000 rows)", "[200 records]" or "x 500" behind a table's name. */
export function readBracketCount(text: string): { count: number; rest: string } | undefined {
  const match = new RegExp(
    String.raw`\(\s*(?:about |around |~)?(${NUMBER})\s*(?:[a-z]+\s*){0,2}\)|\[\s*(${NUMBER})\s*(?:rows?|records?)?\s*\]|[:,-]?\s+(${NUMBER})\s+(?:rows|records|entries)\b`,
    "iu",
  ).exec(text);
  const number = match && readNumber(match[1] ?? match[2] ?? match[3] ?? "");
  if (!match || !number || number.percent || !Number.isInteger(number.value) || number.value < 1) return undefined;
  return {
    count: number.value,
    rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, " ").trim(),
  };
}

/** Nouns that stand for rows whatever the rows are about. */
export const ROW_NOUN =
  /^(?:[\w-]+ ){0,2}?(?:rows?|records?|entries|entry|examples?|samples?|instances?|data ?points?|lines|observations?|items|tuples|results)$/i;
