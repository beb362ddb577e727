import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { createTextReader } from "@/lib/engine/cell-writer";
import { isNull } from "@/lib/engine/column";
import { forEachBatch } from "@/lib/engine/compile";
import { type DatasetTable, openDataset } from "@/lib/engine/dataset";
import { arbitrarySchema } from "@/lib/engine/testing/arbitrary-schema";
import { csv } from "./csv";
import type { ExportOptions, ExportRange } from "./exporter";

const ROWS = 300;

async function openTable(schema: unknown, rows = ROWS): Promise<DatasetTable> {
  const { dataset, violations } = await openDataset(schema, { rows });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[0]!;
}

function written(table: DatasetTable, range: ExportRange, options?: ExportOptions): string {
  return Buffer.concat([...csv.write(table, range, options)]).toString("utf8");
}

/** Every cell as the text a file shows; empty cells as "". */
function textCells(table: DatasetTable): string[][] {
  const reader = table.open();
  const readers = reader.columns.map(createTextReader);
  const rows: string[][] = [];
  forEachBatch(0, table.rowCount, (batch, n) => {
    reader.fill(batch, n);
    for (let i = 0; i < n; i++) rows.push(readers.map((read, c) => (isNull(reader.columns[c]!, i) ? "" : read(i))));
  });
  return rows;
}

const whole = { start: 0, count: ROWS };

test("the bytes are those of Papa.unparse", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, async (schema) => {
      const table = await openTable(schema);
      const names = table.columns.map(({ name }) => name);
      expect(written(table, whole)).toBe(`${Papa.unparse([names, ...textCells(table)])}\r\n`);
    }),
    { numRuns: 60 },
  );
});

test("the spreadsheet-safe bytes are those of Papa.unparse with escapeFormulae", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "a", '"', ",", " ") }), { minLength: 1, maxLength: 20 }), async (values) => {
      const fields = ["first", "second"].map((name) => ({ name, generator: { kind: "choice", values } }));
      const table = await openTable({ version: 1, name: "n", asOf: "2026-01-01", tables: [{ name: "t", rows: { kind: "count", count: 1 }, fields }] });
      const expected = `${Papa.unparse([["first", "second"], ...textCells(table)], { escapeFormulae: true })}\r\n`;
      expect(written(table, whole, { spreadsheetSafe: true })).toBe(expected);
    }),
  );
});

test("a formula is guarded even where a line break follows its first character", async () => {
  const fields = [{ name: "a", generator: { kind: "choice", values: ["=\r1", "@\n2"] } }];
  const table = await openTable({ version: 1, name: "n", asOf: "2026-01-01", tables: [{ name: "t", rows: { kind: "count", count: 1 }, fields }] });
  for (const [cell] of Papa.parse<string[]>(written(table, whole, { spreadsheetSafe: true }).trimEnd()).data.slice(1)) expect(cell).toMatch(/^'/);
});

test("Papa.parse reads back every cell", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, async (schema) => {
      const table = await openTable(schema);
      const { data, errors } = Papa.parse<string[]>(written(table, whole).replace(/\r\n$/, ""));
      expect(errors).toEqual([]);
      expect(data).toEqual([table.columns.map(({ name }) => name), ...textCells(table)]);
    }),
    { numRuns: 30 },
  );
});

test("ranges put end to end are the whole file", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, fc.nat(5000), async (schema, cut) => {
      const table = await openTable(schema, 5000);
      const parts = written(table, { start: 0, count: cut }) + (cut < 5000 ? written(table, { start: cut, count: 5000 - cut }) : "");
      // A second part that starts at row 0 would bring its own header.
      expect(cut === 0 ? written(table, { start: 0, count: 5000 }) : parts).toBe(written(table, { start: 0, count: 5000 }));
    }),
    { numRuns: 8 },
  );
});

test("an empty cell of a one-column table is quoted, so that its row is not a blank line", async () => {
  const field = { name: "note", generator: { kind: "choice", values: ["x"] }, nullRate: 0.5 };
  const table = await openTable({ version: 1, name: "n", asOf: "2026-01-01", tables: [{ name: "t", rows: { kind: "count", count: 1 }, fields: [field] }] });
  const text = written(table, whole);
  expect(text).toContain('\r\n""\r\n');
  expect(Papa.parse<string[]>(text.replace(/\r\n$/, "")).data).toHaveLength(ROWS + 1);
});
