import { expect, test } from "vitest";
import type { DraftSchema } from "./draft";
import { renameField, renameInExpression } from "./rename-field";

const field = (name: string, generator: { kind: string; [parameter: string]: unknown }) => ({
  name,
  generator,
  nullRate: 0,
  unique: false,
  hidden: false,
  origin: "asked" as const,
});

const draft: DraftSchema = {
  version: 1,
  name: "shop",
  description: "",
  locale: "en-US",
  asOf: "2026-01-01",
  pools: [],
  expectations: [{ clause: "ids are unique", check: { kind: "unique", table: "customers", field: "id" } }],
  tables: [
    {
      name: "customers",
      main: true,
      primaryKey: "id",
      rows: { kind: "count", count: 10 },
      fields: [
        field("id", { kind: "sequence", start: 1, step: 1 }),
        field("joined", { kind: "datetime", output: "date" }),
        field("left", { kind: "datetime", output: "date", from: { field: "joined", offset: "P1D" } }),
        field("label", { kind: "template", template: "{{x}} {joined:upper} {id}" }),
        field("score", { kind: "formula", expression: 'days_between(joined, "joined") + joined * 2' }),
        field("id_copy", { kind: "choice", values: ["id"] }),
      ],
    },
    {
      name: "orders",
      main: false,
      rows: { kind: "perParent", parent: "customers", min: 1, max: 3 },
      fields: [
        field("id", { kind: "sequence", start: 1, step: 1 }),
        field("customer", { kind: "reference", table: "customers", field: "id" }),
        field("customer_joined", { kind: "lookup", through: ["customer"], field: "joined" }),
      ],
    },
  ],
};

const generatorOf = (schema: DraftSchema, table: number, index: number) =>
  schema.tables[table]?.fields[index]?.generator;

test("what names a field follows its new name, in every table", () => {
  const next = renameField(draft, 0, 1, "Joined On");
  expect(generatorOf(next, 0, 2)?.from).toEqual({ field: "Joined On", offset: "P1D" });
  expect(generatorOf(next, 0, 3)?.template).toBe("{{x}} {Joined On:upper} {id}");
  expect(generatorOf(next, 0, 4)?.expression).toBe(
    'days_between(field("Joined On"), "joined") + field("Joined On") * 2',
  );
  expect(generatorOf(next, 1, 2)?.field).toBe("Joined On");
});

test("a key takes its references, primary key and promises along, and leaves namesakes and values alone", () => {
  const next = renameField(draft, 0, 0, "customer_id");
  expect(next.tables[0]?.primaryKey).toBe("customer_id");
  expect(generatorOf(next, 1, 1)?.field).toBe("customer_id");
  expect(next.expectations[0]?.check).toMatchObject({ field: "customer_id" });
  expect(next.tables[1]?.fields[0]?.name).toBe("id");
  expect(generatorOf(next, 0, 5)?.values).toEqual(["id"]);
});

test("a reference field takes the lookups through it along", () => {
  const next = renameField(draft, 1, 1, "buyer");
  expect(generatorOf(next, 1, 2)?.through).toEqual(["buyer"]);
});

test("expressions: functions and text stay, names in field() follow", () => {
  expect(renameInExpression('year(year) + field("year") + "year"', "year", "y")).toBe('year(y) + y + "year"');
  expect(renameInExpression('field("Unit Price") * 2', "Unit Price", "Net Price")).toBe('field("Net Price") * 2');
});
