import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { type Bank, bankPool, banksWithIban } from "./banks";
import { cardNumber, maskedNumber, securityCode } from "./cards";
import { toIban } from "./check-digits";

const COLUMNS = [
  "bank_name",
  "bic",
  "swift",
  "country",
  "country_code",
  "currency_code",
  "account_type",
  "card_network",
  "card_type",
];

let pool: ReturnType<typeof bankPool> | undefined;

/** Banks of the locale's country; of all countries where it has none here. */
export function loadBanks(locale: string): RecordDeclaration {
  pool ??= bankPool();
  const home = homeCountry(locale);
  const known = home !== undefined && pool.columns.country_code.includes(home);
  return {
    pool,
    ...(known && {
      defaultWhere: [
        {
          attribute: "country_code",
          anyOf: [home],
          unless: ["country_code", "country", "currency_code", "bank_name", "bic", "swift"],
        },
      ],
    }),
    rules: bankRules(banksWithIban(pool.columns._bank)),
  };
}

function derived(
  of: readonly string[],
  make: (values: readonly unknown[], random: CellRandom) => PackValue,
): AttributeRule {
  return { kind: "derived", type: { type: "text" }, of, make };
}

function bankRules(foreign: readonly Bank[]): RecordDeclaration["rules"] {
  return {
    ...Object.fromEntries(COLUMNS.map((column): [string, AttributeRule] => [column, { kind: "column", column }])),
    _serial: { kind: "serial", leastDigits: 8 },
    _card_serial: { kind: "serial", leastDigits: 8 },
    _account: derived(["_bank", "_serial"], ([bank, serial], random) =>
      (bank as Bank).account(serial as number, random),
    ),
    account_number: derived(["_bank", "_account"], ([bank, account]) =>
      part(account as string, (bank as Bank).format.account),
    ),
    iban: derived(["_bank", "_account", "_serial"], ([bank, account, serial], random) =>
      ibanOf(bank as Bank, account as string, serial as number, foreign, random),
    ),
    routing_number: derived(["_bank", "_account"], ([bank, account], random) =>
      routingNumber(bank as Bank, account as string, random),
    ),
    sort_code: derived(["_bank", "_account"], ([bank, account], random) =>
      sortCode(bank as Bank, account as string, random),
    ),
    balance: {
      kind: "derived",
      type: { type: "decimal", scale: 2 },
      of: ["account_type", "currency_code"],
      make: ([type, currency], random) => balance(type as string, currency as string, random),
    },
    card_number: derived(["card_network", "_card_serial"], ([network, serial], random) =>
      cardNumber(network as string, serial as number, random),
    ),
    card_number_masked: derived(["card_number"], ([number]) => maskedNumber(number as string)),
    card_last4: derived(["card_number"], ([number]) => (number as string).slice(-4)),
    _expires: {
      kind: "generator",
      generator: { kind: "datetime", output: "date", from: { asOf: "P1M" }, to: { asOf: "P58M" } },
    },
    card_expiry: derived(["_expires"], ([expires]) => monthAndYear(new Date(expires as number))),
    cvv: derived(["card_network"], ([network], random) => securityCode(network as string, random)),
  };
}

const part = (account: string, range: readonly [number, number] | undefined) =>
  range ? account.slice(range[0], range[1]) : account;

/** In countries without IBANs, the IBAN of an account that the customer has abroad. */
function ibanOf(
  { format, country }: Bank,
  account: string,
  serial: number,
  foreign: readonly Bank[],
  random: CellRandom,
): string {
  if (format.iban) return toIban(country.code, account);
  const bank = random.pick(foreign);
  return toIban(bank.country.code, bank.account(serial, random));
}

function routingNumber({ routing, format }: Bank, account: string, random: CellRandom): string {
  return routing ? routing(0, random) : part(account, format.routing);
}

const BRITISH = new Set(["GB", "IE"]);

/** The bank's own in Britain and Ireland, one of the same form elsewhere. */
function sortCode({ country, format }: Bank, account: string, random: CellRandom): string {
  const digits = BRITISH.has(country.code) ? part(account, format.routing) : String(random.between(100_000, 999_999));
  return `${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`;
}

/** Middle balances in dollars; half of all accounts lie between 0.4 and 2.5 times that. */
const BALANCES: Readonly<Record<string, number>> = {
  Checking: 2400,
  Current: 2400,
  Savings: 7800,
  "Money Market": 21_000,
  "Certificate of Deposit": 14_000,
};
const balance = (type: string, currency: string, random: CellRandom) =>
  inCurrency(BALANCES[type]! * Math.exp(1.35 * random.normal()), currency);

const monthAndYear = (date: Date) =>
  `${String(date.getUTCMonth() + 1).padStart(2, "0")}/${String(date.getUTCFullYear() % 100).padStart(2, "0")}`;
