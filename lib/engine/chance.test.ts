import { describe, expect, test } from "vitest";
import type { GeneratorInput } from "@/lib/schema/generators";
import type { CellValue } from "./cell-value";
import { openDataset } from "./dataset";
import { chiSquareScore, correlation, countsOf, shared } from "./testing/statistics";

const N = 40_000;
/** Standard deviations that chance does not reach with the seeds used here. */
const FAR = 4;

type Fields = Readonly<Record<string, GeneratorInput & { nullRate?: number }>>;

/** The cells of each field. */
async function draw<F extends Fields>(fields: F, { seed = 1, count = N } = {}): Promise<Record<keyof F, CellValue[]>> {
  const { dataset, violations } = await openDataset(
    {
      version: 1,
      name: "n",
      asOf: "2026-01-01",
      tables: [
        {
          name: "t",
          rows: { kind: "count", count },
          fields: Object.entries(fields).map(([name, { nullRate = 0, ...generator }]) => ({
            name,
            generator,
            nullRate,
          })),
        },
      ],
    },
    { seed },
  );
  if (!dataset) throw new Error(JSON.stringify(violations));
  const rows = dataset.tables[0]!.rows(0, count);
  return Object.fromEntries(Object.keys(fields).map((name, c) => [name, rows.map((row) => row[c]!)])) as Record<
    keyof F,
    CellValue[]
  >;
}

const digit: GeneratorInput = { kind: "integer", min: 0, max: 9 };
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => from + k);

