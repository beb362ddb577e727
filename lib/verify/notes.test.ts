import { expect, test } from "vitest";
import { openDataset } from "@/lib/engine/dataset";
import { openExporter } from "@/lib/export";
import { FORMAT_NAMES } from "@/lib/export/options";
import { openValid, writeFile } from "@/lib/export/testing/write-file";
import type { FieldInput, TableInput } from "@/lib/schema/dataset";
import { verifyDataset } from ".";

const field = (name: string, generator: object, more: object = {}) => ({ name, generator, ...more }) as FieldInput;
const formula = (name: string, expression: string, more: object = {}) =>
  field(name, { kind: "formula", expression, ...more });
const digit = field("n", { kind: "integer", min: 0, max: 3 });
const day = field("day", { kind: "datetime", from: "2025-01-01", to: "2025-12-31" });
const moment = field("at", { kind: "datetime", output: "datetime", from: "2025-01-01", to: "2025-12-31" });

const schemaOf = (...tables: TableInput[]) => ({ version: 1, name: "rows", asOf: "2026-01-01", tables });
const tableOf = (name: string, count: number, ...fields: FieldInput[]): TableInput => ({
  name,
  primaryKey: "id",
  rows: { kind: "count", count },
  fields: [field("id", { kind: "sequence" }), ...fields],
});

async function read(...tables: TableInput[]) {
  const { dataset, violations } = await openDataset(schemaOf(...tables));
  if (!dataset) throw new Error(JSON.stringify(violations));
  const cells = (table: string, name: string) => {
    const found = dataset.tables.find((one) => one.name === table)!;
    const at = found.columns.findIndex((column) => column.name === name);
    return found.rows(0, 1000).map((row) => row[at]!);
  };
  return { notes: verifyDataset(dataset).notes, cells };
}

test.each<[string, FieldInput[], string]>([
  ["a division by zero", [digit, formula("x", "10 / n")], "divides by zero"],
  ["a remainder of zero", [digit, formula("x", "10 % n")], "divides by zero"],
  ["a root of less than zero", [digit, formula("x", "sqrt(n - 2)")], "sqrt() has no result"],
  ["a product without end", [digit, formula("x", "1e300 * 1e300 * (n + 1)")], "beyond exact numbers"],
  ["a whole number past 2^53", [digit, formula("x", "9007199254740991 + 2 * n")], "beyond exact numbers"],
  ["a decimal past 2^53", [digit, formula("x", "1e15 * n / 3", { scale: 9 })], "beyond exact numbers"],
  ["a day past the year 9999", [day, formula("x", "add_years(day, 8000)")], "outside the years 1 to 9999"],
  ["a day before the year 1", [day, formula("x", "add_years(day, -2025)")], "outside the years 1 to 9999"],
  ["an instant that no calendar has", [moment, formula("x", "add_hours(at, 1e15)")], "add_hours() has no result"],
  [
    "a window that ends before it starts",
    [day, field("x", { kind: "datetime", from: { field: "day" }, to: "2025-06-30" })],
    "the window ends before it starts",
  ],
  [
    "a window past the year 9999, written in a format",
    [
      day,
      field("x", { kind: "datetime", from: { field: "day" }, to: { field: "day", offset: "P9000Y" }, format: "YYYY" }),
    ],
    "outside the years 1 to 9999",
  ],
  [
    "inside a condition",
    [
      day,
      field("x", {
        kind: "conditional",
        cases: [{ when: "month(day) > 3", then: { kind: "datetime", from: { field: "day" }, to: "2025-06-30" } }],
        else: { kind: "formula", expression: "null", output: "date" },
      }),
    ],
    "the window ends before it starts",
  ],
])("%s is an empty cell, counted in the receipt, and every file is whole", async (_, fields, reason) => {
  const { notes, cells } = await read(tableOf("rows", 600, ...fields));
  const empty = cells("rows", "x").filter((cell) => cell === null).length;
  const [note] = notes;
  expect(notes).toHaveLength(1);
  expect(note).toMatchObject({ table: "rows", field: "x", rows: 600, reason });
  expect(note!.empty).toBeGreaterThan(0);
  if (fields[1]!.generator.kind !== "conditional") expect(note!.empty).toBe(empty);
  else expect(note!.empty).toBeLessThan(empty);
  const dataset = await openValid(schemaOf(tableOf("rows", 600, ...fields)), 600);
  for (const format of FORMAT_NAMES)
    expect((await writeFile(dataset, openExporter({ format, options: {}, wrapping: "none" }))).length).toBeGreaterThan(
      600,
    );
});

test("a look-up through an empty reference, and totals of parents without children", async () => {
  const { notes, cells } = await read(
    tableOf("shops", 20, field("city", { kind: "choice", values: ["Lyon", "Graz"] })),
    tableOf(
      "orders",
      300,
      field("shop", { kind: "reference", table: "shops" }, { nullRate: 0.2 }),
      field("city", { kind: "lookup", through: ["shop"], field: "city" }),
      field("dearest", { kind: "aggregate", function: "max", table: "lines", field: "price" }),
    ),
    {
      name: "lines",
      rows: { kind: "perParent", parent: "orders", min: 0, max: 3 },
      fields: [
        field("order", { kind: "reference", table: "orders" }),
        field("price", { kind: "integer", min: 1, max: 9 }),
      ],
    },
  );
  const empty = (name: string) => cells("orders", name).filter((cell) => cell === null).length;
  expect(notes).toEqual([
    { table: "orders", field: "city", empty: empty("city"), rows: 300, reason: "no row to look up" },
    { table: "orders", field: "dearest", empty: empty("dearest"), rows: 300, reason: "no children with a value" },
  ]);
  expect(empty("city")).toBe(empty("shop"));
  expect(empty("dearest")).toBeGreaterThan(20);
});

test("cells that are empty on purpose are no news", async () => {
  const { notes, cells } = await read(
    tableOf(
      "rows",
      500,
      field("n", { kind: "integer", min: 1, max: 3 }, { nullRate: 0.3 }),
      formula("double", "n * 2"),
      formula("some", "n > 1 ? n : null"),
    ),
  );
  for (const name of ["n", "double", "some"]) expect(cells("rows", name)).toContain(null);
  expect(notes).toEqual([]);
});

test("a thousand rows of a large table are looked at, fewer where each adds up many children", async () => {
  const lines: TableInput = {
    name: "lines",
    rows: { kind: "perParent", parent: "orders", min: 50, max: 50 },
    fields: [field("order", { kind: "reference", table: "orders" }), digit],
  };
  const orders = tableOf("orders", 5000, digit, formula("x", "10 / n"));
  expect((await read(orders)).notes[0]).toMatchObject({ rows: 1000 });
  const total = field("lines", { kind: "aggregate", function: "sum", table: "lines", field: "n" });
  const [note] = (await read({ ...orders, fields: [...orders.fields, total] }, lines)).notes;
  expect(note!.rows).toBeGreaterThan(10);
  expect(note!.rows).toBeLessThanOrEqual(60);
});
