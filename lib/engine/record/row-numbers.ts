import { createPermutation } from "../permutation";
import type { StreamKey } from "../random";

/** Rows are numbered below this. */
const MOST_DIGITS = 12;

/** A number for every row, no two alike and in no visible order, with as many digits as the row number has, or the least. */
export function createRowNumbers(key: StreamKey, leastDigits = 2): (row: number) => number {
  const ends: number[] = [];
  const byDigits = Array.from({ length: MOST_DIGITS - leastDigits }, (_, more) => {
    const first = more === 0 ? 0 : 10 ** (leastDigits + more - 1);
    const end = 10 ** (leastDigits + more);
    ends.push(end);
    const permute = createPermutation(end - first, key);
    return (row: number) => first + permute(row - first);
  });
  return (row) => {
    let more = 0;
    while (row >= ends[more]!) more++;
    return byDigits[more]!(row);
  };
}
