/** Numbers that every row draws, four rows at a time; rows and results are padded to a multiple of four. */
import { drawFrom, unit } from "./random";

const TO_UNIT_32: f64 = 1.0 / 4294967296.0;
const TO_UNIT_53: f64 = 1.0 / 9007199254740992.0;
const TO_UNIT_64: f64 = 1.0 / 18446744073709551616.0;

@inline
function mix32x4(h: v128): v128 {
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(0x21f0aaad));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), i32x4.splat(0x735a2d97));
  return v128.xor(h, i32x4.shr_u(h, 15));
}

/** 32 random bits of each of four rows. */
@inline
function bits32x4(k0: i32, k1: i32, rows: v128): v128 {
  return mix32x4(i32x4.add(mix32x4(v128.xor(rows, i32x4.splat(k0))), i32x4.splat(k1)));
}

@inline
function firstTwo(numbers: v128): v128 {
  return f64x2.convert_low_i32x4_u(numbers);
}

@inline
function lastTwo(numbers: v128): v128 {
  return f64x2.convert_low_i32x4_u(i8x16.shuffle(numbers, numbers, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15));
}

@inline
function steps(chances: v128, size: f64, first: f64, step: f64): v128 {
  const indices = f64x2.floor(f64x2.mul(chances, f64x2.splat(size)));
  return f64x2.add(f64x2.splat(first), f64x2.mul(indices, f64x2.splat(step)));
}

/** first + step × a whole number in [0, size), from 32 bits. */
export function drawSteps(k0: i32, k1: i32, rows: usize, n: i32, size: f64, first: f64, step: f64, out: usize): void {
  const scale = size * TO_UNIT_32;
  for (let i: usize = 0; i < <usize>n; i += 4) {
    const drawn = bits32x4(k0, k1, v128.load(rows + (i << 2)));
    v128.store(out + (i << 3), steps(firstTwo(drawn), scale, first, step));
    v128.store(out + (i << 3), steps(lastTwo(drawn), scale, first, step), 16);
  }
}

@inline
function fineUnits(high: v128, low: v128): v128 {
  return f64x2.mul(f64x2.add(f64x2.mul(high, f64x2.splat(67108864)), low), f64x2.splat(TO_UNIT_53));
}

/** Numbers in [0, 1) of 53 bits, from two keys. */
export function drawFineUnits(k0: i32, k1: i32, l0: i32, l1: i32, rows: usize, n: i32, out: usize): void {
  for (let i: usize = 0; i < <usize>n; i += 4) {
    const four = v128.load(rows + (i << 2));
    const high = i32x4.shr_u(bits32x4(k0, k1, four), 5);
    const low = i32x4.shr_u(bits32x4(l0, l1, four), 6);
    v128.store(out + (i << 3), fineUnits(firstTwo(high), firstTwo(low)));
    v128.store(out + (i << 3), fineUnits(lastTwo(high), lastTwo(low)), 16);
  }
}

/** Weighted positions among `size` buckets. */
export function drawEntries(k0: i32, k1: i32, rows: usize, n: i32, buckets: usize, size: i32, out: usize): void {
  for (let i: usize = 0; i < <usize>n; i++)
    store<u32>(out + (i << 2), drawFrom(buckets, size, unit(k0, k1, load<u32>(rows + (i << 2)))));
}

@inline
function longUnits(high: v128, low: v128): v128 {
  return f64x2.add(f64x2.mul(high, f64x2.splat(TO_UNIT_32)), f64x2.mul(low, f64x2.splat(TO_UNIT_64)));
}

/** What lies on the grain at these chances from `from` to `to`, both included; where there is nothing between, what lies before `from`. */
@inline
function within(chances: v128, from: v128, to: v128, grain: v128): v128 {
  const exact = f64x2.div(from, grain);
  const first = f64x2.ceil(exact);
  const last = f64x2.floor(f64x2.div(f64x2.max(from, to), grain));
  const count = f64x2.add(f64x2.sub(last, first), f64x2.splat(1));
  const drawn = f64x2.add(first, f64x2.floor(f64x2.mul(chances, count)));
  return f64x2.mul(v128.bitselect(f64x2.floor(exact), drawn, f64x2.le(last, first)), grain);
}

/** Values on a grain between two columns of bounds, from 64 bits or, where that is enough, 32. */
export function drawWithin(
  k0: i32,
  k1: i32,
  rows: usize,
  n: i32,
  from: usize,
  to: usize,
  grain: f64,
  isCoarse: bool,
  out: usize,
): void {
  const grains = f64x2.splat(grain);
  for (let i: usize = 0; i < <usize>n; i += 4) {
    const four = v128.load(rows + (i << 2));
    const high = bits32x4(k0, k1, four);
    const low = isCoarse ? i32x4.splat(0) : bits32x4(k1, k0, four);
    const at = i << 3;
    const two = longUnits(firstTwo(high), firstTwo(low));
    const next = longUnits(lastTwo(high), lastTwo(low));
    v128.store(out + at, within(two, v128.load(from + at), v128.load(to + at), grains));
    v128.store(out + at, within(next, v128.load(from + at, 16), v128.load(to + at, 16), grains), 16);
  }
}
