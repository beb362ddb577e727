import { digitAt, elevens, luhnDigit, pair, untilGiven, weightedSum } from "../../check-digits";
import type { Bearer } from "../bearer";
import { curp } from "../from-names";
import { between, type PersonalNumber } from "./number";

/** Personal numbers of the Americas. Where a range is kept for tests or never given out, the numbers come from there. */

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

/** By country code. */
export const AMERICAS: Readonly<Record<string, PersonalNumber>> = {
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
};
