import { splitValues } from "../../text/list";

/** Values with their shares, in the many ways they are written. */
export interface Weighted {
  values: string[];
  weights: number[];
}

/** Longer texts are prose, not lists. */
const LONGEST = 600;
const RATIO = String.raw`\d{1,4}(?:\.\d+)?%?(?:\s?[/:]\s?\d{1,4}(?:\.\d+)?%?){1,20}`;
const RATIO_BEHIND = new RegExp(String.raw`^(.*?\S)[\s,;(]+(${RATIO})\s*\)?$`, "i");
const RATIO_BEFORE = new RegExp(String.raw`^(${RATIO})\s+(\S.*)$`, "i");
const SAID_RATIO =
  /^(.*?\S)[\s,;(]+(?:weighted|weights?|weighting|distributed|split|(?:in )?(?:a |the )?ratios?(?: of)?|proportions?)\s*:?\s*(\d[\d.%/:, -]*)\)?$/i;

/** "70% delivered, 20% shipped", "delivered (70%), shipped (20%)", "on/off 70/30", "a, b, c weighted 60/30/10", "google 40, facebook 60". */
export function readWeighted(text: string): Weighted | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  return byRatio(text) ?? bySharePerValue(text) ?? byAdverb(text);
}

function byRatio(text: string): Weighted | undefined {
  const said = SAID_RATIO.exec(text) ?? RATIO_BEHIND.exec(text);
  const [list, ratio] = said ? [said[1]!, said[2]!] : (RATIO_BEFORE.exec(text)?.slice(1).toReversed() ?? []);
  if (list === undefined || ratio === undefined) return undefined;
  const values = splitValues(list);
  const weights = ratio.split(/\s*[/:,-]\s*|\s+/).map((part) => Number.parseFloat(part));
  const isMatch = values.length === weights.length && values.length > 1 && weights.every((weight) => weight >= 0);
  return isMatch && weights.some((weight) => weight > 0) ? { values, weights } : undefined;
}

const SHARE_BEFORE =
  /^(?:about |around |roughly |approximately |~)?(\d+(?:\.\d+)?)%\s+(?:of (?:them|which|the time|all)\s+)?(?:are |is |being )?(.+)$/i;
const SHARE_BEHIND = /^(.+?)\s*[:=(-]?\s*(\d+(?:\.\d+)?)%\)?$/;
const NUMBER_BEFORE = /^(\d+(?:\.\d+)?)\s+(\D.*)$/;
const NUMBER_BEHIND = /^(\D+?)\s*[:=(]?\s*(\d+(?:\.\d+)?)\)?$/;

function bySharePerValue(text: string): Weighted | undefined {
  const parts = splitValues(text.replace(/(?<=[a-z])\s+(?=\d+(?:\.\d+)?%\s+[a-z])/gi, ", "));
  if (parts.length < 2) return undefined;
  const withPercent = readParts(parts, SHARE_BEFORE, SHARE_BEHIND);
  if (withPercent) return withPercent;
  // Without the sign only numbers that make a whole are shares.
  const plain = readParts(parts, NUMBER_BEFORE, NUMBER_BEHIND);
  const total = plain?.weights.reduce((sum, weight) => sum + weight, 0) ?? 0;
  return Math.abs(total - 100) < 1 || Math.abs(total - 1) < 0.01 ? plain : undefined;
}

function readParts(parts: readonly string[], before: RegExp, behind: RegExp): Weighted | undefined {
  const read = parts.flatMap((part) => {
    const first = before.exec(part);
    if (first) return [{ value: first[2]!, weight: Number(first[1]) }];
    const last = behind.exec(part);
    return last ? [{ value: last[1]!, weight: Number(last[2]) }] : [];
  });
  if (read.length < parts.length) return undefined;
  return {
    values: read.map(({ value }) => value.replace(/^["']|["']$/g, "").trim()),
    weights: read.map(({ weight }) => weight),
  };
}

const MOSTLY =
  /^(?:mostly|mainly|usually|largely)\s+(.+?)\s*,?\s*(?:with|and|but)?\s+(?:also\s+)?(?:some|a few|few|occasional(?:ly)?|rare(?:ly)?|sometimes|a handful of)\s+(.+)$/i;
const MOST = 80;

/** "mostly 200s with some 404 and 500 errors" */
function byAdverb(text: string): Weighted | undefined {
  const match = MOSTLY.exec(text);
  if (!match) return undefined;
  const [often, seldom] = [match[1]!, match[2]!].map((list) => splitValues(list).map(bare));
  const share = (values: readonly string[], whole: number) => values.map(() => whole / values.length);
  return {
    values: [...often!, ...seldom!],
    weights: [...share(often!, MOST), ...share(seldom!, 100 - MOST)],
  };
}

/** "200s" and "500 errors" are the numbers. */
const bare = (value: string) =>
  value.replace(/^(?:some|a few|few)\s+/i, "").replace(/^(\d+)(?:s|'s)?(?:\s+[a-z]+)?$/i, "$1");
