import { encodeTexts } from "../cell-writer";
import { SLACK } from "../text-arena";

/** Fixed texts as bytes; entry k lies between `offsets[k]` and `offsets[k + 1]`. Buffers are replaced when they grow. */
export interface TextLibrary {
  readonly view: DataView;
  readonly offsets: Uint32Array;
  /** The entry of the first of these texts; the others follow. A list that is known is not kept twice. */
  add(texts: readonly string[]): number;
}

/** One for all programs: grammars say much the same in every mood and of every subject, and bytes that are shared stay in the cache. */
export const library = createTextLibrary();

function createTextLibrary(): TextLibrary {
  const known = new Map<string, number>();
  let bytes = new Uint8Array(1 << 16);
  let view = new DataView(bytes.buffer);
  let offsets = new Uint32Array(1 << 12);
  let size = 0;

  const makeRoom = (entries: number, byteLength: number) => {
    if (size + entries >= offsets.length) {
      const grown = new Uint32Array(Math.max(size + entries + 1, offsets.length * 2));
      grown.set(offsets);
      offsets = grown;
    }
    const needed = offsets[size]! + byteLength + SLACK;
    if (needed <= bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, bytes.length * 2));
    grown.set(bytes);
    bytes = grown;
    view = new DataView(bytes.buffer);
  };

  return {
    get view() {
      return view;
    },
    get offsets() {
      return offsets;
    },
    add(texts) {
      const key = texts.join("\n");
      const found = known.get(key);
      if (found !== undefined) return found;
      const encoded = encodeTexts(texts);
      const byteLength = encoded.offsets[texts.length]!;
      makeRoom(texts.length, byteLength);
      const first = size;
      const start = offsets[first]!;
      bytes.set(encoded.bytes.subarray(0, byteLength), start);
      for (let k = 1; k <= texts.length; k++) offsets[first + k] = start + encoded.offsets[k]!;
      size += texts.length;
      known.set(key, first);
      return first;
    },
  };
}
