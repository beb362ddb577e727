import { packDay } from "./digits";

/**
 * Numbers and dates as ASCII, three or four characters a store: what `digits.ts` writes, faster, into buffers that stay free for `SLACK` bytes
 * behind. Every function returns the position after what it wrote.
 */

const MILLIS_PER_DAY = 86_400_000;

/** The characters of a text as one big-endian word; a shorter text leaves the rest to what is written next. */
function wordOf(text: string): number {
  let word = 0;
  for (let k = 0; k < 4; k++) word = (word << 8) | (k < text.length ? text.charCodeAt(k) : 0);
  return word;
}

const words = (size: number, textOf: (n: number) => string) =>
  Int32Array.from({ length: size }, (_, n) => wordOf(textOf(n)));
const padded = (n: number, digits: number) => String(n).padStart(digits, "0");

const THREE = words(1000, (n) => padded(n, 3));
const CENTS = words(100, (n) => `.${padded(n, 2)}`);
const YEARS = words(10_000, (n) => padded(n, 4));
const MONTHS = words(16, (n) => `-${padded(n, 2)}-`);
const PAIRS = words(100, (n) => padded(n, 2));
const HOURS = words(24, (n) => `T${padded(n, 2)}:`);
const MINUTES = words(60, (n) => `${padded(n, 2)}:`);
const SECONDS = words(60, (n) => `${padded(n, 2)}Z`);

/** A number below 1000 without leading zeros. */
function putLead(view: DataView, p: number, n: number): number {
  const length = n < 10 ? 1 : n < 100 ? 2 : 3;
  view.setInt32(p, THREE[n]! << (24 - length * 8));
  return p + length;
}

function putThree(view: DataView, p: number, n: number): number {
  view.setInt32(p, THREE[n]!);
  return p + 3;
}

/** A whole number below 10^9. */
function putSmall(view: DataView, p: number, value: number): number {
  const n = value | 0;
  if (n < 1000) return putLead(view, p, n);
  const thousands = (n / 1000) | 0;
  if (n < 1_000_000) return putThree(view, putLead(view, p, thousands), n - thousands * 1000);
  const millions = (n / 1_000_000) | 0;
  return putThree(view, putThree(view, putLead(view, p, millions), thousands - millions * 1000), n - thousands * 1000);
}

/** A safe integer with its sign. */
export function putInteger(view: DataView, p: number, value: number): number {
  if (value < 0) {
    view.setUint8(p, 45);
    return putInteger(view, p + 1, -value);
  }
  if (value < 1_000_000_000) return putSmall(view, p, value);
  const high = Math.floor(value / 1_000_000_000);
  const low = value - high * 1_000_000_000;
  const thousands = (low / 1000) | 0;
  const millions = (low / 1_000_000) | 0;
  const at = putThree(view, putInteger(view, p, high), millions);
  return putThree(view, putThree(view, at, thousands - millions * 1000), low - thousands * 1000);
}

/** A scaled integer as a decimal; `unit` is 10 ** scale. */
export function putDecimal(view: DataView, p: number, scaled: number, scale: number, unit: number): number {
  if (scale === 0) return putInteger(view, p, scaled);
  if (scaled < 0) {
    view.setUint8(p, 45);
    return putDecimal(view, p + 1, -scaled, scale, unit);
  }
  const whole = Math.floor(scaled / unit);
  const fraction = scaled - whole * unit;
  let at = putInteger(view, p, whole);
  if (scale === 2) {
    view.setInt32(at, CENTS[fraction]!);
    return at + 3;
  }
  view.setUint8(at++, 46);
  const end = at + scale;
  let rest = fraction;
  for (let q = end - 1; q >= at; q--) {
    const tens = (rest / 10) | 0;
    view.setUint8(q, 48 + rest - tens * 10);
    rest = tens;
  }
  return end;
}

/** A day counted from 1970-01-01; years 0 to 9999. */
export function putDay(view: DataView, p: number, day: number): number {
  const packed = packDay(day);
  view.setInt32(p, YEARS[packed >>> 9]!);
  view.setInt32(p + 4, MONTHS[(packed >>> 5) & 15]!);
  view.setInt32(p + 8, PAIRS[packed & 31]!);
  return p + 10;
}

/** Epoch milliseconds, to the second; years 0 to 9999. */
export function putInstant(view: DataView, p: number, millis: number): number {
  const day = Math.floor(millis / MILLIS_PER_DAY);
  const seconds = ((millis - day * MILLIS_PER_DAY) / 1000) | 0;
  const minutes = (seconds / 60) | 0;
  const hours = (minutes / 60) | 0;
  const at = putDay(view, p, day);
  view.setInt32(at, HOURS[hours]!);
  view.setInt32(at + 4, MINUTES[minutes - hours * 60]!);
  view.setInt32(at + 7, SECONDS[seconds - minutes * 60]!);
  return at + 10;
}
