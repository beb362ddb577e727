import fc from "fast-check";
import { expect, test } from "vitest";
import { createCsvWriter } from "@/lib/export/csv";
import { createJsonWriter } from "@/lib/export/json-cell";
import { DELIMITERS } from "@/lib/export/options";
import { sqlDialects } from "@/lib/export/sql/dialect";
import { createLiteralWriter } from "@/lib/export/sql/literal";
import { type CellWriter, createCellWriter } from "../cell-writer";
import {
  type Column,
  createBooleanColumn,
  createBytesColumn,
  createColumn,
  createDecimalColumn,
  createDictionaryColumn,
  createInstantColumn,
  createIntegerColumn,
  createStringsColumn,
} from "../column";
import { FEWEST_ROWS } from "./memory";
import { createRowKernel, type RowShape } from "./row-kernel";

const ROWS = FEWEST_ROWS;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The same rows, cell by cell. */
function plainRows({ columns, cells, prefixes, separator, suffix, empty }: RowShape, n: number): string {
  const scratch = new Uint8Array(Math.max(...cells.map((cell) => cell.bound(n))) + 64);
  const parts: string[] = [];
  for (let i = 0; i < n; i++) {
    parts.push(decoder.decode(separator));
    for (const [c, cell] of cells.entries()) {
      const isEmpty = columns[c]!.hasNulls && columns[c]!.nulls[i] === 1;
      parts.push(decoder.decode(prefixes[c]));
      parts.push(decoder.decode(isEmpty ? empty : scratch.subarray(0, cell.write(scratch, 0, i))));
    }
    parts.push(decoder.decode(suffix));
  }
  return parts.join("");
}

const whole = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }),
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.maxSafeInteger(),
  fc.constantFrom(0, -0, 99_999_999, 100_000_000, 1e15, 9e15, -9e15, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);
const day = fc.integer({ min: -719_528, max: 2_932_896 });
const second = fc.integer({ min: 0, max: 86_399 });
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom("a", "é", "\uFEFF", "\uFF21", "😀", ",", ";", '"', "'", "\\", " ", "\n", "\0", "\u001a"),
  }),
  fc.string({ minLength: 30, maxLength: 300 }),
);

const times = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: ROWS, maxLength: ROWS });

const numbers = (create: () => Column & { values: Float64Array }, value: fc.Arbitrary<number>) =>
  times(value).map((values): Column => {
    const column = create();
    column.values.set(values);
    return column;
  });

const filled: fc.Arbitrary<Column> = fc.oneof(
  numbers(createIntegerColumn, whole),
  fc.integer({ min: 0, max: 9 }).chain((scale) => numbers(() => createDecimalColumn(scale), whole)),
  numbers(
    () => createInstantColumn("date"),
    day.map((value) => value * 86_400_000),
  ),
  numbers(
    () => createInstantColumn("datetime"),
    fc.tuple(day, second).map(([d, s]) => (d * 86_400 + s) * 1000),
  ),
  numbers(
    () => createInstantColumn("time"),
    second.map((value) => value * 1000),
  ),
  times(fc.double()).map((values) => {
    const column = createColumn({ type: "number" });
    if (column.type === "number") column.values.set(values);
    return column;
  }),
  times(fc.boolean()).map((values) => {
    const column = createBooleanColumn();
    column.values.set(values.map(Number));
    return column;
  }),
  fc.array(text, { minLength: 1, maxLength: 5 }).chain((dictionary) =>
    times(fc.nat(dictionary.length - 1)).map((codes) => {
      const column = createDictionaryColumn(dictionary);
      column.codes.set(codes);
      return column;
    }),
  ),
  times(text).map((texts) => {
    const column = createBytesColumn();
    for (const [i, value] of texts.entries()) {
      column.arena.writeText(value);
      column.arena.endCell(i);
    }
    return column;
  }),
  times(text).map((texts) => {
    const column = createStringsColumn();
    texts.forEach((value, i) => {
      column.strings[i] = value;
    });
    return column;
  }),
);

const column = fc.tuple(filled, fc.option(times(fc.boolean()))).map(([made, empty]) => {
  made.hasNulls = empty !== null;
  made.nulls.set((empty ?? []).map(Number));
  return made;
});

