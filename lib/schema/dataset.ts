import { z } from "zod";
import { Expectation } from "./expectations";
import { Generator } from "./generators";
import { FieldName, Instant, Locale, PoolName, Scalar, TableName } from "./values";

/** Most rows one table can have: row numbers are unsigned 32-bit. */
export const MAX_TABLE_ROWS = 4_000_000_000;
/** Rows of a table when the sentence names no number. */
export const DEFAULT_ROW_COUNT = 100;

export const Field = z.strictObject({
  name: FieldName,
  description: z.string().max(500).optional(),
  generator: Generator,
  nullRate: z.number().min(0).max(1).default(0).describe("Share of empty cells, 0 to 1"),
  unique: z.boolean().default(false).describe("No value twice in the table"),
  hidden: z.boolean().default(false).describe("Computed for other fields, not exported"),
  origin: z
    .enum(["asked", "added", "guessed"])
    .default("asked")
    .describe("asked: named in the sentence; added: completes the table; guessed: not understood"),
  confidence: z.number().min(0).max(1).optional().describe("How sure the planner is of the generator"),
  alternatives: z.array(Generator).max(5).optional().describe("Other readings of the same words"),
});
export type Field = z.output<typeof Field>;

export const Rows = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), count: z.int().min(1).max(MAX_TABLE_ROWS) }),
  z.strictObject({
    kind: z.literal("perParent"),
    parent: TableName.describe("The table whose rows each have children here; children of one parent stand together"),
    min: z.int().min(0).max(100_000).describe("Fewest children of a parent"),
    max: z.int().min(1).max(100_000).describe("Most children of a parent"),
    distribution: z
      .enum(["uniform", "skewed"])
      .default("uniform")
      .describe("skewed: most parents have few children, some have many"),
    field: FieldName.optional().describe(
      "The reference that names the parent; absent means the first one to the parent table",
    ),
  }),
]);
export type Rows = z.output<typeof Rows>;

export const Table = z.strictObject({
  name: TableName,
  description: z.string().max(500).optional(),
  main: z
    .boolean()
    .default(false)
    .describe("The table a plain row count applies to; the first one when none is marked"),
  primaryKey: FieldName.optional(),
  rows: Rows,
  fields: z.array(Field).min(1).max(200),
});
export type Table = z.output<typeof Table>;

export const Pool = z.strictObject({
  name: PoolName,
  attributes: z.array(z.string().min(1).max(120)).min(1).max(50),
  records: z
    .array(z.array(z.union([Scalar, z.null()])))
    .min(1)
    .max(5000)
    .describe("One inner list per record, in the order of attributes"),
  weights: z.array(z.number().min(0)).optional(),
});
export type Pool = z.output<typeof Pool>;

export const DatasetSchema = z.strictObject({
  version: z.literal(1),
  name: z
    .string()
    .min(1)
    .max(120)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u, "A dataset name cannot hold control characters or unpaired surrogates")
    .describe("Short name, also the file name"),
  description: z.string().max(5000).default(""),
  locale: Locale.default("en-US"),
  asOf: Instant.describe("What 'now' means for this dataset"),
  tables: z.array(Table).min(1).max(50),
  pools: z.array(Pool).max(50).default([]),
  expectations: z.array(Expectation).max(500).default([]),
});
/** The contract, with every default filled in. */
export type DatasetSchema = z.output<typeof DatasetSchema>;
/** The contract as a client or planner may write it. */
export type DatasetSchemaInput = z.input<typeof DatasetSchema>;
export type TableInput = z.input<typeof Table>;
export type FieldInput = z.input<typeof Field>;

/** The table a plain `rows: n` speaks of. */
export function mainTable(schema: DatasetSchema): Table {
  return schema.tables.find((table) => table.main) ?? schema.tables[0]!;
}
