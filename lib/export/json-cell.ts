import { type CellWriter, createCellWriter, createTextWriter } from "@/lib/engine/cell-writer";
import type { BytesColumn, Column } from "@/lib/engine/column";
import type { TextEscapes } from "@/lib/engine/kernels/cell-form";
import { encodeText } from "./bytes";

/** Cells as JSON values, byte for byte what JSON.stringify writes; decimals keep their digits (12.50). */
export function createJsonWriter(column: Column): CellWriter {
  switch (column.type) {
    case "integer":
    case "decimal":
    case "boolean":
      return createCellWriter(column);
    case "number":
      return finiteOnly(createCellWriter(column), column.values);
    case "text":
      return column.encoding === "bytes" ? createArenaWriter(column) : createTextWriter(column, stringify);
    default:
      return inQuotes(createCellWriter(column));
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
const NULL = encodeText("null");

const NEEDS_ESCAPE = /["\\\p{Cc}\p{Cs}]/u;

function stringify(text: string): string {
  return NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** What is not a number in JSON is written as null. */
export function finiteOnly(cell: CellWriter, values: Float64Array, instead = NULL): CellWriter {
  return {
    bound: cell.bound,
    write(bytes, p, i) {
      if (Number.isFinite(values[i])) return cell.write(bytes, p, i);
      bytes.set(instead, p);
      return p + instead.length;
    },
  };
}

/** Quotes around cells that hold nothing to escape. */
export function inQuotes(cell: CellWriter, quote = QUOTE): CellWriter {
  return {
    bound: (n) => cell.bound(n) + n * 2,
    write(bytes, p, i) {
      bytes[p] = quote;
      const end = cell.write(bytes, p + 1, i);
      bytes[end] = quote;
      return end + 1;
    },
    ...(cell.form && { form: { ...cell.form, quote } }),
  };
}

/** The escape of each byte that cannot stand in a JSON string. */
const ESCAPES: readonly (Uint8Array | undefined)[] = Array.from({ length: 256 }, (_, byte) =>
  byte < 32 || byte === QUOTE || byte === BACKSLASH
    ? encodeText(JSON.stringify(String.fromCharCode(byte)).slice(1, -1))
    : undefined,
);
const ESCAPED = Uint8Array.from(ESCAPES, (replacement) => (replacement ? 1 : 0));
const LONGEST_ESCAPE = 6;
const TEXT_ESCAPES: TextEscapes = {
  replacements: new Map(ESCAPES.flatMap((replacement, byte) => (replacement ? [[byte, replacement]] : []))),
};

/** Copies UTF-8 and escapes as it goes. */
function createArenaWriter({ arena, isPlain }: BytesColumn): CellWriter {
  return {
    bound: (n) => arena.offsets[n]! * LONGEST_ESCAPE + n * 2,
    form: { kind: "text", arena, quote: QUOTE, ...(!isPlain && { escapes: TEXT_ESCAPES }) },
    write(bytes, p, i) {
      const source = arena.bytes;
      const to = arena.offsets[i + 1]!;
      let at = p;
      bytes[at++] = QUOTE;
      for (let k = arena.offsets[i]!; k < to; k++) {
        const byte = source[k]!;
        if (ESCAPED[byte] === 0) bytes[at++] = byte;
        else {
          const replacement = ESCAPES[byte]!;
          bytes.set(replacement, at);
          at += replacement.length;
        }
      }
      bytes[at++] = QUOTE;
      return at;
    },
  };
}
