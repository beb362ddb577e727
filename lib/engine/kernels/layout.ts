import { DIGITS, FIXED, LIST } from "./assembly/kinds";
import type { EncodedTexts, TextEscapes } from "./cell-form";
import type { AliasTable, Composition } from "./composition";

/** Constants as assembly/ reads them. */

/** The place of each entry, counted from here, and its size; then their bytes. */
export function layOutEntries({ bytes, offsets }: EncodedTexts): Uint8Array {
  const count = offsets.length - 1;
  const words = new Uint32Array(count * 2);
  for (let k = 0; k < count; k++) {
    words[k * 2] = words.byteLength + offsets[k]!;
    words[k * 2 + 1] = offsets[k + 1]! - offsets[k]!;
  }
  const laidOut = new Uint8Array(words.byteLength + offsets[count]!);
  laidOut.set(new Uint8Array(words.buffer));
  laidOut.set(bytes.subarray(0, offsets[count]!), words.byteLength);
  return laidOut;
}

const SET_BYTES = 32;

/** The set of bytes that call for quotes, the set of those that are replaced, and for every byte the length of what replaces it and its bytes. */
export function layOutEscapes({ replacements, quoted }: TextEscapes): Uint8Array {
  const laidOut = new Uint8Array(SET_BYTES * 2 + 256 * 8);
  laidOut.set(layOutSet(quoted?.suspects ?? []));
  laidOut.set(layOutSet([...replacements.keys()]), SET_BYTES);
  for (const [byte, replacement] of replacements)
    laidOut.set([replacement.length, ...replacement], SET_BYTES * 2 + byte * 8);
  return laidOut;
}

/** Two tables of sixteen, by low and by high half of a byte: a byte is in the set where its two entries share a bit. One bit a high half, so at most eight. */
function layOutSet(bytes: readonly number[]): Uint8Array {
  const laidOut = new Uint8Array(SET_BYTES);
  const highs = [...new Set(bytes.map((byte) => byte >> 4))];
  if (highs.length > 8) throw new RangeError("a set of bytes spans more than eight high halves");
  for (const byte of bytes) {
    const bit = 1 << highs.indexOf(byte >> 4);
    laidOut[byte & 15]! |= bit;
    laidOut[16 + (byte >> 4)]! |= bit;
  }
  return laidOut;
}

const HEADER_BYTES = 16;
const FORM_BYTES = 8;
const PART_BYTES = 32;

/** A header, the forms, their parts, then the tables of chances and of entries that they name, each table once. */
export function layOutComposition({ chances, forms }: Composition): Uint8Array {
  const parts = forms.flat();
  const partsAt = HEADER_BYTES + forms.length * FORM_BYTES;
  const tables = createTables(partsAt + parts.length * PART_BYTES);
  const head = new DataView(new ArrayBuffer(partsAt + parts.length * PART_BYTES));
  const putWords = (at: number, ...words: number[]) => {
    for (const [k, word] of words.entries()) head.setUint32(at + k * 4, word, true);
  };
  putWords(0, tables.place(chances, layOutChances), chances.size, HEADER_BYTES);
  let partAt = partsAt;
  for (const [f, form] of forms.entries()) {
    putWords(HEADER_BYTES + f * FORM_BYTES, partAt, partAt + form.length * PART_BYTES);
    for (const part of form) {
      if (part.kind === "digits") {
        putWords(partAt, DIGITS, part.digits);
        head.setFloat64(partAt + 16, part.first, true);
        head.setFloat64(partAt + 24, 10 ** part.digits - part.first, true);
      } else if (part.kind === "fixed") putWords(partAt, FIXED, 1, 0, tables.place(part.entries, layOutEntries));
      else {
        const { chances: table, entries } = part;
        putWords(partAt, LIST, table.size, tables.place(table, layOutChances), tables.place(entries, layOutEntries));
      }
      partAt += PART_BYTES;
    }
  }
  return tables.behind(new Uint8Array(head.buffer));
}

const alignUp = (address: number) => (address + 7) & ~7;

/** Tables end to end behind a head of so many bytes, each once. */
function createTables(headBytes: number) {
  const places = new Map<object, { at: number; laidOut: Uint8Array }>();
  let end = alignUp(headBytes);
  return {
    place<T extends object>(table: T, layOut: (table: T) => Uint8Array): number {
      const known = places.get(table);
      if (known) return known.at;
      const placed = { at: end, laidOut: layOut(table) };
      places.set(table, placed);
      end = alignUp(end + placed.laidOut.length);
      return placed.at;
    },
    behind(head: Uint8Array): Uint8Array {
      const all = new Uint8Array(end);
      all.set(head);
      for (const { at, laidOut } of places.values()) all.set(laidOut, at);
      return all;
    },
  };
}

/** For each bucket the chance to stay in it, more than all where weights are equal, and where to go else. */
export function layOutChances({ size, stay, alias }: AliasTable): Uint8Array {
  const laidOut = new DataView(new ArrayBuffer(size * 16));
  for (let k = 0; k < size; k++) {
    laidOut.setFloat64(k * 16, stay ? stay[k]! : Number.POSITIVE_INFINITY, true);
    laidOut.setUint32(k * 16 + 8, alias[k]!, true);
  }
  return new Uint8Array(laidOut.buffer);
}
