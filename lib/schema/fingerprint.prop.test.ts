import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, fingerprintText } from "./fingerprint";

/** The same JSON with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
}

test("the order of keys does not matter", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
    }),
  );
});

test("canonical JSON says the same as JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("different texts have different ids, also when only the cut differs", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string(), { maxLength: 4 }), fc.array(fc.string(), { maxLength: 4 }), async (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      expect(await fingerprintText(a)).not.toBe(await fingerprintText(b));
    }),
  );
  expect(await fingerprintText(["a"])).toMatch(/^[0-9a-f]{32}$/);
});
