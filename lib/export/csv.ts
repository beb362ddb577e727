import { type CellWriter, createCellWriter, createTextWriter } from "@/lib/engine/cell-writer";
import { BATCH_ROWS, type BytesColumn, type Column } from "@/lib/engine/column";
import type { DatasetTable } from "@/lib/engine/dataset";
import type { Exporter, ExportOptions, ExportRange } from "./exporter";

/** Comma-separated values by RFC 4180: CRLF after every record, quotes where needed, empty cells empty. */
export const csv: Exporter = {
  format: "csv",
  contentType: "text/csv; charset=utf-8",
  extension: "csv",
  write: writeCsv,
};

const COMMA = 44;
const QUOTE = 34;
const SPACE = 32;
const CR = 13;
const LF = 10;
/** First byte of a byte order mark, which must stand inside quotes. */
const BOM_FIRST = 0xef;

/** Bytes gathered before a piece is handed on. */
const PIECE_BYTES = 1 << 16;

/** 1 for the bytes that may call for quotes. */
const SUSPECT = new Uint8Array(256);
for (const byte of [COMMA, QUOTE, CR, LF, BOM_FIRST]) SUSPECT[byte] = 1;

const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;
const FORMULA_START = /^[=+\-@\t\r]/;

function* writeCsv(table: DatasetTable, { start, count }: ExportRange, { spreadsheetSafe = false }: ExportOptions = {}): Generator<Uint8Array> {
  const reader = table.open();
  const quote = spreadsheetSafe ? quoteSafely : quoteText;
  const cells = reader.columns.map((column) => createCsvWriter(column, quote, spreadsheetSafe));
  // A lone empty cell would be a blank line, which readers drop.
  const emptyCell = cells.length === 1 ? '""' : "";
  const width = cells.length;
  let buffer = new Uint8Array(PIECE_BYTES * 4);
  let p = 0;
  if (start === 0) {
    const header = new TextEncoder().encode(`${reader.names.map(quote).join(",")}\r\n`);
    buffer = new Uint8Array(Math.max(buffer.length, header.length));
    buffer.set(header);
    p = header.length;
  }
  const rows = new Uint32Array(BATCH_ROWS);
  for (let done = 0; done < count; done += BATCH_ROWS) {
    const n = Math.min(BATCH_ROWS, count - done);
    for (let i = 0; i < n; i++) rows[i] = start + done + i;
    reader.fill(rows, n);

    let bound = n * (width + 3);
    for (const cell of cells) bound += cell.bound(n);
    if (p + bound > buffer.length) {
      const grown = new Uint8Array((p + bound) * 1.25);
      grown.set(buffer.subarray(0, p));
      buffer = grown;
    }
    p = writeRows(buffer, p, n, reader.columns, cells, emptyCell);
    if (p >= PIECE_BYTES) {
      yield buffer.slice(0, p);
      p = 0;
    }
  }
  if (p > 0) yield buffer.slice(0, p);
}

function writeRows(buffer: Uint8Array, start: number, n: number, columns: readonly Column[], cells: readonly CellWriter[], emptyCell: string): number {
  let p = start;
  const width = cells.length;
  for (let i = 0; i < n; i++) {
    for (let c = 0; c < width; c++) {
      if (c > 0) buffer[p++] = COMMA;
      const column = columns[c]!;
      if (!column.hasNulls || column.nulls[i] === 0) p = cells[c]!.write(buffer, p, i);
      else for (let k = 0; k < emptyCell.length; k++) buffer[p++] = QUOTE;
    }
    buffer[p++] = CR;
    buffer[p++] = LF;
  }
  return p;
}

/** Numbers, dates and booleans never need quotes; text may. */
function createCsvWriter(column: Column, quote: (text: string) => string, spreadsheetSafe: boolean): CellWriter {
  if (column.type !== "text") return createCellWriter(column);
  if (column.encoding !== "bytes" || spreadsheetSafe) return createTextWriter(column, quote);
  return createArenaWriter(column);
}

/** Copies a cell's bytes and starts over with quotes when one of them calls for it. */
function createArenaWriter({ arena }: BytesColumn): CellWriter {
  return {
    bound: (n) => arena.offsets[n]! * 2 + n * 2,
    write: (bytes, p, i) => {
      const source = arena.bytes;
      const from = arena.offsets[i]!;
      const to = arena.offsets[i + 1]!;
      let at = p;
      for (let k = from; k < to; k++) {
        const byte = source[k]!;
        if (SUSPECT[byte] === 1 && (byte !== BOM_FIRST || (source[k + 1] === 0xbb && source[k + 2] === 0xbf))) return writeQuoted(source, from, to, bytes, p);
        bytes[at++] = byte;
      }
      if (to > from && (source[from] === SPACE || source[to - 1] === SPACE)) return writeQuoted(source, from, to, bytes, p);
      return at;
    },
  };
}

function writeQuoted(source: Uint8Array, from: number, to: number, bytes: Uint8Array, p: number): number {
  let at = p;
  bytes[at++] = QUOTE;
  for (let k = from; k < to; k++) {
    const byte = source[k]!;
    if (byte === QUOTE) bytes[at++] = QUOTE;
    bytes[at++] = byte;
  }
  bytes[at++] = QUOTE;
  return at;
}

function quoteText(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A leading apostrophe keeps spreadsheets from running a cell as a formula. */
function quoteSafely(text: string): string {
  return FORMULA_START.test(text) ? `"'${text.replaceAll('"', '""')}"` : quoteText(text);
}

