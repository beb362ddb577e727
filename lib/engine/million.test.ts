import { expect, test } from "vitest";
import type { GeneratorInput } from "@/lib/schema/generators";
import type { Column } from "./column";
import { forEachBatch } from "./compile";
import { openDataset } from "./dataset";

const ROWS = 1_000_000;

/** Calls `visit` with the column of a field, batch by batch. */
async function scan(fields: Record<string, object>, name: string, visit: (column: Column, n: number) => void) {
  const { dataset, violations } = await openDataset({
    version: 1,
    name: "n",
    asOf: "2026-01-01",
    tables: [
      {
        name: "t",
        rows: { kind: "count", count: ROWS },
        fields: Object.entries(fields).map(([field, { unique, ...generator }]: [string, { unique?: boolean }]) => ({
          name: field,
          generator,
          unique: unique ?? false,
        })),
      },
    ],
  });
  if (!dataset) throw new Error(JSON.stringify(violations));
  const reader = dataset.tables[0]!.open([name]);
  forEachBatch(0, ROWS, (rows, n) => {
    reader.fill(rows, n);
    visit(reader.columns[0]!, n);
  });
}

test.each<[string, GeneratorInput]>([
  ["a domain of exactly as many", { kind: "integer", min: 1, max: ROWS }],
  ["ten digits", { kind: "integer", min: 1_000_000_000, max: 9_999_999_999 }],
  ["cents", { kind: "decimal", min: 0, max: 99_999.99 }],
  ["seconds of a year", { kind: "datetime", output: "datetime", from: "2025-01-01", to: "2025-12-31" }],
])("a million unique values: %s", async (_, generator) => {
  const values = new Float64Array(ROWS);
  let at = 0;
  await scan({ x: { ...generator, unique: true } }, "x", (column, n) => {
    if (column.type === "text") throw new Error("these are numbers");
    values.set(column.values.subarray(0, n), at);
    at += n;
  });
  expect(at).toBe(ROWS);
  expect(repeats(values)).toBe(0);
});

test.each<[string, Record<string, object>]>([
  ["a pattern", { x: { kind: "pattern", pattern: "[A-Z]{3}-\\d{4}", unique: true } }],
  [
    "a template over a number that counts",
    {
      n: { kind: "sequence", prefix: "B-", pad: 7 },
      city: { kind: "choice", values: ["Oslo", "Lyon", "Graz"] },
      x: { kind: "template", template: "{city:upper:first:2}/{n}", unique: true },
    },
  ],
  [
    "addresses of people, numbered where they would repeat",
    { x: { kind: "record", source: "person", attribute: "email", unique: true } },
  ],
  ["uuids", { x: { kind: "uuid", unique: true } }],
])("a million unique texts: %s", async (_, fields) => {
  const hashes = new Float64Array(ROWS);
  let at = 0;
  await scan(fields, "x", (column, n) => {
    if (column.type !== "text" || column.encoding !== "bytes") throw new Error("these are texts of their own");
    const { bytes, offsets } = column.arena;
    for (let i = 0; i < n; i++) hashes[at++] = hash(bytes, offsets[i]!, offsets[i + 1]!);
  });
  expect(at).toBe(ROWS);
  expect(repeats(hashes)).toBe(0);
});

/** 53 bits of the bytes: a million different texts meet by chance once in twenty thousand sets. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = from; i < to; i++) {
    a = Math.imul(a ^ bytes[i]!, 0x01000193);
    b = Math.imul((b << 5) ^ (b >>> 7) ^ bytes[i]!, 0x85ebca6b);
  }
  return ((a ^ (a >>> 15)) >>> 0) * 2 ** 21 + ((b ^ (b >>> 13)) >>> 11);
}

function repeats(values: Float64Array): number {
  values.sort();
  let count = 0;
  for (let i = 1; i < values.length; i++) if (values[i] === values[i - 1]) count++;
  return count;
}

test("a million ends come no sooner than their starts, in days, in instants and across months", async () => {
  const starts = { kind: "datetime", output: "datetime", from: "2020-01-01", to: "2025-12-31" };
  const end = (from: string, to: string, output: string) => ({
    kind: "datetime",
    output,
    from: { field: "start", offset: from },
    to: { field: "start", offset: to },
  });
  const fields = {
    start: starts,
    shipped: end("PT1H", "P3D", "datetime"),
    due: end("P1M", "P2M", "date"),
    hours: { kind: "formula", expression: "hours_between(start, shipped)" },
    days: { kind: "formula", expression: "days_between(start, due)" },
  };
  const bounds: Record<string, [number, number]> = { hours: [1, 72], days: [28, 62] };
  for (const [name, [least, most]] of Object.entries(bounds)) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    await scan(fields, name, (column, n) => {
      if (!("values" in column) || column.hasNulls) throw new Error("every row has a distance");
      const unit = column.type === "decimal" ? 10 ** column.scale : 1;
      for (let i = 0; i < n; i++) {
        low = Math.min(low, column.values[i]! / unit);
        high = Math.max(high, column.values[i]! / unit);
      }
    });
    expect(low).toBeGreaterThanOrEqual(least);
    expect(high).toBeLessThanOrEqual(most);
  }
});
