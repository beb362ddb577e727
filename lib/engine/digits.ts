/** Numbers and dates as ASCII digits, straight into bytes. Every function returns the position after what it wrote. */

/** "00" to "99", two bytes each. */
const PAIRS = new Uint8Array(200);
for (let i = 0; i < 100; i++) {
  PAIRS[i * 2] = 48 + Math.floor(i / 10);
  PAIRS[i * 2 + 1] = 48 + (i % 10);
}

const MILLIS_PER_DAY = 86_400_000;
/** First and one past the last day of the calendar table, counted from 1970-01-01: years 1900 to 2099. */
const FIRST_DAY = -25_567;
const END_DAY = 47_482;
let calendar: Uint32Array | undefined;

function writePair(bytes: Uint8Array, p: number, value: number): number {
  const at = value << 1;
  bytes[p] = PAIRS[at]!;
  bytes[p + 1] = PAIRS[at + 1]!;
  return p + 2;
}

/** A whole number below 2^31, without sign or padding. */
function writeSmall(bytes: Uint8Array, p: number, value: number): number {
  let n = value | 0;
  if (n < 10) {
    bytes[p] = 48 + n;
    return p + 1;
  }
  if (n < 100) return writePair(bytes, p, n);
  const length =
    n < 10_000
      ? n < 1000
        ? 3
        : 4
      : n < 1_000_000
        ? n < 100_000
          ? 5
          : 6
        : n < 100_000_000
          ? n < 10_000_000
            ? 7
            : 8
          : n < 1_000_000_000
            ? 9
            : 10;
  const end = p + length;
  let q = end;
  while (n >= 100) {
    const rest = (n / 100) | 0;
    q -= 2;
    writePair(bytes, q, n - rest * 100);
    n = rest;
  }
  if (n >= 10) writePair(bytes, q - 2, n);
  else bytes[q - 1] = 48 + n;
  return end;
}

/** A whole number below 2^31 in exactly this many digits. */
export function writePadded(bytes: Uint8Array, p: number, value: number, digits: number): number {
  let n = value | 0;
  for (let q = p + digits - 1; q >= p; q--) {
    const rest = (n / 10) | 0;
    bytes[q] = 48 + n - rest * 10;
    n = rest;
  }
  return p + digits;
}

/** A safe integer with its sign; at most 17 bytes. */
export function writeInteger(bytes: Uint8Array, p: number, value: number): number {
  let at = p;
  let n = value;
  if (n < 0) {
    bytes[at++] = 45;
    n = -n;
  }
  if (n < 2_147_483_648) return writeSmall(bytes, at, n);
  const high = Math.floor(n / 1_000_000_000);
  at = writeInteger(bytes, at, high);
  return writePadded(bytes, at, n - high * 1_000_000_000, 9);
}

/** A scaled integer as a decimal: 1250 with scale 2 is 12.50; at most 28 bytes. `unit` is 10 ** scale. */
export function writeDecimal(bytes: Uint8Array, p: number, scaled: number, scale: number, unit: number): number {
  if (scale === 0) return writeInteger(bytes, p, scaled);
  let at = p;
  let n = scaled;
  if (n < 0) {
    bytes[at++] = 45;
    n = -n;
  }
  const whole = Math.floor(n / unit);
  at = writeInteger(bytes, at, whole);
  bytes[at++] = 46;
  const fraction = n - whole * unit;
  return scale === 2 ? writePair(bytes, at, fraction) : writePadded(bytes, at, fraction, scale);
}

/** `2026-01-31` for a day counted from 1970-01-01; years -9999 to 9999, at most 11 bytes. */
export function writeDay(bytes: Uint8Array, p: number, day: number): number {
  const packed = packDay(day);
  const year = packed >>> 9;
  let at = writePair(bytes, p, (year / 100) | 0);
  at = writePair(bytes, at, year % 100);
  bytes[at++] = 45;
  at = writePair(bytes, at, (packed >>> 5) & 15);
  bytes[at++] = 45;
  return writePair(bytes, at, packed & 31);
}

/** `08:05:09` for milliseconds since midnight. */
export function writeClock(bytes: Uint8Array, p: number, millis: number): number {
  const seconds = (millis / 1000) | 0;
  const minutes = (seconds / 60) | 0;
  const hours = (minutes / 60) | 0;
  let at = writePair(bytes, p, hours);
  bytes[at++] = 58;
  at = writePair(bytes, at, minutes - hours * 60);
  bytes[at++] = 58;
  return writePair(bytes, at, seconds - minutes * 60);
}

/** `2026-01-31T08:05:09Z` for epoch milliseconds. */
export function writeInstant(bytes: Uint8Array, p: number, millis: number): number {
  const day = Math.floor(millis / MILLIS_PER_DAY);
  let at = writeDay(bytes, p, day);
  bytes[at++] = 84;
  at = writeClock(bytes, at, millis - day * MILLIS_PER_DAY);
  bytes[at++] = 90;
  return at;
}

/** Year, month and day of a day counted from 1970-01-01, in one number: year << 9 | month << 5 | day. */
export function packDay(day: number): number {
  return day >= FIRST_DAY && day < END_DAY ? (calendar ?? buildCalendar())[day - FIRST_DAY]! : calculateDay(day);
}

/** The year of an instant in epoch milliseconds. */
export const yearOf = (millis: number) => packDay(Math.floor(millis / MILLIS_PER_DAY)) >> 9;

function calculateDay(day: number): number {
  const date = new Date(day * MILLIS_PER_DAY);
  return (date.getUTCFullYear() << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
}

function buildCalendar(): Uint32Array {
  calendar = new Uint32Array(END_DAY - FIRST_DAY);
  for (let day = FIRST_DAY; day < END_DAY; day++) calendar[day - FIRST_DAY] = calculateDay(day);
  return calendar;
}
