import { type CellWriter, createCellWriter, createEncodedWriter, createTextWriter } from "@/lib/engine/cell-writer";
import type { BytesColumn, Column } from "@/lib/engine/column";
import type { TableReader } from "@/lib/engine/dataset";
import { isPlainColumn } from "@/lib/engine/plain-text";
import { encodeText, NO_BYTES, rowsForCells, TEXT_PART_CELLS } from "./bytes";
import type { Exporter, ExportFile, Frame, RowEncoder } from "./exporter";
import { inQuotes } from "./json-cell";
import type { CsvOptions, Delimiter } from "./options";
import { createRowBuffer } from "./text-rows";

/** Comma-separated values by RFC 4180: CRLF after every record, quotes where needed, empty cells empty. */
export function createCsv(options: CsvOptions = {}): Exporter<undefined> {
  return {
    contentType: "text/csv; charset=utf-8",
    extension: "csv",
    holdsTables: false,
    compressed: false,
    partRows: (columnCount) => rowsForCells(TEXT_PART_CELLS, columnCount),
    openFrame: (file) => openFrame(file, options),
    openEncoder: ({ sections }, section) => openEncoder(sections[section]!.table.open(), options),
  };
}

/** A range that starts at row 0 brings the header, so that files of adjoining ranges put end to end are the whole. */
function openFrame(
  { sections }: ExportFile,
  { delimiter = ",", header = true, bom = false, ...options }: CsvOptions,
): Frame<undefined> {
  return {
    begin: () => (bom && sections[0]?.range.start === 0 ? encodeText("\uFEFF") : NO_BYTES),
    beginTable(section) {
      const { table, range } = sections[section]!;
      if (!header || range.start > 0) return NO_BYTES;
      const quote = quoteFor({ delimiter, ...options });
      return encodeText(`${table.columns.map(({ name }) => quote(name)).join(delimiter)}\r\n`);
    },
    add: () => {},
    endTable: () => NO_BYTES,
    end: () => NO_BYTES,
  };
}

function openEncoder(reader: TableReader, options: CsvOptions): RowEncoder<undefined> {
  const { delimiter = "," } = options;
  const buffer = createRowBuffer(reader, {
    prefixes: reader.columns.map((_, c) => (c === 0 ? "" : delimiter)),
    suffix: "\r\n",
    separator: "",
    // A lone empty cell would be a blank line, which readers drop.
    empty: reader.columns.length === 1 ? '""' : "",
    cells: reader.columns.map((column) => createCsvWriter(column, options)),
  });
  return (part) => {
    buffer.rows(part, false);
    return { bytes: buffer.take(), facts: undefined };
  };
}

const QUOTE = 34;
const SPACE = 32;
const CR = 13;
const LF = 10;
/** First byte of a byte order mark, which must stand inside quotes. */
const BOM_FIRST = 0xef;

const DOUBLED_QUOTE = new Map([[QUOTE, encodeText('""')]]);

const FORMULA_START = /^[=+\-@\t\r]/;

type Quote = (text: string) => string;
const quotes = new Map<string, Quote>();

/** Text as it stands in a cell: one function for each way of writing, by which encoded dictionaries are found again. */
function quoteFor({ delimiter = ",", quoting = "minimal", spreadsheetSafe = false }: CsvOptions): Quote {
  const key = [delimiter, quoting, spreadsheetSafe].join(" ");
  const quote = quotes.get(key) ?? createQuote(delimiter, quoting, spreadsheetSafe);
  quotes.set(key, quote);
  return quote;
}

function createQuote(delimiter: Delimiter, quoting: string, spreadsheetSafe: boolean): Quote {
  const needsQuotes = new RegExp(`["\\r\\n\\uFEFF${delimiter === "|" ? "\\|" : delimiter}]|^ | $`);
  const inQuotes = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return (text) => {
    // A leading apostrophe keeps spreadsheets from running a cell as a formula.
    if (spreadsheetSafe && FORMULA_START.test(text)) return inQuotes(`'${text}`);
    return quoting === "all" || needsQuotes.test(text) ? inQuotes(text) : text;
  };
}

/** Numbers, dates and booleans never need quotes; text may. */
export function createCsvWriter(column: Column, options: CsvOptions): CellWriter {
  if (column.type !== "text")
    return options.quoting === "all" ? inQuotes(createCellWriter(column)) : createCellWriter(column);
  if (isPlainColumn(column) && options.quoting !== "all" && !options.spreadsheetSafe) return createCellWriter(column);
  if (column.encoding === "dictionary" || options.quoting === "all" || options.spreadsheetSafe)
    return createTextWriter(column, quoteFor(options));
  const createWriter = (bytes: BytesColumn) => createArenaWriter(bytes, options.delimiter ?? ",");
  return column.encoding === "bytes" ? createWriter(column) : createEncodedWriter(column, createWriter);
}

/** Copies a cell's bytes and starts over with quotes when one of them calls for it. */
function createArenaWriter(column: BytesColumn, delimiter: Delimiter): CellWriter {
  const { arena } = column;
  const suspects = [delimiter.charCodeAt(0), QUOTE, CR, LF, BOM_FIRST];
  /** 1 for the bytes that may call for quotes. */
  const suspect = new Uint8Array(256);
  for (const byte of suspects) suspect[byte] = 1;
  const bound = (n: number) => arena.offsets[n]! * 2 + n * 2;
  const write: CellWriter["write"] = (bytes, p, i) => {
    const source = arena.bytes;
    const from = arena.offsets[i]!;
    const to = arena.offsets[i + 1]!;
    let at = p;
    for (let k = from; k < to; k++) {
      const byte = source[k]!;
      if (suspect[byte] === 1 && (byte !== BOM_FIRST || (source[k + 1] === 0xbb && source[k + 2] === 0xbf)))
        return writeQuoted(source, from, to, bytes, p);
      bytes[at++] = byte;
    }
    if (to > from && (source[from] === SPACE || source[to - 1] === SPACE))
      return writeQuoted(source, from, to, bytes, p);
    return at;
  };
  const escapes = { replacements: DOUBLED_QUOTE, quoted: { quote: QUOTE, suspects } };
  return { bound, write, form: { kind: "text", arena, escapes } };
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
