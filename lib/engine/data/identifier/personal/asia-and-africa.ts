import { luhnDigit, mod112, pair, tens, untilGiven, verhoeffDigit, weightedSum } from "../../check-digits";
import type { Bearer } from "../bearer";
import { between, mm, type PersonalNumber, sexDigit, yy, yymmdd, yyyymmdd } from "./number";

/** Personal numbers of Asia, Africa and the Pacific. */

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

/** By country code. */
export const ASIA_AND_AFRICA: Readonly<Record<string, PersonalNumber>> = {
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
