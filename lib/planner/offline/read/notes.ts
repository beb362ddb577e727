import type { BareNote, Note, NoteOf } from "../request";
import { isoDuration, TIME_UNIT } from "../text/durations";
import { splitValues } from "../text/list";
import { CURRENCY, NUMBER, readNumber, readRange } from "../text/numbers";
import { findWindow } from "../text/windows";
import { patternOfMask } from "./mask";

/** Finds what a piece of text says about a column and takes those words out of it. */

type Reader = (text: string, context: NoteContext) => Found | undefined;
interface Found {
  notes: BareNote[];
  start: number;
  end: number;
}
export interface NoteContext {
  /** ISO date that "now" means. */
  asOf: string;
}

const UNIT_AFTER = String.raw`(?:\s*(?:years? old|years? of age|yrs?|stars?|points?|kg|kgs|kilograms?|lbs?|pounds?|grams?|g|km|miles?|cm|mm|meters?|metres?|m2|sqft|sq ?ft|square feet|units?|items?|pieces?|nights?|minutes?|mins?|hours?|seconds?|ms|days?|weeks?|months?|years?|°?[cf]\b|celsius|fahrenheit|kwh|mb|gb|tb|bpm|mmhg|rpm|bar|psi|volts?|watts?|kw|mw|ppm|degrees?|people|guests|percent)\b)?`;
const AMOUNT = String.raw`(${NUMBER})${CURRENCY}`;
const LINK = String.raw`(?:(?:is|are|be|was|were|must be|should be|can be|may be|will be|ranges?|ranging|varies|varying|lies?|falls?|spans?|spread|distributed|set|costs?|priced)\s+)?`;

function reader(
  source: string,
  build: (match: RegExpExecArray, context: NoteContext) => BareNote[] | BareNote | undefined,
): Reader {
  const pattern = new RegExp(source, "iu");
  return (text, context) => {
    const match = pattern.exec(text);
    const built = match && build(match, context);
    return built
      ? { notes: Array.isArray(built) ? built : [built], start: match.index, end: match.index + match[0].length }
      : undefined;
  };
}

const range = (
  min: number | undefined,
  max: number | undefined,
  { percent, decimals }: { percent: boolean; decimals: number },
) => ({
  kind: "range" as const,
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  percent,
  decimals,
});

function oneSided(bound: "min" | "max", exclusive: boolean) {
  return (match: RegExpExecArray) => {
    const number = readNumber(match[1]!);
    if (!number) return undefined;
    const step =
      exclusive && number.decimals === 0 && Number.isInteger(number.value) && Math.abs(number.value) < 1000 ? 1 : 0;
    const value = bound === "min" ? number.value + step : number.value - step;
    return range(bound === "min" ? value : undefined, bound === "max" ? value : undefined, number);
  };
}

const relative: Reader = reader(
  String.raw`(?:always\s+)?(?:(within|up to|at most|no more than|no later than|less than)\s+)?(?:(?:between\s+)?(\d+)\s*(?:-|to|and)\s*)?(\d+(?:\.\d+)?)\s*(${TIME_UNIT})\s+(after|before|of|from|following|prior to|later than|since)\s+(?:the\s+|their\s+|its\s+)?([a-z][\w' -]{1,40}?)(?=$|[,.;)]|\s+(?:and|with|or)\b)`,
  ([, limit, low, high = "1", unit = "day", direction = "after", other = ""]) => {
    if (/^(?:data|history|today|now|each|age|service|experience|work)\b/i.test(other)) return undefined;
    const max = isoDuration(Number(high), unit);
    const least = /hour|min|sec|h(?:rs?)?$/i.test(unit) ? "PT0M" : "P0D";
    const min =
      low !== undefined ? isoDuration(Number(low), unit) : limit !== undefined || direction === "of" ? least : max;
    return { kind: "relative", other, min, max, before: /before|prior/i.test(direction) };
  },
);

