import { type Bytes, joinBytes } from "../bytes";

/** Parquet's hybrid of runs and packed bits, for dictionary codes and for telling empty cells from filled ones. */

/** Bits that hold codes below `count`. */
export function bitWidth(count: number): number {
  return 32 - Math.clz32(Math.max(0, count - 1));
}

/** The same value over and over. */
export function encodeRun(value: number, count: number, width: number): Bytes {
  const out: number[] = [];
  writeVarint(out, count * 2);
  for (let bits = 0; bits < width; bits += 8) out.push((value >>> bits) & 255);
  return Uint8Array.from(out);
}

/** Different values, packed in groups of eight. */
export function encodePacked(values: ArrayLike<number>, count: number, width: number): Bytes {
  const header: number[] = [];
  writeVarint(header, Math.ceil(count / 8) * 2 + 1);
  return joinBytes([Uint8Array.from(header), packBits(values, count, width)]);
}

/** Values of at most 24 bits each, packed lowest bit first, filled up to a multiple of eight. */
export function packBits(values: ArrayLike<number>, count: number, width: number): Bytes {
  const out = new Uint8Array(Math.ceil(count / 8) * width);
  let p = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < count; i++) {
    held |= values[i]! << bits;
    bits += width;
    while (bits >= 8) {
      out[p++] = held & 255;
      held >>>= 8;
      bits -= 8;
    }
  }
  if (bits > 0) out[p] = held & 255;
  return out;
}

function writeVarint(out: number[], value: number): void {
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) out.push((left % 128) | 128);
  out.push(left);
}
