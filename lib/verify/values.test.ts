import { describe, expect, test } from "vitest";
import type { CellValue } from "@/lib/engine/cell-value";
import type { Sample } from "./sample";
import { measureValues, type ValueCheck } from "./values";

const COLUMNS: Record<string, { type: string; cells: CellValue[] }> = {
  n: { type: "integer", cells: [1, 2, 3, 4, null] },
  doubled: { type: "decimal", cells: [2, 4, 6, 8, 10] },
  constant: { type: "integer", cells: [7, 7, 7, 7, 7] },
  letter: { type: "text", cells: ["a", "b", "a", "a", "a"] },
  day: { type: "date", cells: ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-31", null] },
  instant: {
    type: "datetime",
    cells: [
      "2026-01-01T08:00:00Z",
      "2026-01-02T00:00:00Z",
      "2026-01-03T23:59:00Z",
      "2026-01-31T10:00:00Z",
      "2026-01-05T00:00:00Z",
    ],
  },
  written: { type: "text", cells: ["31/01/2026", "01/02/2026", "02/02/2026", "03/02/2026", "04/02/2026"] },
  empty: { type: "integer", cells: [null, null, null, null, null] },
};

const sample: Sample = {
  rowCount: 5,
  size: 5,
  cells: (field) => COLUMNS[field]!.cells,
  texts: (field) => COLUMNS[field]!.cells.filter((cell) => cell !== null).map(String),
  emptyCells: new Map(),
  column: () => {
    throw new RangeError("no columns here");
  },
  typeOf: (field) => COLUMNS[field]!.type,
};
const measure = (check: object) => measureValues({ table: "t", ...check } as ValueCheck, () => sample);

describe("each check says what it found", () => {
  const at = (field: string) => ({ table: "t", field });
  test.each<[string, object, boolean | null]>([
    ["a type", { kind: "type", ...at("n"), type: "integer" }, true],
    ["another type", { kind: "type", ...at("letter"), type: "integer" }, false],
    ["only allowed values", { kind: "members", ...at("letter"), values: ["a", "b"] }, true],
    ["numbers among allowed values", { kind: "members", ...at("n"), values: [1, 2, 3, 4] }, true],
    ["a value that is not allowed", { kind: "members", ...at("letter"), values: ["a"] }, false],
    ["numbers within bounds", { kind: "range", ...at("n"), min: 1, max: 4 }, true],
    ["a number below its bound", { kind: "range", ...at("n"), min: 2 }, false],
    ["a number above its bound", { kind: "range", ...at("n"), max: 3 }, false],
    ["days within bounds", { kind: "range", ...at("day"), min: "2026-01-01", max: "2026-01-31" }, true],
    ["an instant on the last day", { kind: "range", ...at("instant"), max: "2026-01-31" }, true],
    ["an instant after the last day", { kind: "range", ...at("instant"), max: "2026-01-30" }, false],
    ["days of a year", { kind: "range", ...at("day"), min: 2026, max: 2026 }, true],
    ["text has no range", { kind: "range", ...at("written"), min: 1 }, null],
    ["a share that is met", { kind: "share", ...at("letter"), values: ["a"], share: 0.8, tolerance: 0.05 }, true],
    ["a share far off", { kind: "share", ...at("constant"), values: [7], share: 0.05, tolerance: 0.05 }, false],
    ["a mean that is met", { kind: "mean", ...at("doubled"), mean: 6, tolerance: 0.01 }, true],
    ["a mean that is not", { kind: "mean", ...at("constant"), mean: 9, tolerance: 0.05 }, false],
    ["text has no mean", { kind: "mean", ...at("letter"), mean: 1, tolerance: 0.05 }, null],
    ["no values have no mean", { kind: "mean", ...at("empty"), mean: 1, tolerance: 0.05 }, false],
    ["no value twice", { kind: "unique", ...at("n") }, true],
    ["a value twice", { kind: "unique", ...at("letter") }, false],
    ["no empty cells", { kind: "notNull", ...at("letter") }, true],
    ["an empty cell", { kind: "notNull", ...at("n") }, false],
    ["an order that holds", { kind: "compare", ...at("n"), op: "<", other: "doubled" }, true],
    ["an order that does not", { kind: "compare", ...at("doubled"), op: "<=", other: "n" }, false],
    ["a day and an instant of that day", { kind: "compare", ...at("day"), op: "=", other: "instant" }, true],
    ["dates written another way have no order", { kind: "compare", ...at("written"), op: "<", other: "day" }, null],
    ["a correlation that is met", { kind: "correlation", ...at("n"), other: "doubled", min: 0.9, max: 1 }, true],
    ["a correlation that is not", { kind: "correlation", ...at("n"), other: "doubled", min: -1, max: 0 }, false],
    [
      "what never changes has no correlation",
      { kind: "correlation", ...at("n"), other: "constant", min: 0, max: 1 },
      null,
    ],
    ["a pattern that all values have", { kind: "matches", ...at("written"), pattern: "^\\d{2}/\\d{2}/\\d{4}$" }, true],
    ["a pattern that one value lacks", { kind: "matches", ...at("letter"), pattern: "a+" }, false],
    ["a pattern beyond what can be read", { kind: "matches", ...at("letter"), pattern: "(?=a)." }, null],
  ])("%s", (_, check, kept) => {
    expect(measure(check).kept).toBe(kept);
  });
});

test("what could not be told says why, and what is broken shows it", () => {
  const at = (field: string) => ({ table: "t", field });
  expect(measure({ kind: "mean", ...at("letter"), mean: 1, tolerance: 0 }).measured).toBe("text has no mean");
  expect(measure({ kind: "range", ...at("written"), min: 1 }).measured).toBe("text has no range");
  expect(measure({ kind: "compare", ...at("written"), op: "<", other: "day" }).measured).toBe(
    "text and date have no order between them",
  );
  expect(measure({ kind: "correlation", ...at("n"), other: "constant", min: 0, max: 1 }).measured).toBe(
    "one of the two never changes",
  );
  expect(measure({ kind: "matches", ...at("letter"), pattern: "a+" }).measured).toBe(
    '1 of 5 values have another form, such as "b"',
  );
  expect(measure({ kind: "matches", ...at("letter"), pattern: "a(?=b)" }).measured).toBe(
    "this pattern cannot be checked: look-arounds and named groups are not supported at character 3",
  );
});
