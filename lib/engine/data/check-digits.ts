/** Check digits by public rules. Texts are digits unless a rule says otherwise. */

export const digitAt = (text: string, i: number) => text.charCodeAt(i) - 48;

/** Sum of the digits from `from`, each times its weight. */
export function weightedSum(text: string, from: number, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += digitAt(text, from + i) * weights[i]!;
  return sum;
}

/** What a sum lacks to the next ten. */
export const tens = (sum: number) => String((10 - (sum % 10)) % 10);

/** A number below 100 with two digits. */
export const pair = (n: number) => (n < 10 ? `0${n}` : String(n));

/** 0 to 9 as they are, A to Z as 10 to 35. */
export const alphanumericAt = (text: string, i: number) => {
  const code = text.charCodeAt(i);
  return code < 58 ? code - 48 : code - 55;
};

/** Rest of a number by 97, after the digits that left `rest`; letters count as 10 to 35. */
export function mod97(text: string, rest = 0): number {
  for (let i = 0; i < text.length; i++) {
    const value = alphanumericAt(text, i);
    rest = value < 10 ? (rest * 10 + value) % 97 : (rest * 100 + value) % 97;
  }
  return rest;
}

/** ISO 7812: the digit that completes a card or account number. */
export function luhnDigit(text: string): string {
  let sum = 0;
  for (let i = text.length - 1, double = true; i >= 0; i--, double = !double) {
    const value = digitAt(text, i) * (double ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return tens(sum);
}

/** ISO 6166: Luhn's rule over digits, letters spelled as 10 to 35. */
export function luhnLetters(text: string): string {
  let sum = 0;
  let double = true;
  for (let i = text.length - 1; i >= 0; i--)
    for (let value = alphanumericAt(text, i), isFirst = true; isFirst || value > 0; isFirst = false) {
      const digit = (value % 10) * (double ? 2 : 1);
      sum += digit > 9 ? digit - 9 : digit;
      value = Math.floor(value / 10);
      double = !double;
    }
  return tens(sum);
}

/** GS1: weights 3 and 1 from the right. */
export function gs1Digit(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += digitAt(text, i) * ((text.length - i) % 2 === 1 ? 3 : 1);
  return tens(sum);
}

/** ISO 7064, mod 11,10. */
export function mod1110(text: string): string {
  let product = 10;
  for (let i = 0; i < text.length; i++) {
    const sum = (product + digitAt(text, i)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** ISO 7064, mod 11-2: a digit or X. */
export function mod112(text: string): string {
  let rest = 0;
  for (let i = 0; i < text.length; i++) rest = ((rest + digitAt(text, i)) * 2) % 11;
  const check = (12 - rest) % 11;
  return check === 10 ? "X" : String(check);
}

/** Weights that fall to 2 at the last digit, mod 11: a digit or X (ISBN-10, ISSN). */
export function mod11X(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += digitAt(text, i) * (text.length + 1 - i);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? "X" : String(check);
}

/** Products of the dihedral group of ten elements. */
const DIHEDRAL = Array.from({ length: 10 }, (_, a) =>
  Array.from({ length: 10 }, (_, b) =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5,
  ),
);
const VERHOEFF_STEP = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const INVERSE = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];

/** Verhoeff's digit, which catches every transposition. */
export function verhoeffDigit(text: string): string {
  let check = 0;
  for (let i = text.length - 1, place = 1; i >= 0; i--, place = (place + 1) % 8) {
    let value = digitAt(text, i);
    for (let step = 0; step < place; step++) value = VERHOEFF_STEP[value]!;
    check = DIHEDRAL[check]![value]!;
  }
  return String(INVERSE[check]!);
}

/** Body and 11 minus the weighted sum; 11 counts as 0, 10 does not exist. */
export function elevens(body: string, weights: readonly number[]): string | undefined {
  const check = (11 - (weightedSum(body, 0, weights) % 11)) % 11;
  return check === 10 ? undefined : body + check;
}

/** Draws until the rule gives a number: some have no check digit and are never given out. */
export function untilGiven(draw: () => string | undefined): string {
  for (;;) {
    const number = draw();
    if (number !== undefined) return number;
  }
}
