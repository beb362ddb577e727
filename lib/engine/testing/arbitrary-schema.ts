import fc from "fast-check";
import type { DatasetSchemaInput, FieldInput } from "@/lib/schema/dataset";
import type { GeneratorInput } from "@/lib/schema/generators";

/** Schemas for property tests: valid ones, over every kind that needs no data pack. */

/** Field names as users write them: spaces, accents, other scripts, quotes, emoji. */
const fieldName = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((name) => name === name.trim() && name !== "" && !/[\p{Cc}{}]/u.test(name));

const anyText = fc.string({ unit: "grapheme", maxLength: 8 });
const scalars = fc.oneof(
  fc.array(anyText, { minLength: 1, maxLength: 6 }),
  fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 6 }),
  fc.array(
    fc.integer({ min: -1000, max: 1000 }).map((n) => n / 100),
    { minLength: 1, maxLength: 6 },
  ),
);

const distribution = fc.oneof(
  fc.constant({ kind: "uniform" as const }),
  fc.record({
    kind: fc.constant("normal" as const),
    mean: fc.integer({ min: 10, max: 90 }),
    sd: fc.integer({ min: 5, max: 40 }),
  }),
  fc.record({ kind: fc.constant("beta" as const), alpha: fc.constantFrom(0.5, 2, 5), beta: fc.constantFrom(1, 3) }),
  fc.record({ kind: fc.constant("zipf" as const), exponent: fc.constantFrom(0.8, 1, 1.5) }),
  fc.record({ kind: fc.constant("poisson" as const), mean: fc.constantFrom(3, 40) }),
);

type DatetimeInput = Extract<GeneratorInput, { kind: "datetime" }>;

/** Generators that read no other field. */
const lone: fc.Arbitrary<GeneratorInput> = fc.oneof(
  fc.record({ kind: fc.constant("sequence" as const), start: fc.nat(1000), step: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant("sequence" as const), prefix: anyText, pad: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    kind: fc.constant("sequence" as const),
    start: fc.constant("2024-01-31"),
    step: fc.constantFrom("P1D", "P1M", "PT90M"),
  }),
  fc.record({ kind: fc.constant("uuid" as const), version: fc.constantFrom(4 as const, 7 as const) }),
  fc.record({
    kind: fc.constant("integer" as const),
    min: fc.constant(0),
    max: fc.integer({ min: 60, max: 100 }),
    distribution,
  }),
  fc.record({
    kind: fc.constant("decimal" as const),
    min: fc.constant(0),
    max: fc.integer({ min: 60, max: 100 }),
    scale: fc.integer({ min: 0, max: 4 }),
    distribution,
  }),
  fc.record({ kind: fc.constant("boolean" as const), probability: fc.constantFrom(0, 0.3, 1) }),
  fc.record({ kind: fc.constant("choice" as const), values: scalars }),
  fc.record({
    kind: fc.constant("datetime" as const),
    output: fc.constantFrom("date" as const, "datetime" as const, "time" as const),
  }),
  fc.record({
    kind: fc.constant("datetime" as const),
    output: fc.constant("datetime" as const),
    shape: fc.constantFrom<DatetimeInput["shape"]>(
      { kind: "businessHours" },
      { kind: "recent" },
      { kind: "season", months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 9] },
    ),
    stepMinutes: fc.constantFrom(undefined, 15),
    format: fc.constantFrom(undefined, "DD/MM/YYYY", "MMM D, YYYY h:mm A"),
  }),
  fc.record({
    kind: fc.constant("pattern" as const),
    pattern: fc.constantFrom("SKU-[A-Z]{3}-\\d{4}", "(a|bb|é){1,4}x?", "[αβγ]{2}"),
  }),
  fc.record({
    kind: fc.constant("faker" as const),
    method: fc.constantFrom("person.firstName", "commerce.price", "internet.ipv4", "date.past"),
  }),
);

/** Generators that read fields before them. */
function dependent(names: readonly string[]): fc.Arbitrary<GeneratorInput> {
  const name = fc.constantFrom(...names);
  return fc.oneof(
    name.map((field) => ({ kind: "template" as const, template: `<{${field}}|{${field}:upper:first:3}>` })),
    name.map((field) => ({
      kind: "formula" as const,
      expression: `concat(field(${JSON.stringify(field)}), "/", round(uniform(0, 9)))`,
    })),
    name.map((field) => ({
      kind: "conditional" as const,
      cases: [
        { when: `length(field(${JSON.stringify(field)})) > 4`, then: { kind: "integer" as const, min: 1, max: 5 } },
      ],
      else: { kind: "choice" as const, values: ["short", "é"] },
    })),
    fc.tuple(name, scalars).map(([field, values]) => ({
      kind: "choice" as const,
      values,
      given: { field, cases: [{ equals: [1, "a", true], values: ["hit"] }] },
    })),
  );
}

