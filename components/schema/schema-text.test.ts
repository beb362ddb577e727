import { expect, test } from "vitest";
import { readSchemaText } from "./schema-text";

const table = { name: "t", rows: { kind: "count", count: 1 }, fields: [{ name: "f", generator: { kind: "uuid" } }] };
const schema = { version: 1, name: "n", asOf: "2026-01-01", tables: [table] };
const read = (value: unknown) => readSchemaText(JSON.stringify(value));

test("what the contract lets people leave out is filled in", () => {
  const result = read(schema);
  expect(result).toMatchObject({ kind: "schema", draft: { pools: [], expectations: [] } });
  expect(result.kind === "schema" && result.draft.tables[0]?.fields[0]).toMatchObject({
    nullRate: 0,
    unique: false,
    origin: "asked",
  });
});

test.each([
  [[1, 2], /an object with a name/],
  [{ ...schema, name: 5 }, /name is missing/],
  [{ ...schema, tables: [] }, /tables is missing/],
  [{ ...schema, pools: "none" }, /pools is missing/],
  [{ ...schema, tables: [{ ...table, fields: [{ name: "f" }] }] }, /tables\[0\]\.fields\[0\]\.generator is missing/],
  [
    { ...schema, tables: [{ ...table, fields: [{ ...table.fields[0], alternatives: "x" }] }] },
    /alternatives is missing/,
  ],
])("%j is explained instead of shown", (value, complaint) => {
  const result = read(value);
  expect(result.kind === "complaint" && result.message).toMatch(complaint);
});

test("a schema that breaks rules of the contract is still taken over, to be mended", () => {
  expect(
    read({ ...schema, tables: [{ ...table, fields: [{ name: "f", generator: { kind: "no such kind" } }] }] }).kind,
  ).toBe("schema");
});
