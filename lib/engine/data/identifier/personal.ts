import { digitAt, gs1Digit, luhnDigit, mod112, mod1110, pair, tens, verhoeffDigit, weightedSum } from "../check-digits";
import type { Bearer } from "./bearer";
import { codiceFiscale, curp } from "./from-names";

/** A country's number for every person, by the rule its authority publishes. */
interface PersonalNumber {
  name: string;
  make(bearer: Bearer): string;
}

/** A person's number in that country; nine digits where this list has no rule. */
export function personalNumber(country: string, bearer: Bearer): string {
  return PERSONAL_NUMBERS[country]?.make(bearer) ?? bearer.digits(9);
}

export function personalNumberName(country: string): string {
  return PERSONAL_NUMBERS[country]?.name ?? "national identity number";
}

const yy = ({ year }: Bearer) => pair(year % 100);
const mm = ({ month }: Bearer) => pair(month);
const dd = ({ day }: Bearer) => pair(day);
const yymmdd = (bearer: Bearer) => yy(bearer) + mm(bearer) + dd(bearer);
const ddmmyy = (bearer: Bearer) => dd(bearer) + mm(bearer) + yy(bearer);
const yyyymmdd = (bearer: Bearer) => bearer.year + mm(bearer) + dd(bearer);
/** A digit whose parity is the sex. */
const sexDigit = ({ isFemale, random }: Bearer) => String(random.index(5) * 2 + (isFemale ? 0 : 1));
const between = ({ random }: Bearer, min: number, max: number, width: number) =>
  String(min + random.index(max - min + 1)).padStart(width, "0");

/** Draws until the rule gives a digit: some numbers have none and are never given out. */
function untilGiven(draw: () => string | undefined): string {
  for (;;) {
    const text = draw();
    if (text !== undefined) return text;
  }
}

/** Body and a check digit of 11 minus the weighted sum; 11 counts as 0, 10 does not exist. */
function elevens(body: string, weights: readonly number[]): string | undefined {
  const check = (11 - (weightedSum(body, 0, weights) % 11)) % 11;
  return check === 10 ? undefined : body + check;
}

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

