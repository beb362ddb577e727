import {
  type CellWriter,
  createCellWriter,
  createTextReader,
  createTextWriter,
  writeText,
} from "@/lib/engine/cell-writer";
import type { BytesColumn, Column } from "@/lib/engine/column";
import { encodeText } from "../bytes";
import { escapeXml, STYLE } from "./workbook";

const DAY = 86_400_000;
/** Serial number of 1970-01-01 in Excel's calendar, which counts from 1900 and believes in 1900-02-29. */
const EPOCH_SERIAL = 25_569;
const FIRST_REAL_SERIAL = 61;
/** Excel keeps fifteen digits; longer numbers stand as text. */
const MOST_EXACT = 1e15;
/** Excel's limit for one cell. */
const LONGEST_TEXT = 32_767;

const VALUE_END = encodeText("</v></c>");
const TEXT_END = encodeText("</t></is></c>");

/** A column's cells as XML, from the end of their address on: numbers as numbers, instants as serial numbers under a style, text in place. */
export function createXmlWriter(column: Column): CellWriter {
  switch (column.type) {
    case "integer":
      return numberCell(column, '"><v>', (i) => Math.abs(column.values[i]!) < MOST_EXACT);
    case "decimal":
      return numberCell(
        column,
        `" s="${STYLE.decimal + column.scale}"><v>`,
        (i) => Math.abs(column.values[i]!) < MOST_EXACT,
      );
    case "number":
      return numberCell(column, '"><v>', (i) => Number.isFinite(column.values[i]));
    case "boolean": {
      const { values } = column;
      const cells = [encodeText('" t="b"><v>0</v></c>'), encodeText('" t="b"><v>1</v></c>')];
      return { bound: (n) => n * cells[0]!.length, write: (bytes, p, i) => append(bytes, p, cells[values[i]!]!) };
    }
    case "date":
    case "datetime":
    case "time":
      return instantCell(column);
    case "text":
      return column.encoding === "bytes" ? arenaCell(column) : createTextWriter(column, textCell);
  }
}

function append(bytes: Uint8Array, p: number, source: Uint8Array): number {
  let at = p;
  for (let k = 0; k < source.length; k++) bytes[at++] = source[k]!;
  return at;
}

/** Room for any number as text in a cell. */
const WIDEST_TEXT_CELL = 96;

/** What a number format cannot hold exactly stands as text. */
function numberCell(column: Column, open: string, fits: (i: number) => boolean): CellWriter {
  const start = encodeText(open);
  const cell = createCellWriter(column);
  const read = createTextReader(column);
  return {
    bound: (n) => cell.bound(n) + n * WIDEST_TEXT_CELL,
    write: (bytes, p, i) =>
      fits(i)
        ? append(bytes, cell.write(bytes, append(bytes, p, start), i), VALUE_END)
        : writeText(bytes, p, textCell(read(i))),
  };
}

function instantCell(column: Extract<Column, { type: "date" | "datetime" | "time" }>): CellWriter {
  const start = encodeText(`" s="${STYLE[column.type]}"><v>`);
  const read = createTextReader(column);
  const { values, type } = column;
  return {
    bound: (n) => n * WIDEST_TEXT_CELL,
    write(bytes, p, i) {
      const millis = Math.floor(values[i]! / 1000) * 1000;
      if (type === "time")
        return append(bytes, writeText(bytes, append(bytes, p, start), String(millis / DAY)), VALUE_END);
      const days = millis / DAY + EPOCH_SERIAL;
      const serial = days < FIRST_REAL_SERIAL ? days - 1 : days;
      // Days before 1900 have no number.
      if (serial < 1) return writeText(bytes, p, textCell(read(i)));
      return append(
        bytes,
        writeText(bytes, append(bytes, p, start), String(type === "date" ? Math.floor(serial) : serial)),
        VALUE_END,
      );
    },
  };
}

const openText = (text: string) => `" t="inlineStr"><is><t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ""}>`;

function textCell(text: string): string {
  const short = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  return `${openText(short)}${escapeXml(short)}</t></is></c>`;
}

const TEXT_START = encodeText(openText(""));
const WIDEST_ESCAPE = 6;
const SPACE = 32;

/** 1 for bytes that only `textCell` can deal with: markup, control characters, the start of U+FFFE and U+FFFF. */
const SPECIAL = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < SPACE || byte === 0xef || '&<>"'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** Copies plain bytes; a cell with anything special goes the slow way. */
function arenaCell({ arena }: BytesColumn): CellWriter {
  return {
    bound: (n) => arena.offsets[n]! * WIDEST_ESCAPE + n * WIDEST_TEXT_CELL,
    write(bytes, p, i) {
      const source = arena.bytes;
      const from = arena.offsets[i]!;
      const to = arena.offsets[i + 1]!;
      let isPlain = to - from <= LONGEST_TEXT && source[from] !== SPACE && source[to - 1] !== SPACE;
      let at = append(bytes, p, TEXT_START);
      for (let k = from; k < to; k++) {
        const byte = source[k]!;
        if (SPECIAL[byte] === 1) isPlain = false;
        bytes[at++] = byte;
      }
      return isPlain ? append(bytes, at, TEXT_END) : writeText(bytes, p, textCell(arena.text(i)));
    },
  };
}