describe("shares are what they are asked to be (chi-square)", () => {
  test("choices by weight, whole numbers, truth values and empty cells", async () => {
    const weights = [50, 30, 15, 4, 1];
    const { letter, number, share, gaps } = await draw({
      letter: { kind: "choice", values: ["a", "b", "c", "d", "e"], weights },
      number: { kind: "integer", min: -3, max: 8 },
      share: { kind: "boolean", probability: 0.27 },
      gaps: { kind: "integer", min: 0, max: 9, nullRate: 0.12 },
    });
    expect(chiSquareScore(countsOf(letter, ["a", "b", "c", "d", "e"]), shared(N, weights))).toBeLessThan(FAR);
    expect(chiSquareScore(countsOf(number, range(-3, 8)), shared(N, Array(12).fill(1)))).toBeLessThan(FAR);
    expect(chiSquareScore(countsOf(share, [true, false]), shared(N, [27, 73]))).toBeLessThan(FAR);
    expect(
      chiSquareScore(countsOf(gaps, [...range(0, 9), null]), shared(N, [...Array(10).fill(0.088), 0.12])),
    ).toBeLessThan(FAR);
  });

  test("poisson and zipf, cut off at their bounds", async () => {
    const { calls, rank } = await draw({
      calls: { kind: "integer", min: 2, max: 9, distribution: { kind: "poisson", mean: 5 } },
      rank: { kind: "integer", min: 1, max: 30, distribution: { kind: "zipf", exponent: 1.2 } },
    });
    const poisson = (k: number): number => (k === 0 ? 1 : (poisson(k - 1) * 5) / k);
    expect(chiSquareScore(countsOf(calls, range(2, 9)), shared(N, range(2, 9).map(poisson)))).toBeLessThan(FAR);
    expect(
      chiSquareScore(
        countsOf(rank, range(1, 30)),
        shared(
          N,
          range(1, 30).map((k) => k ** -1.2),
        ),
      ),
    ).toBeLessThan(FAR);
  });

  test("weekdays, months and hours by their weights", async () => {
    const weekdays = [5, 4, 4, 4, 6, 2, 1];
    const months = [1, 1, 2, 2, 3, 4, 5, 4, 3, 2, 1, 1];
    const hours = range(0, 23).map((hour) => (hour < 6 ? 1 : hour < 18 ? 6 : 3));
    const years = { from: "2019-01-01", to: "2025-12-31" };
    const { at, on } = await draw({
      at: { kind: "datetime", output: "datetime", ...years, shape: { kind: "season", weekdays, hours } },
      on: { kind: "datetime", output: "date", ...years, shape: { kind: "season", months } },
    });
    const instants = at.map((text) => new Date(text as string));
    const days = on.map((text) => new Date(text as string));
    expect(
      chiSquareScore(
        countsOf(
          instants.map((date) => (date.getUTCDay() + 6) % 7),
          range(0, 6),
        ),
        shared(N, weekdays),
      ),
    ).toBeLessThan(FAR);
    expect(
      chiSquareScore(
        countsOf(
          instants.map((date) => date.getUTCHours()),
          range(0, 23),
        ),
        shared(N, hours),
      ),
    ).toBeLessThan(FAR);
    const lengths = [31, 28 + 1 / 3.5, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    expect(
      chiSquareScore(
        countsOf(
          days.map((date) => date.getUTCMonth()),
          range(0, 11),
        ),
        shared(
          N,
          months.map((weight, month) => weight * lengths[month]!),
        ),
      ),
    ).toBeLessThan(FAR);
  });

  test("business hours are even over the open hours of working days", async () => {
    const { at } = await draw({
      at: {
        kind: "datetime",
        output: "datetime",
        from: "2025-01-06",
        to: "2025-12-28",
        shape: { kind: "businessHours", open: 8, close: 18 },
      },
    });
    const dates = at.map((text) => new Date(text as string));
    expect(
      chiSquareScore(
        countsOf(
          dates.map((date) => date.getUTCHours()),
          range(8, 17),
        ),
        shared(N, Array(10).fill(1)),
      ),
    ).toBeLessThan(FAR);
    expect(
      chiSquareScore(
        countsOf(
          dates.map((date) => date.getUTCDay()),
          range(1, 5),
        ),
        shared(N, Array(5).fill(1)),
      ),
    ).toBeLessThan(FAR);
    expect(
      chiSquareScore(
        countsOf(
          dates.map((date) => date.getUTCMinutes()),
          range(0, 59),
        ),
        shared(N, Array(60).fill(1)),
      ),
    ).toBeLessThan(FAR);
  });
});

describe("nothing has to do with anything else", () => {
  const fields = {
    x: digit,
    y: digit,
    decimal: { kind: "decimal", min: 0, max: 1, scale: 6 },
    normal: { kind: "decimal", scale: 4, distribution: { kind: "normal", mean: 0, sd: 1 } },
    word: { kind: "choice", values: range(0, 9) },
    truth: { kind: "boolean", probability: 0.5 },
    day: { kind: "datetime", output: "date", from: "2020-01-01", to: "2025-12-31" },
  } satisfies Fields;
  const numbers = (cells: readonly CellValue[]) =>
    cells.map((cell) => (typeof cell === "string" ? Date.parse(cell) / 86_400_000 : Number(cell)));
  /** Every pair of digits is as frequent as any other: finds what a correlation of zero may hide. */
  const pairScore = (a: readonly CellValue[], b: readonly CellValue[]) =>
    chiSquareScore(
      countsOf(
        a.map((digitA, i) => Number(digitA) * 10 + Number(b[i])),
        range(0, 99),
      ),
      shared(a.length, Array(100).fill(1)),
    );
  const limit = FAR / Math.sqrt(N);

  test("neighbouring rows", async () => {
    const cells = await draw(fields);
    for (const lag of [1, 2, 7, 64])
      for (const [name, column] of Object.entries(cells)) {
        const series = numbers(column);
        expect(Math.abs(correlation(series.slice(lag), series.slice(0, -lag))), `${name}, ${lag} apart`).toBeLessThan(
          limit,
        );
      }
    for (const name of ["x", "word"] as const)
      expect(pairScore(cells[name].slice(1), cells[name].slice(0, -1))).toBeLessThan(FAR);
  });

  test("fields of a row", async () => {
    const cells = await draw(fields);
    const columns = Object.entries(cells);
    for (const [k, [name, column]] of columns.entries())
      for (const [other, against] of columns.slice(k + 1))
        expect(Math.abs(correlation(numbers(column), numbers(against))), `${name} and ${other}`).toBeLessThan(limit);
    expect(pairScore(cells.x, cells.y)).toBeLessThan(FAR);
    expect(pairScore(cells.x, cells.word)).toBeLessThan(FAR);
  });

  test("neighbouring seeds, small and large", async () => {
    for (const seed of [1, 2 ** 32, Number.MAX_SAFE_INTEGER - 1]) {
      const [one, next] = [await draw(fields, { seed }), await draw(fields, { seed: seed + 1 })];
      for (const name of Object.keys(fields) as (keyof typeof fields)[])
        expect(Math.abs(correlation(numbers(one[name]), numbers(next[name]))), `${name}, ${seed}`).toBeLessThan(limit);
      expect(pairScore(one.x, next.x)).toBeLessThan(FAR);
    }
  });

  test("an empty cell and the value beside it", async () => {
    const { x, y } = await draw({ x: digit, y: { ...digit, nullRate: 0.3 } });
    const isEmpty = y.map((cell) => (cell === null ? 1 : 0));
    expect(Math.abs(correlation(isEmpty, numbers(x)))).toBeLessThan(limit);
    expect(Math.abs(correlation(isEmpty.slice(1), isEmpty.slice(0, -1)))).toBeLessThan(limit);
  });
});
