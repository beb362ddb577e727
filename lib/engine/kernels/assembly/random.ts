/** The hash that all chance comes from; what `../../random.ts` is in JavaScript. */

const TO_UNIT: f64 = 1.0 / 4294967296.0;

/** A bijection on 32 bits. */
@inline
function mix32(h: u32): u32 {
  h = (h ^ (h >>> 16)) * 0x21f0aaad;
  h = (h ^ (h >>> 15)) * 0x735a2d97;
  return h ^ (h >>> 15);
}

/** 32 random bits of a row. */
@inline
export function bits(k0: u32, k1: u32, row: u32): u32 {
  return mix32(mix32(row ^ k0) + k1);
}

/** The same as a number in [0, 1). */
@inline
export function unit(k0: u32, k1: u32, row: u32): f64 {
  return <f64>bits(k0, k1, row) * TO_UNIT;
}

/** One entry of a weighted draw: the chance to stay in it, and where to go else. */
@unmanaged
class Bucket {
  stay: f64;
  alias: u32;
  reserved: u32;
}

/** The entry that a number in [0, 1) draws from `size` buckets. */
@inline
export function drawFrom(buckets: usize, size: u32, chance: f64): u32 {
  const at = chance * <f64>size;
  const index = <i32>at;
  const bucket = changetype<Bucket>(buckets + <usize>index * offsetof<Bucket>());
  return at - <f64>index >= bucket.stay ? bucket.alias : index;
}
