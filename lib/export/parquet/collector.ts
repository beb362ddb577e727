import { type CellWriter, copyBytes, createCellWriter } from "@/lib/engine/cell-writer";
import { type BytesColumn, type Column, outputTypeOf } from "@/lib/engine/column";
import type { Bytes } from "../bytes";
import { type PhysicalName, storedAs } from "./types";

/** The filled cells of one column over a row group. */
export type Values =
  | { kind: "numbers"; physical: Extract<PhysicalName, "int32" | "int64" | "double">; numbers: Float64Array }
  | { kind: "booleans"; bits: Uint8Array }
  /** Text by code; the entries are UTF-8, each after its length. */
  | { kind: "codes"; codes: Uint32Array; entry(code: number): Uint8Array; entryCount: number }
  /** Text one after another, each after its length. */
  | { kind: "texts"; bytes: Bytes };

export interface Collected {
  readonly values: Values;
  /** Filled cells. */
  readonly count: number;
  /** 1 for a filled cell, 0 for an empty one; undefined where all are filled. */
  readonly filled: Uint8Array | undefined;
}

/** Gathers the batches of a row group. */
export interface Collector {
  /** Takes the first n cells of the current batch. */
  add(n: number): void;
  /** Everything added since the last call. */
  finish(): Collected;
}

/** Buffers for `capacity` rows, used again for every row group. */
export function createCollector(column: Column, capacity: number): Collector {
  const filled = new Uint8Array(capacity);
  const cells = createCells(column, capacity);
  let rows = 0;
  let count = 0;
  return {
    add(n) {
      const { nulls, hasNulls } = column;
      cells.begin?.(n);
      for (let i = 0; i < n; i++) {
        const isFilled = !hasNulls || nulls[i] === 0;
        filled[rows++] = isFilled ? 1 : 0;
        if (isFilled) cells.put(i, count++);
      }
    },
    finish() {
      const collected = {
        values: cells.take(count),
        count,
        filled: count === rows ? undefined : filled.subarray(0, rows),
      };
      rows = 0;
      count = 0;
      return collected;
    },
  };
}

interface Cells {
  /** Makes ready for the first n cells of a batch. */
  begin?(n: number): void;
  /** Keeps cell i of the batch as the at-th value. */
  put(i: number, at: number): void;
  take(count: number): Values;
}

function createCells(column: Column, capacity: number): Cells {
  if (column.type === "boolean") {
    const bits = new Uint8Array(capacity);
    return {
      put: (i, at) => {
        bits[at] = column.values[i]!;
      },
      take: (count) => ({ kind: "booleans", bits: bits.subarray(0, count) }),
    };
  }
  if (column.type === "text")
    return column.encoding === "dictionary"
      ? createCodes(column.codes, column.dictionary, capacity)
      : createTexts(column);
  const { values } = column;
  const { physical, divideBy, multiplyBy } = storedAs(outputTypeOf(column));
  const numbers = new Float64Array(capacity);
  return {
    put:
      divideBy === 1
        ? (i, at) => {
            numbers[at] = values[i]!;
          }
        : (i, at) => {
            numbers[at] = Math.floor(values[i]! / divideBy) * multiplyBy;
          },
    take: (count) => ({ kind: "numbers", physical: physical as "int64", numbers: numbers.subarray(0, count) }),
  };
}

function createCodes(source: Uint32Array, dictionary: readonly string[], capacity: number): Cells {
  const codes = new Uint32Array(capacity);
  const entries: (Uint8Array | undefined)[] = [];
  const entry = (code: number) => {
    entries[code] ??= withLength(Buffer.from(dictionary[code]!));
    return entries[code];
  };
  return {
    put: (i, at) => {
      codes[at] = source[i]!;
    },
    take: (count) => ({ kind: "codes", codes: codes.subarray(0, count), entry, entryCount: dictionary.length }),
  };
}

const LENGTH_BYTES = 4;

function withLength(text: Uint8Array): Uint8Array {
  const entry = new Uint8Array(LENGTH_BYTES + text.length);
  new DataView(entry.buffer).setUint32(0, text.length, true);
  entry.set(text, LENGTH_BYTES);
  return entry;
}

function createTexts(column: Extract<Column, { type: "text" }>): Cells {
  const writer = column.encoding === "bytes" ? createArenaCopier(column) : createCellWriter(column);
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  return {
    begin(n) {
      const needed = length + writer.bound(n) + n * LENGTH_BYTES;
      if (needed <= bytes.length) return;
      const grown = new Uint8Array(needed * 2);
      grown.set(bytes.subarray(0, length));
      bytes = grown;
    },
    put(i) {
      const start = length + LENGTH_BYTES;
      const end = writer.write(bytes, start, i);
      const size = end - start;
      bytes[length] = size & 255;
      bytes[length + 1] = (size >>> 8) & 255;
      bytes[length + 2] = (size >>> 16) & 255;
      bytes[length + 3] = size >>> 24;
      length = end;
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return { kind: "texts", bytes: taken };
    },
  };
}

/** Text that is UTF-8 already goes over as it is. */
function createArenaCopier({ arena }: BytesColumn): CellWriter {
  return {
    bound: (n) => arena.offsets[n]!,
    write: (bytes, p, i) => copyBytes(arena.bytes, arena.offsets[i]!, arena.offsets[i + 1]!, bytes, p),
  };
}