/** "1 to 9 days later": after what it follows anyway. */
const later: Reader = reader(
  String.raw`\b(?:(within|up to|at most)\s+)?(?:(?:between\s+)?(\d+)\s*(?:-|to|and)\s*)?(\d+(?:\.\d+)?)\s*(${TIME_UNIT})\s+(?:later|afterwards?|after that|thereafter)\b|\bwithin\s+(\d+)\s*(${TIME_UNIT})\s*$`,
  ([, limit, low, high = "1", unit = "day", inside, insideUnit]) => {
    if (inside !== undefined)
      return { kind: "relative", other: "", min: "P0D", max: isoDuration(Number(inside), insideUnit!), before: false };
    const max = isoDuration(Number(high), unit);
    const min = low !== undefined ? isoDuration(Number(low), unit) : limit !== undefined ? "P0D" : max;
    return { kind: "relative", other: "", min, max, before: false };
  },
);

const window: Reader = (text, { asOf }) => {
  const found = findWindow(text, asOf);
  return (
    found && {
      notes: [{ kind: "window", ...found.window } as BareNote],
      start: found.start,
      end: found.end,
    }
  );
};

const TYPES: readonly [RegExp, Omit<NoteOf<"type">, "clause">][] = [
  [/^(?:u?uid|guid)s?(?: v?4)?$/i, { kind: "type", type: "uuid" }],
  [/^(?:int|integer|whole number|bigint|smallint|int64|int32|serial)s?$/i, { kind: "type", type: "integer" }],
  [
    /^(?:float|double|decimal|number|numeric|real|money|currency)(?:ing point)?s?(?: number)?(?:\(\d+, ?\d\))?$/i,
    { kind: "type", type: "decimal" },
  ],
  [/^(?:bool|boolean|true\/false|yes\/no|flag|true or false|y\/n)s?$/i, { kind: "type", type: "boolean" }],
  [/^(?:date)s?$/i, { kind: "type", type: "date" }],
  [/^(?:date ?time|timestamp|timestamptz|date and time)s?$/i, { kind: "type", type: "datetime" }],
  [/^(?:str|string|text|varchar|char|free ?text|categorical|category)s?(?:\(\d+\))?$/i, { kind: "type", type: "text" }],
];

/** A bracket that only lists types and marks: "(integer, unique)". Undefined when it says anything else. */
export function readMarks(text: string): BareNote[] | undefined {
  const notes = splitValues(text).map((part): BareNote | undefined => {
    if (/^unique$/i.test(part)) return { kind: "unique" };
    if (/^(?:pk|primary key|primary)$/i.test(part)) return { kind: "primaryKey" };
    if (/^(?:optional|nullable|may be (?:empty|null)|can be (?:empty|null))$/i.test(part))
      return { kind: "nulls", rate: 0.15 };
    if (/^(?:required|not null|mandatory|non-?null)$/i.test(part)) return { kind: "notNull" };
    const foreign =
      /^(?:fk|foreign key|references?|refers to|links? to|linked to)(?: (?:to|references?|->))?\s*([\w ]+?)(?:\.\w+|\s*\(\w+\))?$/i.exec(
        part,
      );
    if (foreign) return { kind: "reference", table: foreign[1]! };
    return TYPES.find(([pattern]) => pattern.test(part))?.[1];
  });
  return notes.length > 0 && notes.every((note) => note !== undefined) ? notes : undefined;
}

const MONEY_CODES: Readonly<Record<string, string>> = {
  usd: "USD",
  dollar: "USD",
  "us dollar": "USD",
  $: "USD",
  euro: "EUR",
  eur: "EUR",
  "€": "EUR",
  pound: "GBP",
  gbp: "GBP",
  sterling: "GBP",
  "£": "GBP",
  inr: "INR",
  rupee: "INR",
  "₹": "INR",
  yen: "JPY",
  jpy: "JPY",
  chf: "CHF",
  franc: "CHF",
  aed: "AED",
  dirham: "AED",
  cad: "CAD",
  aud: "AUD",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  pln: "PLN",
  zloty: "PLN",
  brl: "BRL",
  mxn: "MXN",
  peso: "MXN",
  cny: "CNY",
};

export function currencyCode(word: string): string | undefined {
  return MONEY_CODES[word.toLowerCase().trim().replace(/s$/, "")];
}

