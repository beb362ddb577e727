import { expect, test } from "vitest";
import { Generator } from "@/lib/schema/generators";
import { type JsonSchema, strictDraftSchema } from "./strict-schema";

/** The rules of OpenAI's strict structured outputs, as its guide lists them. */

const TYPES = new Set(["string", "number", "boolean", "integer", "object", "array", "null"]);
const KEYWORDS = new Set([
  "type",
  "enum",
  "description",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "anyOf",
  "$ref",
  "$defs",
]);

interface Node {
  at: string;
  depth: number;
  schema: JsonSchema;
}

/** Every schema in a schema, with the number of objects and lists around it. */
function* nodes(schema: JsonSchema, at = "#", depth = 1): SchemaWalk<Node> {
  yield { at, depth, schema };
  for (const [name, part] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>))
    yield* nodes(part, `${at}/${name}`, depth + 1);
  if (schema.items) yield* nodes(schema.items as JsonSchema, `${at}[]`, depth + 1);
  for (const [i, part] of ((schema.anyOf ?? []) as JsonSchema[]).entries()) yield* nodes(part, `${at}|${i}`, depth);
  for (const [name, part] of Object.entries((schema.$defs ?? {}) as Record<string, JsonSchema>))
    yield* nodes(part, `${at}$${name}`, 1);
}
type SchemaWalk<T> = globalThis.Generator<T>;

const root = strictDraftSchema();
const all = [...nodes(root)];
const broken = (isFine: (node: Node) => boolean) => all.filter((node) => !isFine(node)).map(({ at }) => at);

test("the root is an object and no choice", () => {
  expect(root.type).toBe("object");
  expect(root.anyOf).toBeUndefined();
});

test("every object requires all its properties and takes no others", () => {
  expect(
    broken(({ schema }) => {
      if (schema.type !== "object") return true;
      const names = Object.keys((schema.properties ?? {}) as object);
      return schema.additionalProperties === false && names.length > 0 && names.toString() === String(schema.required);
    }),
  ).toEqual([]);
});

test("only keywords and types that strict mode knows", () => {
  expect(broken(({ schema }) => Object.keys(schema).every((keyword) => KEYWORDS.has(keyword)))).toEqual([]);
  expect(
    broken(({ schema: { type } }) => type === undefined || [type].flat().every((name) => TYPES.has(String(name)))),
  ).toEqual([]);
});

test("every part has a type, is a choice or refers to another, and nothing stands beside a reference", () => {
  expect(broken(({ schema }) => "type" in schema || "anyOf" in schema || "$ref" in schema)).toEqual([]);
  expect(broken(({ schema }) => !("$ref" in schema) || Object.keys(schema).length === 1)).toEqual([]);
  expect(
    broken(({ schema }) => !("anyOf" in schema) || ((schema.anyOf as unknown[]).length > 0 && !("type" in schema))),
  ).toEqual([]);
  expect(broken(({ schema }) => schema.type !== "array" || "items" in schema)).toEqual([]);
});

test("every reference leads somewhere, and every definition is used", () => {
  const names = Object.keys((root.$defs ?? {}) as object);
  const referred = new Set(
    all.flatMap(({ schema }) => (schema.$ref ? [String(schema.$ref).replace("#/$defs/", "")] : [])),
  );
  expect([...referred].sort()).toEqual(names.sort());
});

test("sizes stay below the limits: 5,000 properties, 10 levels, 1,000 enum values, 120,000 characters of names and values", () => {
  const names = all.flatMap(({ schema }) => Object.keys((schema.properties ?? {}) as object));
  const values = all.flatMap(({ schema }) => (schema.enum ?? []) as unknown[]);
  expect(names.length).toBeLessThanOrEqual(5000);
  expect(Math.max(...all.map(({ depth }) => depth))).toBeLessThanOrEqual(10);
  expect(values.length).toBeLessThanOrEqual(1000);
  expect([...names, ...values, ...Object.keys((root.$defs ?? {}) as object)].join("").length).toBeLessThanOrEqual(
    120_000,
  );
});

test("it asks for what is the model's to say, and not for what the server knows", () => {
  const draft = Object.keys(root.properties as object);
  expect(draft).toEqual(["name", "locale", "tables", "pools", "expectations"]);
  const field = all.find(({ at }) => at === "#/tables[]/fields[]")?.schema;
  expect(field?.required).toEqual(["name", "description", "generator", "nullRate", "unique", "hidden", "origin"]);
  expect(JSON.stringify(root)).toContain("Distance from the schema's asOf");
});

test("every kind of generator and of rows is offered", () => {
  const kinds = (Generator as unknown as { options: { shape: { kind: { value: string } } }[] }).options.map(
    ({ shape }) => shape.kind.value,
  );
  const offered = new Set(
    all.flatMap(({ at, schema }) => (at.endsWith("/kind") ? [String((schema.enum as unknown[])[0])] : [])),
  );
  expect(kinds.length).toBeGreaterThanOrEqual(18);
  expect([...kinds, "count", "perParent"].filter((kind) => !offered.has(kind))).toEqual([]);
});
