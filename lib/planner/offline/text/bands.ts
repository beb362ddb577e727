/** "0-17, 18-34, 35-54, 55+": spans of a number, each a value of its own. */

const NUMBER = String.raw`[$€£]?\d{1,9}(?:\.\d{1,2})?k?`;
export const BAND = String.raw`(?:(?:under|below|over|<=?|>=?)\s?${NUMBER}|${NUMBER}\s?-\s?${NUMBER}|${NUMBER}\+)`;
const READ = new RegExp(String.raw`^(under|below|over|<=?|>=?)?\s?(${NUMBER})(?:\s?-\s?(${NUMBER})|(\+))?$`, "i");

export interface Band {
  min?: number;
  max?: number;
}

/** The ends of a band; undefined for anything else. */
export function readBand(text: string): Band | undefined {
  const [, sign, low = "", high, open] = READ.exec(text.trim()) ?? [];
  if (low === "" || (sign === undefined && high === undefined && open === undefined)) return undefined;
  const min = sizeOf(low);
  if (sign !== undefined) return /under|below|</i.test(sign) ? { max: sign === "<=" ? min : min - 1 } : { min };
  if (high === undefined) return { min };
  const max = sizeOf(high);
  return max > min && !/^\d{4}-\d\d$/.test(text) ? { min, max } : undefined;
}

function sizeOf(written: string): number {
  const digits = Number(written.replace(/[^\d.]/g, ""));
  return /k$/i.test(written) ? digits * 1000 : digits;
}
