import { type CellRandom, mix32 } from "../../random";
import type { TextArena } from "../../text-arena";

/** Letters of one alphabet as bytes, most of them by chance. */
export interface Letters {
  /** Appends so many letters by chance; with a serial the last ones tell it, so that no two serials give the same. */
  write(text: TextArena, count: number, random: CellRandom, serial?: number): void;
}

/** A serial takes up 32 bits. */
const SERIAL_VALUES = 2 ** 32;

/** `pairsADraw` pairs of letters come of one draw: as many as 32 bits have room for. */
export function createLetters(alphabet: string, pairsADraw: number): Letters {
  const codes = [...alphabet].map((letter) => letter.charCodeAt(0));
  const pairs = Uint8Array.from(codes.flatMap((first) => codes.flatMap((second) => [first, second])));
  const pairCount = codes.length ** 2;
  const drawSize = pairCount ** pairsADraw;
  const serialLength = Math.ceil(Math.log(SERIAL_VALUES) / Math.log(codes.length));

  return {
    write(text, count, random, serial) {
      text.reserve(count + 1);
      const { bytes } = text;
      const end = text.length + count;
      const free = serial === undefined ? end : end - serialLength;
      let p = text.length;
      while (p < free) {
        let drawn = random.index(drawSize);
        for (let k = 0; k < pairsADraw && p < free; k++) {
          const rest = Math.floor(drawn / pairCount);
          const pair = (drawn - rest * pairCount) << 1;
          bytes[p] = pairs[pair]!;
          bytes[p + 1] = pairs[pair + 1]!;
          p += 2;
          drawn = rest;
        }
      }
      if (serial !== undefined) writeDigits(bytes, end, mix32(serial) >>> 0);
      text.length = end;
    },
  };

  function writeDigits(bytes: Uint8Array, end: number, value: number): void {
    let rest = value;
    for (let p = end - 1; p >= end - serialLength; p--) {
      const above = Math.floor(rest / codes.length);
      bytes[p] = codes[rest - above * codes.length]!;
      rest = above;
    }
  }
}
