import type { CellRandom } from "../../random";
import { luhnDigit } from "../check-digits";

interface CardNetwork {
  /** Beginnings of its card numbers, apart from those that national schemes share. */
  prefixes: readonly string[];
  digits: number;
  codeDigits: number;
  /** How often its cards are carried: in the United States, elsewhere. */
  weights: readonly [number, number];
  /** Countries it is at home in, where weights are their own. */
  home?: Readonly<Record<string, number>>;
  creditOnly?: true;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

export const CARD_NETWORKS: Readonly<Record<string, CardNetwork>> = {
  Visa: {
    prefixes: ["4024", "4147", "4266", "4400", "4485", "4539", "4556", "4716", "4744", "4788", "4815", "4868"],
    digits: 16,
    codeDigits: 3,
    weights: [52, 52],
  },
  Mastercard: {
    prefixes: [
      "5105",
      "5120",
      "5200",
      "5212",
      "5302",
      "5336",
      "5412",
      "5425",
      "5454",
      "5500",
      "5523",
      "5555",
      "2223",
      "2720",
    ],
    digits: 16,
    codeDigits: 3,
    weights: [31, 42],
  },
  "American Express": {
    prefixes: ["3411", "3434", "3499", "3714", "3723", "3759", "3782"],
    digits: 15,
    codeDigits: 4,
    weights: [11, 6],
    creditOnly: true,
  },
  Discover: {
    prefixes: ["6011", ...range(644, 649)],
    digits: 16,
    codeDigits: 3,
    weights: [6, 0],
    creditOnly: true,
  },
  JCB: { prefixes: range(3528, 3589), digits: 16, codeDigits: 3, weights: [0, 0], home: { JP: 55 }, creditOnly: true },
  UnionPay: { prefixes: ["6221", "6225", "6250"], digits: 16, codeDigits: 3, weights: [0, 0], home: { CN: 400 } },
};

export const CARD_TYPES: Readonly<Record<string, number>> = { Debit: 55, Credit: 40, Prepaid: 5 };

const SERIAL_DIGITS = 8;

/** A number of the network with a right check digit; the serial keeps numbers apart. */
export function cardNumber(network: string, serial: number, random: CellRandom): string {
  const { prefixes, digits } = CARD_NETWORKS[network]!;
  const prefix = prefixes.length === 1 ? prefixes[0]! : random.pick(prefixes);
  const free = digits - 1 - SERIAL_DIGITS - prefix.length;
  const size = 10 ** SERIAL_DIGITS;
  const body =
    prefix + String(10 ** free + random.index(10 ** free)).slice(1) + String(size + (serial % size)).slice(1);
  return body + luhnDigit(body);
}

/** The code on the card that is no part of its number. */
export function securityCode(network: string, random: CellRandom): string {
  const size = 10 ** CARD_NETWORKS[network]!.codeDigits;
  return String(size + random.index(size)).slice(1);
}

/** All but the last four digits hidden, in the network's groups. */
export const maskedNumber = (number: string) =>
  number.length === 15 ? `**** ****** *${number.slice(-4)}` : `**** **** **** ${number.slice(-4)}`;
