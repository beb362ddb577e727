import type { CellRandom } from "../../random";

/** Vehicle identification numbers as ISO 3779 and the American rules lay them out. */

/** Signs of a VIN: no I, O or Q. */
const SIGNS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
/** Model years in their order, from 1980 and again from 2010. */
const YEARS = "ABCDEFGHJKLMNPRSTVWXY123456789";
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** What each sign counts in the check, by character code: letters as digits, column by column of the punched cards of old. */
const VALUES = Uint8Array.from({ length: 91 }, (_, code) => signValue(String.fromCharCode(code)));

function signValue(sign: string): number {
  if (!SIGNS.includes(sign)) return 0;
  if (sign <= "9") return Number(sign);
  const place = sign.charCodeAt(0) - 65;
  if (place < 8) return place + 1;
  return place < 18 ? place - 8 : place - 16;
}

export function modelYearSign(year: number): string {
  return YEARS[(year - 1980) % YEARS.length]!;
}

function checkSign(before: string, after: string): string {
  let sum = 0;
  for (let i = 0; i < before.length; i++) sum += VALUES[before.charCodeAt(i)]! * WEIGHTS[i]!;
  for (let i = 0; i < after.length; i++) sum += VALUES[after.charCodeAt(i)]! * WEIGHTS[9 + i]!;
  const rest = sum % 11;
  return rest === 10 ? "X" : String(rest);
}

/** A VIN of the manufacturer; cars of a model share their fourth sign, and the serial keeps VINs apart. */
export function vehicleNumber(
  manufacturer: string,
  modelSign: string,
  year: number,
  serial: number,
  random: CellRandom,
): string {
  const high = Math.floor(serial / 1_000_000) % 100;
  // The seventh sign tells the two rounds of years apart: a letter from 2010.
  const round = year >= 2010 ? LETTERS[random.index(LETTERS.length)]! : String(random.index(10));
  const before = manufacturer + modelSign + String(100 + high).slice(1) + round + SIGNS[random.index(SIGNS.length)]!;
  const after =
    modelYearSign(year) + LETTERS[random.index(LETTERS.length)]! + String(1_000_000 + (serial % 1_000_000)).slice(1);
  return before + checkSign(before, after) + after;
}

/** The fourth sign of a model's VINs. */
export function modelSign(name: string): string {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (hash * 31 + name.charCodeAt(i)) % 9973;
  return LETTERS[hash % LETTERS.length]!;
}
