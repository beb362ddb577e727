import { type BytesColumn, type Column, createBytesColumn, type StringsColumn } from "./column";
import { writeClock, writeDay, writeDecimal, writeInstant, writeInteger } from "./digits";
import type { CellForm, EncodedTexts } from "./kernels/cell-form";
import { SLACK } from "./text-arena";

/** Writes cells of one column as UTF-8 text, the one written form every text output shares. */
export interface CellWriter {
  /** Most bytes that all `n` cells of the current batch together can take. */
  bound(n: number): number;
  /** Writes cell i at p and returns the position after it. The caller has made room and dealt with empty cells. */
  write(bytes: Uint8Array, p: number, i: number): number;
  /** The cells before they are text, where many can be written faster than by `write` one by one. */
  readonly form?: CellForm;
}

const encoder = new TextEncoder();

const fixed = (width: number, write: CellWriter["write"], form?: CellForm): CellWriter => ({
  bound: (n) => n * width,
  write,
  ...(form && { form }),
});
const INTEGER_WIDTH = 17;
const DECIMAL_WIDTH = 28;
const DAY_WIDTH = 11;
const INSTANT_WIDTH = 21;
const CLOCK_WIDTH = 8;
const BOOLEANS = ["false", "true"];

/** The writer of a column's plain text, without quoting. */
export function createCellWriter(column: Column): CellWriter {
  switch (column.type) {
    case "integer": {
      const { values } = column;
      return fixed(INTEGER_WIDTH, (bytes, p, i) => writeInteger(bytes, p, values[i]!), { kind: "integer", values });
    }
    case "decimal": {
      const { values, scale } = column;
      const unit = 10 ** scale;
      return fixed(DECIMAL_WIDTH, (bytes, p, i) => writeDecimal(bytes, p, values[i]!, scale, unit), {
        kind: "decimal",
        values,
        scale,
      });
    }
    case "number": {
      const { values } = column;
      return fixed(25, (bytes, p, i) => p + encoder.encodeInto(String(values[i]!), bytes.subarray(p)).written);
    }
    case "boolean": {
      return createEntryWriter(column.values, encodeDictionary(BOOLEANS, asItIs));
    }
    case "date": {
      const { values } = column;
      return fixed(DAY_WIDTH, (bytes, p, i) => writeDay(bytes, p, Math.floor(values[i]! / 86_400_000)), {
        kind: "date",
        values,
      });
    }
    case "datetime": {
      const { values } = column;
      return fixed(INSTANT_WIDTH, (bytes, p, i) => writeInstant(bytes, p, values[i]!), {
        kind: "datetime",
        values,
        marks: "TZ",
      });
    }
    case "time": {
      const { values } = column;
      return fixed(CLOCK_WIDTH, (bytes, p, i) => writeClock(bytes, p, values[i]!), { kind: "time", values });
    }
    case "text":
      if (column.encoding === "bytes") return createArenaWriter(column);
      return createTextWriter(column, asItIs);
  }
}

const asItIs = (text: string) => text;

/** The writer of a text column whose values pass through `encode` first, e.g. a format's quoting. */
export function createTextWriter(column: Extract<Column, { type: "text" }>, encode: Encode): CellWriter {
  if (column.encoding === "dictionary")
    return createEntryWriter(column.codes, encodeDictionary(column.dictionary, encode));
  let longest = 0;
  const encoded = new Array<string>(0);
  const read = createTextReader(column);
  return {
    bound: (n) => {
      longest = 0;
      for (let i = 0; i < n; i++) {
        encoded[i] = encode(read(i));
        longest += encoded[i]!.length * 3;
      }
      return longest;
    },
    write: (bytes, p, i) => writeText(bytes, p, encoded[i]!),
  };
}

/** A writer over a column's strings as bytes, which each batch is encoded to when its bound is asked for. */
export function createEncodedWriter(
  { strings }: StringsColumn,
  createWriter: (column: BytesColumn) => CellWriter,
): CellWriter {
  const column = createBytesColumn();
  const { arena } = column;
  const writer = createWriter(column);
  return {
    ...writer,
    bound: (n) => {
      arena.reset();
      for (let i = 0; i < n; i++) {
        arena.writeText(strings[i]!);
        arena.endCell(i);
      }
      return writer.bound(n);
    },
  };
}

function createArenaWriter(column: BytesColumn): CellWriter {
  const { arena } = column;
  return {
    bound: (n) => arena.offsets[n]!,
    write: (bytes, p, i) => copyBytes(arena.bytes, arena.offsets[i]!, arena.offsets[i + 1]!, bytes, p),
    form: { kind: "text", arena },
  };
}

function createEntryWriter(codes: Uint32Array | Uint8Array, entries: EncodedTexts): CellWriter {
  const { bytes: source, offsets, longest } = entries;
  return {
    bound: (n) => n * longest,
    write: (bytes, p, i) => {
      const code = codes[i]!;
      return copyBytes(source, offsets[code]!, offsets[code + 1]!, bytes, p);
    },
    form: { kind: "entry", codes, entries },
  };
}

type Encode = (text: string) => string;
const encodedDictionaries = new WeakMap<Encode, WeakMap<readonly string[], EncodedTexts>>();

/** The words of a pack stay as long as the process, so their bytes are made once for all tables and files that write them alike. */
function encodeDictionary(dictionary: readonly string[], encode: Encode): EncodedTexts {
  const known = encodedDictionaries.get(encode) ?? new WeakMap<readonly string[], EncodedTexts>();
  encodedDictionaries.set(encode, known);
  let encoded = known.get(dictionary);
  if (!encoded) {
    encoded = encodeTexts(dictionary.map(encode));
    known.set(dictionary, encoded);
  }
  return encoded;
}

/** Encodes texts end to end. */
export function encodeTexts(texts: readonly string[]): EncodedTexts {
  const most = texts.reduce((sum, text) => sum + text.length * 3, SLACK);
  const buffer = new Uint8Array(most);
  const offsets = new Uint32Array(texts.length + 1);
  let longest = 0;
  let end = 0;
  for (let i = 0; i < texts.length; i++) {
    const start = end;
    end = writeText(buffer, start, texts[i]!);
    offsets[i + 1] = end;
    longest = Math.max(longest, end - start);
  }
  return { bytes: buffer.slice(0, end + SLACK), offsets, longest };
}

/** Copies source[from, to) to p. A loop beats `set` for the short texts of cells. */
export function copyBytes(source: Uint8Array, from: number, to: number, bytes: Uint8Array, p: number): number {
  let at = p;
  for (let i = from; i < to; i++) bytes[at++] = source[i]!;
  return at;
}

/** Writes a string as UTF-8; the caller has made room for three bytes a unit. */
export function writeText(bytes: Uint8Array, p: number, text: string): number {
  let at = p;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return at + encoder.encodeInto(text.slice(i), bytes.subarray(at)).written;
    bytes[at++] = code;
  }
  return at;
}

/** Reads cells of a column as the text that `createCellWriter` writes; empty cells are not its concern. */
export function createTextReader(column: Column): (i: number) => string {
  if (column.type === "text") {
    if (column.encoding === "strings") return (i) => column.strings[i]!;
    if (column.encoding === "dictionary") return (i) => column.dictionary[column.codes[i]!]!;
    return (i) => column.arena.text(i);
  }
  const writer = createCellWriter(column);
  const scratch = new Uint8Array(32);
  const decoder = new TextDecoder();
  return (i) => decoder.decode(scratch.subarray(0, writer.write(scratch, 0, i)));
}
