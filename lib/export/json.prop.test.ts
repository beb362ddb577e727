import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "@/lib/engine/dataset";
import { arbitrarySchema } from "@/lib/engine/testing/arbitrary-schema";
import { createJson, createNdjson } from "./json";
import { everything, shop } from "./testing/schemas";
import { openValid, writeFile } from "./testing/write-file";

const ROWS = 300;

/** Rows as objects, the way the preview shows them. */
function objects(dataset: Dataset, table = 0): Record<string, unknown>[] {
  const { columns, rowCount, rows } = dataset.tables[table]!;
  return rows(0, rowCount).map((row) =>
    Object.fromEntries(row.map((cell, c) => [columns[c]!.name, Object.is(cell, -0) ? 0 : cell])),
  );
}

test("JSON.parse reads back every row", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, async (schema) => {
      const dataset = await openValid(schema, ROWS);
      expect(JSON.parse((await writeFile(dataset, createJson())).toString())).toEqual(objects(dataset));
    }),
    { numRuns: 60 },
  );
});

test("every line of NDJSON is what JSON.stringify writes", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, async (schema) => {
      const dataset = await openValid(schema, ROWS);
      const decimals = new Set(
        dataset.tables[0]!.columns.filter(({ type }) => type.type === "decimal").map(({ name }) => name),
      );
      const lines = (await writeFile(dataset, createNdjson())).toString().split("\n");
      expect(lines.pop()).toBe("");
      // Decimals keep their last zeros, which JSON.stringify cannot know of.
      const shortened = lines.map((line) => (decimals.size > 0 ? JSON.stringify(JSON.parse(line)) : line));
      expect(shortened).toEqual(objects(dataset).map((row) => JSON.stringify(row)));
    }),
    { numRuns: 60 },
  );
});

test("any text comes back, control characters and broken surrogates included", async () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('"', "\\", "\n", "\u0000", "\u001f", "\u007f", "\u2028", "\ud800", "é", "😀"),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (values) => {
      const fields = [
        { name: "choice", generator: { kind: "choice", values } },
        { name: "made", generator: { kind: "template", template: "<{choice}>" } },
      ];
      const dataset = await openValid({
        version: 1,
        name: "n",
        asOf: "2026-01-01",
        tables: [{ name: "t", rows: { kind: "count", count: 50 }, fields }],
      });
      const rows = JSON.parse((await writeFile(dataset, createJson())).toString()) as {
        choice: string;
        made: string;
      }[];
      // Text that is made in a row is UTF-8 at once, where half a surrogate pair cannot stand.
      for (const { choice, made } of rows) expect(made).toBe(`<${Buffer.from(choice).toString()}>`);
      expect(new Set(values)).toEqual(new Set([...values, ...rows.map(({ choice }) => choice)]));
    }),
  );
});

test("several tables are an object of arrays", async () => {
  const dataset = await openValid(shop, 40);
  const read = JSON.parse((await writeFile(dataset, createJson())).toString()) as Record<string, unknown[]>;
  expect(Object.keys(read)).toEqual(dataset.tables.map(({ name }) => name));
  for (const [t, { name }] of dataset.tables.entries()) expect(read[name]).toEqual(objects(dataset, t));
});

test("a range is a file of its own, and no rows are an empty array", async () => {
  const dataset = await openValid(everything, 40);
  expect(JSON.parse((await writeFile(dataset, createJson(), { range: { start: 7, count: 5 } })).toString())).toEqual(
    objects(dataset).slice(7, 12),
  );
  expect(JSON.parse((await writeFile(dataset, createJson(), { range: { start: 7, count: 0 } })).toString())).toEqual(
    [],
  );
});
