import { expect, test } from "vitest";
import { DURATION_UNITS, readSimpleDuration, writeSimpleDuration } from "./duration-text";
import { parseListValue, readValueLines, setWeight, shareOf, writeValueLines } from "./value-list";

test("a value is read the way its neighbours are", () => {
  expect(parseListValue("5", [1, 2])).toBe(5);
  expect(parseListValue("5", ["4 stars"])).toBe("5");
  expect(parseListValue("007", [])).toBe("007");
  expect(parseListValue("true", [false])).toBe(true);
});

test("lines with weights read back as they were written", () => {
  const list = { values: ["gold", "silver | plated"], weights: [3, 1] };
  expect(readValueLines(writeValueLines(list), list.values)).toEqual(list);
  expect(readValueLines("a\n\nb", [])).toEqual({ values: ["a", "b"], weights: undefined });
});

test("the first weight gives the others one; clearing it makes all equal again", () => {
  const weighted = setWeight({ values: ["a", "b"], weights: undefined }, 0, 3);
  expect(weighted.weights).toEqual([3, 1]);
  expect(shareOf(weighted, 0)).toBe(75);
  expect(setWeight(weighted, 0, undefined).weights).toBeUndefined();
});

test("simple durations survive the editor; mixed ones are left as text", () => {
  for (const unit of DURATION_UNITS) {
    for (const amount of [0, 5, -3])
      expect(readSimpleDuration(writeSimpleDuration({ amount, unit }))).toEqual({ amount, unit });
  }
  expect(readSimpleDuration("P1Y6M")).toBeUndefined();
  expect(writeSimpleDuration({ amount: -5, unit: "minutes" })).toBe("-PT5M");
});
