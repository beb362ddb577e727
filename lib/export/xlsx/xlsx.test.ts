import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import type { Dataset } from "@/lib/engine/dataset";
import { arbitrarySchema } from "@/lib/engine/testing/arbitrary-schema";
import { AppError } from "@/lib/errors";
import { everything, shop } from "../testing/schemas";
import { openValid, writeFile } from "../testing/write-file";
import { createXlsx } from "./index";
import { sheetNames } from "./workbook";

const DAY = 86_400_000;
/** Excel has no days before this one; such dates stand as text. */
const FIRST_DAY = "1900-01-01";

/** A cell as a spreadsheet program should see it. */
function expectedCell(cell: unknown, type: string): unknown {
  if (cell === null) return null;
  if (type === "date") {
    if (String(cell) < FIRST_DAY) return cell;
    // The reader does not know of the leap day that Excel sees in 1900; the test below does.
    return Date.parse(`${cell}T00:00:00Z`) - (String(cell) < "1900-03-01" ? DAY : 0);
  }
  if (type === "datetime") return String(cell) < FIRST_DAY ? cell : Date.parse(String(cell));
  if (type === "time") return Date.parse(`1899-12-30T${cell}Z`);
  // The reader does not tell empty text from an empty cell.
  return typeof cell === "string" ? withoutForbidden(cell) || null : Object.is(cell, -0) ? 0 : cell;
}

const withoutForbidden = (text: string) => [...text].filter((char) => char >= " " || "\t\n\r".includes(char)).join("");

function expectedSheet({ columns, rows, rowCount }: Dataset["tables"][number]): unknown[][] {
  return rows(0, rowCount).map((row) => row.map((cell, c) => expectedCell(cell, columns[c]!.type.type)));
}

async function readBack(bytes: Buffer, sheet = 1): Promise<{ names: unknown[]; rows: unknown[][] }> {
  const [names = [], ...rows] = await readSheet(bytes, sheet, { trim: false });
  const plain = (cell: unknown) => (cell instanceof Date ? Math.round(cell.getTime() / 1000) * 1000 : cell);
  return { names, rows: rows.map((row) => row.map(plain)) };
}

test("an independent reader finds numbers as numbers, dates as dates, text as text", async () => {
  const dataset = await openValid(everything, 3000);
  const { names, rows } = await readBack(await writeFile(dataset, createXlsx()));
  expect(names).toEqual(dataset.tables[0]!.columns.map(({ name }) => name));
  expect(rows).toEqual(expectedSheet(dataset.tables[0]!));
});

test("any table comes back", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, async (schema) => {
      const dataset = await openValid(schema, 300);
      const { rows } = await readBack(await writeFile(dataset, createXlsx()));
      const expected = expectedSheet(dataset.tables[0]!);
      // The reader leaves out rows in which nothing stands.
      const filled = (row: unknown[]) => row.some((cell) => cell !== null);
      expect(rows.filter(filled)).toEqual(expected.filter(filled));
    }),
    { numRuns: 25 },
  );
});

test("every table is a sheet, its names bold and frozen", async () => {
  const dataset = await openValid(shop, 40);
  const bytes = await writeFile(dataset, createXlsx());
  for (const [t, table] of dataset.tables.entries()) {
    const { rows } = await readBack(bytes, t + 1);
    expect(rows).toEqual(expectedSheet(table));
  }
  const entries = unzipSync(bytes);
  const sheet = strFromU8(entries["xl/worksheets/sheet2.xml"]!);
  expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
  const style = Number(/<row r="1"><c r="A1" s="(\d+)"/.exec(sheet)?.[1]);
  const styles = strFromU8(entries["xl/styles.xml"]!);
  const font = /fontId="(\d+)"/.exec([...styles.matchAll(/<xf [^>]*>/g)].slice(1)[style]![0])![1];
  expect([...styles.matchAll(/<font>.*?<\/font>/g)][Number(font)]![0]).toContain("<b/>");
});

test("the days around Excel's missing leap day have the numbers Excel gives them", async () => {
  const at = (day: string) => ({ name: day, generator: { kind: "datetime", output: "date", from: day, to: day } });
  const fields = ["1899-12-31", "1900-01-01", "1900-02-28", "1900-03-01", "2026-03-01"].map(at);
  const dataset = await openValid(
    { ...everything, tables: [{ name: "t", rows: { kind: "count", count: 1 }, fields }] },
    1,
  );
  const sheet = strFromU8(unzipSync(await writeFile(dataset, createXlsx()))["xl/worksheets/sheet1.xml"]!);
  const cells = [...sheet.split("</row>")[1]!.matchAll(/ s="2"><v>(\d+)<\/v>|<t>([^<]+)<\/t>/g)].map(
    ([, serial, text]) => text ?? Number(serial),
  );
  expect(cells).toEqual(["1899-12-31", 1, 59, 61, 25_569 + Date.parse("2026-03-01") / DAY]);
});

test("numbers longer than Excel can keep are text", async () => {
  const field = { name: "n", generator: { kind: "sequence", start: 9_007_199_254_740_000 } };
  const dataset = await openValid(
    { ...everything, tables: [{ name: "t", rows: { kind: "count", count: 1 }, fields: [field] }] },
    1,
  );
  expect((await readBack(await writeFile(dataset, createXlsx()))).rows).toEqual([["9007199254740000"]]);
});

test("a sheet holds what Excel can hold and not one row more", async () => {
  const field = { name: "n", generator: { kind: "boolean" } };
  const schema = { ...everything, tables: [{ name: "t", rows: { kind: "count", count: 1 }, fields: [field] }] };
  const most = await writeFile(await openValid(schema, 1_048_575), createXlsx());
  const sheet = strFromU8(unzipSync(most)["xl/worksheets/sheet1.xml"]!);
  expect(sheet.match(/<row /g)).toHaveLength(1_048_576);
  const refusal = await writeFile(await openValid(schema, 1_048_576), createXlsx()).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AppError);
  expect(refusal).toMatchObject({ code: "rows_out_of_range", hint: expect.stringContaining("CSV") });
});

test("sheet names keep Excel's rules", () => {
  const long = "orders of the last fiscal year, all";
  expect(sheetNames(["a/b:c?", "'quoted'", "History", long, `${long} again`, "A_B_C_"])).toEqual([
    "a_b_c_",
    "_quoted_",
    "History_",
    "orders of the last fiscal year,",
    "orders of the last fiscal yea 2",
    "A_B_C_ 2",
  ]);
});
