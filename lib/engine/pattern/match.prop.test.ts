import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openDataset } from "../dataset";
import { createPatternMatcher } from "./match";
import { PatternError, parsePattern } from "./parse";

const matches = (pattern: string, value: string) => createPatternMatcher(parsePattern(pattern)).matches(value);

const atom = fc.constantFrom(
  "a",
  "b",
  "7",
  "é",
  "😀",
  "\\.",
  "-",
  "\\d",
  "\\w",
  "\\D",
  "\\W",
  ".",
  "[a-c]",
  "[^ab]",
  "[é\\d_-]",
);
const quantifier = fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}");
/** Patterns over everything the parser takes, small enough for a backtracking engine to be compared with. */
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc
    .array(
      fc.array(tie("part"), { maxLength: 3 }).map((parts) => parts.join("")),
      { minLength: 1, maxLength: 2 },
    )
    .map((options) => options.join("|")),
  part: fc
    .tuple(
      fc.oneof(
        { maxDepth: 1, withCrossShrink: true },
        atom,
        tie("pattern").map((inner) => `(${inner})`),
        tie("pattern").map((inner) => `(?:${inner})`),
      ),
      quantifier,
    )
    .map(([item, times]) => item + times),
}));
const value = fc.array(fc.constantFrom("a", "b", "c", "7", "é", "😀", ".", "-", "_", "\n", " "), { maxLength: 6 });

test("agrees with the language's own regular expressions", () => {
  let found = 0;
  fc.assert(
    fc.property(pattern, fc.array(value, { minLength: 20, maxLength: 20 }), (source, values) => {
      const expected = new RegExp(`^(?:${source})$`, "u");
      const matcher = createPatternMatcher(parsePattern(source));
      for (const chars of values) {
        const text = chars.join("");
        expect(matcher.matches(text), `${JSON.stringify(text)} in ${source}`).toBe(expected.test(text));
        if (expected.test(text)) found++;
      }
    }),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(1000);
});

test("every value made from a pattern matches it", async () => {
  await fc.assert(
    fc.asyncProperty(pattern, fc.nat(), async (source, seed) => {
      const { dataset } = await openDataset(
        {
          version: 1,
          name: "codes",
          asOf: "2026-01-01",
          tables: [
            {
              name: "codes",
              rows: { kind: "count", count: 40 },
              fields: [{ name: "code", generator: { kind: "pattern", pattern: source } }],
            },
          ],
        },
        { seed },
      );
      // Only a pattern whose values would be too long is refused.
      fc.pre(dataset !== undefined);
      const matcher = createPatternMatcher(parsePattern(source));
      for (const [code] of dataset!.tables[0]!.rows(0, 40)) expect(matcher.matches(String(code)), source).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe("what fits a pattern", () => {
  test.each<[string, string, boolean]>([
    ["SKU-[A-Z]{3}-\\d{4}", "SKU-ABC-0042", true],
    ["^SKU-[A-Z]{3}-\\d{4}$", "SKU-ABC-0042", true],
    ["SKU-[A-Z]{3}-\\d{4}", "SKU-ABC-00425", false],
    ["SKU-[A-Z]{3}-\\d{4}", "SKU-ABC-004", false],
    ["\\d+", "20260101123456789", true],
    ["[A-Z]{2,}", "ABCDEFGHIJKLMNOP", true],
    [".+@.+\\.[a-z]{2,}", "zoë@exämple.museum", true],
    ["[^@ ]+", "Łódź", true],
    ["\\S+@\\S+", "zoë@exämple.org", true],
    ["\\S+@\\S+", "zoë @exämple.org", false],
    ["", "", true],
    ["", "a", false],
    ["(red|green)?", "green", true],
    ["(red|green)?", "redgreen", false],
  ])("%s and %s", (source, text, expected) => {
    expect(matches(source, text)).toBe(expected);
  });
});

test("patterns that hang a backtracking engine take no time", () => {
  const matcher = createPatternMatcher(parsePattern("(((a+)+)+)+b"));
  expect(matcher.matches("a".repeat(100_000))).toBe(false);
  expect(matcher.matches(`${"a".repeat(100_000)}b`)).toBe(true);
});

test("patterns that repeat nothing without end are nothing; those that grow without bound are refused", () => {
  const nested = (inner: string) => Array.from({ length: 15 }, () => 0).reduce((item) => `(${item}){1000}`, inner);
  expect(matches(nested(""), "")).toBe(true);
  expect(matches(nested(""), "a")).toBe(false);
  expect(() => matches(nested("a"), "a")).toThrow(PatternError);
  expect(() => matches(nested("(a|)"), "a")).toThrow(PatternError);
});
