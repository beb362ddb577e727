import { type Country, readCountries } from "../place/country-table";
import { ACCOUNT_FORMATS, type AccountFormat } from "./account-formats";
import { type AccountMaker, compileAccount, compileLayout } from "./accounts";
import { BANK_NAMES } from "./bank-names";
import { CARD_NETWORKS, CARD_TYPES } from "./cards";
import { abaDigit } from "./check-digits";

/** A bank and what its accounts look like. */
export interface Bank {
  name: string;
  country: Country;
  bic: string;
  format: AccountFormat;
  account: AccountMaker;
  /** Made apart where the routing code is no part of the account. */
  routing?: AccountMaker;
}

/** Where most people say current account. */
const SAY_CURRENT = new Set("GB IE AU NZ ZA IN SG HK KE NG GH PK MT".split(" "));
const ACCOUNT_TYPES: readonly (readonly [name: string, weight: number])[] = [
  ["Checking", 56],
  ["Savings", 31],
  ["Money Market", 7],
  ["Certificate of Deposit", 6],
];

const hash = (text: string) =>
  [...text].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0, 7);

/** Four letters of a bank's name, unlike those of the country's other banks. */
function bicLetters(name: string, taken: Set<string>): string {
  const letters = name
    .normalize("NFD")
    .toUpperCase()
    .replace(/Ø/g, "O")
    .replace(/Ə/g, "E")
    .replace(/[^A-Z]/g, "");
  const consonants = letters[0] + letters.slice(1).replace(/[AEIOU]/g, "");
  const base = (consonants + letters).slice(0, 3);
  const last = [...consonants.slice(3), ..."BKSTNXYZ"].find((letter) => !taken.has(base + letter)) ?? "Q";
  taken.add(base + last);
  return base + last;
}

/** Ten digits; an American bank's begin with the number of its Federal Reserve district. */
function bankDigits(name: string, country: string): string {
  const seed = hash(`${country}/${name}`);
  const digits =
    String(1 + (seed % 8)) + String(1_000_000_000 + ((Math.imul(seed, 0x9e3779b1) >>> 0) % 1_000_000_000)).slice(1);
  return country === "US" ? String(1 + (seed % 12)).padStart(2, "0") + digits.slice(2) : digits;
}

function readBanks(): Bank[] {
  const countries = new Map(readCountries().map((country) => [country.code, country]));
  return Object.entries(BANK_NAMES).flatMap(([code, names]) => {
    const format = ACCOUNT_FORMATS[code]!;
    const country = countries.get(code)!;
    const taken = new Set<string>();
    return names.split("|").map((name): Bank => {
      const letters = bicLetters(name, taken);
      const codes = { country: code, digits: bankDigits(name, code), letters };
      const places = format.places.split(" ");
      const bic = letters + code + places[hash(name) % places.length]! + (hash(name) % 3 === 0 ? "XXX" : "");
      const routing =
        format.routingLayout &&
        compileLayout(
          format.routingLayout,
          codes,
          code === "US" ? (text) => text.slice(0, 8) + abaDigit(text) : undefined,
        );
      return { name, country, bic, format, account: compileAccount(format, codes), ...(routing && { routing }) };
    });
  });
}

/** Every bank with each kind of account and card its customers hold. */
export function bankPool() {
  const columns = {
    bank_name: [] as string[],
    bic: [] as string[],
    swift: [] as string[],
    country: [] as string[],
    country_code: [] as string[],
    currency_code: [] as string[],
    account_type: [] as string[],
    card_network: [] as string[],
    card_type: [] as string[],
    _bank: [] as Bank[],
  };
  const weights: number[] = [];
  const rankOf = new Map<string, number>();
  for (const bank of readBanks()) {
    const { code } = bank.country;
    const rank = rankOf.get(code) ?? 0;
    rankOf.set(code, rank + 1);
    for (const [accountType, accountWeight] of ACCOUNT_TYPES) {
      for (const [
        network,
        {
          weights: [american, elsewhere],
          home,
          creditOnly,
        },
      ] of Object.entries(CARD_NETWORKS)) {
        const networkWeight = home?.[code] ?? (code === "US" ? american : elsewhere);
        if (networkWeight === 0) continue;
        for (const [cardType, cardWeight] of Object.entries(CARD_TYPES)) {
          if (creditOnly && cardType !== "Credit") continue;
          columns.bank_name.push(bank.name);
          columns.bic.push(bank.bic);
          columns.swift.push(bank.bic);
          columns.country.push(bank.country.name);
          columns.country_code.push(code);
          columns.currency_code.push(bank.country.currency);
          columns.account_type.push(accountType === "Checking" && SAY_CURRENT.has(code) ? "Current" : accountType);
          columns.card_network.push(network);
          columns.card_type.push(cardType);
          columns._bank.push(bank);
          weights.push((accountWeight * networkWeight * (creditOnly ? 100 : cardWeight)) / (rank + 3));
        }
      }
    }
  }
  return { columns, weights };
}

/** Banks whose IBANs stand in where the customer's own country has none. */
export const banksWithIban = (banks: readonly Bank[]) => {
  const large = new Set(["DE", "FR", "GB", "ES", "IT", "NL"]);
  return [...new Set(banks.filter(({ country }) => large.has(country.code)))];
};
