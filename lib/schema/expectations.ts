import { z } from "zod";
import { Duration, FieldName, Scalar, TableName } from "./values";

const at = { table: TableName, field: FieldName };
const Tolerance = z.number().min(0).max(1).default(0.05).describe("Allowed distance from the target");

/** A checkable promise about the rows. */
export const Check = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rowCount"), table: TableName, count: z.int().min(0) }),
  z.strictObject({
    kind: z.literal("type"),
    ...at,
    type: z.enum(["integer", "decimal", "text", "boolean", "date", "datetime"]),
  }),
  z.strictObject({ kind: z.literal("members"), ...at, values: z.array(Scalar).min(1) }),
  z.strictObject({
    kind: z.literal("range"),
    ...at,
    min: z.union([z.number(), z.string()]).optional(),
    max: z.union([z.number(), z.string()]).optional(),
  }),
  z.strictObject({
    kind: z.literal("share"),
    ...at,
    values: z.array(Scalar).min(1),
    share: z.number().min(0).max(1),
    tolerance: Tolerance,
  }),
  z.strictObject({
    kind: z.literal("mean"),
    ...at,
    mean: z.number(),
    tolerance: Tolerance.describe("Allowed relative distance"),
  }),
  z.strictObject({ kind: z.literal("unique"), ...at }),
  z.strictObject({ kind: z.literal("notNull"), ...at }),
  z.strictObject({
    kind: z.literal("nulls"),
    ...at,
    share: z.number().min(0).max(1).describe("Share of empty cells"),
    tolerance: Tolerance,
  }),
  z.strictObject({ kind: z.literal("matches"), ...at, pattern: z.string().max(500) }),
  z.strictObject({
    kind: z.literal("compare"),
    ...at,
    op: z.enum(["<", "<=", "=", ">=", ">", "!="]),
    other: FieldName,
    within: Duration.optional().describe("Largest distance between two dates or instants"),
  }),
  z.strictObject({ kind: z.literal("references"), ...at, parent: TableName, parentField: FieldName }),
  z.strictObject({
    kind: z.literal("fanOut"),
    table: TableName,
    parent: TableName,
    min: z.int().min(0).optional(),
    max: z.int().min(0).optional(),
  }),
  z.strictObject({ kind: z.literal("sumOfChildren"), ...at, child: TableName, childField: FieldName }),
  z.strictObject({
    kind: z.literal("holds"),
    table: TableName,
    expression: z.string().min(1).max(2000).describe("An expression over the row's fields that is true in every row"),
    when: z.string().min(1).max(2000).optional().describe("Only rows where this expression is true are looked at"),
  }),
  z.strictObject({
    kind: z.literal("correlation"),
    ...at,
    other: FieldName,
    min: z.number().min(-1).max(1),
    max: z.number().min(-1).max(1),
  }),
]);
export type Check = z.infer<typeof Check>;

export const Expectation = z.strictObject({
  clause: z.string().min(1).max(500).describe("The user's own words that this check keeps"),
  check: Check,
});
export type Expectation = z.infer<typeof Expectation>;