/** Chile and Uruguay write a digit after a dash. */
function chilean(bearer: Bearer): string {
  const body = between(bearer, 5_000_000, 24_999_999, 8);
  const check = (11 - (weightedSum(body, 0, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return `${Number(body.slice(0, 2))}.${body.slice(2, 5)}.${body.slice(5)}-${check === 10 ? "K" : check}`;
}

function brazilian(bearer: Bearer): string {
  const body = bearer.digits(9);
  const digit = (text: string) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += digitAt(text, i) * (text.length + 1 - i);
    const check = 11 - (sum % 11);
    return text + (check > 9 ? 0 : check);
  };
  const number = digit(digit(body));
  return `${number.slice(0, 3)}.${number.slice(3, 6)}.${number.slice(6, 9)}-${number.slice(9)}`;
}

function argentinian(bearer: Bearer): string {
  return untilGiven(() => {
    const body = elevens(
      (bearer.isFemale ? "27" : "20") + between(bearer, 10_000_000, 47_000_000, 8),
      [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
    );
    return body && `${body.slice(0, 2)}-${body.slice(2, 10)}-${body.slice(10)}`;
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

function norwegian(bearer: Bearer): string {
  return untilGiven(() => {
    const tens = between(bearer, 0, 49, 2);
    const serial = Number(bearer.year >= 2000 ? 50 + Number(tens) : tens);
    const body = ddmmyy(bearer) + pair(serial) + sexDigit(bearer);
    const first = elevens(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    return first && elevens(first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  });
}

function singaporean(bearer: Bearer): string {
  const body = bearer.digits(7);
  const sum = weightedSum(body, 0, [2, 7, 6, 5, 4, 3, 2]) + (bearer.year >= 2000 ? 4 : 0);
  return (bearer.year >= 2000 ? "T" : "S") + body + "JZIHGFEDCBA"[sum % 11];
}

const HONG_KONG_LETTERS = [..."ABCDEFGHIJKLMNPQRSTUVWXYZ"];

function hongKong(bearer: Bearer): string {
  const letter = bearer.random.pick(HONG_KONG_LETTERS);
  const body = bearer.digits(6);
  const sum = 36 * 9 + (letter.charCodeAt(0) - 55) * 8 + weightedSum(body, 0, [7, 6, 5, 4, 3, 2]);
  const check = (11 - (sum % 11)) % 11;
  return `${letter}${body}(${check === 10 ? "A" : check})`;
}

const TAIWANESE = [
  10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33,
];

function taiwanese(bearer: Bearer): string {
  const letter = bearer.random.index(26);
  const area = TAIWANESE[letter]!;
  const body = `${bearer.isFemale ? 2 : 1}${bearer.digits(7)}`;
  const sum = Math.floor(area / 10) + (area % 10) * 9 + weightedSum(body, 0, [8, 7, 6, 5, 4, 3, 2, 1]);
  return String.fromCharCode(65 + letter) + body + tens(sum);
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

const CHINESE_REGIONS = [
  "110101",
  "310104",
  "440106",
  "440305",
  "330106",
  "320102",
  "510104",
  "420106",
  "500103",
  "610113",
  "370102",
  "210102",
];
const INDONESIAN_REGIONS = ["317101", "317406", "327301", "337401", "357801", "127101", "737101", "510304"];

/** By country code. Where a range is kept for tests or never given out, the numbers come from there. */
const PERSONAL_NUMBERS: Readonly<Record<string, PersonalNumber>> = {
  US: { name: "SSN", make: (b) => `9${b.digits(2)}-${between(b, 50, 99, 2)}-${b.digits(4)}` },
  CA: {
    name: "SIN",
    make(b) {
      const body = `0${b.digits(7)}`;
      const number = body + luhnDigit(body);
      return `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`;
    },
  },
  MX: { name: "CURP", make: curp },
  BR: { name: "CPF", make: brazilian },
  AR: { name: "CUIL", make: argentinian },
  CL: { name: "RUT", make: chilean },
  CO: { name: "cédula", make: (b) => String(1_000_000_000 + b.random.index(200_000_000)) },
  PE: { name: "DNI", make: (b) => between(b, 5_000_000, 79_999_999, 8) },
  EC: {
    name: "cédula",
    make(b) {
      const body = pair(1 + b.random.index(24)) + b.random.index(6) + b.digits(6);
      return body + luhnDigit(body);
    },
  },
  DO: {
    name: "cédula",
    make(b) {
      const body = `${b.random.pick(["001", "031", "023", "402"])}${b.digits(7)}`;
      return `${body.slice(0, 3)}-${body.slice(3)}-${luhnDigit(body)}`;
    },
  },
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
  IN: {
    name: "Aadhaar number",
    make: (b) =>
      untilGiven(() => {
        const body = `${2 + b.random.index(8)}${b.digits(10)}`;
        const number = body + verhoeffDigit(body);
        const isPalindrome = [...number].reverse().join("") === number;
        return isPalindrome ? undefined : number.replace(/(\d{4})(?=\d)/g, "$1 ");
      }),
  },
  PK: {
    name: "CNIC",
    make: (b) =>
      `${between(b, 11_101, 71_999, 5)}-${b.digits(7)}-${b.isFemale ? b.random.pick([2, 4, 6, 8]) : b.random.pick([1, 3, 5, 7, 9])}`,
  },
  CN: {
    name: "resident identity number",
    make(b) {
      const body = b.random.pick(CHINESE_REGIONS) + yyyymmdd(b) + b.digits(2) + sexDigit(b);
      return body + mod112(body);
    },
  },
  JP: {
    name: "My Number",
    make(b) {
      const body = b.digits(11);
      const rest = weightedSum(body, 0, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return body + (rest <= 1 ? 0 : 11 - rest);
    },
  },
  KR: {
    name: "resident registration number",
    make(b) {
      const body =
        yymmdd(b) + ((b.year < 2000 ? 1 : 3) + (b.isFemale ? 1 : 0)) + pair(b.random.index(96)) + b.digits(3);
      const check = (11 - (weightedSum(body, 0, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
      return `${body.slice(0, 6)}-${body.slice(6)}${check}`;
    },
  },
  HK: { name: "identity card number", make: hongKong },
  TW: { name: "national identification number", make: taiwanese },
  SG: { name: "NRIC", make: singaporean },
  MY: { name: "MyKad number", make: (b) => `${yymmdd(b)}-${between(b, 1, 16, 2)}-${b.digits(3)}${sexDigit(b)}` },
  ID: {
    name: "NIK",
    make: (b) =>
      `${b.random.pick(INDONESIAN_REGIONS)}${pair(b.day + (b.isFemale ? 40 : 0))}${mm(b)}${yy(b)}${between(b, 1, 99, 4)}`,
  },
  TH: {
    name: "national identification number",
    make(b) {
      const body = `${b.random.pick(["1", "1", "3"])}${b.digits(11)}`;
      const check = (11 - (weightedSum(body, 0, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
      return `${body}${check}`.replace(/^(.)(.{4})(.{5})(.{2})(.)$/, "$1-$2-$3-$4-$5");
    },
  },
  VN: {
    name: "citizen identity number",
    make: (b) =>
      `${b.random.pick(["001", "079", "048", "031", "092"])}${(b.year < 2000 ? 0 : 2) + (b.isFemale ? 1 : 0)}${yy(b)}${b.digits(6)}`,
  },
  PH: { name: "PhilSys number", make: (b) => `${b.digits(4)}-${b.digits(4)}-${b.digits(4)}-${b.digits(4)}` },
  AU: {
    name: "TFN",
    make: (b) =>
      untilGiven(() => {
        const body = `${1 + b.random.index(8)}${b.digits(7)}`;
        const rest = weightedSum(body, 0, [1, 4, 3, 7, 5, 8, 6, 9]) % 11;
        // The last digit weighs 10, which is -1.
        return rest === 10 ? undefined : `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${rest}`;
      }),
  },
  ZA: {
    name: "identity number",
    make(b) {
      const body = `${yymmdd(b)}${b.isFemale ? b.random.index(5) : 5 + b.random.index(5)}${b.digits(3)}08`;
      return body + luhnDigit(body);
    },
  },
  IL: {
    name: "teudat zehut",
    make(b) {
      const body = `${b.random.pick(["0", "2", "3"])}${b.digits(7)}`;
      return body + luhnDigit(body);
    },
  },
  AE: {
    name: "Emirates ID",
    make(b) {
      const body = `784${b.year}${b.digits(7)}`;
      return `784-${b.year}-${body.slice(7)}-${luhnDigit(body)}`;
    },
  },
  SA: {
    name: "national identity number",
    make(b) {
      const body = `1${b.digits(8)}`;
      return body + luhnDigit(body);
    },
  },
  EG: {
    name: "national identification number",
    make: (b) =>
      `${b.year < 2000 ? 2 : 3}${yymmdd(b)}${b.random.pick(["01", "02", "12", "21"])}${b.digits(3)}${sexDigit(b)}${b.random.index(9) + 1}`,
  },
  NG: { name: "NIN", make: (b) => `${1 + b.random.index(9)}${b.digits(10)}` },
  KE: { name: "national identity number", make: (b) => between(b, 10_000_000, 42_000_000, 8) },
};

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
