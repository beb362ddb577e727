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
import { type CodedColumn, isCoded } from "./pool-column";

type ListValue = string | number | boolean | null;
/** A pool column that can be an attribute. */
export type ScalarPoolColumn = readonly ListValue[] | CodedColumn<ListValue>;

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
  values: ScalarPoolColumn,
  type: OutputType,
  codes: Uint32Array,
  fillCodes: Fill,
): ColumnNode {
  if (!isCoded(values)) return createListColumn(values, type, codes, fillCodes);
  const entryOf = values.codes;
  const entryCodes = new Uint32Array(codes.length);
  return createListColumn(values.entries, type, entryCodes, (rows, n) => {
    fillCodes(rows, n);
    for (let i = 0; i < n; i++) entryCodes[i] = entryOf[codes[i]!]!;
  });
}

function createListColumn(
  values: readonly ListValue[],
  type: OutputType,
  codes: Uint32Array,
  fillCodes: Fill,
): ColumnNode {
  const { distinct, texts, textOf, empty } = indexEntries(values);
  // Where every entry is another text, the positions are the codes.
  const isTextEach = texts.length === values.length;
  const column = columnFor(type, texts, isTextEach ? codes : undefined);
  const entries = column.type === "text" ? undefined : Float64Array.from(distinct, (value) => numberFor(value, column));
  return {
    column,
    fill: (rows, n) => {
      fillCodes(rows, n);
      if (entries && column.type !== "text")
        for (let i = 0; i < n; i++) column.values[i] = entries[textOf[codes[i]!]!]!;
      if (column.type === "text" && column.encoding === "dictionary" && !isTextEach)
        for (let i = 0; i < n; i++) column.codes[i] = textOf[codes[i]!]!;
      if (!empty) return;
      const nulls = beginNulls(column);
      for (let i = 0; i < n; i++) nulls[i]! |= empty[codes[i]!]!;
    },
  };
}

interface EntryIndex {
  /** Each value once: a pool names a category thousands of times. */
  distinct: readonly ListValue[];
  /** The same values as texts. */
  texts: readonly string[];
  /** Which of them each entry is. */
  textOf: Uint32Array;
  empty: Uint8Array | undefined;
}

const indexed = new WeakMap<readonly ListValue[], EntryIndex>();

function indexEntries(values: readonly ListValue[]): EntryIndex {
  let index = indexed.get(values);
  if (!index) {
    const codeOf = new Map<string, number>();
    const distinct: ListValue[] = [];
    const textOf = Uint32Array.from(values, (value) => {
      const text = value === null ? "" : String(value);
      const code = codeOf.get(text) ?? codeOf.size;
      if (code === codeOf.size) {
        codeOf.set(text, code);
        distinct.push(value);
      }
      return code;
    });
    const empty = values.includes(null) ? Uint8Array.from(values, (value) => (value === null ? 1 : 0)) : undefined;
    index = { distinct, texts: [...codeOf.keys()], textOf, empty };
    indexed.set(values, index);
  }
  return index;
}

function columnFor(output: OutputType, texts: readonly string[], codes: Uint32Array | undefined): Column {
  if (output.type === "integer") return createIntegerColumn();
  if (output.type === "decimal") return createDecimalColumn(output.scale);
  if (output.type === "boolean") return createBooleanColumn();
  return createDictionaryColumn(texts, codes);
}

function numberFor(value: ListValue, column: Column): number {
  const number = Number(value ?? 0);
  return column.type === "decimal" ? Math.round(number * 10 ** column.scale) : number;
}
