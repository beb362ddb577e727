import {
  digitAt,
  elevens,
  gs1Digit,
  luhnDigit,
  mod1110,
  pair,
  tens,
  untilGiven,
  verhoeffDigit,
  weightedSum,
} from "../../check-digits";
import type { Bearer } from "../bearer";
import { codiceFiscale } from "../from-names";
import { between, dd, ddmmyy, mm, type PersonalNumber, sexDigit, yy, yymmdd, yyyymmdd } from "./number";

/** Personal numbers of Europe. Where a range is kept for tests or never given out, the numbers come from there. */

const DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
const FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const IRISH = "WABCDEFGHIJKLMNOPQRSTUV";

/** Estonia and Lithuania: century and sex, birth date, number, a digit of two rounds of weights. */
function baltic(bearer: Bearer): string {
  const century = (bearer.year < 2000 ? 3 : 5) + (bearer.isFemale ? 1 : 0);
  const body = century + yymmdd(bearer) + bearer.digits(3);
  const first = weightedSum(body, 0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weightedSum(body, 0, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return body + (first < 10 ? first : second < 10 ? second : 0);
}

/** Former Yugoslavia: day, month, last three digits of the year, region, number, check digit. */
function jmbg(bearer: Bearer, region: string): string {
  return untilGiven(() => {
    const serial = between(bearer, bearer.isFemale ? 500 : 0, bearer.isFemale ? 999 : 499, 3);
    const body = dd(bearer) + mm(bearer) + String(bearer.year).slice(1) + region + serial;
    return elevens(body, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  });
}

/** Czechia and Slovakia: women's months count from 50, and since 1954 the whole is a multiple of 11. */
function rodneCislo(bearer: Bearer): string {
  const date = yy(bearer) + pair(bearer.month + (bearer.isFemale ? 50 : 0)) + dd(bearer);
  if (bearer.year < 1954) return `${date}/${bearer.digits(3)}`;
  return untilGiven(() => {
    const body = date + bearer.digits(3);
    const check = Number(body) % 11;
    return check === 10 ? undefined : `${date}/${body.slice(6)}${check}`;
  });
}

/** Exactly one digit of the first ten stands twice (or one three times), as the German rule wants. */
function german(bearer: Bearer): string {
  const { random } = bearer;
  const pool = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  for (let i = 9; i > 0; i--) {
    const j = random.index(i + 1);
    [pool[i], pool[j]] = [pool[j]!, pool[i]!];
  }
  const digits = pool.slice(0, 9);
  const twice = digits[random.index(9)]!;
  digits.splice(random.index(10), 0, twice);
  if (digits[0] === 0) return german(bearer);
  const body = digits.join("");
  return body + mod1110(body);
}

function norwegian(bearer: Bearer): string {
  return untilGiven(() => {
    const tens = between(bearer, 0, 49, 2);
    const serial = Number(bearer.year >= 2000 ? 50 + Number(tens) : tens);
    const body = ddmmyy(bearer) + pair(serial) + sexDigit(bearer);
    const first = elevens(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    return first && elevens(first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  });
}

function turkish(bearer: Bearer): string {
  const body = `${1 + bearer.random.index(9)}${bearer.digits(8)}`;
  const [odd, even] = [
    weightedSum(body, 0, [1, 0, 1, 0, 1, 0, 1, 0, 1]),
    weightedSum(body, 0, [0, 1, 0, 1, 0, 1, 0, 1, 0]),
  ];
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return body + tenth + ((odd + even + tenth) % 10);
}

/** Two digits after the number: Luhn's and Verhoeff's, both of the same eleven. */
function luxembourgish(bearer: Bearer): string {
  const body = yyyymmdd(bearer) + bearer.digits(3);
  return body + luhnDigit(body) + verhoeffDigit(body);
}

/** 8, days since 1867, a number, and positions times digits, mod 11. */
function hungarian(bearer: Bearer): string {
  const days = Math.round((Date.UTC(bearer.year, bearer.month - 1, bearer.day) - Date.UTC(1867, 0, 1)) / 86_400_000);
  return untilGiven(() => {
    const body = `8${String(days).padStart(5, "0")}${bearer.digits(3)}`;
    const check = weightedSum(body, 0, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
    return check === 10 ? undefined : body + check;
  });
}

/** By country code. */
export const EUROPE: Readonly<Record<string, PersonalNumber>> = {
  GB: {
    name: "National Insurance number",
    make: (b) =>
      `${b.random.pick(["AB", "CE", "HK", "JM", "LP", "NR", "PW", "SX", "WL", "YZ"])} ${b.digits(2)} ${b.digits(2)} ${b.digits(2)} ${b.random.pick(["A", "B", "C", "D"])}`,
  },
  IE: {
    name: "PPS number",
    make(b) {
      const body = b.digits(7);
      return `${body}${IRISH[weightedSum(body, 0, [8, 7, 6, 5, 4, 3, 2]) % 23]}`;
    },
  },
  FR: {
    name: "NIR",
    make(b) {
      const body = `${b.isFemale ? 2 : 1}${yy(b)}${mm(b)}${b.random.pick(["75", "13", "69", "31", "33", "59", "44", "67", "06", "34"])}${between(b, 1, 300, 3)}${between(b, 1, 999, 3)}`;
      return `${body}${pair(97 - (Number(body) % 97))}`;
    },
  },
  DE: { name: "tax identification number", make: german },
  AT: {
    name: "social insurance number",
    make: (b) =>
      untilGiven(() => {
        const [serial, date] = [between(b, 100, 999, 3), ddmmyy(b)];
        const check = (weightedSum(serial, 0, [3, 7, 9]) + weightedSum(date, 0, [5, 8, 4, 2, 1, 6])) % 11;
        return check === 10 ? undefined : `${serial}${check} ${date}`;
      }),
  },
  CH: {
    name: "AHV number",
    make(b) {
      const body = `756${b.digits(9)}`;
      const number = body + gs1Digit(body);
      return `${number.slice(0, 3)}.${number.slice(3, 7)}.${number.slice(7, 11)}.${number.slice(11)}`;
    },
  },
  NL: {
    name: "BSN",
    make: (b) =>
      untilGiven(() => {
        const body = `${1 + b.random.index(8)}${b.digits(7)}`;
        const check = weightedSum(body, 0, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return check === 10 ? undefined : body + check;
      }),
  },
  BE: {
    name: "national register number",
    make(b) {
      const date = yymmdd(b);
      const serial = String(b.random.index(499) * 2 + (b.isFemale ? 2 : 1)).padStart(3, "0");
      const check = pair(97 - (Number((b.year >= 2000 ? "2" : "") + date + serial) % 97));
      return `${date.slice(0, 2)}.${date.slice(2, 4)}.${date.slice(4)}-${serial}.${check}`;
    },
  },
  LU: { name: "national identification number", make: (b) => luxembourgish(b) },
  ES: {
    name: "DNI",
    make(b) {
      const body = between(b, 1_000_000, 79_999_999, 8);
      return body + DNI_LETTERS[Number(body) % 23];
    },
  },
  PT: {
    name: "NIF",
    make(b) {
      const body = `2${b.digits(7)}`;
      const check = 11 - (weightedSum(body, 0, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return body + (check > 9 ? 0 : check);
    },
  },
  IT: { name: "codice fiscale", make: codiceFiscale },
  GR: {
    name: "AMKA",
    make(b) {
      const body = ddmmyy(b) + b.digits(3) + sexDigit(b);
      return body + luhnDigit(body);
    },
  },
  SE: {
    name: "personnummer",
    make(b) {
      const body = yymmdd(b) + between(b, 10, 97, 2) + sexDigit(b);
      return `${yyyymmdd(b)}-${body.slice(6)}${luhnDigit(body)}`;
    },
  },
  NO: { name: "fødselsnummer", make: norwegian },
  DK: {
    name: "CPR number",
    make: (b) =>
      untilGiven(() => {
        // The seventh digit tells the century: 0 to 3 before 2000, 4 to 9 with small years after.
        const seventh = b.year < 2000 ? b.random.index(4) : 4 + b.random.index(6);
        const body = ddmmyy(b) + seventh + b.digits(2);
        const number = elevens(body, [4, 3, 2, 7, 6, 5, 4, 3, 2]);
        const isHers = number !== undefined && (digitAt(number, 9) % 2 === 0) === b.isFemale;
        return isHers ? `${number.slice(0, 6)}-${number.slice(6)}` : undefined;
      }),
  },
  FI: {
    name: "HETU",
    make(b) {
      // 900 to 999 are never given out for life.
      const serial = `9${b.digits(1)}${sexDigit(b)}`;
      return `${ddmmyy(b)}${b.year < 2000 ? "-" : "A"}${serial}${FINNISH[Number(ddmmyy(b) + serial) % 31]}`;
    },
  },
  IS: {
    name: "kennitala",
    make: (b) =>
      untilGiven(() => {
        const number = elevens(ddmmyy(b) + between(b, 20, 99, 2), [3, 2, 7, 6, 5, 4, 3, 2]);
        return number && `${number.slice(0, 6)}-${number.slice(6)}${b.year < 2000 ? 9 : 0}`;
      }),
  },
  PL: {
    name: "PESEL",
    make(b) {
      const body = yy(b) + pair(b.month + (b.year < 2000 ? 0 : 20)) + dd(b) + b.digits(3) + sexDigit(b);
      return body + tens(weightedSum(body, 0, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]));
    },
  },
  CZ: { name: "rodné číslo", make: rodneCislo },
  SK: { name: "rodné číslo", make: rodneCislo },
  HU: { name: "tax identification number", make: (b) => hungarian(b) },
  RO: {
    name: "CNP",
    make(b) {
      const first = (b.year < 2000 ? 1 : 5) + (b.isFemale ? 1 : 0);
      const body = `${first}${yymmdd(b)}${pair(1 + b.random.index(46))}${between(b, 1, 999, 3)}`;
      const check = weightedSum(body, 0, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return body + (check === 10 ? 1 : check);
    },
  },
  BG: {
    name: "EGN",
    make(b) {
      const body = yy(b) + pair(b.month + (b.year < 2000 ? 0 : 40)) + dd(b) + b.digits(2) + (b.isFemale ? "1" : "2");
      return body + ((weightedSum(body, 0, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10);
    },
  },
  HR: {
    name: "OIB",
    make(b) {
      const body = b.digits(10);
      return body + mod1110(body);
    },
  },
  RS: { name: "JMBG", make: (b) => jmbg(b, "71") },
  BA: { name: "JMBG", make: (b) => jmbg(b, "17") },
  SI: { name: "EMŠO", make: (b) => jmbg(b, "50") },
  MK: { name: "EMBG", make: (b) => jmbg(b, "45") },
  EE: { name: "isikukood", make: baltic },
  LT: { name: "asmens kodas", make: baltic },
  TR: { name: "T.C. Kimlik No", make: turkish },
  RU: {
    name: "INN",
    make(b) {
      const body = pair(1 + b.random.index(79)) + b.digits(8);
      const first = (weightedSum(body, 0, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
      const second = (weightedSum(body + first, 0, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
      return `${body}${first}${second}`;
    },
  },
  UA: {
    name: "RNOKPP",
    make(b) {
      const days = Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(1899, 11, 31)) / 86_400_000);
      const body = String(days).padStart(5, "0") + b.digits(3) + sexDigit(b);
      return body + ((((weightedSum(body, 0, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10);
    },
  },
};
