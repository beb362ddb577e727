/** ISO 2108: nine digits of group, registrant and title, then a check digit. */

/** Group 1 (English), then eight digits that no other row has. */
export function registrationOf(serial: number): string {
  return `1${String(serial % 100_000_000).padStart(8, "0")}`;
}

/** The thirteen digits. */
export function isbn13(registration: string): string {
  const body = `978${registration}`;
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += (body.charCodeAt(i) - 48) * (i % 2 === 0 ? 1 : 3);
  return body + String((10 - (sum % 10)) % 10);
}

/** The older ten digits; the last may be X. */
export function isbn10(registration: string): string {
  let sum = 0;
  for (let i = 0; i < registration.length; i++) sum += (registration.charCodeAt(i) - 48) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return registration + (check === 10 ? "X" : String(check));
}

/** First digits after group 1 tell how long the registrant's number is. */
const REGISTRANT_LENGTHS: readonly (readonly [below: number, digits: number])[] = [
  [100_000, 2],
  [400_000, 3],
  [550_000, 4],
  [869_800, 5],
  [999_000, 6],
  [1_000_000, 7],
];

/** 978-1-86197-876-9: group, registrant, title and check digit apart. */
export function hyphenated(registration: string): string {
  const digits = isbn13(registration);
  const lead = Number(registration.slice(1, 7));
  const [, length] = REGISTRANT_LENGTHS.find(([below]) => lead < below)!;
  return `978-1-${registration.slice(1, 1 + length)}-${registration.slice(1 + length)}-${digits[12]}`;
}
