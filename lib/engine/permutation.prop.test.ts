import fc from "fast-check";
import { expect, test } from "vitest";
import { createPermutation } from "./permutation";
import { streamKey } from "./random";

test("a permutation meets every value once", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (size, seed) => {
      const permute = createPermutation(size, streamKey(seed));
      const values = new Set(Array.from({ length: size }, (_, i) => permute(i)));
      expect(values.size).toBe(size);
      expect(Math.max(...values)).toBe(size - 1);
      expect(Math.min(...values)).toBe(0);
    }),
  );
});

test("a large domain stays inside itself and repeats nothing over a million rows", () => {
  for (const size of [1_000_000, 4_294_967_296, 2 ** 52 - 3]) {
    const permute = createPermutation(size, streamKey("large", size));
    const seen = new Set<number>();
    for (let i = 0; i < 1_000_000; i++) {
      const value = permute(i);
      if (value < 0 || value >= size || !Number.isInteger(value))
        throw new Error(`${value} is outside 0 to ${size - 1}`);
      seen.add(value);
    }
    expect(seen.size).toBe(1_000_000);
  }
});
