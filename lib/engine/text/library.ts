import { encodeTexts } from "../cell-writer";

/** Fixed texts as bytes, one behind the other; a list that is known is not kept twice. */
export interface TextLibrary {
  /** Bytes so far; another array when there are more. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each of these texts begins, and where the last ends. */
  add(texts: readonly string[]): number[];
}

export function createTextLibrary(): TextLibrary {
  const known = new Map<string, number[]>();
  let buffer = new Uint8Array(1 << 12);
  let size = 0;
  let bytes = buffer.subarray(0, 0);

  return {
    get bytes() {
      return bytes;
    },
    add(texts) {
      const key = texts.join("\n");
      const found = known.get(key);
      if (found) return found;
      const encoded = encodeTexts(texts);
      const byteLength = encoded.offsets[texts.length]!;
      if (size + byteLength > buffer.length) {
        const grown = new Uint8Array(Math.max(size + byteLength, buffer.length * 2));
        grown.set(buffer);
        buffer = grown;
      }
      buffer.set(encoded.bytes.subarray(0, byteLength), size);
      const offsets = Array.from(encoded.offsets, (offset) => size + offset);
      size += byteLength;
      bytes = buffer.subarray(0, size);
      known.set(key, offsets);
      return offsets;
    },
  };
}
