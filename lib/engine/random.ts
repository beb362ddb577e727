import { drawFineUnits, drawSteps } from "./kernels/draws";

/** Chance without state: every number is a hash of a key and a row number. */

/** Seed of a request that names none: the same sentence gives the same rows to everyone. */
export const DEFAULT_SEED = 1;

const TO_UNIT_32 = 1 / 4294967296;
const TO_UNIT_53 = 1 / 9007199254740992;

/** Two 32-bit halves of the key that a stream of draws hangs on. */
export interface StreamKey {
  readonly k0: number;
  readonly k1: number;
}

/** The key of a stream named by its parts, e.g. seed, table, field. Different parts, however they are cut, give unrelated keys. */
export function streamKey(...parts: (string | number)[]): StreamKey {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (const part of parts) {
    const text = String(part);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x5bd1e995);
      b ^= b >>> 15;
    }
    // The length closes each part, so that ("ab", "c") and ("a", "bc") differ.
    a = mix32(a ^ text.length);
    b = mix32(b + a + text.length);
  }
  return { k0: mix32(a ^ b), k1: mix32(b + 0x6d2b79f5) };
}

/** A bijection on 32 bits with good avalanche (constants: hash-prospector's two-round search). */
export function mix32(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return h ^ (h >>> 15);
}

/** 32 random bits of a row, as a signed integer. */
export function bits(k0: number, k1: number, row: number): number {
  return mix32((mix32(row ^ k0) + k1) | 0);
}

/** Fills `out` with numbers in [0, 1), 32 bits each. */
export function fillUnits(key: StreamKey, rows: Uint32Array, n: number, out: Float64Array): void {
  const { k0, k1 } = key;
  for (let i = 0; i < n; i++) out[i] = (bits(k0, k1, rows[i]!) >>> 0) * TO_UNIT_32;
}

/** Fills `out` with numbers in [0, 1), 53 bits each, for domains that 32 bits would show gaps in. */
export function fillFineUnits(key: StreamKey, rows: Uint32Array, n: number, out: Float64Array): void {
  const { k0, k1 } = key;
  const l0 = mix32(k0 ^ 0x3c6ef372);
  const l1 = mix32(k1 ^ 0x5851f42d);
  if (drawFineUnits(key, { k0: l0, k1: l1 }, rows, n, out)) return;
  for (let i = 0; i < n; i++) {
    const row = rows[i]!;
    out[i] = ((bits(k0, k1, row) >>> 5) * 67108864 + (bits(l0, l1, row) >>> 6)) * TO_UNIT_53;
  }
}

/** Fills `out` with first + step × a whole number in [0, size). Sizes over four million are drawn with 53 bits. */
export function fillSteps(
  key: StreamKey,
  rows: Uint32Array,
  n: number,
  size: number,
  first: number,
  step: number,
  out: Float64Array,
): void {
  if (size > 4194304) {
    fillFineUnits(key, rows, n, out);
    for (let i = 0; i < n; i++) out[i] = first + Math.floor(out[i]! * size) * step;
    return;
  }
  if (drawSteps(key, rows, n, size, first, step, out)) return;
  const { k0, k1 } = key;
  const scale = size * TO_UNIT_32;
  for (let i = 0; i < n; i++) out[i] = first + Math.floor((bits(k0, k1, rows[i]!) >>> 0) * scale) * step;
}

/** Chance for code that needs an unknown number of draws in one cell. One object serves all rows: `seek` moves it. */
export interface CellRandom {
  /** A number in [0, 1) with 32 bits. */
  next(): number;
  /** A whole number in [0, size). */
  index(size: number): number;
  /** One of a list. */
  pick<T>(list: readonly T[]): T;
  /** A whole number from min to max, both included. */
  between(min: number, max: number): number;
  /** A normal deviate, mean 0, standard deviation 1. */
  normal(): number;
}

export interface SeekableRandom extends CellRandom {
  /** Starts over for a row. */
  seek(row: number): void;
}

/** A `CellRandom` over a stream. */
export function createCellRandom(key: StreamKey): SeekableRandom {
  let cell = 0;
  let draw = 0;
  const next = () => (bits(cell, key.k1, draw++) >>> 0) * TO_UNIT_32;
  return {
    seek(row) {
      cell = bits(key.k0, key.k1, row);
      draw = 0;
    },
    next,
    index: (size) => Math.floor(next() * size),
    pick: (list) => list[Math.floor(next() * list.length)]!,
    between: (min, max) => min + Math.floor(next() * (max - min + 1)),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
