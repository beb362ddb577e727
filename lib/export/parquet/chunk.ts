import type { Bytes } from "../bytes";
import type { Collected, Values } from "./collector";
import { bitWidth, encodePacked, encodeRun, packBits } from "./levels";
import { buildNumberDictionary } from "./number-dictionary";
import { compressSnappy } from "./snappy";
import { encodeStruct, i32, struct, type ThriftFields } from "./thrift";
import type { PhysicalName } from "./types";

/** What the footer says of one column in one row group; plain data that can cross a thread border. */
export interface ChunkFacts {
  readonly values: number;
  readonly nulls: number;
  readonly size: number;
  readonly compressedSize: number;
  /** Bytes of the dictionary page, which stands first; 0 without one. */
  readonly dictionarySize: number;
  /** Least and greatest number, as stored. */
  readonly least?: Bytes;
  readonly greatest?: Bytes;
}

const ENCODING = { plain: 0, levels: 3, dictionary: 8 } as const;
const PAGE = { data: 0, dictionary: 2 } as const;

/** Encodes one column of a row group and hands its pages to `write`. */
export function encodeChunk({ values, count, filled }: Collected, write: (bytes: Uint8Array) => void): ChunkFacts {
  const rows = filled?.length ?? count;
  let size = 0;
  let compressedSize = 0;
  const writePage = (type: number, content: Uint8Array, header: ThriftFields): void => {
    const compressed = compressSnappy(content);
    const head = encodeStruct({ 1: i32(type), 2: i32(content.length), 3: i32(compressed.length), ...header });
    write(head);
    write(compressed);
    size += head.length + content.length;
    compressedSize += head.length + compressed.length;
  };
  const encoded = encodeValues(values);
  if (encoded.dictionary)
    writePage(PAGE.dictionary, encoded.dictionary.bytes, {
      7: struct({ 1: i32(encoded.dictionary.count), 2: i32(ENCODING.plain) }),
    });
  const dictionarySize = compressedSize;
  writePage(PAGE.data, joinPage(encodeLevels(filled, rows), encoded.bytes), {
    5: struct({
      1: i32(rows),
      2: i32(encoded.dictionary ? ENCODING.dictionary : ENCODING.plain),
      3: i32(ENCODING.levels),
      4: i32(ENCODING.levels),
    }),
  });
  return { values: rows, nulls: rows - count, size, compressedSize, dictionarySize, ...limitsOf(values) };
}

function encodeLevels(filled: Uint8Array | undefined, rows: number): Bytes {
  return filled ? encodePacked(filled, rows, 1) : encodeRun(1, rows, 1);
}

/** Levels after their length, then the values. */
function joinPage(levels: Bytes, values: Uint8Array): Bytes {
  const page = new Uint8Array(4 + levels.length + values.length);
  new DataView(page.buffer).setUint32(0, levels.length, true);
  page.set(levels, 4);
  page.set(values, 4 + levels.length);
  return page;
}

interface EncodedValues {
  readonly bytes: Uint8Array;
  readonly dictionary?: { bytes: Uint8Array; count: number };
}

function encodeValues(values: Values): EncodedValues {
  switch (values.kind) {
    case "booleans":
      return { bytes: packBits(values.bits, values.bits.length, 1) };
    case "texts":
      return { bytes: values.bytes };
    case "codes":
      return encodeCodes(values);
    case "numbers": {
      const found = buildNumberDictionary(values.numbers);
      if (!found) return { bytes: encodeNumbers(values.numbers, values.physical) };
      return {
        bytes: withWidth(found.codes, found.entries.length),
        dictionary: { bytes: encodeNumbers(found.entries, values.physical), count: found.entries.length },
      };
    }
  }
}

/** Only the entries that this row group uses, in order of appearance. */
function encodeCodes({ codes, entry, entryCount }: Extract<Values, { kind: "codes" }>): EncodedValues {
  const places = new Int32Array(entryCount).fill(-1);
  const local = new Uint32Array(codes.length);
  const entries: Uint8Array[] = [];
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (places[code] === -1) places[code] = entries.push(entry(code)) - 1;
    local[i] = places[code]!;
  }
  return {
    bytes: withWidth(local, entries.length),
    dictionary: { bytes: Buffer.concat(entries), count: entries.length },
  };
}

/** Codes after their width in bits. */
function withWidth(codes: Uint32Array, entryCount: number): Uint8Array {
  const width = bitWidth(entryCount);
  const packed = width === 0 ? encodeRun(0, codes.length, 1) : encodePacked(codes, codes.length, width);
  const bytes = new Uint8Array(packed.length + 1);
  bytes[0] = Math.max(1, width);
  bytes.set(packed, 1);
  return bytes;
}

function encodeNumbers(numbers: Float64Array, physical: PhysicalName): Bytes {
  if (physical === "double") return new Uint8Array(numbers.slice().buffer);
  if (physical === "int32") return new Uint8Array(Int32Array.from(numbers).buffer);
  const halves = new Int32Array(numbers.length * 2);
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!;
    halves[i * 2] = value | 0;
    halves[i * 2 + 1] = Math.floor(value / 4294967296);
  }
  return new Uint8Array(halves.buffer);
}

/** Text and booleans have none: readers gain nothing by them here. */
function limitsOf(values: Values): Pick<ChunkFacts, "least" | "greatest"> {
  if (values.kind !== "numbers" || values.numbers.length === 0) return {};
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values.numbers) {
    if (Number.isNaN(value)) return {};
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const encode = (value: number) => encodeNumbers(Float64Array.of(value), values.physical);
  return { least: encode(least), greatest: encode(greatest) };
}
