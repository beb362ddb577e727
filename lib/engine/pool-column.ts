/** Values of a pool by position: a list, or codes into entries where many positions share a value. */
export type PoolColumn = ArrayLike<unknown> | CodedColumn;

/** A byte or two a position instead of eight. Entries may repeat, so that columns of one grouping share their codes. */
export interface CodedColumn<T = unknown> {
  readonly length: number;
  readonly codes: Codes;
  readonly entries: readonly T[];
}

/** Positions of a pool; where they are many, found when they are asked for. */
export type Positions = readonly number[] | (() => readonly number[]);

/** The positions themselves. */
export const positionsIn = (positions: Positions): readonly number[] =>
  typeof positions === "function" ? positions() : positions;

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Room for so many codes below `count`, in the fewest bytes. */
export function createCodes(length: number, count: number): Codes {
  if (count <= 256) return new Uint8Array(length);
  return count <= 65_536 ? new Uint16Array(length) : new Uint32Array(length);
}

/** A column whose values are entries by code. */
export function codedColumn<T>(codes: Codes, entries: readonly T[]): CodedColumn<T> {
  return { length: codes.length, codes, entries };
}

/** Whether the values stand behind codes. */
export const isCoded = (column: PoolColumn): column is CodedColumn => "codes" in column;

/** Every value of a column at least once, without a copy of it all. */
export const entriesOf = (column: PoolColumn): ArrayLike<unknown> => (isCoded(column) ? column.entries : column);

/** Reads the value at a position. */
export function createPoolReader(column: PoolColumn): (position: number) => unknown {
  if (!isCoded(column)) return (position) => column[position];
  const { codes, entries } = column;
  return (position) => entries[codes[position]!];
}

/** The values of a pool column by position. */
export function valuesOf(column: PoolColumn): unknown[] {
  const read = createPoolReader(column);
  return Array.from({ length: column.length }, (_, position) => read(position));
}

/** Marks the positions whose values pass a test; each entry is judged once. */
export function markPassing(column: PoolColumn, passes: (value: unknown) => boolean): Uint8Array {
  if (!isCoded(column)) return Uint8Array.from(column, (value) => (passes(value) ? 1 : 0));
  const { length, codes, entries } = column;
  const passing = Uint8Array.from(entries, (entry) => (passes(entry) ? 1 : 0));
  const marks = new Uint8Array(length);
  for (let position = 0; position < length; position++) marks[position] = passing[codes[position]!]!;
  return marks;
}
