import { TextArena } from "./text-arena";

/** What a column holds, as exporters and other generators see it. */
export type OutputType =
  | { type: "integer" }
  | { type: "decimal"; scale: number }
  | { type: "number" }
  | { type: "boolean" }
  | { type: "text" }
  | { type: "date" }
  | { type: "datetime" }
  | { type: "time" };

/** Rows computed at once. Small enough for the columns of a wide table to stay in the processor's cache. */
export const BATCH_ROWS = 2048;

interface ColumnBase {
  /** 1 where the cell is empty. Only valid while `hasNulls`. */
  readonly nulls: Uint8Array;
  /** Whether any row of the current batch may be empty; the mask is cleared lazily. */
  hasNulls: boolean;
}

/** Whole numbers, safe integers. */
export interface IntegerColumn extends ColumnBase {
  readonly type: "integer";
  readonly values: Float64Array;
}
/** Exact decimals as scaled integers: 12.50 with scale 2 is 1250. */
export interface DecimalColumn extends ColumnBase {
  readonly type: "decimal";
  readonly values: Float64Array;
  readonly scale: number;
}
/** Binary floating point, written in its shortest form. */
export interface NumberColumn extends ColumnBase {
  readonly type: "number";
  readonly values: Float64Array;
}
export interface BooleanColumn extends ColumnBase {
  readonly type: "boolean";
  readonly values: Uint8Array;
}
/** Epoch milliseconds, UTC. A date is its midnight; a time of day counts from midnight. Written to the second. */
export interface InstantColumn extends ColumnBase {
  readonly type: "date" | "datetime" | "time";
  readonly values: Float64Array;
}
/** Text from a fixed list: codes into `dictionary`. The list never changes after compile. */
export interface DictionaryColumn extends ColumnBase {
  readonly type: "text";
  readonly encoding: "dictionary";
  readonly codes: Uint32Array;
  readonly dictionary: readonly string[];
}
/** Text made fresh for each row, as UTF-8. */
export interface BytesColumn extends ColumnBase {
  readonly type: "text";
  readonly encoding: "bytes";
  readonly arena: TextArena;
  /** Known to hold nothing that CSV has to quote or JSON to escape, see `plain-text.ts`. */
  readonly isPlain: boolean;
  /** Keys made from its cells are those that the same texts as strings give. */
  readonly isHashedAsText: boolean;
}
/** Text made fresh for each row, as strings, where no faster way exists. */
export interface StringsColumn extends ColumnBase {
  readonly type: "text";
  readonly encoding: "strings";
  readonly strings: string[];
}
export type TextColumn = DictionaryColumn | BytesColumn | StringsColumn;
export type NumericColumn = IntegerColumn | DecimalColumn | NumberColumn;
/** One batch of one field's cells. Buffers are reused from batch to batch. */
export type Column = NumericColumn | BooleanColumn | InstantColumn | TextColumn;

const base = (): ColumnBase => ({ nulls: new Uint8Array(BATCH_ROWS), hasNulls: false });

/** A column for values of this type; text comes as strings. */
export function createColumn(output: OutputType): Column {
  switch (output.type) {
    case "integer":
      return createIntegerColumn();
    case "decimal":
      return createDecimalColumn(output.scale);
    case "number":
      return { ...base(), type: "number", values: new Float64Array(BATCH_ROWS) };
    case "boolean":
      return createBooleanColumn();
    case "text":
      return createStringsColumn();
    default:
      return createInstantColumn(output.type);
  }
}
export function createIntegerColumn(): IntegerColumn {
  return { ...base(), type: "integer", values: new Float64Array(BATCH_ROWS) };
}
export function createDecimalColumn(scale: number): DecimalColumn {
  return { ...base(), type: "decimal", values: new Float64Array(BATCH_ROWS), scale };
}
export function createBooleanColumn(): BooleanColumn {
  return { ...base(), type: "boolean", values: new Uint8Array(BATCH_ROWS) };
}
export function createInstantColumn(type: InstantColumn["type"]): InstantColumn {
  return { ...base(), type, values: new Float64Array(BATCH_ROWS) };
}
export function createDictionaryColumn(
  dictionary: readonly string[],
  codes: Uint32Array = new Uint32Array(BATCH_ROWS),
): DictionaryColumn {
  return { ...base(), type: "text", encoding: "dictionary", codes, dictionary };
}
export function createBytesColumn({
  isPlain = false,
  isHashedAsText = false,
}: Partial<Pick<BytesColumn, "isPlain" | "isHashedAsText">> = {}): BytesColumn {
  return { ...base(), type: "text", encoding: "bytes", arena: new TextArena(BATCH_ROWS), isPlain, isHashedAsText };
}
export function createStringsColumn(): StringsColumn {
  return { ...base(), type: "text", encoding: "strings", strings: new Array<string>(BATCH_ROWS).fill("") };
}

/** What a column holds, without its buffers. */
export function outputTypeOf(column: Column): OutputType {
  return column.type === "decimal" ? { type: "decimal", scale: column.scale } : { type: column.type };
}

/** The same cells under an empty mask of their own, for a field that adds its own empty cells. */
export function aliasColumn(column: Column): Column {
  return { ...column, ...base() };
}

/** Takes over the empty cells of another column. */
export function copyNulls(from: Column, to: Column, n: number): void {
  if (!from.hasNulls) return;
  const nulls = beginNulls(to);
  for (let i = 0; i < n; i++) nulls[i]! |= from.nulls[i]!;
}

/** Whether a cell of the current batch is empty. */
export function isNull(column: Column, i: number): boolean {
  return column.hasNulls && column.nulls[i] === 1;
}

/** Clears the mask and says that this batch may hold empty cells. */
export function beginNulls(column: Column): Uint8Array {
  const { nulls } = column;
  if (!column.hasNulls) nulls.fill(0);
  column.hasNulls = true;
  return nulls;
}

/** Computes cells for the first `n` of these row numbers. Rows need not be contiguous or in order. */
export type Fill = (rows: Uint32Array, n: number) => void;
