import type { EncodedTexts, TextEscapes } from "./cell-form";

/** Constants as assembly/ reads them. */

/** The place of each entry, counted from here, and its size; then their bytes. */
export function packEntries({ bytes, offsets }: EncodedTexts): Uint8Array {
  const count = offsets.length - 1;
  const words = new Uint32Array(count * 2);
  for (let k = 0; k < count; k++) {
    words[k * 2] = words.byteLength + offsets[k]!;
    words[k * 2 + 1] = offsets[k + 1]! - offsets[k]!;
  }
  const packed = new Uint8Array(words.byteLength + offsets[count]!);
  packed.set(new Uint8Array(words.buffer));
  packed.set(bytes.subarray(0, offsets[count]!), words.byteLength);
  return packed;
}

const SET_BYTES = 32;

/** The set of bytes that call for quotes, the set of those that are replaced, and for every byte the length of what replaces it and its bytes. */
export function packEscapes({ replacements, quoted }: TextEscapes): Uint8Array {
  const packed = new Uint8Array(SET_BYTES * 2 + 256 * 8);
  packed.set(packSet(quoted?.suspects ?? []));
  packed.set(packSet([...replacements.keys()]), SET_BYTES);
  for (const [byte, replacement] of replacements)
    packed.set([replacement.length, ...replacement], SET_BYTES * 2 + byte * 8);
  return packed;
}

/** Two tables of sixteen, by low and by high half of a byte: a byte is in the set where its two entries share a bit. One bit a high half, so at most eight. */
function packSet(bytes: readonly number[]): Uint8Array {
  const packed = new Uint8Array(SET_BYTES);
  const highs = [...new Set(bytes.map((byte) => byte >> 4))];
  if (highs.length > 8) throw new RangeError("a set of bytes spans more than eight high halves");
  for (const byte of bytes) {
    const bit = 1 << highs.indexOf(byte >> 4);
    packed[byte & 15]! |= bit;
    packed[16 + (byte >> 4)]! |= bit;
  }
  return packed;
}
