import { digitAt, elevens, luhnDigit, mod1110, pair, tens, untilGiven, weightedSum } from "../check-digits";
import { ALPHANUMERIC, type Draw, UPPER } from "./identifier";

/** A country's number for businesses, and the form in which tax offices of other countries know it. */
interface CorporateNumber {
  name: string;
  /** Digits only where the country writes none in between. */
  make(draw: Draw): string;
  /** VAT number or its like; absent where the number itself is used. */
  vat?(number: string): string;
}

const bare = (number: string) => number.replace(/[^0-9A-Z]/g, "");
const prefixed =
  (prefix: string, suffix = "") =>
  (number: string) =>
    prefix + bare(number) + suffix;

/** A number whose first digit is not 0, drawn until the rule completes it. */
const drawn = (draw: Draw, length: number, complete: (body: string) => string | undefined) =>
  untilGiven(() => complete(`${1 + draw.random.index(9)}${draw.letters(length - 1, "0123456789")}`));

/** Brazil: the weights run 2 to 9 from the right, over and over. */
function brazilianDigit(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += digitAt(body, i) * (2 + ((body.length - 1 - i) % 8));
  return String(sum % 11 < 2 ? 0 : 11 - (sum % 11));
}

/** Characters of India's GSTIN count by 36, every second one doubled. */
function gstinDigit(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const value = ALPHANUMERIC.indexOf(body[i]!) * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(value / 36) + (value % 36);
  }
  return ALPHANUMERIC[(36 - (sum % 36)) % 36]!;
}

const USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const GSTIN_STATES = ["27", "29", "07", "33", "24", "36", "09", "19", "06", "32"];

/** Counts by 31; no code is given out where that leaves nothing. */
function chinese(draw: Draw): string {
  const region = draw.random.pick(["110105", "310115", "440300", "330100"]);
  const body = `91${region}MA${draw.letters(1, USCC)}${draw.digits(6)}`;
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += USCC.indexOf(body[i]!) * USCC_WEIGHTS[i]!;
  return sum % 31 === 0 ? chinese(draw) : body + USCC[31 - (sum % 31)];
}