const fields = fc
  .uniqueArray(fieldName, { minLength: 2, maxLength: 9, selector: (name) => name.normalize("NFC").toLowerCase() })
  .chain((names) =>
    fc.tuple(
      ...names.map((name, i) =>
        fc.record({
          name: fc.constant(name),
          generator:
            i === 0
              ? lone
              : fc.oneof({ arbitrary: lone, weight: 2 }, { arbitrary: dependent(names.slice(0, i)), weight: 1 }),
          nullRate: fc.constantFrom(0, 0, 0.3),
        }),
      ),
    ),
  );

function schemaOf(tableFields: readonly FieldInput[]): DatasetSchemaInput {
  return {
    version: 1,
    name: "property",
    asOf: "2026-03-01T12:00:00Z",
    tables: [{ name: "rows", rows: { kind: "count", count: 100 }, fields: [...tableFields] }],
  };
}

/** A valid one-table schema. */
export const arbitrarySchema: fc.Arbitrary<DatasetSchemaInput> = fields.map(schemaOf);

const total = (fn: "sum" | "count" | "min" | "max" | "avg", field?: string) => ({
  kind: "aggregate" as const,
  function: fn,
  table: "children",
  ...(field && { field }),
});

/** Kinds that only make sense among families, beside ordinary ones. */
const familyFields: fc.Arbitrary<FieldInput[]> = fc
  .tuple(
    lone,
    fc.constantFrom(0, 0.3),
    fc.constantFrom("review" as const, "note" as const, "title" as const),
    fc.boolean(),
  )
  .map(([generator, nullRate, style, ofSensor]) => [
    { name: "parent", generator: { kind: "reference", table: "rows" } },
    { name: "other parent", generator: { kind: "reference", table: "rows", distribution: { kind: "zipf" } }, nullRate },
    { name: "number", generator: { kind: "sequence", restart: "perParent" } },
    { name: "place", generator: { kind: "formula", expression: "child_number() / child_count()" } },
    { name: "at", generator: { kind: "sequence", start: "2026-01-01T00:00:00Z", step: "PT1H", restart: "perParent" } },
    { name: "made", generator, nullRate },
    {
      name: "reading",
      generator: {
        kind: "series",
        level: 5,
        noise: 1,
        walk: 1,
        spread: 2,
        dropoutRate: 0.1,
        spikeRate: 0.1,
        spikeSize: 9,
        clock: "at",
        seasons: [{ period: "P1D", amplitude: 2 }],
        ...(ofSensor && { entity: "parent" }),
      },
    },
    { name: "stars", generator: { kind: "integer", min: 1, max: 5 }, nullRate },
    { name: "text", generator: { kind: "text", style, agrees: [{ role: "rating", field: "stars" }] } },
    { name: "amount", generator: { kind: "decimal", min: 0, max: 50 }, nullRate },
    { name: "of parent", generator: { kind: "lookup", through: ["parent"], field: "id" } },
  ]);

/** A valid schema of a table and its children, with the children's table main or not. */
export const arbitraryFamilies: fc.Arbitrary<DatasetSchemaInput> = fc
  .tuple(familyFields, fc.nat(3), fc.nat(5), fc.constantFrom("uniform" as const, "skewed" as const), fc.boolean())
  .map(([children, min, more, distribution, isMain]) => ({
    version: 1,
    name: "families",
    asOf: "2026-03-01T12:00:00Z",
    tables: [
      {
        name: "rows",
        primaryKey: "id",
        rows: { kind: "count", count: 200 },
        fields: [
          { name: "id", generator: { kind: "sequence", prefix: "P" } },
          { name: "above", generator: { kind: "reference", table: "rows" } },
          { name: "children", generator: total("count") },
          { name: "amounts", generator: total("sum", "amount") },
          { name: "least", generator: total("min", "amount") },
          { name: "mean", generator: total("avg", "amount") },
          { name: "last", generator: total("max", "at") },
        ],
      },
      {
        name: "children",
        main: isMain,
        rows: { kind: "perParent", parent: "rows", min, max: min + more + 1, distribution },
        fields: children,
      },
    ],
  }));
