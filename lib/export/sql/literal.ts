import { type CellWriter, createCellWriter, createTextWriter } from "@/lib/engine/cell-writer";
import type { BytesColumn, Column } from "@/lib/engine/column";
import { encodeText } from "../bytes";
import { finiteOnly, inQuotes } from "../json-cell";
import type { SqlDialect } from "./dialect";

const QUOTE = 39;
const SPACE = 32;
const NULL = encodeText("NULL");

/** Cells as SQL literals. */
export function createLiteralWriter(column: Column, dialect: SqlDialect): CellWriter {
  const cell = createCellWriter(column);
  switch (column.type) {
    case "integer":
    case "decimal":
      return cell;
    case "number":
      return finiteOnly(cell, column.values, NULL);
    case "boolean": {
      const { values } = column;
      return dialect.booleans === "words"
        ? cell
        : { bound: (n) => n, write: (bytes, p, i) => writeByte(bytes, p, 48 + values[i]!) };
    }
    case "text": {
      const { escapes, quote } = dialect.backslashEscapes ? WITH_BACKSLASHES : PLAIN;
      return column.encoding === "bytes" ? createArenaWriter(column, escapes) : createTextWriter(column, quote);
    }
    case "datetime":
      return inQuotes(dialect.instants === "iso" ? cell : plainInstant(cell), QUOTE);
    default:
      return inQuotes(cell, QUOTE);
  }
}

function writeByte(bytes: Uint8Array, p: number, byte: number): number {
  bytes[p] = byte;
  return p + 1;
}

/** 2026-01-31T08:05:09Z as 2026-01-31 08:05:09. */
function plainInstant(cell: CellWriter): CellWriter {
  return {
    bound: cell.bound,
    write(bytes, p, i) {
      const end = cell.write(bytes, p, i) - 1;
      bytes[end - "T00:00:00".length] = SPACE;
      return end;
    },
    ...(cell.form?.kind === "datetime" && { form: { ...cell.form, marks: " " } }),
  };
}

/** What stands for each character that cannot stand for itself, and texts with it. Databases cannot hold the zero character, so it goes. */
function createQuoting(...more: (readonly [char: string, replacement: string])[]) {
  const escapes: ReadonlyMap<string, string> = new Map([["\0", ""], ["'", "''"], ...more]);
  const quote = (text: string) => {
    let escaped = text;
    for (const [char, replacement] of escapes)
      if (escaped.includes(char)) escaped = escaped.replaceAll(char, () => replacement);
    return `'${escaped}'`;
  };
  return { escapes, quote };
}

const PLAIN = createQuoting();
const WITH_BACKSLASHES = createQuoting(["\\", "\\\\"], ["\u001a", "\\Z"]);

function createArenaWriter({ arena }: BytesColumn, escapes: ReadonlyMap<string, string>): CellWriter {
  const special = new Uint8Array(256);
  const replacements: Uint8Array[] = [];
  for (const [char, replacement] of escapes) {
    special[char.charCodeAt(0)] = 1;
    replacements[char.charCodeAt(0)] = encodeText(replacement);
  }
  return {
    bound: (n) => arena.offsets[n]! * 2 + n * 2,
    form: {
      kind: "text",
      arena,
      escapes: { replacements: new Map([...escapes].map(([char, text]) => [char.charCodeAt(0), encodeText(text)])) },
      quote: QUOTE,
    },
    write(bytes, p, i) {
      const source = arena.bytes;
      const to = arena.offsets[i + 1]!;
      let at = p;
      bytes[at++] = QUOTE;
      for (let k = arena.offsets[i]!; k < to; k++) {
        const byte = source[k]!;
        if (special[byte] === 0) bytes[at++] = byte;
        else for (const replaced of replacements[byte]!) bytes[at++] = replaced;
      }
      bytes[at++] = QUOTE;
      return at;
    },
  };
}
