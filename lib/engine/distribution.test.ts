import { describe, expect, test } from "vitest";
import type { Distribution } from "@/lib/schema/generators";
import { createQuantile, normalCdf, normalQuantile } from "./distribution";
import { fillFineUnits, streamKey } from "./random";

const N = 50_000;
/** Critical distance of the Kolmogorov–Smirnov test at 0.1 %, fixed seeds. */
const KS_LIMIT = 1.95 / Math.sqrt(N);

function units(seed: string): Float64Array {
  const out = new Float64Array(N);
  fillFineUnits(
    streamKey(seed),
    Uint32Array.from({ length: N }, (_, i) => i),
    N,
    out,
  );
  return out;
}

/** Largest distance between the values' distribution and the one they should have. */
function distance(values: Float64Array, cdf: (x: number) => number): number {
  const sorted = values.toSorted();
  return sorted.reduce((most, x, i) => Math.max(most, Math.abs(cdf(x) - i / N), Math.abs(cdf(x) - (i + 1) / N)), 0);
}

const truncated = (cdf: (x: number) => number, min: number, max: number) => (x: number) =>
  (cdf(x) - cdf(min)) / (cdf(max) - cdf(min));

describe("continuous distributions are what they say (Kolmogorov–Smirnov)", () => {
  const cases: [Distribution, number, number, (x: number) => number][] = [
    [{ kind: "uniform" }, 3, 7, (x) => (x - 3) / 4],
    [{ kind: "normal", mean: 10, sd: 4 }, -Infinity, Infinity, (x) => normalCdf((x - 10) / 4)],
    [{ kind: "normal", mean: 10, sd: 4 }, 8, 30, truncated((x) => normalCdf((x - 10) / 4), 8, 30)],
    [{ kind: "normal", mean: 0, sd: 1 }, 4, 9, truncated((x) => -normalCdf(-x), 4, 9)],
    [
      { kind: "logNormal", median: 40, sigma: 0.8 },
      5,
      500,
      truncated((x) => normalCdf(Math.log(x / 40) / 0.8), 5, 500),
    ],
    [{ kind: "exponential", mean: 2 }, 1, Infinity, (x) => 1 - Math.exp(-(x - 1) / 2)],
    [{ kind: "exponential", mean: 2 }, 0, 3, truncated((x) => 1 - Math.exp(-x / 2), 0, 3)],
    [{ kind: "beta", alpha: 2, beta: 1 }, 0, 1, (x) => x * x],
    [{ kind: "beta", alpha: 0.5, beta: 0.5 }, 0, 1, (x) => (2 / Math.PI) * Math.asin(Math.sqrt(x))],
    [{ kind: "beta", alpha: 1, beta: 3 }, 10, 20, (x) => 1 - (1 - (x - 10) / 10) ** 3],
  ];
  test.each(cases)("%j in [%d, %d]", (distribution, min, max, cdf) => {
    const quantile = createQuantile(distribution, min, max);
    const values = units(JSON.stringify([distribution, min])).map(quantile);
    for (const value of values) expect(value >= min && value <= max).toBe(true);
    expect(distance(values, cdf)).toBeLessThan(KS_LIMIT);
  });
});

describe("discrete distributions are what they say (chi-square)", () => {
  /** Chi-square per degree of freedom; near 1 when the counts fit. */
  function misfit(values: Float64Array, probability: (k: number) => number, from: number, to: number): number {
    const total = Array.from({ length: to - from + 1 }, (_, k) => probability(from + k)).reduce((a, b) => a + b, 0);
    let sum = 0;
    let cells = 0;
    for (let k = from; k <= to; k++) {
      const expected = (N * probability(k)) / total;
      if (expected < 5) continue;
      const found = values.filter((value) => value === k).length;
      sum += (found - expected) ** 2 / expected;
      cells++;
    }
    return sum / (cells - 1);
  }
  const poisson = (mean: number) => (k: number) => {
    let log = -mean;
    for (let i = 1; i <= k; i++) log += Math.log(mean / i);
    return Math.exp(log);
  };
  test("poisson", () => {
    const quantile = createQuantile({ kind: "poisson", mean: 6 }, -Infinity, Infinity);
    expect(misfit(units("poisson").map(quantile), poisson(6), 0, 30)).toBeLessThan(2);
  });
  test("poisson, truncated", () => {
    const quantile = createQuantile({ kind: "poisson", mean: 6 }, 2, 8);
    expect(misfit(units("poisson cut").map(quantile), poisson(6), 2, 8)).toBeLessThan(3);
  });
  test.each([0.7, 1, 1.4])("zipf with exponent %d", (exponent) => {
    const quantile = createQuantile({ kind: "zipf", exponent }, 1, 50);
    expect(misfit(units(`zipf ${exponent}`).map(quantile), (k) => k ** -exponent, 1, 50)).toBeLessThan(2);
  });
  test("the tail of a long zipf follows on from its head", () => {
    const quantile = createQuantile({ kind: "zipf", exponent: 1 }, 1, 100_000);
    const harmonic = (n: number) => Math.log(n) + 0.5772156649 + 1 / (2 * n);
    const share = (n: number) => harmonic(n) / harmonic(100_000);
    const values = units("zipf tail").map(quantile);
    for (const edge of [900, 2000, 30_000])
      expect(values.filter((value) => value <= edge).length / N).toBeCloseTo(share(edge), 1.7);
  });
});

test("the normal quantile inverts the distribution function", () => {
  for (const p of [1e-12, 1e-6, 0.01, 0.3, 0.5, 0.9, 0.999, 1 - 1e-9])
    expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 6);
});
