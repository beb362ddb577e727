import { describe, expect, test } from "vitest";
import { parseSchema } from "./check";
import { formatPath } from "./violation";

const withField = (generator: unknown, more: object = {}) => ({
  version: 1,
  name: "n",
  asOf: "2026-01-01",
  tables: [{ name: "t", rows: { kind: "count", count: 1 }, fields: [{ name: "f", generator }] }],
  ...more,
});
const complaints = (input: unknown) =>
  parseSchema(input).violations.map(({ path, message }) => `${formatPath(path)}: ${message}`);

test("defaults are filled in", () => {
  const { schema } = parseSchema(withField({ kind: "sequence" }));
  expect(schema).toMatchObject({ locale: "en-US", pools: [], expectations: [] });
  expect(schema?.tables[0]?.fields[0]).toMatchObject({
    nullRate: 0,
    unique: false,
    hidden: false,
    origin: "asked",
    generator: { start: 1, step: 1 },
  });
});

describe("of several readings the one the author meant speaks", () => {
  const at = "tables[0].fields[0].generator";
  test.each<[string, unknown, string]>([
    [
      "a day that does not exist",
      { kind: "datetime", from: "2026-02-30" },
      `${at}.from: This day does not exist in the calendar`,
    ],
    [
      "a moment with a wrong duration",
      { kind: "datetime", from: { asOf: "1 year" } },
      `${at}.from.asOf: Write a duration the ISO 8601 way`,
    ],
    [
      "a moment beside a field",
      { kind: "datetime", from: { field: "f", offset: "soon" } },
      `${at}.from.offset: Write a duration the ISO 8601 way`,
    ],
    [
      "a distribution without its parameter",
      { kind: "integer", distribution: { kind: "normal", mean: 1 } },
      `${at}.distribution.sd: `,
    ],
    ["a kind that does not exist", { kind: "magic" }, `${at}.kind: `],
    [
      "a mistake deep in a conditional",
      { kind: "conditional", cases: [{ when: "true", then: { kind: "uuid", version: 5 } }], else: { kind: "uuid" } },
      `${at}.cases[0].then.version: `,
    ],
  ])("%s", (_, generator, expected) => {
    const found = complaints(withField(generator));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });
});

describe("refused, not thrown", () => {
  test.each<[string, unknown]>([
    ["text", "a schema"],
    ["a number", 5],
    ["nothing", undefined],
    ["a list", []],
    ["half a character in a name", withField({ kind: "uuid" }, { name: "\ud800" })],
    ["a line break in a name", withField({ kind: "uuid" }, { name: "a\nb" })],
    ["a locale that is none", withField({ kind: "uuid" }, { locale: "english" })],
    ["a key that would reach a prototype", JSON.parse('{"__proto__":{"a":1}}')],
  ])("%s", (_, input) => {
    expect(complaints(input).length).toBeGreaterThan(0);
  });

  test("conditionals nested beyond sense", () => {
    let generator: object = { kind: "uuid" };
    for (let depth = 0; depth < 20_000; depth++) generator = { kind: "conditional", cases: [], else: generator };
    expect(complaints(withField(generator))).toEqual([": The schema is nested more than 100 levels deep."]);
  });
  test("lists nested beyond sense", () => {
    let args: unknown[] = [];
    for (let depth = 0; depth < 100_000; depth++) args = [args];
    expect(complaints(withField({ kind: "faker", method: "animal.dog", args }))).toHaveLength(1);
  });
});
