import { alphanumericAt, digitAt, gs1Digit, luhnLetters, mod97, pair, tens } from "../check-digits";
import { ALPHANUMERIC, DIGITS, type Draw, numbered } from "./identifier";

/** GS1 keeps this prefix for demonstrations. */
const DEMONSTRATION = "952";
const withGs1 = (body: string) => body + gs1Digit(body);

/** Luhn-like rule of CUSIP: every second value doubled, their digits added up. */
function cusipDigit(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = alphanumericAt(text, i) * (i % 2 === 1 ? 2 : 1);
    sum += Math.floor(value / 10) + (value % 10);
  }
  return tens(sum);
}

const SEDOL_WEIGHTS = [1, 3, 1, 7, 3, 9];
const CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ";

/** Identifiers of goods, securities and legal entities. */
export const COMMERCE = {
  ean_13: numbered(9, "EAN-13 barcode, under the prefix kept for demonstrations", ({ digits }) =>
    withGs1(DEMONSTRATION + digits(9)),
  ),
  ean_8: numbered(6, "EAN-8 barcode of a small package, for use within a shop", ({ digits }) =>
    withGs1(`2${digits(6)}`),
  ),
  upc_a: numbered(9, "UPC-A barcode, 12 digits", ({ digits }) => withGs1(`4${digits(10)}`)),
  gtin_14: numbered(9, "GTIN-14 of a case of goods", ({ digits, random }) =>
    withGs1(`${1 + random.index(8)}${DEMONSTRATION}${digits(9)}`),
  ),
  sscc: numbered(9, "SSCC-18 of a pallet or parcel", ({ digits, random }) =>
    withGs1(`${random.index(10)}${DEMONSTRATION}${digits(13)}`),
  ),
  asin: {
    description: "Ten characters as a large web shop numbers its goods, e.g. B07XJ8C8F5",
    make: ({ letters }: Draw) => `B0${letters(8, ALPHANUMERIC)}`,
  },
  duns_number: numbered(9, "D-U-N-S number of a business, nine digits", ({ digits }) => digits(9)),
  lei: numbered(9, "Legal entity identifier, 20 characters", ({ digits, letters }) => {
    const body = `984500${letters(3, ALPHANUMERIC)}${digits(9)}`;
    return body + pair(98 - mod97(`${body}00`));
  }),
  cusip: numbered(5, "CUSIP of a North American security", ({ digits, letters, random }) => {
    const serial = digits(5);
    const body = `${serial}${letters(1, CONSONANTS)}${random.index(2)}0`;
    return body + cusipDigit(body);
  }),
  isin: numbered(8, "ISIN of a security; the United States'", ({ digits }) => {
    const cusip = digits(8);
    const body = `US${cusip}${cusipDigit(cusip)}`;
    return body + luhnLetters(body);
  }),
  sedol: numbered(5, "SEDOL of a security listed in London", ({ digits, letters }) => {
    const body = letters(1, CONSONANTS) + digits(5);
    let sum = 0;
    for (let i = 0; i < 6; i++) sum += alphanumericAt(body, i) * SEDOL_WEIGHTS[i]!;
    return body + tens(sum);
  }),
  trademark_number: numbered(7, "Number of a trade mark application, e.g. 97/123,456", ({ digits }) => {
    const number = digits(7);
    return `9${digitAt(number, 0)}/${number.slice(1, 4)},${number.slice(4)}`;
  }),
  hs_code: {
    description: "Customs tariff number with six digits, e.g. 8471.30",
    make: ({ letters, random }: Draw) =>
      `${pair(1 + random.index(97))}${pair(1 + random.index(20))}.${letters(1, "123456789")}${letters(1, DIGITS)}`,
  },
};
