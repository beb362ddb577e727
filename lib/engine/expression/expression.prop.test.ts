import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellValue } from "../cell-value";
import { openDataset } from "../dataset";
import { interpret } from "./testing/interpret";

const ROWS = 40;

/** Whole numbers only: their text and their sums are the same in every implementation. */
const numberLeaf = fc.oneof(
  fc.constantFrom("a", "b", 'field("c d")'),
  fc.integer({ min: -9, max: 99 }).map((value) => `(${value})`),
);
const textLeaf = fc.oneof(fc.constantFrom("word", '"é x"', '""'), fc.constantFrom("other"));

const { number, text, truth } = fc.letrec<{ number: string; text: string; truth: string }>((tie) => ({
  number: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    numberLeaf,
    fc
      .tuple(tie("number"), fc.constantFrom("+", "-", "*", "%"), tie("number"))
      .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
    fc
      .tuple(fc.constantFrom("min", "max", "mod"), tie("number"), tie("number"))
      .map(([name, a, b]) => `${name}(${a}, ${b})`),
    fc.tuple(fc.constantFrom("abs", "floor", "ceil", "round", "-"), tie("number")).map(([name, a]) => `${name}(${a})`),
    fc.tuple(tie("number"), tie("number")).map(([a, b]) => `floor(${a} / ${b})`),
    fc.tuple(tie("truth"), tie("number"), tie("number")).map(([test, a, b]) => `(${test} ? ${a} : ${b})`),
    fc.tuple(tie("number"), tie("number")).map(([a, b]) => `coalesce(${a}, ${b})`),
    tie("text").map((a) => `length(${a})`),
  ),
  text: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    textLeaf,
    fc.tuple(tie("text"), tie("text")).map(([a, b]) => `concat(${a}, ${b})`),
    fc.tuple(fc.constantFrom("upper", "lower"), tie("text")).map(([name, a]) => `${name}(${a})`),
    fc.tuple(tie("truth"), tie("text"), tie("text")).map(([test, a, b]) => `if(${test}, ${a}, ${b})`),
  ),
  truth: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("flag", "true", "false"),
    fc
      .tuple(tie("number"), fc.constantFrom("<", "<=", ">", ">=", "==", "!="), tie("number"))
      .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
    fc
      .tuple(tie("truth"), fc.constantFrom("&&", "||"), tie("truth"))
      .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
    tie("truth").map((a) => `!(${a})`),
    tie("number").map((a) => `is_empty(${a})`),
    fc.tuple(tie("text"), tie("text")).map(([a, b]) => `contains(${a}, ${b})`),
  ),
}));

const FIELDS = [
  { name: "a", generator: { kind: "integer", min: -20, max: 20 } },
  { name: "b", generator: { kind: "integer", min: 0, max: 3 }, nullRate: 0.2 },
  { name: "c d", generator: { kind: "integer", min: 0, max: 1000 } },
  { name: "word", generator: { kind: "choice", values: ["Ab", "É", "", "x y"] }, nullRate: 0.1 },
  { name: "other", generator: { kind: "pattern", pattern: "[a-c]{0,3}" } },
  { name: "flag", generator: { kind: "boolean" }, nullRate: 0.1 },
];

/** What the engine makes of expressions, with the rows they were made from. */
async function compute(expressions: readonly string[], output: string) {
  const made = expressions.map((expression, k) => ({
    name: `x${k}`,
    generator: { kind: "formula", expression, output },
  }));
  const { dataset, violations } = await openDataset({
    version: 1,
    name: "n",
    asOf: "2026-01-01",
    tables: [{ name: "t", rows: { kind: "count", count: ROWS }, fields: [...FIELDS, ...made] }],
  });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[0]!.rows(0, ROWS).map((cells) => ({
    row: Object.fromEntries(FIELDS.map(({ name }, c) => [name, cells[c]!])),
    made: cells.slice(FIELDS.length),
  }));
}

const exact = (value: CellValue) =>
  typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER ? null : value === 0 ? 0 : value;

test.each([
  { output: "integer", expression: number },
  { output: "text", expression: text },
  { output: "boolean", expression: truth },
])("compiled formulas give what walking their tree gives: $output", async ({ output, expression }) => {
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(expression, { minLength: 1, maxLength: 8 }), async (expressions) => {
      for (const { row, made } of await compute(expressions, output))
        for (const [k, source] of expressions.entries()) {
          const value = made[k] ?? null;
          if (value !== null) filled++;
          expect({ source, row, value: exact(value) }).toEqual({ source, row, value: exact(interpret(source, row)) });
        }
    }),
    { numRuns: 60, seed: 5 },
  );
  expect(filled).toBeGreaterThan(2000);
});
