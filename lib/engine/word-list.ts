import { writeText } from "./cell-writer";

/** Texts by number, as bytes end to end: what rows are spelled from. Grows while packs are read, and never forgets. */
export interface WordList {
  /** The number of a text; the same text has one number. */
  add(text: string): number;
  /** The text of a number. */
  text(word: number): string;
  /** Where each text begins in `bytes`, and where the last ends; other arrays when there are more. */
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bytes of the longest. */
  readonly longest: number;
}

export function createWordList(): WordList {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  let buffer = new Uint8Array(1 << 12);
  let places = new Uint32Array(1 << 8);
  let longest = 0;
  let bytes = buffer.subarray(0, 0);
  let offsets = places.subarray(0, 1);

  return {
    add(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const word = texts.push(text) - 1;
      const start = places[word]!;
      if (start + text.length * 3 > buffer.length) buffer = grown(buffer, start + text.length * 3, Uint8Array);
      if (word + 2 > places.length) places = grown(places, word + 2, Uint32Array);
      places[word + 1] = writeText(buffer, start, text);
      longest = Math.max(longest, places[word + 1]! - start);
      bytes = buffer.subarray(0, places[word + 1]);
      offsets = places.subarray(0, word + 2);
      numbers.set(text, word);
      return word;
    },
    text: (word) => texts[word]!,
    get bytes() {
      return bytes;
    },
    get longest() {
      return longest;
    },
    get offsets() {
      return offsets;
    },
  };
}

function grown<T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(
  array: T,
  size: number,
  create: new (length: number) => T,
): T {
  const larger = new create(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
}
