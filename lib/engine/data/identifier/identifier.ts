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

/** What `make` draws from, for one row; without a serial all digits are chance. */
export function createDraw(serial: number | undefined, random: CellRandom): Draw {
  return {
    random,
    digits(count) {
      const kept = serial === undefined ? 0 : Math.min(count, SERIAL_DIGITS);
      let text = "";
      for (let i = kept; i < count; i++) text += random.index(10);
      return serial === undefined ? text : text + String(serial % 10 ** kept).padStart(kept, "0");
    },
    letters(count, alphabet) {
      let text = "";
      for (let i = 0; i < count; i++) text += alphabet[random.index(alphabet.length)];
      return text;
    },
  };
}

/** An identifier with so many digits of its own. */
export function numbered(freeDigits: number, description: string, make: Identifier["make"]): Identifier {
  return { description, make, distinct: 10 ** Math.min(freeDigits, SERIAL_DIGITS) };
}
