import { describe, expect, test } from "vitest";
import { createCellRandom, fillSteps, fillUnits, type StreamKey, streamKey } from "./random";

const N = 100_000;
const rows = Uint32Array.from({ length: N + 1 }, (_, i) => i);

function units(key: StreamKey, count = N): Float64Array {
  const out = new Float64Array(count);
  fillUnits(key, rows, count, out);
  return out;
}

function correlation(a: Float64Array, b: Float64Array): number {
  const n = Math.min(a.length, b.length);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (a[i]! - 0.5) * (b[i]! - 0.5);
  return (sum / n) * 12;
}
/** Four standard errors. */
const LIMIT = 4 / Math.sqrt(N);

describe("chance without state", () => {
  test("fills the unit interval evenly (chi-square over 256 cells)", () => {
    for (const seed of [0, 1, 2, 12345]) {
      const counts = new Float64Array(256);
      for (const unit of units(streamKey(seed, "t", "f"))) counts[Math.floor(unit * 256)]!++;
      const misfit = counts.reduce((sum, count) => sum + (count - N / 256) ** 2 / (N / 256), 0);
      expect(misfit).toBeGreaterThan(180);
      expect(misfit).toBeLessThan(340);
    }
  });
  test("neighbouring rows, fields and seeds have nothing in common", () => {
    const base = units(streamKey(1, "t", "f"));
    for (const step of [1, 2, 3, 64, 2048])
      expect(Math.abs(correlation(base.subarray(0, N - step), base.subarray(step)))).toBeLessThan(LIMIT);
    for (const other of [
      streamKey(2, "t", "f"),
      streamKey(1, "t", "g"),
      streamKey(1, "u", "f"),
      streamKey(1, "t", "f", "null"),
    ])
      expect(Math.abs(correlation(base, units(other)))).toBeLessThan(LIMIT);
  });
  test("low and high bits both change from row to row", () => {
    const key = streamKey(9, "t", "f");
    const low = Float64Array.from(units(key), (unit) => ((unit * 4294967296) % 256) / 256);
    expect(Math.abs(correlation(low.subarray(0, N - 1), low.subarray(1)))).toBeLessThan(LIMIT);
  });
  test("keys hang on how parts are cut, not only on their letters", () => {
    const keys = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["c", "ab"]].map((parts) =>
      JSON.stringify(streamKey(...parts)),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
  test("a hundred thousand keys are all different", () => {
    const keys = new Set(
      Array.from(
        { length: 100_000 },
        (_, i) => `${streamKey(1, "table", `field ${i}`).k0}/${streamKey(1, "table", `field ${i}`).k1}`,
      ),
    );
    expect(keys.size).toBe(100_000);
  });
  test("indices of small and large domains stay inside and reach the ends", () => {
    for (const size of [1, 3, 1000, 4_194_304, 1e10]) {
      const out = new Float64Array(N);
      fillSteps(streamKey("index", size), rows, N, size, 0, 1, out);
      expect(Math.min(...out.subarray(0, 50_000))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...out.subarray(0, 50_000))).toBeLessThan(size);
      const mean = out.reduce((sum, value) => sum + value, 0) / N / Math.max(size - 1, 1);
      expect(size === 1 ? 0.5 : mean).toBeCloseTo(0.5, 1.9);
    }
  });
  test("a cell's own draws start over at every visit", () => {
    const random = createCellRandom(streamKey(1));
    const draws = (row: number) => {
      random.seek(row);
      return [random.next(), random.index(10), random.between(5, 6), random.normal()];
    };
    const first = draws(7);
    draws(8);
    expect(draws(7)).toEqual(first);
    expect(draws(8)).not.toEqual(first);
  });
});
