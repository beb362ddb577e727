import { mix32, type StreamKey } from "./random";

/** Largest domain a permutation covers: the safe integers. */
export const MAX_PERMUTATION_SIZE = 2 ** 52;

const ROUNDS = 6;

/**
 * A seeded bijection of [0, size): unique values with no set and no retries.
 * A Feistel network over the next power of four, walked until it falls back into the domain (fewer than four steps on average).
 * Throws RangeError for sizes over `MAX_PERMUTATION_SIZE`.
 */
export function createPermutation(size: number, key: StreamKey): (index: number) => number {
  if (!(size >= 1 && size <= MAX_PERMUTATION_SIZE)) throw new RangeError("a permutation covers 1 to 2^52 values");
  if (size === 1) return () => 0;
  const halfBits = Math.max(1, Math.ceil(Math.log2(size) / 2));
  const half = 2 ** halfBits;
  const mask = half - 1;
  const roundKeys = Array.from({ length: ROUNDS }, (_, round) => mix32(key.k0 ^ mix32(key.k1 + round)));
  return (index) => {
    let x = index;
    do {
      let left = Math.floor(x / half);
      let right = x - left * half;
      for (let round = 0; round < ROUNDS; round++) {
        const swapped = (left ^ mix32(right ^ roundKeys[round]!)) & mask;
        left = right;
        right = swapped;
      }
      x = left * half + right;
    } while (x >= size);
    return x;
  };
}