const format: fc.Arbitrary<(of: Column) => CellWriter> = fc.oneof(
  fc.constantFrom(createCellWriter, createJsonWriter),
  fc
    .record({ delimiter: fc.constantFrom(...DELIMITERS), quoting: fc.constantFrom("minimal" as const, "all" as const) })
    .map((options) => (of: Column) => createCsvWriter(of, options)),
  fc.constantFrom(...Object.values(sqlDialects)).map((dialect) => (of: Column) => createLiteralWriter(of, dialect)),
);

const bytes = fc.string({ maxLength: 40 }).map((value) => encoder.encode(value));

const shape = fc
  .record({
    format,
    fields: fc.array(fc.tuple(column, bytes), { minLength: 1, maxLength: 5 }),
    separator: bytes,
    suffix: bytes,
    empty: bytes,
  })
  .map(
    ({ format: writerOf, fields, ...around }): RowShape => ({
      columns: fields.map(([one]) => one),
      cells: fields.map(([one]) => writerOf(one)),
      prefixes: fields.map(([, prefix]) => prefix),
      ...around,
    }),
  );

test("rows of a kernel are the rows cell by cell, whatever the columns and the format", () => {
  fc.assert(
    fc.property(shape, (rows) => {
      const written = createRowKernel(rows).write(ROWS);
      expect(written && decoder.decode(written)).toBe(plainRows(rows, ROWS));
    }),
    { numRuns: 300 },
  );
});

test("offsets cut the bytes into rows", () => {
  fc.assert(
    fc.property(shape, (rows) => {
      const offsets = new Uint32Array(ROWS + 1);
      const written = createRowKernel(rows).write(ROWS, offsets)!;
      const parts = Array.from({ length: ROWS }, (_, i) => written.subarray(offsets[i], offsets[i + 1]));
      expect(parts.map((part) => decoder.decode(part)).join("")).toBe(decoder.decode(written));
      expect(decoder.decode(parts[0])).toBe(plainRows(rows, 1));
    }),
    { numRuns: 50 },
  );
});

const nothing = new Uint8Array(0);
const alone = (of: Column): RowShape => ({
  columns: [of],
  cells: [createCellWriter(of)],
  prefixes: [nothing],
  separator: nothing,
  suffix: nothing,
  empty: nothing,
});

test("what a kernel cannot write is left to the cells' own writers", () => {
  const integers = createIntegerColumn();
  expect(createRowKernel(alone(integers)).write(FEWEST_ROWS - 1)).toBeUndefined();
  for (const value of [2 ** 53, -(2 ** 60), Number.NaN, Number.POSITIVE_INFINITY]) {
    integers.values[7] = value;
    expect(createRowKernel(alone(integers)).write(FEWEST_ROWS)).toBeUndefined();
  }
  const days = createInstantColumn("date");
  for (const year of [-1, 10_000]) {
    days.values[3] = new Date(0).setUTCFullYear(year);
    expect(createRowKernel(alone(days)).write(FEWEST_ROWS)).toBeUndefined();
  }
  const huge = createBytesColumn();
  huge.arena.writeText("x".repeat(1 << 22));
  for (let i = 0; i < FEWEST_ROWS; i++) huge.arena.endCell(i);
  expect(createRowKernel({ ...alone(huge), prefixes: [new Uint8Array(1 << 21)] }).write(FEWEST_ROWS)).toBeUndefined();
});

test("constants come back after others took their place", () => {
  const dictionaryOf = (letter: string) => {
    const made = createDictionaryColumn(Array.from({ length: 60 }, (_, i) => `${letter}${i}`.repeat(10_000)));
    for (let i = 0; i < FEWEST_ROWS; i++) made.codes[i] = i % 60;
    return createRowKernel(alone(made));
  };
  const kernels = Array.from("abcdefgh", dictionaryOf);
  const first = kernels.map((kernel) => decoder.decode(kernel.write(FEWEST_ROWS)));
  expect(kernels.map((kernel) => decoder.decode(kernel.write(FEWEST_ROWS)))).toEqual(first);
  expect(first.map((rows) => rows[0]).join("")).toBe("abcdefgh");
});
