import type { DatasetSchemaInput, FieldInput } from "@/lib/schema/dataset";

/** Datasets that try a format: every type, empty cells, awkward names and text, tables that hang together. */

export const AWKWARD_TEXT = [
  "plain",
  "it's",
  'say "hi"',
  "back\\slash",
  "a,b;c\td|e",
  "line\nbreak\r\nand more",
  "naïve 😀 漢字",
  " spaced ",
  "",
  "<b>&amp;</b>",
  "=1+1",
  "\u0001\u001a",
  "--",
  "NULL",
  "b\uFEFFom",
];

const everyType: FieldInput[] = [
  { name: "id", generator: { kind: "sequence" } },
  { name: "code", generator: { kind: "sequence", prefix: "K-", pad: 6 } },
  {
    name: "Whole Number",
    generator: { kind: "integer", min: -9_000_000_000_000, max: 9_000_000_000_000 },
    nullRate: 0.2,
  },
  { name: "few", generator: { kind: "integer", min: 0, max: 5 } },
  { name: "price", generator: { kind: "decimal", min: -500, max: 500, scale: 2 }, nullRate: 0.1 },
  { name: "exact", generator: { kind: "decimal", min: 0, max: 1, scale: 9 } },
  { name: "ratio", generator: { kind: "faker", method: "location.latitude" } },
  { name: "active", generator: { kind: "boolean", probability: 0.3 }, nullRate: 0.1 },
  {
    name: "born",
    generator: { kind: "datetime", output: "date", from: "1890-01-01", to: "2030-12-31" },
    nullRate: 0.1,
  },
  { name: "seen at", generator: { kind: "datetime", output: "datetime", from: "1999-01-01", to: "2030-12-31" } },
  { name: "opens", generator: { kind: "datetime", output: "time" } },
  { name: 'quote"d `name`', generator: { kind: "choice", values: AWKWARD_TEXT }, nullRate: 0.1 },
  { name: "made", generator: { kind: "template", template: '{code}/{quote"d `name`}' } },
  { name: "day", generator: { kind: "datetime", output: "date", format: "DD/MM/YYYY" } },
  { name: "unseen", generator: { kind: "integer", min: 1, max: 9 }, hidden: true },
];

/** One table with every type of column. */
export const everything = {
  version: 1,
  name: "everything",
  asOf: "2026-03-01T12:00:00Z",
  tables: [{ name: "every type", primaryKey: "id", rows: { kind: "count", count: 100 }, fields: everyType }],
} satisfies DatasetSchemaInput;

/** Tables that refer to each other, children first, one of them to itself. */
export const shop = {
  version: 1,
  name: "shop",
  asOf: "2026-03-01T12:00:00Z",
  tables: [
    {
      name: "order",
      main: true,
      primaryKey: "id",
      rows: { kind: "count", count: 100 },
      fields: [
        { name: "id", generator: { kind: "sequence", prefix: "ORD-", pad: 5 } },
        { name: "customer_id", generator: { kind: "reference", table: "Customers" } },
        { name: "total", generator: { kind: "decimal", min: 1, max: 999 } },
      ],
    },
    {
      name: "Customers",
      primaryKey: "id",
      rows: { kind: "count", count: 20 },
      fields: [
        { name: "id", generator: { kind: "uuid" } },
        { name: "referred_by", generator: { kind: "reference", table: "Customers" } },
        { name: "name", generator: { kind: "choice", values: AWKWARD_TEXT } },
        { name: "country", generator: { kind: "reference", table: "countries", field: "code" } },
      ],
    },
    {
      name: "countries",
      rows: { kind: "count", count: 3 },
      fields: [
        { name: "code", unique: true, generator: { kind: "pattern", pattern: "[A-Z]{5}" } },
        { name: "open", generator: { kind: "boolean" } },
      ],
    },
  ],
} satisfies DatasetSchemaInput;

/** A parent whose sums follow from its children, whose number follows from the parents. */
export const family = {
  version: 1,
  name: "family",
  asOf: "2026-03-01",
  tables: [
    {
      name: "invoices",
      primaryKey: "id",
      rows: { kind: "count", count: 100 },
      fields: [
        { name: "id", generator: { kind: "sequence" } },
        { name: "total", generator: { kind: "aggregate", table: "lines", field: "amount", function: "sum" } },
      ],
    },
    {
      name: "lines",
      rows: { kind: "perParent", parent: "invoices", min: 0, max: 9 },
      fields: [
        { name: "invoice_id", generator: { kind: "reference", table: "invoices" } },
        { name: "amount", generator: { kind: "decimal", min: 1, max: 99 } },
      ],
    },
  ],
} satisfies DatasetSchemaInput;

/** Two tables that refer to each other. */
export const circle = {
  version: 1,
  name: "circle",
  asOf: "2026-03-01",
  tables: [
    {
      name: "teams",
      primaryKey: "id",
      rows: { kind: "count", count: 100 },
      fields: [
        { name: "id", generator: { kind: "sequence" } },
        { name: "lead_id", generator: { kind: "reference", table: "people" } },
      ],
    },
    {
      name: "people",
      primaryKey: "id",
      rows: { kind: "count", count: 100 },
      fields: [
        { name: "id", generator: { kind: "sequence" } },
        { name: "team_id", generator: { kind: "reference", table: "teams" } },
      ],
    },
  ],
} satisfies DatasetSchemaInput;
