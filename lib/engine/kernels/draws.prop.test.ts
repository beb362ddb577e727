import fc from "fast-check";
import { expect, test } from "vitest";
import { createAliasTable, fillWeighted } from "../alias";
import { createTextReader } from "../cell-writer";
import { createInstantSampler } from "../datetime-shape";
import { createFormsColumn } from "../faker/forms-column";
import { fillFineUnits, fillSteps, type StreamKey } from "../random";
import { drawEntries, drawFineUnits, drawSteps, drawWithin } from "./draws";
import { FEWEST_ROWS } from "./memory";

const N = FEWEST_ROWS + 3;
const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const key: fc.Arbitrary<StreamKey> = fc.record({ k0: word, k1: word });
const rowNumbers = fc
  .array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: N, maxLength: N })
  .map((rows) => Uint32Array.from(rows));

/** A fill of all rows at once, which a kernel does, and row by row, which is left to JavaScript. */
function bothWays<Numbers extends Float64Array | Uint32Array>(
  rows: Uint32Array,
  create: (length: number) => Numbers,
  fill: (rows: Uint32Array, n: number, out: Numbers) => void,
): [number[], number[]] {
  const all = create(N);
  fill(rows, N, all);
  const one = create(1);
  const each = Array.from(rows, (row) => {
    fill(Uint32Array.of(row), 1, one);
    return one[0]!;
  });
  return [Array.from(all), each];
}

const doubles = (length: number) => new Float64Array(length);
const words = (length: number) => new Uint32Array(length);

test("steps and fine numbers are the same row by row", () => {
  const size = fc.oneof(fc.integer({ min: 1, max: 4_194_304 }), fc.integer({ min: 1, max: 2 ** 40 }));
  const first = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(key, rowNumbers, size, first, fc.integer({ min: 1, max: 1000 }), (k, rows, many, low, step) => {
      const [steps, eachStep] = bothWays(rows, doubles, (r, n, out) => fillSteps(k, r, n, many, low, step, out));
      expect(steps).toEqual(eachStep);
      const [fine, eachFine] = bothWays(rows, doubles, (r, n, out) => fillFineUnits(k, r, n, out));
      expect(fine).toEqual(eachFine);
    }),
  );
});

test("weighted entries are the same row by row", () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 })
    .filter((list) => list.some((weight) => weight > 0));
  fc.assert(
    fc.property(key, rowNumbers, weights, fc.boolean(), (k, rows, list, isEven) => {
      const table = createAliasTable(list.length, isEven ? undefined : list);
      const [all, each] = bothWays(rows, words, (r, n, out) => fillWeighted(table, k, r, n, out));
      expect(all).toEqual(each);
    }),
  );
});

test("instants between moments are the same row by row", () => {
  const moment = fc.integer({ min: -4e12, max: 4e12 });
  fc.assert(
    fc.property(key, rowNumbers, moment, moment, fc.constantFrom(1000, 86_400_000), (k, rows, low, high, grain) => {
      const sample = createInstantSampler({ kind: "uniform" }, grain, k);
      const [from, to] = [doubles(N).fill(low), doubles(N).fill(high)];
      const [all, each] = bothWays(rows, doubles, (r, n, out) => sample(r, n, from, to, out));
      expect(all).toEqual(each);
    }),
  );
});

test("texts from forms are the same row by row", () => {
  const entry = fc.string({ unit: "grapheme", maxLength: 40 });
  const part = fc.oneof(
    fc.record({ kind: fc.constant("text" as const), text: entry }),
    fc.record({ kind: fc.constant("list" as const), items: fc.array(entry, { minLength: 1, maxLength: 20 }) }),
    fc.record({
      kind: fc.constant("digits" as const),
      length: fc.integer({ min: 1, max: 8 }),
      leadingZeros: fc.boolean(),
    }),
  );
  const form = fc.record({
    weight: fc.integer({ min: 1, max: 9 }),
    parts: fc.array(part, { minLength: 2, maxLength: 5 }),
  });
  fc.assert(
    fc.property(key, rowNumbers, fc.array(form, { minLength: 1, maxLength: 4 }), (k, rows, forms) => {
      const { column, fill } = createFormsColumn(forms, k);
      const read = createTextReader(column);
      fill(rows, N);
      const all = Array.from(rows, (_, i) => read(i));
      const each = Array.from(rows, (row) => {
        fill(Uint32Array.of(row), 1);
        return read(0);
      });
      expect(all).toEqual(each);
    }),
  );
});

test("enough rows are drawn by the module, fewer are left to the caller", () => {
  const k = { k0: 1, k1: 2 };
  const rows = new Uint32Array(FEWEST_ROWS);
  const out = doubles(FEWEST_ROWS);
  const table = createAliasTable(3);
  const moments = doubles(FEWEST_ROWS);
  for (const [n, isDrawn] of [
    [FEWEST_ROWS, true],
    [FEWEST_ROWS - 1, false],
  ] as const) {
    expect(drawSteps(k, rows, n, 10, 0, 1, out)).toBe(isDrawn);
    expect(drawFineUnits(k, k, rows, n, out)).toBe(isDrawn);
    expect(drawEntries(table, k, rows, n, words(FEWEST_ROWS))).toBe(isDrawn);
    expect(drawWithin(k, rows, n, moments, moments, 1000, false, out)).toBe(isDrawn);
  }
});
