/**
 * Columns of a batch become bytes of rows. Memory belongs to the caller: it lays out a `Column` for each column and leaves slack behind every text
 * and behind the rows, for all copies go by sixteen bytes.
 */
import { putDate, putInstant, putNumber, putTime } from "./digits";
import { DATE, DATETIME, DECIMAL, ENTRY, ESCAPED, FLAG, INTEGER, PLAIN, TIME } from "./kinds";
import { copy, copyEntry, copyEscaped, hasSpaceAtEnds, holdsAny } from "./text";

/** In the order in which `../field.ts` writes it. */
@unmanaged
class Column {
  kind: i32;
  /** Numbers, codes of entries, or where the bytes of each text begin. */
  values: usize;
  /** A byte for each cell, 1 where it is empty; 0 where none is. */
  empty: usize;
  /** What stands before each cell. */
  prefix: usize;
  prefixSize: usize;
  /** A quote around cells that are not empty: its byte, and 1; or 0 and 0. The opening one is part of the prefix. */
  quote: i32;
  quoteSize: usize;
  /** Bytes of texts, or the table of entries. */
  texts: usize;
  /** Sets of bytes: what calls for quotes, what is replaced; then the replacements. */
  escapes: usize;
  /** Digits after the point; or what stands between day and time. */
  detail: i32;
  /** What stands behind a time. */
  behind: i32;
  reserved: i32;
}

export const COLUMN_BYTES = offsetof<Column>();

/** Writes cell i of the `Column` at a place; 0 where it cannot be written here. */
export function putCell(p: usize, column: usize, i: usize): usize {
  return writeCell(p, changetype<Column>(column), i);
}

/** Writes `n` rows and notes where each begins, from `target` on. Returns where the rows end, or 0 where a cell holds what cannot be written here. */
export function writeRows(
  columns: usize,
  width: i32,
  n: i32,
  target: usize,
  starts: usize,
  emptyText: usize,
  emptySize: usize,
): usize {
  const end = columns + <usize>width * offsetof<Column>();
  let p = target;
  for (let i: usize = 0; i < <usize>n; i++) {
    store<u32>(starts + (i << 2), p - target);
    for (let at = columns; at < end; at += offsetof<Column>()) {
      const column = changetype<Column>(at);
      p = copy(p, column.prefix, column.prefixSize);
      if (column.empty !== 0 && load<u8>(column.empty + i) !== 0) {
        p = copy(p - column.quoteSize, emptyText, emptySize);
        continue;
      }
      p = writeCell(p, column, i);
      if (p === 0) return 0;
      store<u8>(p, column.quote);
      p += column.quoteSize;
    }
  }
  return p;
}

@inline
function writeCell(p: usize, column: Column, i: usize): usize {
  const values = column.values;
  switch (column.kind) {
    case INTEGER:
      return putNumber(p, load<f64>(values + (i << 3)), 0);
    case DECIMAL:
      return putNumber(p, load<f64>(values + (i << 3)), column.detail);
    case DATE:
      return putDate(p, load<f64>(values + (i << 3)));
    case DATETIME:
      return putInstant(p, load<f64>(values + (i << 3)), column.detail, column.behind);
    case TIME:
      return putTime(p, load<f64>(values + (i << 3)));
    case ENTRY:
      return copyEntry(p, column.texts, load<u32>(values + (i << 2)));
    case FLAG:
      return copyEntry(p, column.texts, load<u8>(values + i));
    default:
      return copyText(p, column, load<u32>(values + (i << 2)), load<u32>(values + (i << 2), 4));
  }
}

@inline
function copyText(p: usize, column: Column, from: usize, to: usize): usize {
  const source = column.texts + from;
  const size = to - from;
  if (column.kind === PLAIN) return copy(p, source, size);
  const escapes = column.escapes;
  if (column.kind === ESCAPED) return copyEscaped(p, source, size, escapes + 32, escapes + 64);
  if (!hasSpaceAtEnds(source, size) && !holdsAny(source, size, escapes)) return copy(p, source, size);
  store<u8>(p, column.detail);
  p = copyEscaped(p + 1, source, size, escapes + 32, escapes + 64);
  store<u8>(p, column.detail);
  return p + 1;
}
