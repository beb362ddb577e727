import type { CellRandom } from "../../random";
import { digitAt, gs1Digit, tens, weightedSum } from "../check-digits";

/** Tracking numbers as carriers shape them, check digits included. `serial` never repeats; everything else is drawn. */

/** One draw is good for six digits. */
const DIGITS_OF_A_DRAW = 6;
const digits = (count: number, random: CellRandom): string =>
  count > DIGITS_OF_A_DRAW
    ? digits(DIGITS_OF_A_DRAW, random) + digits(count - DIGITS_OF_A_DRAW, random)
    : String(10 ** count + random.index(10 ** count)).slice(1);
const padded = (serial: number, width: number) => String(serial % 10 ** width).padStart(width, "0");
const SHIPPER = "0123456789ABCDEFGHJKLMNPRSTVWXYZ";

const SHAPES: Readonly<Record<string, (serial: number, random: CellRandom, detail: string, more: string) => string>> = {
  ups: (serial, random, service) => {
    let shipper = "";
    for (let i = 0; i < 4; i++) shipper += SHIPPER[random.index(SHIPPER.length)];
    const number = padded(serial, 9);
    const body = `${shipper}${number.slice(0, 2)}${service}${number.slice(2)}`;
    return `1Z${body}${upsDigit(body)}`;
  },
  fedex: (serial, random) => {
    const body = `${7 + random.index(3)}${random.index(10)}${padded(serial, 9)}`;
    return body + fedexDigit(body);
  },
  usps: (serial, random, service) => {
    const body = `${service}1${digits(7, random)}${padded(serial, 9)}`;
    return body + gs1Digit(body);
  },
  dhl: (serial) => {
    const body = padded(serial, 9);
    return body + (Number(body) % 7);
  },
  /** Universal Postal Union S10: two letters, eight digits, check digit, country. */
  post: (serial, random, country) => {
    const body = padded(serial, 8);
    return `${"CELR"[random.index(4)]}${"ABCDEFGHJKLMNPQRSTVXZ"[random.index(21)]}${body}${postDigit(body)}${country}`;
  },
  dpd: (serial, _random, depot) => `${depot}0${padded(serial, 9)}`,
  sscc: (serial, random, prefix) => {
    const body = `${prefix}${digits(5, random)}${padded(serial, 9)}`;
    return body + gs1Digit(body);
  },
  gs1: (serial, random, length, first) => {
    const body = `${first}${digits(Number(length) - 11, random)}${padded(serial, 9)}`;
    return body + gs1Digit(body);
  },
  mod7: (serial, random) => {
    const body = `${1 + random.index(9)}${random.index(10)}${padded(serial, 9)}`;
    return body + (Number(body) % 7);
  },
  letters: (serial, random, first) =>
    `${first}${SHIPPER[10 + random.index(20)]}${digits(5, random)}${padded(serial, 9)}`,
  digits: (serial, random, length) => {
    const width = Number(length);
    return width > 9
      ? `${1 + random.index(9)}${digits(width - 10, random)}${padded(serial, 9)}`
      : padded(serial, width);
  },
};

const shapes = new Map<string, { make: (typeof SHAPES)[string]; detail: string; more: string }>();

/** A tracking number of the shape that a service writes, such as ups:03. */
export function trackingNumber(shape: string, serial: number, random: CellRandom): string {
  let known = shapes.get(shape);
  if (!known) {
    const [kind = "", detail = "", more = ""] = shape.split(":");
    const make = SHAPES[kind];
    if (!make) throw new RangeError(`no tracking number has the shape ${shape}`);
    known = { make, detail, more };
    shapes.set(shape, known);
  }
  return known.make(serial, random, known.detail, known.more);
}

/** Letters count as their place in the alphabet plus two, by their last digit; every second figure doubles. */
export function upsDigit(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    const value = code < 58 ? code - 48 : (code - 63) % 10;
    sum += i % 2 === 1 ? value * 2 : value;
  }
  return tens(sum);
}

export const fedexDigit = (body: string) => (weightedSum(body, 0, [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 11) % 10;

export function postDigit(body: string): number {
  const check = 11 - (weightedSum(body, 0, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return check === 10 ? 0 : check === 11 ? 5 : check;
}

/** Does the last digit complete the rest by GS1's rule? */
export const hasGs1Digit = (text: string) => gs1Digit(text.slice(0, -1)) === String(digitAt(text, text.length - 1));
