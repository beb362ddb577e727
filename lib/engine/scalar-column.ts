import {
  beginNulls,
  type Column,
  createBooleanColumn,
  createDecimalColumn,
  createDictionaryColumn,
  createIntegerColumn,
  type OutputType,
} from "./column";
import type { ColumnNode, Fill } from "./generator";

type ListValue = string | number | boolean | null;

const MAX_LIST_SCALE = 9;

/** The narrowest type that holds all of these: one text makes all text; empty cells fit any type. */
export function commonScalarType(values: readonly ListValue[]): OutputType {
  const present = values.filter((value) => value !== null);
  if (present.length > 0 && present.every((value) => typeof value === "boolean")) return { type: "boolean" };
  if (present.length === 0 || !present.every((value) => typeof value === "number")) return { type: "text" };
  const scale = present.reduce((most, value) => Math.max(most, digitsAfterPoint(value)), 0);
  if (scale === 0) return { type: "integer" };
  return scale <= MAX_LIST_SCALE ? { type: "decimal", scale } : { type: "text" };
}

function digitsAfterPoint(value: number): number {
  const text = String(value);
  if (/e-/.test(text)) return MAX_LIST_SCALE + 1;
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
}

/**
 * A column whose cells are entries of a fixed list. `fillCodes` writes positions into `codes`, which then become values of `type`.
 * Text stays a dictionary: its bytes are encoded once.
 */
export function createScalarColumn(
  values: readonly ListValue[],
  type: OutputType,
  codes: Uint32Array,
  fillCodes: Fill,
): ColumnNode {
  const column = columnFor(values, type, codes);
  const empty = values.some((value) => value === null)
    ? Uint8Array.from(values, (value) => (value === null ? 1 : 0))
    : undefined;
  const entries = column.type === "text" ? undefined : Float64Array.from(values, (value) => numberFor(value, column));
  return {
    column,
    fill: (rows, n) => {
      fillCodes(rows, n);
      if (entries && column.type !== "text") for (let i = 0; i < n; i++) column.values[i] = entries[codes[i]!]!;
      if (!empty) return;
      const nulls = beginNulls(column);
      for (let i = 0; i < n; i++) nulls[i]! |= empty[codes[i]!]!;
    },
  };
}

function columnFor(values: readonly ListValue[], output: OutputType, codes: Uint32Array): Column {
  if (output.type === "integer") return createIntegerColumn();
  if (output.type === "decimal") return createDecimalColumn(output.scale);
  if (output.type === "boolean") return createBooleanColumn();
  return { ...createDictionaryColumn(values.map((value) => (value === null ? "" : String(value)))), codes };
}

function numberFor(value: ListValue, column: Column): number {
  const number = Number(value ?? 0);
  return column.type === "decimal" ? Math.round(number * 10 ** column.scale) : number;
}
