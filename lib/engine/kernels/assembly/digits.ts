/**
 * Numbers and moments as ASCII. Eight digits are worked out side by side in one 64-bit word, the first in its lowest byte; every function stores
 * whole words and returns the position after the bytes that count, or 0 for what it cannot write.
 */

const ZEROS: u64 = 0x3030303030303030;
const EIGHT_DIGITS: u64 = 100_000_000;
const LARGEST: f64 = 9007199254740991;
const MILLIS_PER_DAY: f64 = 86_400_000;
/** Days from 1970-01-01 to the ends of the years 0 and 9999. */
const FIRST_DAY: f64 = -719_528;
const LAST_DAY: f64 = 2_932_896;

/** Four numbers below 100 in the 16-bit lanes of a word, as eight digits. */
@inline
function pairs(lanes: u64): u64 {
  const tens = ((lanes * 103) >> 10) & 0x000f000f000f000f;
  return tens | ((lanes - tens * 10) << 8);
}

/** A number below 10^8 as eight digits. */
@inline
function eightDigits(n: u32): u64 {
  const high = (<u64>n * 3518437209) >> 45;
  const halves = high | ((<u64>n - high * 10_000) << 32);
  const hundreds = ((halves * 10_486) >> 20) & 0x0000007f0000007f;
  return pairs(hundreds | ((halves - hundreds * 100) << 16));
}

/** A number below 10^8 with this many digits after the point; at least one stands before it. */
@inline
function putShort(p: usize, n: u32, scale: i32): usize {
  const digits = eightDigits(n);
  const leading = ctz(digits | (<u64>1 << ((7 - scale) << 3))) & 56;
  const text = digits | ZEROS;
  store<u64>(p, text >> leading);
  const end = p + 8 - scale - <usize>(leading >> 3);
  if (scale === 0) return end;
  store<u8>(end, 46);
  store<u64>(end, text >> ((8 - scale) << 3), 1);
  return end + 1 + scale;
}

/** A whole number up to 10^16. */
function putWhole(p: usize, n: u64): usize {
  if (n < EIGHT_DIGITS) return putShort(p, <u32>n, 0);
  const high = n / EIGHT_DIGITS;
  const at = putShort(p, <u32>high, 0);
  store<u64>(at, eightDigits(<u32>(n - high * EIGHT_DIGITS)) | ZEROS);
  return at + 8;
}

/** A number below 10^8 in this many digits, at most eight. */
export function putPadded(p: usize, n: u32, digits: u32): usize {
  store<u64>(p, (eightDigits(n) | ZEROS) >> ((8 - digits) << 3));
  return p + digits;
}

/** A safe integer over 10^scale. */
@inline
export function putNumber(p: usize, value: f64, scale: i32): usize {
  if (!(abs(value) <= LARGEST)) return 0;
  const whole = <i64>value;
  const sign = whole >> 63;
  const n = <u64>((whole ^ sign) - sign);
  store<u8>(p, 45);
  p -= <usize>sign;
  if (n < EIGHT_DIGITS && scale < 8) return putShort(p, <u32>n, scale);
  if (scale === 0) return putWhole(p, n);
  let unit: u64 = 10;
  for (let k = 1; k < scale; k++) unit *= 10;
  const beforePoint = n / unit;
  let rest = n - beforePoint * unit;
  p = putWhole(p, beforePoint);
  store<u8>(p++, 46);
  if (scale > 8) {
    store<u8>(p++, 48 + <u32>(rest / EIGHT_DIGITS));
    rest %= EIGHT_DIGITS;
    scale = 8;
  }
  return putPadded(p, <u32>rest, scale);
}

/** `2026-01-31` for a day counted from 1970-01-01, within the years 0 to 9999 (Neri and Schneider, "Euclidean affine functions", 2022). */
@inline
function putDay(p: usize, day: i32): usize {
  const n1 = (<u32>(day + 719_468 + 146_097) << 2) + 3;
  const century = n1 / 146_097;
  const n2 = <u64>((n1 - century * 146_097) | 3) * 2_939_745;
  const dayOfYear = (<u32>n2 / 2_939_745) >> 2;
  const n3 = dayOfYear * 2141 + 197_913;
  const isNextYear = dayOfYear >= 306;
  const year = century * 100 + <u32>(n2 >> 32) + <u32>isNextYear - 400;
  const month = (n3 >> 16) - 12 * <u32>isNextYear;
  const hundreds = year / 100;
  const lanes =
    <u64>hundreds |
    (<u64>(year - hundreds * 100) << 16) |
    (<u64>month << 32) |
    (<u64>((n3 & 0xffff) / 2141 + 1) << 48);
  const text = pairs(lanes) | ZEROS;
  store<u64>(p, (text & 0xffffffff) | (((text >> 32) & 0xffff) << 40) | 0x2d00002d00000000);
  store<u16>(p, <u16>(text >> 48), 8);
  return p + 10;
}

/** `08:05:09` for milliseconds since midnight. */
@inline
function putClock(p: usize, millis: u32): usize {
  const seconds = millis / 1000;
  const minutes = seconds / 60;
  const hours = minutes / 60;
  const lanes = <u64>hours | (<u64>(minutes - hours * 60) << 16) | (<u64>(seconds - minutes * 60) << 32);
  const text = pairs(lanes) | ZEROS;
  store<u64>(p, (text & 0xffff) | ((text & 0xffff0000) << 8) | ((text & 0xffff00000000) << 16) | 0x00003a00003a0000);
  return p + 8;
}

/** The day of an instant. */
@inline
export function putDate(p: usize, millis: f64): usize {
  const day = floor(millis / MILLIS_PER_DAY);
  return day >= FIRST_DAY && day <= LAST_DAY ? putDay(p, <i32>day) : 0;
}

/** An instant to the second, with what stands between day and time and behind them; 0 is nothing. */
@inline
export function putInstant(p: usize, millis: f64, between: i32, behind: i32): usize {
  const day = floor(millis / MILLIS_PER_DAY);
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return 0;
  store<u8>(putDay(p, <i32>day), between);
  const at = putClock(p + 11, <i32>(millis - day * MILLIS_PER_DAY));
  store<u8>(at, behind);
  return at + <usize>(behind !== 0);
}

/** A time of day. */
@inline
export function putTime(p: usize, millis: f64): usize {
  return millis >= 0 && millis < MILLIS_PER_DAY ? putClock(p, <i32>millis) : 0;
}
