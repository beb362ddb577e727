import type { NoteOf } from "../../request";
import { BAND, readBand } from "../../text/bands";
import { splitValues } from "../../text/list";
import { type Reader, reader } from "./reader";
import { readWeighted } from "./weights";

/** "one of low, medium, high", "70% a, 30% b", "always "EUR"", "such as Oslo, Bergen". */

/** Notes of an enumeration's text: closed lists, or open ones after "e.g.". */
export function valuesNote(text: string, open: boolean): Omit<NoteOf<"values">, "clause"> | undefined {
  const weighted = readWeighted(text);
  if (weighted) return { kind: "values", ...weighted, open };
  const values = splitValues(text);
  const looksLikeValues =
    values.length >= 2 && values.every((value) => value.length <= 60 && value.split(" ").length <= 6);
  return looksLikeValues ? { kind: "values", values, open } : undefined;
}

/** One word of a value; what joins values is none. */
const WORD = String.raw`(?!(?:and|or)\b)[\w.&'/+-]{1,40}`;
const VALUE = String.raw`${WORD}(?: ${WORD}){0,3}`;
/** Words that a list of values follows without any mark: "type debit or credit". */
const CATEGORICAL =
  "type|status|state|kind|mode|level|category|result|outcome|method|gender|plan|tier|class|severity|priority|side|role|segment";
/** "km/h", "date/time": one thing, not two. */
const UNIT = /\/(?:h|hr|hour|s|sec|min|d?l|kg|m2?|mol|day|night|week|month|year|time|or)$/i;

function slashedNote(list: string, ratio: string | undefined): ReturnType<typeof valuesNote> {
  if (/^(?:0\/1|1\/0)$/.test(list)) return { kind: "values", values: list.split("/"), open: false };
  if (/^[\d/.-]+$/.test(list) || (UNIT.test(list) && ratio === undefined)) return undefined;
  return valuesNote(ratio === undefined ? list : `${list} ${ratio}`, false);
}

/** "0-17, 18-34, 35-54, 55+" are values, though each of them reads as a range. */
export const BAND_READER: Reader = reader(
  String.raw`(?<![\w.-])(${BAND}(?:\s?(?:,|;|\/|\|)\s?(?:(?:and|or) )?${BAND}){1,20})(?![\w-])`,
  ([, list = ""]) => {
    const values = list.split(/\s?[,;/|]\s?(?:(?:and|or) )?/);
    return values.every((value) => readBand(value)) ? { kind: "values", values, open: false } : undefined;
  },
);

/** Lists that carry their shares, read before their numbers could be taken for ranges. */
export const WEIGHTED_READERS: readonly Reader[] = [
  reader(
    String.raw`(?:\b(?:split|ratio)\s+)?((?:\d{1,4}%?\/){1,12}\d{1,4}%?)\s+((?:[a-z][\w-]{0,40}\/){1,12}[\w-]{1,40})\s*$`,
    ([, ratio = "", list = ""]) => slashedNote(list, ratio),
  ),
  reader(String.raw`(?<=[a-z] )((?:mostly|mainly)\s+.{1,200})$`, ([, list = ""]) => {
    const weighted = readWeighted(list);
    return weighted && { kind: "values", ...weighted, open: false };
  }),
  // "churned yes/no with 27% yes"
  reader(
    String.raw`\b(yes|true|y)\s?(?:\/| or )\s?(no|false|n)(?:,|\s+with|\s+at)?\s+(\d{1,2}(?:\.\d+)?)%\s+(\1|\2)\b`,
    ([, yes = "", no = "", written, named = ""]) => {
      const share = named.toLowerCase() === yes.toLowerCase() ? Number(written) : 100 - Number(written);
      return { kind: "values", values: [yes, no], weights: [share, 100 - share], open: false };
    },
  ),
  // "owns a car 65% yes"
  reader(String.raw`(?<=[\w)] )\(?(\d{1,3}(?:\.\d+)?)%\s+(?:yes|true|positive)\)?\s*$`, ([, share]) => ({
    kind: "share",
    share: Number(share) / 100,
    value: "true",
  })),
];

export const LIST_READERS: readonly Reader[] = [
  // "term 12/24/36 months"
  reader(
    String.raw`(?<=[a-z)] )((?:\d{1,4}\/){2,8}(?!(?:19|20)\d\d\b)\d{1,4})(?:\s+(?:months?|years?|days?|hours?|minutes?|weeks?|gb|mb|tb|kg|g|ml|mm|cm|inch(?:es)?))\s*$`,
    ([, list = ""]) => ({ kind: "values", values: list.split("/"), open: false }),
  ),
  reader(
    String.raw`(?<=[a-z)] )((?:[\w-]{1,40}\/){1,12}[\w-]{1,40})(?:[\s,(]+(?:weighted|split|in (?:a )?ratio(?: of)?)?\s*((?:\d{1,4}%?[/:]){1,12}\d{1,4}%?)\)?)?\s*$`,
    ([, list = "", ratio]) => slashedNote(list, ratio),
  ),
  reader(String.raw`(?<=\b(?:${CATEGORICAL}) )(${WORD}(?:, ${WORD}){0,6},? or ${WORD})\s*$`, ([, list = ""]) =>
    valuesNote(list, false),
  ),
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
    String.raw`\b(?:either|one of|any of|possible values(?: are)?|options(?: are)?|values(?: are)?|chosen from|selected from|picked from)\s*:?\s*(${VALUE}(?:\s*(?:,\s*or|,\s*and|,|\bor\b|\band\b|\|)\s*${VALUE}){1,40})\s*$`,
    ([, list = ""]) => valuesNote(list, false),
  ),
];
