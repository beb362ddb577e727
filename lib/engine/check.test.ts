import { describe, expect, test } from "vitest";
import type { FieldInput } from "@/lib/schema/dataset";
import { formatPath } from "@/lib/schema/violation";
import { checkDataset } from "./check";

const field = (name: string, generator: object, more: object = {}) => ({ name, generator, ...more }) as FieldInput;

function schemaOf(...fields: FieldInput[]) {
  return {
    version: 1,
    name: "n",
    asOf: "2026-01-01",
    tables: [{ name: "people", rows: { kind: "count", count: 50 }, fields }],
  };
}

/** Violations as `path code`, easy to compare. */
async function violationsOf(schema: unknown, rows?: number): Promise<string[]> {
  return (await checkDataset(schema, rows)).violations.map(({ path, code }) => `${formatPath(path)} ${code}`);
}

const AT = "tables[0].fields[0]";

describe("one mistake, one violation at its place", () => {
  const cases: [string, FieldInput[], string][] = [
    [
      "a formula over a missing field",
      [field("a", { kind: "formula", expression: "b + 1" })],
      `${AT}.generator.expression unknown_field`,
    ],
    [
      "a template over a missing field",
      [field("a", { kind: "template", template: "{b}" })],
      `${AT}.generator.template unknown_field`,
    ],
    [
      "a field that needs itself",
      [field("a", { kind: "formula", expression: "a + 1" })],
      `${AT}.generator.expression cycle`,
    ],
    [
      "a unique choice with too few values",
      [field("a", { kind: "choice", values: ["x", "y"] }, { unique: true })],
      `${AT}.unique impossible_unique`,
    ],
    [
      "a unique formula",
      [field("a", { kind: "formula", expression: "uniform(0, 9)" }, { unique: true })],
      `${AT}.unique impossible_unique`,
    ],
    [
      "a unique pattern with too few spellings",
      [field("a", { kind: "pattern", pattern: "[ab]{2}" }, { unique: true })],
      `${AT}.unique impossible_unique`,
    ],
    [
      "a unique pattern whose spellings run into each other",
      [field("a", { kind: "pattern", pattern: "[ab]{1,9}[ab]{1,9}" }, { unique: true })],
      `${AT}.unique impossible_unique`,
    ],
    [
      "too few weights",
      [field("a", { kind: "choice", values: ["x", "y"], weights: [1] })],
      `${AT}.generator.weights bad_weights`,
    ],
    [
      "weights of nothing",
      [field("a", { kind: "choice", values: ["x"], weights: [0] })],
      `${AT}.generator.weights bad_weights`,
    ],
    ["max below min", [field("a", { kind: "integer", min: 5, max: 4 })], `${AT}.generator.max bad_bounds`],
    ["a uniform number without bounds", [field("a", { kind: "integer", min: 5 })], `${AT}.generator.max bad_bounds`],
    [
      "a distribution that never falls between its bounds",
      [field("a", { kind: "decimal", min: 1000, max: 2000, distribution: { kind: "normal", mean: 0, sd: 1 } })],
      `${AT}.generator.distribution bad_bounds`,
    ],
    [
      "a table that is not there",
      [field("a", { kind: "reference", table: "persons" })],
      `${AT}.generator.table unknown_table`,
    ],
    [
      "a reference to a table without a key",
      [field("a", { kind: "reference", table: "people" })],
      `${AT}.generator.field bad_reference`,
    ],
    [
      "a look-up through a field that is no reference",
      [field("a", { kind: "lookup", through: ["b"], field: "b" }), field("b", { kind: "uuid" })],
      `${AT}.generator.through bad_reference`,
    ],
    [
      "an unknown record",
      [field("a", { kind: "record", source: "persn", attribute: "name" })],
      `${AT}.generator.source unknown_record`,
    ],
    [
      "an expression that does not parse",
      [field("a", { kind: "formula", expression: "1 +" })],
      `${AT}.generator.expression bad_expression`,
    ],
    [
      "an expression that reaches into objects",
      [field("a", { kind: "formula", expression: "'x'.constructor" })],
      `${AT}.generator.expression bad_expression`,
    ],
    [
      "a function that is not there",
      [field("a", { kind: "formula", expression: "eval('1')" })],
      `${AT}.generator.expression bad_expression`,
    ],
    [
      "text where a number is needed",
      [field("a", { kind: "formula", expression: "'x' * 2" })],
      `${AT}.generator.expression bad_expression`,
    ],
    [
      "a condition that is not one",
      [field("a", { kind: "conditional", cases: [{ when: "1 + 1", then: { kind: "uuid" } }], else: { kind: "uuid" } })],
      `${AT}.generator.cases[0].when bad_expression`,
    ],
    [
      "a mistake inside a conditional",
      [
        field("a", {
          kind: "conditional",
          cases: [{ when: "true", then: { kind: "integer", min: 2, max: 1 } }],
          else: { kind: "uuid" },
        }),
      ],
      `${AT}.generator.cases[0].then.max bad_bounds`,
    ],
    [
      "a pattern outside the subset",
      [field("a", { kind: "pattern", pattern: "(?=x)" })],
      `${AT}.generator.pattern bad_pattern`,
    ],
    [
      "a pattern of endless length",
      [field("a", { kind: "pattern", pattern: "(a{1000}){1000}" })],
      `${AT}.generator.pattern bad_pattern`,
    ],
    [
      "a template filter that is not there",
      [field("a", { kind: "template", template: "{b:shout}" }), field("b", { kind: "uuid" })],
      `${AT}.generator.template bad_template`,
    ],
    [
      "a moment that hangs on a number",
      [field("a", { kind: "datetime", from: { field: "b" } }), field("b", { kind: "integer", min: 1, max: 2 })],
      `${AT}.generator.from.field bad_moment`,
    ],
    [
      "a window that ends before it starts",
      [field("a", { kind: "datetime", from: "2026-02-01", to: "2026-01-01" })],
      `${AT}.generator.to bad_bounds`,
    ],
    [
      "a day that does not exist",
      [field("a", { kind: "datetime", from: "2026-02-30" })],
      `${AT}.generator.from invalid_shape`,
    ],
    ["a parameter that does not exist", [field("a", { kind: "uuid", digits: 3 })], `${AT}.generator invalid_shape`],
    ["a kind that does not exist", [field("a", { kind: "magic" })], `${AT}.generator.kind invalid_shape`],
    [
      "two fields of one name",
      [field("a", { kind: "uuid" }), field("A", { kind: "uuid" })],
      "tables[0].fields[1].name duplicate_name",
    ],
    ["only hidden fields", [field("a", { kind: "uuid" }, { hidden: true })], "tables[0].fields invalid_shape"],
    ["a null rate over 1", [field("a", { kind: "uuid" }, { nullRate: 2 })], `${AT}.nullRate invalid_shape`],
  ];
  test.each(cases)("%s", async (_, fields, expected) => {
    expect(await violationsOf(schemaOf(...fields))).toEqual([expected]);
  });
});