/** By country code. */
export const CORPORATE_NUMBERS: Readonly<Record<string, CorporateNumber>> = {
  US: {
    name: "EIN",
    make: ({ digits, random }) =>
      `${random.pick(["20", "26", "27", "45", "46", "47", "81", "82", "83", "84"])}-${digits(7)}`,
  },
  CA: {
    name: "business number",
    make: (draw) => {
      const body = `8${draw.digits(7)}`;
      return body + luhnDigit(body);
    },
    vat: prefixed("", "RT0001"),
  },
  GB: {
    name: "company number",
    make: ({ digits, random }) => `${random.pick(["0", "1"])}${digits(7)}`,
    // The VAT number is drawn from the company's own digits: seven of them and two that bring the weighted sum to a multiple of 97.
    vat: (number) => {
      const body = number.slice(1);
      const sum = weightedSum(body, 0, [8, 7, 6, 5, 4, 3, 2]);
      return `GB${body}${pair((97 - (sum % 97)) % 97)}`;
    },
  },
  IE: {
    name: "company registration number",
    make: ({ digits }) => `6${digits(5)}`,
    vat: (number) => {
      const body = `3${bare(number)}`;
      return `IE${body}${"WABCDEFGHIJKLMNOPQRSTUV"[(weightedSum(body, 0, [8, 7, 6, 5, 4, 3, 2]) + 9 * 8) % 23]}H`;
    },
  },
  DE: {
    name: "tax number",
    make: (draw) => drawn(draw, 8, (body) => body + mod1110(body)),
    vat: prefixed("DE"),
  },
  AT: {
    name: "UID number",
    make: ({ digits }) => {
      const body = digits(7);
      let sum = 0;
      for (let i = 0; i < 7; i++) {
        const value = digitAt(body, i) * (i % 2 === 0 ? 1 : 2);
        sum += value > 9 ? value - 9 : value;
      }
      return `U${body}${(10 - ((sum + 4) % 10)) % 10}`;
    },
    vat: prefixed("AT"),
  },
  CH: {
    name: "UID",
    make: (draw) => {
      const number = drawn(draw, 8, (body) => elevens(body, [5, 4, 3, 2, 7, 6, 5, 4]));
      return `CHE-${number.slice(0, 3)}.${number.slice(3, 6)}.${number.slice(6)}`;
    },
    vat: (number) => `${bare(number)}MWST`,
  },
  FR: {
    name: "SIREN",
    make: ({ digits }) => {
      const body = digits(8);
      return body + luhnDigit(body);
    },
    vat: (number) => `FR${pair((12 + 3 * (Number(number) % 97)) % 97)}${number}`,
  },
  ES: {
    name: "CIF",
    make: ({ digits, random }) => {
      const body = random.pick(["08", "28", "46", "41", "48"]) + digits(5);
      return random.pick(["A", "B", "B"]) + body + luhnDigit(body);
    },
    vat: prefixed("ES"),
  },
  IT: {
    name: "partita IVA",
    make: ({ digits, random }) => {
      const body = digits(7) + random.pick(["015", "058", "063", "001", "048", "010"]);
      return body + luhnDigit(body);
    },
    vat: prefixed("IT"),
  },
  NL: {
    name: "RSIN",
    make: (draw) =>
      drawn(draw, 8, (body) => {
        const check = weightedSum(body, 0, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return check === 10 ? undefined : body + check;
      }),
    vat: prefixed("NL", "B01"),
  },
  BE: {
    name: "enterprise number",
    make: ({ digits }) => {
      const body = `0${digits(7)}`;
      return `${body.slice(0, 4)}.${body.slice(4, 7)}.${body.slice(7)}${pair(97 - (Number(body) % 97))}`;
    },
    vat: prefixed("BE"),
  },
  LU: {
    name: "VAT number",
    make: ({ digits }) => {
      const body = digits(6);
      return body + pair(Number(body) % 89);
    },
    vat: prefixed("LU"),
  },
  PT: {
    name: "NIPC",
    make: ({ digits }) => {
      const body = `5${digits(7)}`;
      const check = 11 - (weightedSum(body, 0, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return body + (check > 9 ? 0 : check);
    },
    vat: prefixed("PT"),
  },
  GR: {
    name: "AFM",
    make: ({ digits }) => {
      const body = `0${digits(7)}`;
      return body + ((weightedSum(body, 0, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10);
    },
    vat: prefixed("EL"),
  },
  PL: {
    name: "NIP",
    make: (draw) =>
      drawn(draw, 9, (body) => {
        const check = weightedSum(body, 0, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
        return check === 10 ? undefined : body + check;
      }),
    vat: prefixed("PL"),
  },
  CZ: {
    name: "IČO",
    make: ({ digits }) => {
      const body = `2${digits(6)}`;
      const rest = weightedSum(body, 0, [8, 7, 6, 5, 4, 3, 2]) % 11;
      return body + ((11 - rest) % 10);
    },
    vat: prefixed("CZ"),
  },
  SK: {
    name: "IČ DPH",
    make: (draw) =>
      drawn(draw, 9, (body) => {
        const lacking = (11 - ((Number(body) * 10) % 11)) % 11;
        const isGiven = [body[0], body[2]].every((digit) => "234789".includes(digit!));
        return isGiven && lacking < 10 ? body + lacking : undefined;
      }),
    vat: prefixed("SK"),
  },
  HU: {
    name: "ANUM",
    make: ({ digits }) => {
      const body = digits(7);
      return body + tens(weightedSum(body, 0, [9, 7, 3, 1, 9, 7, 3]));
    },
    vat: prefixed("HU"),
  },
  RO: {
    name: "CUI",
    make: ({ digits }) => {
      const body = `1${digits(7)}`;
      return body + (((weightedSum(body, 0, [5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10);
    },
    vat: prefixed("RO"),
  },
  BG: {
    name: "EIK",
    make: ({ digits }) => {
      const body = `2${digits(7)}`;
      const first = weightedSum(body, 0, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
      return body + (first < 10 ? first : (weightedSum(body, 0, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10);
    },
    vat: prefixed("BG"),
  },
  HR: {
    name: "OIB",
    make: (draw) => drawn(draw, 10, (body) => body + mod1110(body)),
    vat: prefixed("HR"),
  },
  SI: {
    name: "tax number",
    make: (draw) =>
      drawn(draw, 7, (body) => {
        const check = 11 - (weightedSum(body, 0, [8, 7, 6, 5, 4, 3, 2]) % 11);
        return check === 11 ? undefined : body + (check % 10);
      }),
    vat: prefixed("SI"),
  },
  EE: {
    name: "KMKR number",
    make: ({ digits }) => {
      const body = `10${digits(6)}`;
      return body + tens(weightedSum(body, 0, [3, 7, 1, 3, 7, 1, 3, 7]));
    },
    vat: prefixed("EE"),
  },
  SE: {
    name: "organisation number",
    make: ({ digits }) => {
      const body = `556${digits(6)}`;
      return `${body.slice(0, 6)}-${body.slice(6)}${luhnDigit(body)}`;
    },
    vat: prefixed("SE", "01"),
  },
  NO: {
    name: "organisation number",
    make: (draw) => drawn(draw, 7, (body) => elevens(draw.random.pick(["8", "9"]) + body, [3, 2, 7, 6, 5, 4, 3, 2])),
    vat: prefixed("NO", "MVA"),
  },
  DK: {
    name: "CVR number",
    make: (draw) => drawn(draw, 7, (body) => elevens(body, [2, 7, 6, 5, 4, 3, 2])),
    vat: prefixed("DK"),
  },
  FI: {
    name: "Y-tunnus",
    make: (draw) =>
      drawn(draw, 6, (body) => {
        const rest = weightedSum(`2${body}`, 0, [7, 9, 10, 5, 8, 4, 2]) % 11;
        return rest === 1 ? undefined : `2${body}-${rest === 0 ? 0 : 11 - rest}`;
      }),
    vat: prefixed("FI"),
  },
  TR: {
    name: "vergi kimlik numarası",
    make: ({ digits }) => {
      const body = digits(9);
      let sum = 0;
      for (let i = 0; i < 9; i++) {
        const value = (digitAt(body, i) + 9 - i) % 10;
        sum += value === 9 ? 9 : (value * 2 ** (9 - i)) % 9;
      }
      return body + tens(sum);
    },
  },
  RU: {
    name: "INN",
    make: ({ digits }) => {
      const body = `77${digits(7)}`;
      return body + ((weightedSum(body, 0, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10);
    },
  },
  BR: {
    name: "CNPJ",
    make: ({ digits }) => {
      const body = `${digits(8)}0001`;
      const first = body + brazilianDigit(body);
      const number = first + brazilianDigit(first);
      return `${number.slice(0, 2)}.${number.slice(2, 5)}.${number.slice(5, 8)}/${number.slice(8, 12)}-${number.slice(12)}`;
    },
  },
  AR: {
    name: "CUIT",
    make: (draw) =>
      drawn(draw, 7, (body) => {
        const number = elevens(`307${body}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
        return number && `30-${number.slice(2, 10)}-${number.slice(10)}`;
      }),
  },
  CL: {
    name: "RUT",
    make: ({ digits }) => {
      const body = `76${digits(6)}`;
      const check = (11 - (weightedSum(body, 0, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return `${body.slice(0, 2)}.${body.slice(2, 5)}.${body.slice(5)}-${check === 10 ? "K" : check}`;
    },
  },
  CO: {
    name: "NIT",
    make: ({ digits }) => {
      const body = `9${digits(8)}`;
      const rest = weightedSum(body, 0, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
      return `${body}-${rest < 2 ? rest : 11 - rest}`;
    },
  },
  IN: {
    name: "GSTIN",
    make: ({ digits, letters, random }) => {
      const body = `${random.pick(GSTIN_STATES)}${letters(3, UPPER)}C${letters(1, UPPER)}${digits(4).replace(/^0000$/, "0001")}${letters(1, UPPER)}1Z`;
      return body + gstinDigit(body);
    },
  },
  CN: {
    name: "unified social credit code",
    make: chinese,
  },
  JP: {
    name: "corporate number",
    make: ({ digits }) => {
      const body = `01${digits(10)}`.slice(0, 12);
      const sum = weightedSum(body, 0, [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
      return String(9 - (sum % 9)) + body;
    },
  },
  KR: {
    name: "business registration number",
    make: ({ digits, random }) => {
      const body = `${random.pick(["110", "120", "211", "220", "314"])}81${digits(4)}`;
      const sum = weightedSum(body, 0, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((digitAt(body, 8) * 5) / 10);
      return `${body.slice(0, 3)}-${body.slice(3, 5)}-${body.slice(5)}${tens(sum)}`;
    },
  },
  SG: {
    name: "UEN",
    make: ({ digits, random }) => {
      const body = `${2005 + random.index(20)}${digits(5)}`;
      return body + "ZKCMDNERGWH"[weightedSum(body, 0, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11];
    },
  },
  AU: {
    name: "ABN",
    make: ({ digits }) => {
      const body = digits(9);
      const rest = weightedSum(body, 0, [3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89;
      return `${11 + ((88 - rest) % 89)} ${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}`;
    },
  },
  ZA: {
    name: "VAT number",
    make: ({ digits }) => {
      const body = `4${digits(8)}`;
      return body + luhnDigit(body);
    },
  },
  IL: {
    name: "company number",
    make: ({ digits }) => {
      const body = `5${digits(7)}`;
      return body + luhnDigit(body);
    },
  },
};
