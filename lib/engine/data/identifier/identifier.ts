import { writePadded } from "../../digits";
import type { CellRandom } from "../../random";

/** Digits of the number that keeps one identifier apart from every other. */
export const SERIAL_DIGITS = 9;

/** What an identifier is made from. */
export interface Draw {
  /** So many digits: the last nine of them no other row has in the first billion, the rest are chance. */
  digits(count: number): string;
  /** So many characters of an alphabet by chance. */
  letters(count: number, alphabet: string): string;
  random: CellRandom;
}

/** A public kind of identifier. */
export interface Identifier {
  description: string;
  make(draw: Draw): string;
  /** Different ones there are; absent where chance may repeat one. */
  distinct?: number;
}

export const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const DIGITS = "0123456789";
export const ALPHANUMERIC = DIGITS + UPPER;
export const HEX = "0123456789abcdef";

/** Characters that one draw gives: enough of its 32 bits is left for the last one to be even. */
const BITS_OF_A_DRAW = 24;
const alphabets = new Map<string, { pairs: Uint8Array; pairsPerDraw: number }>();

/** All pairs of characters, end to end: half as many steps as characters. */
function readAlphabet(alphabet: string) {
  let known = alphabets.get(alphabet);
  if (!known) {
    const characters = [...alphabet];
    const pairs = Buffer.from(characters.flatMap((a) => characters.map((b) => a + b)).join(""), "latin1");
    known = { pairs, pairsPerDraw: Math.floor(BITS_OF_A_DRAW / 2 / Math.log2(alphabet.length)) };
    alphabets.set(alphabet, known);
  }
  return known;
}

/** Room for the longest identifier of chance. */
const scratch = Buffer.alloc(129);

/** Writes so many characters by chance, and one more where a pair is cut. */
export function scatter(target: Uint8Array, start: number, count: number, alphabet: string, random: CellRandom): void {
  const { pairs, pairsPerDraw } = readAlphabet(alphabet);
  const size = pairs.length >> 1;
  let rest = 0;
  let left = 0;
  for (let p = start; p < start + count; p += 2) {
    if (left === 0) {
      rest = random.next();
      left = pairsPerDraw;
    }
    left--;
    rest *= size;
    const k = rest | 0;
    rest -= k;
    target[p] = pairs[k * 2]!;
    target[p + 1] = pairs[k * 2 + 1]!;
  }
}

/** What `make` draws from, for one row; without a serial all digits are chance. */
export function createDraw(serial: number | undefined, random: CellRandom): Draw {
  return {
    random,
    digits(count) {
      const kept = serial === undefined ? 0 : Math.min(count, SERIAL_DIGITS);
      scatter(scratch, 0, count - kept, DIGITS, random);
      if (serial !== undefined) writePadded(scratch, count - kept, serial % 10 ** kept, kept);
      return scratch.toString("latin1", 0, count);
    },
    letters(count, alphabet) {
      if (count === 1) return alphabet[random.index(alphabet.length)]!;
      scatter(scratch, 0, count, alphabet, random);
      return scratch.toString("latin1", 0, count);
    },
  };
}

/** Cut into pieces of so many characters. */
export function grouped(text: string, size: number, separator: string): string {
  let parts = text.slice(0, size);
  for (let i = size; i < text.length; i += size) parts += separator + text.slice(i, i + size);
  return parts;
}

/** An identifier with so many digits of its own. */
export function numbered(freeDigits: number, description: string, make: Identifier["make"]): Identifier {
  return { description, make, distinct: 10 ** Math.min(freeDigits, SERIAL_DIGITS) };
}
