import type { CellRandom } from "../../random";
import type { AccountFormat } from "./account-formats";
import { type Completion, NATIONAL_CHECKS } from "./check-digits";

/** Makes the text of a layout for one account. */
export type AccountMaker = (serial: number, random: CellRandom) => string;

/** What a layout says of a bank. */
export interface BankCodes {
  country: string;
  /** Ten digits, the first not 0. */
  digits: string;
  /** First four characters of the BIC. */
  letters: string;
}

const SERIAL_DIGITS = 8;
/** Longer accounts begin with zeros. */
const MOST_USED_DIGITS = 12;

type Part = string | AccountMaker;

/** Compiles a layout (see account-formats.ts) for one bank. */
export function compileLayout(layout: string, bank: BankCodes, complete: Completion = (text) => text): AccountMaker {
  let used = 0;
  const parts = [...layout.matchAll(/([BLRSKZ])(\d*)|./g)].map(([literal, sign, length]): Part => {
    const count = Number(length || 1);
    switch (sign) {
      case "B":
        used += count;
        return bank.digits.slice(used - count, used);
      case "L":
        return bank.letters.slice(0, count);
      case "K":
      case "Z":
        return "0".repeat(count);
      case "R":
        return (_, random) => String(10 ** count + random.index(10 ** count)).slice(1);
      case "S":
        return accountDigits(count);
      default:
        return literal;
    }
  });
  return (serial, random) => {
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : part(serial, random);
    return complete(text);
  };
}

/** The serial keeps accounts apart; what is left before it is filled by chance, and with zeros in long accounts. */
function accountDigits(count: number): AccountMaker {
  const zeros = "0".repeat(Math.max(0, count - MOST_USED_DIGITS));
  const free = Math.max(0, Math.min(count, MOST_USED_DIGITS) - SERIAL_DIGITS);
  const fixed = Math.min(count, SERIAL_DIGITS);
  const size = 10 ** fixed;
  const digits = (serial: number) => String(size + (serial % size)).slice(1);
  if (free === 0) return (serial) => zeros + digits(serial);
  return (serial, random) => zeros + String(10 ** (free - 1) + random.index(9 * 10 ** (free - 1))) + digits(serial);
}

/** The whole account of a bank's customer: in countries with IBANs, what follows the IBAN's check digits. */
export const compileAccount = (format: AccountFormat, bank: BankCodes): AccountMaker =>
  compileLayout(format.layout, bank, NATIONAL_CHECKS[bank.country]);