/** A list with shares: "70% delivered, 20% shipped" or "delivered 70%, shipped 20%" or "weighted 60/30/10". */
function readWeighted(text: string): { values: string[]; weights: number[] } | undefined {
  const weighted =
    /^(.*?)[,;]?\s*(?:weighted|weights?|weighting|distributed|split|ratio|in a ratio of)\s*:?\s*((?:\d+(?:\.\d+)?%?\s*[/:,-]\s*)+\d+(?:\.\d+)?%?)$/i.exec(
      text,
    );
  if (weighted) {
    const values = splitValues(weighted[1]!);
    const weights = weighted[2]!.split(/\s*[/:,-]\s*/).map((part) => Number.parseFloat(part));
    return values.length === weights.length && values.length > 1 ? { values, weights } : undefined;
  }
  const parts = splitValues(text);
  const read = parts.map((part) => {
    const before =
      /^(?:about |around |roughly |approximately |~)?(\d+(?:\.\d+)?)%\s+(?:of (?:them|which|the time|all)\s+)?(?:are |is |being )?(.+)$/i.exec(
        part,
      );
    if (before) return { value: before[2]!.replace(/^["']|["']$/g, ""), weight: Number(before[1]) };
    const after = /^["']?(.+?)["']?\s*[:=(-]?\s*(\d+(?:\.\d+)?)%\)?$/.exec(part);
    return after ? { value: after[1]!.trim(), weight: Number(after[2]) } : undefined;
  });
  if (read.length < 2 || read.some((part) => part === undefined)) return undefined;
  return { values: read.map((part) => part!.value), weights: read.map((part) => part!.weight) };
}

/** Notes of an enumeration's text: closed lists, or open ones after "e.g.". */
export function valuesNote(text: string, open: boolean): Omit<NoteOf<"values">, "clause"> | undefined {
  const weighted = readWeighted(text);
  if (weighted) return { kind: "values", ...weighted, open };
  const values = splitValues(text);
  const looksLikeValues =
    values.length >= 2 && values.every((value) => value.length <= 60 && value.split(" ").length <= 6);
  return looksLikeValues ? { kind: "values", values, open } : undefined;
}

const EXAMPLE = /^(?:e\.?g\.?,?|for example,?|for instance,?|such as|like|examples?:?|i\.?e\.?,?)\s*:?\s*/i;
const ENUM_INTRO =
  /^(?:one of|any of|either|values?|options?|choices?|enum|possible values?|can be|may be|is|are|include[sd]?|including|from)\s*:?\s+/i;

/** What stands in brackets: types, marks, ranges, examples, or a list of values. */
const brackets: Reader = (text, context) => {
  const match = /[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)*)[)\]]/.exec(text);
  if (!match) return undefined;
  const inner = match[1]!.trim();
  const at = { start: match.index, end: match.index + match[0].length };
  const marks = readMarks(inner);
  if (marks) return { notes: marks, ...at };
  const example = EXAMPLE.exec(inner);
  const typed = /^([\w ]+?)\s*[,;:]\s*(.+)$/.exec(inner);
  const lead = typed && readMarks(typed[1]!);
  const body = (lead ? typed[2]! : inner.slice(example?.[0].length ?? 0)).replace(ENUM_INTRO, "");
  const masked = maskNote(body);
  if (masked) return { notes: [...(lead ?? []), masked], ...at };
  if (
    /^(?:min(?:imum)?|max(?:imum)?|range|between|from|at least|up to|over|under|above|below|>|<|[-$€£]?\d)/i.test(
      body,
    ) &&
    !readWeighted(body)
  ) {
    const inside = readNotes(body, context, true);
    if (inside.notes.length > 0) return { notes: [...(lead ?? []), ...inside.notes], ...at };
  }
  const values = valuesNote(body, example !== null);
  if (values) return { notes: [...(lead ?? []), values], ...at };
  const inside = readNotes(body, context, true);
  if (inside.notes.length > 0) return { notes: [...(lead ?? []), ...inside.notes], ...at };
  if (example && body !== "")
    return {
      notes: [{ kind: "values", values: [body.replace(/^["']|["']$/g, "")], open: true } as BareNote],
      ...at,
    };
  return lead ? { notes: lead, ...at } : undefined;
};

/** A shape such as ORD-#####, ABC-1234 or 2024-XXXX. */
function maskNote(text: string): BareNote | undefined {
  const pattern = patternOfMask(text);
  return pattern === undefined ? undefined : { kind: "pattern", pattern };
}

const READERS: readonly Reader[] = [
  brackets,
  reader(
    String.raw`\b(?:in|with|using|of|matching|following)\s+(?:the\s+|a\s+)?(?:format|form|pattern|shape|style)\s*(?:of|like|:)?\s*["']?([^\s"',;]+(?:[- ][#X\d]+)*)["']?`,
    ([, mask = ""]) => maskNote(mask),
  ),
  reader(
    String.raw`\b(?:formatted (?:as|like)|looks? like|looking like|like|such as|e\.g\.,?|written as|shaped like)\s+["']?([A-Za-z]{0,6}[-_/.]?(?:[#\d]|X{2,}|[A-Z]{1,4}-)[#\dXA-Z-]{2,})["']?(?![\w])`,
    ([, mask = ""]) => maskNote(mask),
  ),
  reader(
    String.raw`\b(?:formatted as|composed of|made (?:up )?of|derived from|built from)\s+(?:the\s+|their\s+)?([^,;(]{3,120}?@\S+|(?:first|initial)[^,;(]{3,120})`,
    ([, words = ""]) => ({ kind: "template", words }),
  ),
  reader(String.raw`\b(?:starts?|starting|beginning|begins)\s+(?:at|from|with)\s+(\d+)\b(?!-)`, ([, start]) => ({
    kind: "start",
    start: Number(start),
  })),
  reader(
    String.raw`\b(?:with\s+)?(?:about\s+|around\s+|roughly\s+|~)?(\d+(?:\.\d+)?)%\s+(?:of (?:them|values|cells|rows|the rows|records)\s+)?(?:are\s+|is\s+|being\s+)?(?:missing|null|nulls|empty|blank|absent|unknown|na|n\/a|not set|missing values|null values)\b`,
    ([, rate]) => ({ kind: "nulls", rate: Number(rate) / 100 }),
  ),
  reader(
    String.raw`\b(?:optional|nullable|sometimes (?:missing|empty|null|blank)|may be (?:missing|empty|null|blank)|can be (?:missing|empty|null|blank)|some missing|with some missing values|if any|if applicable)\b`,
    () => ({ kind: "nulls", rate: 0.15 }),
  ),
  reader(String.raw`\b(?:never (?:missing|empty|null)|not null|no missing values|required)\b`, () => ({
    kind: "notNull",
  })),
  reader(
    String.raw`\b(?:(?:normally|gaussian) distributed|normal distribution|bell curve|bell-shaped)(?:\s+(?:around|about|with(?: a)? mean(?: of)?|centered (?:at|on)|at))?(?:\s+${AMOUNT})?(?:\s*(?:,|and|with)?\s*(?:an?\s+)?(?:sd|std|std dev|standard deviation|sigma)(?:\s+of)?\s+${AMOUNT})?`,
    ([, mean, sd]) => {
      const centre = mean === undefined ? undefined : readNumber(mean);
      if (!centre) return { kind: "distribution", shape: "normal" };
      const spread = sd === undefined ? undefined : readNumber(sd);
      return { kind: "mean", mean: centre.value, ...(spread && { sd: spread.value }) };
    },
  ),
  reader(
    String.raw`\b(?:with\s+)?(?:an?\s+|the\s+)?(?:mean|average|avg)\s*(?:value\s+|score\s+)?(?:of|around|about|at|:|near|=)?\s*(?:around |about |roughly )?${AMOUNT}(?:\s*(?:,|and|with|±|\+\/-)?\s*(?:an?\s+)?(?:sd|std|std dev|standard deviation|sigma)?(?:\s+of)?\s*${AMOUNT})?`,
    ([, mean = "", sd]) => {
      const centre = readNumber(mean);
      const spread = sd === undefined ? undefined : readNumber(sd);
      return centre && { kind: "mean", mean: centre.value, ...(spread && { sd: spread.value }) };
    },
  ),
  reader(
    String.raw`\b(?:averag(?:ing|es)|typically around|centred on|centered (?:on|around))\s+(?:around |about |roughly )?${AMOUNT}`,
    ([, mean = ""]) => {
      const centre = readNumber(mean);
      return centre && { kind: "mean", mean: centre.value };
    },
  ),
  reader(
    String.raw`\b(?:log-?normal(?:ly)?(?: distributed| distribution)?|heavy[- ]tailed|long[- ]tailed|skewed|right-skewed|power[- ]law)\b`,
    () => ({ kind: "distribution", shape: "logNormal" }),
  ),
  reader(
    String.raw`\b(?:uniform(?:ly)?(?: distributed| distribution)?|evenly (?:distributed|spread)|equal(?:ly)? distribut(?:ed|ion))\b`,
    () => ({ kind: "distribution", shape: "uniform" }),
  ),
  later,
  relative,
  reader(
    String.raw`\b(?:always|must be|should be|is|be)?\s*(on or after|on or before|after|before|later than|earlier than|greater than|less than|higher than|lower than)\s+(?:the\s+|its\s+|their\s+)?((?!20\d\d|19\d\d)[a-z][\w' ]{2,40}?(?:date|time|start|end|at|day|price|cost|value|amount|birth|admission|admitted|departure|arrival|order|ordered|check-?in|check-?out|hire|hired|visit|opened|created|open|salary|low|high|min|max|minimum|shipped|shipping|purchase|signup|registration|joining|issued|issue|booking))(?=$|[,.;)]|\s+(?:and|with|or|in|by)\b)`,
    ([, direction = "", other = ""]) => ({
      kind: "compare",
      other,
      op: /on or after/i.test(direction)
        ? ">="
        : /on or before/i.test(direction)
          ? "<="
          : /after|later|greater|higher/i.test(direction)
            ? ">"
            : "<",
    }),
  ),
  window,
  reader(
    String.raw`${LINK}(?:in the range (?:of )?|with a range of |range:? |range of |between |from |values? (?:of |from )?|on a scale (?:of|from) |scale of |(?<![\w.,]))${AMOUNT}\s*${UNIT_AFTER}\s*(?:to|and|-|through|until|\.\.+)\s*${AMOUNT}${UNIT_AFTER}`,
    ([, low = "", high = ""]) => {
      const read = readRange(low, high);
      return read && range(read.min, read.max, read);
    },
  ),
  reader(
    String.raw`\b(?:out of|scored out of|over)\s+(?:a\s+)?(5|10|20|100|1000)\b(?!\s*%|\s*(?:${TIME_UNIT}))`,
    ([, top]) => range(Number(top) > 10 ? 0 : 1, Number(top), { percent: false, decimals: 0 }),
  ),
  reader(
    String.raw`${LINK}(?:at least|a minimum of|minimum(?: of)?:?|min\.?:?|no less than|not less than|starting at|upwards of|>=|≥)\s*${AMOUNT}${UNIT_AFTER}`,
    oneSided("min", false),
  ),
  reader(
    String.raw`${LINK}(?:at most|a maximum of|maximum(?: of)?:?|max\.?:?|no more than|not more than|up to|capped at|<=|≤)\s*${AMOUNT}${UNIT_AFTER}`,
    oneSided("max", false),
  ),
  reader(
    String.raw`${LINK}(?:above|over|more than|greater than|higher than|exceeding|older than|>)\s*${AMOUNT}${UNIT_AFTER}`,
    oneSided("min", true),
  ),
  reader(
    String.raw`${LINK}(?:below|under|less than|lower than|fewer than|younger than|<)\s*${AMOUNT}${UNIT_AFTER}`,
    oneSided("max", true),
  ),
  reader(
    String.raw`${LINK}${AMOUNT}${UNIT_AFTER}\s+(?:and|or)\s+(?:older|above|over|more|higher|up|greater)\b`,
    oneSided("min", false),
  ),
  reader(
    String.raw`${LINK}${AMOUNT}${UNIT_AFTER}\s+(?:and|or)\s+(?:younger|below|under|less|lower|fewer)\b`,
    oneSided("max", false),
  ),
  reader(String.raw`${LINK}${AMOUNT}\+(?!\w)`, oneSided("min", false)),
  reader(
    String.raw`\b(?:is |are )?(?:always|constant(?:ly)?|fixed (?:to|at)|only|set to|equal to)\s+["']([^"']{1,80})["']`,
    ([, value = ""]) => ({ kind: "constant", value }),
  ),
  reader(
    String.raw`\b(?:is |are |be )?(?:either |one of |any of |from |must be |can be |may be |values? |options? |(?:always|only) )*(?::\s*)?((?:["'][^"']{1,60}["'](?:\s*(?:,|or|and|/|\|)\s*)*){2,})`,
    ([, list = ""]) => valuesNote(list, false),
  ),
  reader(
    String.raw`\b(?:such as|for example|for instance|e\.g\.,?|including|includes?|like)\s*:?\s*((?:["'][^"']{1,60}["']|[A-Z][\w.&' -]{1,40})(?:\s*(?:,|,?\s+or|,?\s+and)\s+(?:["'][^"']{1,60}["']|[\w.&' -]{1,40}))+)\s*$`,
    ([, list = ""]) => valuesNote(list, true),
  ),
  reader(
    String.raw`\b(?:either|one of|any of|possible values(?: are)?|options(?: are)?|values(?: are)?|chosen from|selected from|picked from)\s*:?\s*((?:[\w.&'/+-]+(?: [\w.&'/+-]+){0,3})(?:\s*(?:,\s*or|,\s*and|,|\bor\b|\band\b|\|)\s*(?:[\w.&'/+-]+(?: [\w.&'/+-]+){0,3}))+)\s*$`,
    ([, list = ""]) => valuesNote(list, false),
  ),
  reader(
    String.raw`\b(?:in|as)\s+(usd|us dollars?|dollars?|euros?|eur|gbp|pounds?|sterling|inr|rupees?|yen|jpy|chf|francs?|aed|dirhams?|cad|aud|sek|nok|dkk|pln|brl|mxn|cny)\b`,
    ([, word = ""]) => {
      const code = currencyCode(word);
      return code ? { kind: "currency", code } : undefined;
    },
  ),
  reader(String.raw`\bin\s*([$€£₹])`, ([, sign = ""]) => ({ kind: "currency", code: currencyCode(sign)! })),
  reader(
    String.raw`\b(?:to|with|as)?\s*(\d)\s+(?:decimals?|decimal places|digits after the (?:decimal )?point)\b`,
    ([, scale]) => ({ kind: "type", type: "decimal", scale: Number(scale) }),
  ),
  reader(
    String.raw`\b(?:must be |should be |is |are |all )?(?:unique|distinct|no duplicates|without duplicates)\b`,
    () => ({ kind: "unique" }),
  ),
  reader(
    String.raw`\b(?:as|is)\s+(?:an?\s+)?(uuid|guid|integer|whole number|decimal|boolean|timestamp|true\/false|yes\/no|string|float)s?\b`,
    ([, word = ""]) => readMarks(word),
  ),
];

/** Reads every note in a text. `rest` is what is left: the name. */
export function readNotes(text: string, context: NoteContext, insideBrackets = false): { rest: string; notes: Note[] } {
  const notes: Note[] = [];
  let rest = text;
  for (const read of READERS) {
    if (insideBrackets && read === brackets) continue;
    for (let again = 0; again < 4; again++) {
      const found = read(rest, context);
      if (!found || found.end === found.start) break;
      const clause = rest
        .slice(found.start, found.end)
        .trim()
        .replace(/^[([]|[)\]]$/g, "");
      for (const note of found.notes) notes.push({ clause, ...note } as Note);
      rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
    }
  }
  return {
    rest: rest
      .replace(/\s{2,}/g, " ")
      .replace(/\s+([,.;:])/g, "$1")
      .trim(),
    notes,
  };
}
