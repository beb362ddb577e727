import { readBand } from "../text/bands";
import type { Vocabulary } from "./builder";
import { cleanName } from "./name";

/** Puts the values of one column together again where the cutting of the list has parted them. */
export function foldValues(items: readonly string[], vocabulary: Vocabulary): string[] {
  return foldEnumerations(foldShares(items, vocabulary), vocabulary);
}

/** "priority: low", "medium", "high" → one item, where what follows is no column. */
function foldEnumerations(items: readonly string[], { isColumn, isTable }: Vocabulary): string[] {
  const folded: string[] = [];
  for (const item of items) {
    const last = folded.at(-1);
    const open = last !== undefined && /^[\w ]{2,40}:\s*\S/.test(last) && !/:\s*\d/.test(last);
    const isValue =
      item.split(" ").length <= 3 && !/[:(\d%]/.test(item) && !isColumn(cleanName(item)) && !isTable(item);
    const isSeldom =
      last !== undefined && /\bmostly\b/i.test(last) && /^(?:some|a few|few|occasional|rare|\d)/i.test(item);
    const isBand = last !== undefined && readBand(item) !== undefined && readBand(LAST_BAND.exec(last)?.[0] ?? "");
    const isOtherwise =
      last !== undefined && /^(?:otherwise|or else|else)\b/i.test(item) && /\b(?:if|when)\b/i.test(last);
    const joint = isSeldom ? " and " : ", ";
    if ((open && isValue) || isSeldom || isBand || isOtherwise) folded[folded.length - 1] = `${last}${joint}${item}`;
    else folded.push(item);
  }
  return folded;
}

const LAST_BAND = /(?:(?:under|below|over|[<>]=?)\s?)?[$€£]?\d[\d.]{0,9}k?(?:\s?-\s?[$€£]?\d[\d.]{0,9}k?|\+)?$/i;

const SHARE = /(?<![\d.])(\d+(?:\.\d+)?)%/g;
const SHARED = /^(?:[^%\d]{0,60}(?:\s-|:|=)\s*)?\d+(?:\.\d+)?%\s+\S|\d%\)?$/;

/** "method card (60%)", "paypal (40%)" → "method: card (60%), paypal (40%)". */
function foldShares(items: readonly string[], vocabulary: Vocabulary): string[] {
  const folded: string[] = [];
  for (let i = 0; i < items.length; i++) {
    const end = endOfShares(items, i);
    const first = end > i + 1 ? splitFirst(items[i]!, vocabulary) : undefined;
    if (!first) {
      folded.push(items[i]!);
      continue;
    }
    folded.push(`${first.name}: ${[first.value, ...items.slice(i + 1, end)].join(", ")}`);
    i = end - 1;
  }
  return folded;
}

/** Where shares that make a whole end; `start` where they do not begin. */
function endOfShares(items: readonly string[], start: number): number {
  let total = 0;
  for (let i = start; i < items.length; i++) {
    const shares = Array.from(items[i]!.matchAll(SHARE), ([, share]) => Number(share));
    if (shares.length !== 1 || !SHARED.test(items[i]!)) return start;
    total += shares[0]!;
    if (Math.abs(total - 100) < 1) return i + 1;
  }
  return start;
}

const LONGEST_ITEM = 10;

/** "ticket tier - 60% general" and "method card (60%)": the column's name, and its first value. */
function splitFirst(item: string, { isColumn, isTable }: Vocabulary): { name: string; value: string } | undefined {
  const labelled = /^([^:%\d(]{2,50}?)(?:\s*:|\s+-|\s+=)\s+(.+)$/.exec(item);
  if (labelled) return { name: labelled[1]!, value: labelled[2]! };
  const words = item.split(" ");
  if (words.length > LONGEST_ITEM) return undefined;
  for (let cut = words.length - 1; cut >= 1; cut--) {
    const name = words.slice(0, cut).join(" ");
    if (!/[a-z]/i.test(words.slice(cut).join(""))) continue;
    if (!/[\d%(]/.test(name) && isColumn(name) && !isTable(name)) return { name, value: words.slice(cut).join(" ") };
  }
  // "outcome resolved 78%": one word before the value names the column.
  const pair = /^([a-z]+) ([a-z]+\s*[(:=]?\s*\d+(?:\.\d+)?%\)?)$/i.exec(item);
  return pair ? { name: pair[1]!, value: pair[2]! } : undefined;
}
