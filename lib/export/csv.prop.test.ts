import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { createTextReader } from "@/lib/engine/cell-writer";
import { isNull } from "@/lib/engine/column";
import { forEachBatch } from "@/lib/engine/compile";
import type { Dataset } from "@/lib/engine/dataset";
import { arbitrarySchema } from "@/lib/engine/testing/arbitrary-schema";
import { createCsv } from "./csv";
import type { ExportRange } from "./exporter";
import { type CsvOptions, DELIMITERS } from "./options";
import { openValid, writeFile } from "./testing/write-file";

const ROWS = 300;

async function written(dataset: Dataset, range: ExportRange, options: CsvOptions = {}): Promise<string> {
  return (await writeFile(dataset, createCsv(options), { range })).toString("utf8");
}

/** Every cell as the text a file shows; empty cells as "". */
function textCells({ tables }: Dataset): string[][] {
  const table = tables[0]!;
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

const namesOf = ({ tables }: Dataset) => tables[0]!.columns.map(({ name }) => name);
const oneTable = (fields: unknown[]) => ({
  version: 1,
  name: "n",
  asOf: "2026-01-01",
  tables: [{ name: "t", rows: { kind: "count", count: 1 }, fields }],
});

test("the bytes are those of Papa.unparse, whatever the options", async () => {
  const options = fc.record(
    {
      delimiter: fc.constantFrom(...DELIMITERS),
      quoting: fc.constantFrom("minimal" as const, "all" as const),
      header: fc.boolean(),
      bom: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, options, async (schema, chosen) => {
      const dataset = await openValid(schema, ROWS);
      const cells = textCells(dataset);
      const rows = chosen.header === false ? cells : [namesOf(dataset), ...cells];
      // Empty cells stay empty when every other cell is quoted, so that readers can tell them from empty text.
      const values = [namesOf(dataset), ...dataset.tables[0]!.rows(0, ROWS)].slice(chosen.header === false ? 1 : 0);
      const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
      const delimiter = chosen.delimiter ?? ",";
      const expected =
        chosen.quoting === "all"
          ? rows
              .map((row, r) => row.map((cell, c) => (values[r]![c] === null ? "" : quote(cell))).join(delimiter))
              .join("\r\n")
          : Papa.unparse(rows, { delimiter });
      expect(await written(dataset, whole, chosen)).toBe(`${chosen.bom ? "\uFEFF" : ""}${expected}\r\n`);
    }),
    { numRuns: 60 },
  );
});

test("the spreadsheet-safe bytes are those of Papa.unparse with escapeFormulae", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "a", '"', ",", " ") }), {
        minLength: 1,
        maxLength: 20,
      }),
      async (values) => {
        const fields = ["first", "second"].map((name) => ({ name, generator: { kind: "choice", values } }));
        const dataset = await openValid(oneTable(fields), ROWS);
        const expected = `${Papa.unparse([["first", "second"], ...textCells(dataset)], { escapeFormulae: true })}\r\n`;
        expect(await written(dataset, whole, { spreadsheetSafe: true })).toBe(expected);
      },
    ),
  );
});

test("a formula is guarded even where a line break follows its first character", async () => {
  const fields = [{ name: "a", generator: { kind: "choice", values: ["=\r1", "@\n2"] } }];
  const text = await written(await openValid(oneTable(fields), ROWS), whole, { spreadsheetSafe: true });
  for (const [cell] of Papa.parse<string[]>(text.trimEnd()).data.slice(1)) expect(cell).toMatch(/^'/);
});

test("Papa.parse reads back every cell", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, async (schema) => {
      const dataset = await openValid(schema, ROWS);
      const { data, errors } = Papa.parse<string[]>((await written(dataset, whole)).replace(/\r\n$/, ""));
      expect(errors).toEqual([]);
      expect(data).toEqual([namesOf(dataset), ...textCells(dataset)]);
    }),
    { numRuns: 30 },
  );
});

test("ranges put end to end are the whole file", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, fc.nat(5000), async (schema, cut) => {
      const dataset = await openValid(schema, 5000);
      // A second part that starts at row 0 would bring its own header.
      const first = cut === 0 ? "" : await written(dataset, { start: 0, count: cut });
      expect(first + (await written(dataset, { start: cut, count: 5000 - cut }))).toBe(
        await written(dataset, { start: 0, count: 5000 }),
      );
    }),
    { numRuns: 8 },
  );
});

test("an empty cell of a one-column table is quoted, so that its row is not a blank line", async () => {
  const field = { name: "note", generator: { kind: "choice", values: ["x"] }, nullRate: 0.5 };
  const text = await written(await openValid(oneTable([field]), ROWS), whole);
  expect(text).toContain('\r\n""\r\n');
  expect(Papa.parse<string[]>(text.replace(/\r\n$/, "")).data).toHaveLength(ROWS + 1);
});
