import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rows } from "@/lib/schema/dataset";
import { createFanOut, type FanOut, parentsFor } from "./fan-out";
import { streamKey } from "./random";

type PerParent = Extract<Rows, { kind: "perParent" }>;

const rows: fc.Arbitrary<PerParent> = fc
  .tuple(fc.nat(6), fc.integer({ min: 1, max: 40 }), fc.constantFrom<PerParent["distribution"]>("uniform", "skewed"))
  .map(([min, more, distribution]) => ({ kind: "perParent", parent: "p", min, max: min + more, distribution }));
const key = fc.nat().map((seed) => streamKey(seed));

function sizes({ parents, start }: FanOut): number[] {
  return Array.from({ length: parents }, (_, parent) => start(parent + 1) - start(parent));
}

test("families follow each other, stay within their bounds and know their parent", () => {
  fc.assert(
    fc.property(rows, key, fc.integer({ min: 1, max: 10_000 }), (spec, at, parents) => {
      const fanOut = createFanOut(spec, parents, at);
      expect(fanOut.start(0)).toBe(0);
      expect(fanOut.start(parents)).toBe(fanOut.total);
      for (const size of sizes(fanOut)) expect(size >= spec.min && size <= spec.max).toBe(true);
      for (let parent = 0; parent < parents; parent += 7)
        for (const row of [fanOut.start(parent), fanOut.start(parent + 1) - 1])
          if (fanOut.start(parent) < fanOut.start(parent + 1)) expect(fanOut.parentOf(row)).toBe(parent);
    }),
    { numRuns: 60 },
  );
});

test("any total that the bounds allow is met exactly", () => {
  fc.assert(
    fc.property(
      rows,
      key,
      fc.integer({ min: 1, max: 6000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (spec, at, parents, share) => {
        const total = parents * spec.min + Math.round(share * parents * (spec.max - spec.min));
        const fanOut = createFanOut(spec, parents, at, total);
        expect(fanOut.total).toBe(total);
        expect(fanOut.start(parents)).toBe(total);
        const found = sizes(fanOut);
        for (const size of found) expect(size >= spec.min && size <= spec.max).toBe(true);
        for (let row = 0; row < total; row += 1 + Math.floor(total / 50)) {
          const parent = fanOut.parentOf(row);
          expect(fanOut.start(parent) <= row && row < fanOut.start(parent + 1)).toBe(true);
        }
      },
    ),
    { numRuns: 80 },
  );
});

test("a wanted number of children finds its parents, and only the last family may fall short", () => {
  fc.assert(
    fc.property(rows, key, fc.integer({ min: 1, max: 50_000 }), (spec, at, children) => {
      const parents = parentsFor(spec, children, at);
      const fanOut = createFanOut(spec, parents, at, children);
      expect(fanOut.total).toBe(children);
      const found = sizes(fanOut);
      for (const size of found.slice(0, -1)) expect(size >= spec.min && size <= spec.max).toBe(true);
      expect(found.at(-1)! > 0 && found.at(-1)! <= spec.max).toBe(true);
    }),
    { numRuns: 80 },
  );
});

const spec = (distribution: PerParent["distribution"]): PerParent => ({
  kind: "perParent",
  parent: "p",
  min: 1,
  max: 8,
  distribution,
});

test("uniform sizes are equally many, skewed ones mostly small", () => {
  const share = (distribution: PerParent["distribution"], size: number) => {
    const found = sizes(createFanOut(spec(distribution), 20_000, streamKey(3)));
    return found.filter((one) => one === size).length / found.length;
  };
  for (let size = 1; size <= 8; size++) expect(share("uniform", size)).toBeCloseTo(1 / 8, 2);
  expect(share("skewed", 1)).toBeCloseTo((1 / 8) ** (1 / 3), 1);
  expect(share("skewed", 8)).toBeGreaterThan(0.03);
});

test("the sizes of neighbours, of parents a block apart and of other seeds have nothing to do with each other", () => {
  const correlate = (a: number[], b: number[]) => {
    const n = Math.min(a.length, b.length);
    const mean = (list: number[]) => list.slice(0, n).reduce((x, y) => x + y, 0) / n;
    const [meanA, meanB] = [mean(a), mean(b)];
    let [ab, aa, bb] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      ab += (a[i]! - meanA) * (b[i]! - meanB);
      aa += (a[i]! - meanA) ** 2;
      bb += (b[i]! - meanB) ** 2;
    }
    return ab / Math.sqrt(aa * bb);
  };
  const one = sizes(createFanOut(spec("uniform"), 40_000, streamKey(1)));
  for (const lag of [1, 2, 4096, 8192]) expect(Math.abs(correlate(one, one.slice(lag)))).toBeLessThan(0.03);
  expect(Math.abs(correlate(one, sizes(createFanOut(spec("uniform"), 40_000, streamKey(2)))))).toBeLessThan(0.03);
});

test("billions of children need no list", () => {
  const fanOut = createFanOut({ ...spec("skewed"), max: 1000 }, 4_000_000_000, streamKey(9));
  const row = fanOut.total - 1;
  const parent = fanOut.parentOf(row);
  expect(fanOut.start(parent) <= row && row < fanOut.start(parent + 1)).toBe(true);
});
