import type { Bytes } from "../bytes";

/** Compression by Snappy's format: runs of literal bytes and copies of what stands up to 64 KB before. */

const BLOCK = 1 << 16;
const TABLE_BITS = 14;
const SHORTEST_COPY = 4;
/** Bytes at the end of a block that are never searched, so that four can be read at once. */
const MARGIN = 15;

const table = new Uint16Array(1 << TABLE_BITS);

/** Most bytes that this many can take. */
const bound = (length: number) => 32 + length + Math.ceil(length / 6);

export function compressSnappy(input: Uint8Array): Bytes {
  const out = new Uint8Array(bound(input.length));
  let p = 0;
  let left = input.length;
  for (; left > 127; left >>>= 7) out[p++] = (left & 127) | 128;
  out[p++] = left;
  for (let start = 0; start < input.length; start += BLOCK)
    p = compressBlock(input, start, Math.min(start + BLOCK, input.length), out, p);
  return out.subarray(0, p);
}

function compressBlock(input: Uint8Array, start: number, end: number, out: Uint8Array, p: number): number {
  let at = p;
  let literal = start;
  if (end - start > MARGIN) {
    table.fill(0);
    const limit = end - MARGIN;
    let i = start + 1;
    // Where nothing matches, the search steps wider and wider.
    let misses = 32;
    while (i < limit) {
      const word = input[i]! | (input[i + 1]! << 8) | (input[i + 2]! << 16) | (input[i + 3]! << 24);
      const slot = Math.imul(word, 0x1e35a7bd) >>> (32 - TABLE_BITS);
      const candidate = start + table[slot]!;
      table[slot] = i - start;
      if (
        input[candidate] !== (word & 255) ||
        input[candidate + 1] !== ((word >>> 8) & 255) ||
        input[candidate + 2] !== ((word >>> 16) & 255) ||
        input[candidate + 3] !== word >>> 24
      ) {
        i += misses++ >> 5;
        continue;
      }
      at = writeLiteral(input, literal, i, out, at);
      let length = SHORTEST_COPY;
      while (i + length < end && input[candidate + length] === input[i + length]) length++;
      at = writeCopy(i - candidate, length, out, at);
      i += length;
      literal = i;
      misses = 32;
    }
  }
  return writeLiteral(input, literal, end, out, at);
}

function writeLiteral(input: Uint8Array, from: number, to: number, out: Uint8Array, p: number): number {
  if (from === to) return p;
  let at = p;
  const n = to - from - 1;
  if (n < 60) out[at++] = n << 2;
  else if (n < 256) {
    out[at++] = 60 << 2;
    out[at++] = n;
  } else {
    out[at++] = 61 << 2;
    out[at++] = n & 255;
    out[at++] = n >>> 8;
  }
  if (n < 32) for (let k = from; k < to; k++) out[at++] = input[k]!;
  else {
    out.set(input.subarray(from, to), at);
    at += to - from;
  }
  return at;
}

function writeCopy(offset: number, length: number, out: Uint8Array, p: number): number {
  let at = p;
  let left = length;
  // Never leaves fewer than four bytes for the last copy.
  while (left >= 68) {
    at = writeLongCopy(offset, 64, out, at);
    left -= 64;
  }
  if (left > 64) {
    at = writeLongCopy(offset, 60, out, at);
    left -= 60;
  }
  if (left >= 12 || offset >= 2048) return writeLongCopy(offset, left, out, at);
  out[at++] = 1 | ((left - 4) << 2) | ((offset >>> 8) << 5);
  out[at++] = offset & 255;
  return at;
}

function writeLongCopy(offset: number, length: number, out: Uint8Array, p: number): number {
  out[p] = 2 | ((length - 1) << 2);
  out[p + 1] = offset & 255;
  out[p + 2] = offset >>> 8;
  return p + 3;
}
