import type { DatasetSchemaInput, FieldInput } from "@/lib/schema/dataset";

/** Schemas the specs open instead of planning one, where the planner is not what is tested. */

const field = (name: string, generator: FieldInput["generator"], more: Partial<FieldInput> = {}): FieldInput => ({
  name,
  generator,
  ...more,
});

const dataset = (name: string, tables: DatasetSchemaInput["tables"]): DatasetSchemaInput => ({
  version: 1,
  name,
  asOf: "2026-03-01",
  tables,
});

/** One table with numbers, dates, text, empty cells, a guess and an addition. */
export const FERRIES: DatasetSchemaInput = {
  ...dataset("ferries", [
    {
      name: "crossings",
      primaryKey: "crossing_id",
      rows: { kind: "count", count: 400 },
      fields: [
        field("crossing_id", { kind: "sequence", prefix: "FX-", pad: 4 }, { unique: true, origin: "added" }),
        field("vessel", { kind: "choice", values: ["Alca", "Fulmar", "Puffin"] }),
        field("passengers", { kind: "integer", min: 10, max: 90 }),
        field("fare", { kind: "decimal", min: 4, max: 60 }),
        field("departed", { kind: "datetime", output: "datetime" }),
        field("delay", { kind: "integer", min: 1, max: 50 }, { nullRate: 0.4 }),
        field(
          "berth",
          { kind: "pattern", pattern: "[A-D]\\d" },
          { origin: "guessed", confidence: 0.35, alternatives: [{ kind: "integer", min: 100, max: 199 }] },
        ),
        field("revenue", { kind: "formula", expression: "passengers * fare" }),
      ],
    },
  ]),
  expectations: [
    { clause: "400 crossings", check: { kind: "rowCount", table: "crossings", count: 400 } },
    {
      clause: "between 1 and 5 passengers",
      check: { kind: "range", table: "crossings", field: "passengers", min: 1, max: 5 },
    },
  ],
};

/** Three tables that refer to each other. */
export const LIBRARY = dataset("library", [
  {
    name: "readers",
    primaryKey: "reader_id",
    rows: { kind: "count", count: 60 },
    fields: [
      field("reader_id", { kind: "sequence" }),
      field("city", { kind: "record", source: "place", attribute: "city" }),
    ],
  },
  {
    name: "books",
    primaryKey: "isbn",
    rows: { kind: "count", count: 80 },
    fields: [
      field("isbn", { kind: "pattern", pattern: "978-\\d{9}" }, { unique: true }),
      field("pages", { kind: "integer", min: 80, max: 900 }),
    ],
  },
  {
    name: "loans",
    main: true,
    primaryKey: "loan_id",
    rows: { kind: "count", count: 150 },
    fields: [
      field("loan_id", { kind: "sequence" }),
      field("reader", { kind: "reference", table: "readers" }),
      field("book", { kind: "reference", table: "books" }),
      field("pages_read", { kind: "lookup", through: ["book"], field: "pages" }),
    ],
  },
]);

/** Sixty columns and as many rows as a request may ask for. */
export const TELEMETRY = dataset("telemetry", [
  {
    name: "readings",
    rows: { kind: "count", count: 10_000_000 },
    fields: Array.from({ length: 60 }, (_, i) =>
      i === 0 ? field("reading", { kind: "sequence" }) : field(`sensor_${i}`, { kind: "integer", min: 0, max: 999 }),
    ),
  },
]);

/** Names at the edge of what a name may be. */
export const LONG_NAMES = dataset("long names", [
  {
    name: "Quarterly revenue per subsidiary, restated and reconciled (all currencies)",
    rows: { kind: "count", count: 30 },
    fields: [
      field("Name of the person responsible at the headquarters of the parent company", {
        kind: "integer",
        min: 1,
        max: 9,
      }),
      field("anidentifierwithoutanyplacetobreakthatgoesonandonandonuntilthelimitisinsight", { kind: "uuid" }),
      field("Größe (m²)", { kind: "decimal", min: 1, max: 99 }),
    ],
  },
]);
