import type { NoteOf } from "../../request";
import { splitValues } from "../../text/list";
import { type Reader, reader } from "./reader";

/** "one of low, medium, high", "70% a, 30% b", "always "EUR"", "such as Oslo, Bergen". */

/** A list with shares: "70% delivered, 20% shipped" or "delivered 70%, shipped 20%" or "weighted 60/30/10". */
export function readWeighted(text: string): { values: string[]; weights: number[] } | undefined {
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

export const LIST_READERS: readonly Reader[] = [
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
];
