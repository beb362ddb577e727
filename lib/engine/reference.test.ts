import { expect, test } from "vitest";
import type { FieldInput, TableInput } from "@/lib/schema/dataset";
import { openDataset } from "./dataset";

const field = (name: string, generator: object, more: object = {}) => ({ name, generator, ...more }) as FieldInput;

/** Row numbers of the parents that a reference draws, from 0; null where it is empty. */
async function parentsOf(
  reference: object,
  options: { parents?: number; rows?: number; more?: object } = {},
): Promise<(number | null)[]> {
  const { parents = 100, rows = 50_000, more = {} } = options;
  const tables: TableInput[] = [
    {
      name: "parents",
      primaryKey: "id",
      rows: { kind: "count", count: parents },
      fields: [field("id", { kind: "sequence", start: 0 })],
    },
    {
      name: "rows",
      main: true,
      rows: { kind: "count", count: rows },
      fields: [field("parent", { kind: "reference", table: "parents", ...reference }, more)],
    },
  ];
  const { dataset, violations } = await openDataset({ version: 1, name: "n", asOf: "2026-01-01", tables });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[1]!.rows(0, rows).map(([parent]) => parent as number | null);
}

function countsOf(parents: (number | null)[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const parent of parents) if (parent !== null) counts[parent]!++;
  return counts;
}

const chiSquare = (counts: number[], expected: number[]) =>
  counts.reduce((sum, count, k) => sum + (count - expected[k]!) ** 2 / expected[k]!, 0) / (counts.length - 1);

test("a uniform reference draws every parent as often (chi-square)", async () => {
  const counts = countsOf(await parentsOf({}), 100);
  expect(
    chiSquare(
      counts,
      counts.map(() => 500),
    ),
  ).toBeLessThan(1.5);
});

test.each([0.7, 1, 1.5])(
  "a zipf reference of exponent %d follows the rank law, its busiest parents anywhere (chi-square)",
  async (exponent) => {
    const counts = countsOf(await parentsOf({ distribution: { kind: "zipf", exponent } }), 100);
    const ranked = counts.toSorted((a, b) => b - a);
    const weights = ranked.map((_, rank) => (rank + 1) ** -exponent);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    expect(ranked[0]! / 50_000).toBeCloseTo(weights[0]! / total, 1.5);
    expect(
      chiSquare(
        ranked,
        weights.map((weight) => (weight / total) * 50_000),
      ),
    ).toBeLessThan(2);
    expect(counts.indexOf(ranked[0]!)).not.toBe(0);
  },
);

test("an optional reference is empty as often as asked", async () => {
  const parents = await parentsOf({}, { more: { nullRate: 0.3 } });
  expect(parents.filter((parent) => parent === null).length / parents.length).toBeCloseTo(0.3, 1.7);
});

test("a one-to-one reference over a million rows meets every parent once", async () => {
  const parents = await parentsOf({}, { parents: 1_000_000, rows: 1_000_000, more: { unique: true } });
  expect(new Set(parents).size).toBe(1_000_000);
});

test("neighbouring rows draw parents that have nothing to do with each other", async () => {
  const parents = (await parentsOf({})) as number[];
  const mean = parents.reduce((sum, parent) => sum + parent, 0) / parents.length;
  const covariance =
    parents.slice(1).reduce((sum, parent, i) => sum + (parent - mean) * (parents[i]! - mean), 0) / parents.length;
  expect(Math.abs(covariance) / (100 ** 2 / 12)).toBeLessThan(0.02);
});

test.each([
  { kind: "uniform" },
  { kind: "zipf", exponent: 0.8 },
  { kind: "zipf", exponent: 1 },
  { kind: "zipf", exponent: 2 },
])(
  "a hierarchy by %j leads every row up to the first, and zipf gives the first rows more under them",
  async (distribution) => {
    const rows = 3000;
    const people: TableInput = {
      name: "people",
      primaryKey: "id",
      rows: { kind: "count", count: rows },
      fields: [
        field("id", { kind: "sequence", start: 0 }),
        field("manager", { kind: "reference", table: "people", distribution }),
      ],
    };
    const { dataset } = await openDataset({ version: 1, name: "n", asOf: "2026-01-01", tables: [people] });
    const managers = dataset!.tables[0]!.rows(0, rows).map(([, manager]) => manager as number | null);
    expect(managers[0]).toBeNull();
    managers.slice(1).forEach((manager, i) => {
      expect(manager! >= 0 && manager! <= i).toBe(true);
    });
    const underFirst = managers.filter((manager) => manager !== null && manager < 10).length;
    if (distribution.kind === "uniform") expect(underFirst).toBeLessThan(200);
    else expect(underFirst).toBeGreaterThan(500);
  },
);

test("a reference to a table without rows is empty", async () => {
  const tables: TableInput[] = [
    { name: "a", rows: { kind: "count", count: 1 }, fields: [field("id", { kind: "sequence" })] },
    {
      name: "b",
      primaryKey: "id",
      rows: { kind: "perParent", parent: "a", min: 0, max: 1 },
      fields: [field("id", { kind: "sequence" })],
    },
    { name: "c", rows: { kind: "count", count: 20 }, fields: [field("b", { kind: "reference", table: "b" })] },
  ];
  const { dataset } = await openDataset({ version: 1, name: "n", asOf: "2026-01-01", tables }, { rows: { b: 0 } });
  expect(dataset!.rowCounts.b).toBe(0);
  expect(dataset!.tables[2]!.rows(0, 20).every(([b]) => b === null)).toBe(true);
});