test("all mistakes are listed at once", async () => {
  const violations = await violationsOf(
    schemaOf(
      field("a", { kind: "choice", values: ["x"], weights: [0] }),
      field("b", { kind: "integer", min: 2, max: 1 }),
      field("c", { kind: "pattern", pattern: "[" }),
    ),
  );
  expect(violations).toEqual([
    "tables[0].fields[0].generator.weights bad_weights",
    "tables[0].fields[1].generator.max bad_bounds",
    "tables[0].fields[2].generator.pattern bad_pattern",
  ]);
});

test("a cycle across tables is found and named", async () => {
  const table = (name: string, other: string, key: string) => ({
    name,
    primaryKey: "id",
    rows: { kind: "count", count: 5 },
    fields: [
      field("id", { kind: "sequence" }),
      field(`${other}_id`, { kind: "reference", table: other }),
      field("x", { kind: "lookup", through: [`${other}_id`], field: key }),
    ],
  });
  const { violations } = await checkDataset({
    version: 1,
    name: "n",
    asOf: "2026-01-01",
    tables: [table("a", "b", "x"), table("b", "a", "x")],
  });
  expect(violations.map(({ code }) => code)).toEqual(["cycle"]);
  expect(violations[0]!.message).toContain("a.x → b.x → a.x");
});

test("uniqueness is judged at the rows asked, not the rows planned", async () => {
  const schema = schemaOf(field("a", { kind: "integer", min: 1, max: 100 }, { unique: true }));
  expect(await violationsOf(schema)).toEqual([]);
  expect(await violationsOf(schema, 101)).toEqual([`${AT}.unique impossible_unique`]);
  const { violations } = await checkDataset(schema, 101);
  expect(violations[0]!.message).toContain("100 different values are possible, 101 rows are asked");
});

test("a table that only scales along stays at as many rows as its unique values allow", async () => {
  const schema = {
    version: 1,
    name: "n",
    asOf: "2026-01-01",
    tables: [
      {
        name: "departments",
        rows: { kind: "count", count: 5 },
        fields: [
          field(
            "name",
            { kind: "choice", values: ["Sales", "HR", "IT", "Legal", "Finance", "Design"] },
            { unique: true },
          ),
        ],
      },
      {
        name: "employees",
        main: true,
        rows: { kind: "count", count: 50 },
        fields: [field("id", { kind: "sequence" })],
      },
    ],
  };
  const { violations, rowPlan } = await checkDataset(schema, 5000);
  expect(violations).toEqual([]);
  expect(rowPlan.rowCounts).toEqual({ departments: 6, employees: 5000 });
  const asked = await checkDataset(schema, { departments: 7 } as never);
  expect(asked.violations.map(({ code }) => code)).toEqual(["impossible_unique"]);
});

test("near names are offered", async () => {
  const { violations } = await checkDataset(
    schemaOf(field("first_name", { kind: "uuid" }), field("b", { kind: "template", template: "{firstname}" })),
  );
  expect(violations[0]!.message).toContain('Did you mean "first_name"?');
});

test.each([null, 7, "schema", [], {}, { version: 2 }, { version: 1, name: "n", asOf: "2026-01-01", tables: [] }])(
  "%j is no schema, and says why",
  async (input) => {
    const { schema, violations } = await checkDataset(input);
    expect(schema).toBeUndefined();
    expect(violations.length).toBeGreaterThan(0);
  },
);
