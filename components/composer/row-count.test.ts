import { expect, test } from "vitest";
import { parseRowCount } from "./row-count";

test.each([
  ["1000", 1000],
  ["1,000", 1000],
  ["10 000 000", 10_000_000],
  ["1.000", 1000],
  ["250k", 250_000],
  ["1.5M", 1_500_000],
])("%s is a count", (text, count) => {
  expect(parseRowCount(text)).toEqual({ kind: "count", count });
});

test.each(["0", "-5", "2.5", "10,000,001", "many", "1e3", "99999999999999"])("%s is explained, not sent", (text) => {
  const parsed = parseRowCount(text);
  expect(parsed.kind).toBe("invalid");
  expect(parsed.kind === "invalid" && parsed.message.length).toBeGreaterThan(10);
});

test("nothing typed leaves the count to the description", () => {
  expect(parseRowCount("  ")).toEqual({ kind: "auto" });
});
