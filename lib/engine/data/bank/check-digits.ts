import { digitAt, luhnDigit, mod97, mod1110, pair, tens, weightedSum } from "../check-digits";

/** Public check-digit rules of account numbers, as their central banks and ISO publish them. */

/** ISO 13616: country, two check digits, account. */
export const toIban = (country: string, bban: string) =>
  country + pair(98 - ((mod97(country, mod97(bban)) * 100) % 97)) + bban;

/** ABA routing numbers: weights 3, 7, 1. */
export const abaDigit = (text: string) => tens(weightedSum(text, 0, [3, 7, 1, 3, 7, 1, 3, 7]));

const mod9710: Completion = (bban) => bban.slice(0, -2) + pair(98 - mod97(bban));

/** Puts the check digits where the layout left zeros. */
export type Completion = (bban: string) => string;

/** Two leading digits that bring a weighted sum to a multiple of 11; the rest keeps the account apart. */
function leadingPair(first: number, weights: readonly [number, number], sum: number): string {
  for (let a = first; ; a = (a + 1) % 10) {
    for (let b = 0; b < 10; b++) if ((a * weights[0] + b * weights[1] + sum) % 11 === 0) return `${a}${b}`;
  }
}

const CZECH_WEIGHTS = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1] as const;
const czech: Completion = (bban) => {
  const sum = weightedSum(bban, 12, CZECH_WEIGHTS.slice(2));
  return `${bban.slice(0, 4)}000000${leadingPair(digitAt(bban, 10), [6, 3], sum)}${bban.slice(12)}`;
};

const HUNGARIAN = [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3];

const ITALIAN_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

function norwegian(bban: string): string {
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  for (let first = digitAt(bban, 0) || 1; ; first = (first % 9) + 1) {
    const account = first + bban.slice(1, 10);
    const rest = weightedSum(account, 0, weights) % 11;
    if (rest !== 1) return account + (rest === 0 ? 0 : 11 - rest);
  }
}

/** Countries whose accounts carry check digits of their own. */
export const NATIONAL_CHECKS: Readonly<Record<string, Completion>> = {
  BE: (bban) => bban.slice(0, 10) + pair(Number(bban.slice(0, 10)) % 97 || 97),
  FR: (bban) =>
    bban.slice(0, 21) +
    pair(97 - ((89 * Number(bban.slice(0, 5)) + 15 * Number(bban.slice(5, 10)) + 3 * Number(bban.slice(10, 21))) % 97)),
  ES: (bban) => {
    const control = (sum: number) => [0, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1][sum % 11];
    const branch = control(weightedSum(bban, 0, [4, 8, 5, 10, 9, 7, 3, 6]));
    return `${bban.slice(0, 8)}${branch}${control(weightedSum(bban, 10, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]))}${bban.slice(10)}`;
  },
  IT: italian,
  SM: italian,
  NL: (bban) =>
    bban.slice(0, 4) +
    leadingPair(digitAt(bban, 4), [10, 9], weightedSum(bban, 6, [8, 7, 6, 5, 4, 3, 2, 1])) +
    bban.slice(6),
  NO: norwegian,
  FI: (bban) => bban.slice(0, 13) + luhnDigit(bban.slice(0, 13)),
  EE: (bban) => bban.slice(0, 15) + tens(weightedSum(bban, 2, [7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7])),
  HR: (bban) => bban.slice(0, 6) + mod1110(bban.slice(0, 6)) + bban.slice(7, 16) + mod1110(bban.slice(7, 16)),
  HU: (bban) =>
    bban.slice(0, 7) +
    tens(weightedSum(bban, 0, HUNGARIAN.slice(0, 7))) +
    bban.slice(8, 23) +
    tens(weightedSum(bban, 8, HUNGARIAN)),
  PL: (bban) => bban.slice(0, 7) + tens(weightedSum(bban, 0, [3, 9, 7, 1, 3, 9, 7])) + bban.slice(8),
  CZ: czech,
  SK: czech,
  PT: mod9710,
  SI: mod9710,
  BA: mod9710,
  RS: mod9710,
  ME: mod9710,
  MK: mod9710,
  TN: (bban) => bban.slice(0, 18) + pair(97 - ((mod97(bban.slice(0, 18)) * 100) % 97)),
  MX: (bban) =>
    bban.slice(0, 17) +
    tens(Array.from({ length: 17 }, (_, i) => (digitAt(bban, i) * [3, 7, 1][i % 3]!) % 10).reduce((a, b) => a + b)),
  AR: (bban) =>
    bban.slice(0, 7) +
    tens(weightedSum(bban, 0, [7, 1, 3, 9, 7, 1, 3])) +
    bban.slice(8, 21) +
    tens(weightedSum(bban, 8, [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3])),
};

function italian(bban: string): string {
  let sum = 0;
  for (let i = 1; i < bban.length; i++) sum += i % 2 === 1 ? ITALIAN_ODD[digitAt(bban, i)]! : digitAt(bban, i);
  return String.fromCharCode(65 + (sum % 26)) + bban.slice(1);
}
