import type { FieldInput, TableInput } from "@/lib/schema/dataset";
import type { GeneratorInput } from "@/lib/schema/generators";

/** One or more typical uses of every kind, with the fields they read. */
interface KindUse {
  name: string;
  generator: GeneratorInput;
  given?: FieldInput[];
}

const product: FieldInput = { name: "product", generator: { kind: "record", source: "product", attribute: "name" } };
const rating: FieldInput = { name: "rating", generator: { kind: "integer", min: 1, max: 5 } };
const quantity: FieldInput = { name: "quantity", generator: { kind: "integer", min: 1, max: 9 } };
const price: FieldInput = { name: "price", generator: { kind: "decimal", min: 1, max: 99 } };
const day: FieldInput = { name: "day", generator: { kind: "datetime" } };
const first: FieldInput = { name: "first", generator: { kind: "record", source: "person", attribute: "first_name" } };
const last: FieldInput = { name: "last", generator: { kind: "record", source: "person", attribute: "last_name" } };
const parent: FieldInput = { name: "parent_id", generator: { kind: "reference", table: "parents" } };

const formula = (expression: string, output?: "integer" | "decimal" | "text" | "date"): GeneratorInput => ({
  kind: "formula",
  expression,
  ...(output && { output }),
});
const textStyles = ["title", "sentence", "comment", "description", "note", "message", "review", "paragraph"] as const;

/** A table that references and look-ups lead to, with children to sum up. */
export const parents: TableInput[] = [
  {
    name: "parents",
    primaryKey: "id",
    rows: { kind: "count", count: 1000 },
    fields: [
      { name: "id", generator: { kind: "sequence" } },
      { name: "name", generator: { kind: "record", source: "person", attribute: "full_name" } },
      { name: "total", generator: { kind: "aggregate", function: "sum", table: "children", field: "amount" } },
    ],
  },
  {
    name: "children",
    rows: { kind: "perParent", parent: "parents", min: 1, max: 5 },
    fields: [
      { name: "parent_id", generator: { kind: "reference", table: "parents" } },
      { name: "amount", generator: { kind: "decimal", min: 1, max: 99 } },
    ],
  },
];

export const kinds: readonly KindUse[] = [
  { name: "sequence", generator: { kind: "sequence" } },
  { name: "sequence, prefix", generator: { kind: "sequence", prefix: "ORD-", pad: 6 } },
  { name: "sequence, clock", generator: { kind: "sequence", start: "2026-01-01T00:00:00Z", step: "PT5M" } },
  { name: "uuid", generator: { kind: "uuid" } },
  { name: "integer", generator: { kind: "integer", min: 0, max: 100_000 } },
  {
    name: "integer, normal",
    generator: { kind: "integer", min: 0, max: 200, distribution: { kind: "normal", mean: 100, sd: 15 } },
  },
  {
    name: "integer, zipf",
    generator: { kind: "integer", min: 1, max: 100_000, distribution: { kind: "zipf", exponent: 1 } },
  },
  { name: "decimal", generator: { kind: "decimal", min: 0, max: 1000 } },
  {
    name: "decimal, logNormal",
    generator: { kind: "decimal", min: 0, distribution: { kind: "logNormal", median: 40, sigma: 0.8 } },
  },
  { name: "boolean", generator: { kind: "boolean" } },
  { name: "choice", generator: { kind: "choice", values: ["red", "green", "blue"], weights: [5, 3, 1] } },
  {
    name: "choice, given",
    generator: {
      kind: "choice",
      values: ["few"],
      given: { field: "quantity", cases: [{ equals: [7, 8, 9], values: ["many", "lots"] }] },
    },
    given: [quantity],
  },
  { name: "datetime, date", generator: { kind: "datetime" } },
  { name: "datetime, instant", generator: { kind: "datetime", output: "datetime" } },
  {
    name: "datetime, season",
    generator: { kind: "datetime", output: "datetime", shape: { kind: "season", weekdays: [1, 1, 1, 1, 2, 3, 3] } },
  },
  {
    name: "datetime, after a field",
    generator: { kind: "datetime", from: { field: "day" }, to: { field: "day", offset: "P30D" } },
    given: [day],
  },
  { name: "datetime, format", generator: { kind: "datetime", format: "DD/MM/YYYY" } },
  { name: "faker, a list", generator: { kind: "faker", method: "person.firstName" } },
  { name: "faker, a form", generator: { kind: "faker", method: "company.catchPhrase" } },
  { name: "faker, a call", generator: { kind: "faker", method: "number.romanNumeral" } },
  { name: "pattern", generator: { kind: "pattern", pattern: "SKU-[A-Z]{3}-\\d{4}" } },
  {
    name: "template",
    generator: { kind: "template", template: "{first:initial:lower}{last:slug}@example.com" },
    given: [first, last],
  },
  {
    name: "formula, numbers",
    generator: formula("round(price * quantity * 1.2, 2)", "decimal"),
    given: [price, quantity],
  },
  { name: "formula, noise", generator: formula("price + normal(0, 5)", "decimal"), given: [price] },
  { name: "formula, dates", generator: formula("add_days(day, quantity)", "date"), given: [day, quantity] },
  { name: "formula, choice", generator: formula('quantity > 5 ? "many" : "few"', "text"), given: [quantity] },
  {
    name: "formula, text",
    generator: formula('concat(upper(first), " ", last, "-", quantity)', "text"),
    given: [first, last, quantity],
  },
  {
    name: "conditional",
    generator: {
      kind: "conditional",
      cases: [{ when: "quantity > 5", then: { kind: "integer", min: 100, max: 900 } }],
      else: { kind: "integer", min: 1, max: 9 },
    },
    given: [quantity],
  },
  { name: "reference", generator: { kind: "reference", table: "parents" } },
  {
    name: "reference, zipf",
    generator: { kind: "reference", table: "parents", distribution: { kind: "zipf", exponent: 1 } },
  },
  { name: "lookup, text", generator: { kind: "lookup", through: ["parent_id"], field: "name" }, given: [parent] },
  {
    name: "lookup, sum of children",
    generator: { kind: "lookup", through: ["parent_id"], field: "total" },
    given: [parent],
  },
  {
    name: "series",
    generator: {
      kind: "series",
      level: 100,
      trend: 0.1,
      noise: 2,
      seasons: [{ period: "P7D", amplitude: 5 }],
      clock: "day",
    },
    given: [day],
  },
  { name: "series, walk", generator: { kind: "series", level: 100, walk: 1, entity: "quantity" }, given: [quantity] },
  ...textStyles.map(
    (style): KindUse => ({
      name: `text, ${style}`,
      generator: {
        kind: "text",
        style,
        agrees: [
          { role: "product", field: "product" },
          { role: "rating", field: "rating" },
        ],
      },
      given: [product, rating],
    }),
  ),
  { name: "text, review of anything", generator: { kind: "text", style: "review" } },
  { name: "text, paragraph of anything", generator: { kind: "text", style: "paragraph" } },
];
