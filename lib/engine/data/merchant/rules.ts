import type { AttributeRule, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readCountries } from "../place/country-table";
import { CURRENCY_UNITS } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import type { MerchantCategory } from "./categories";
import { type Merchant, merchantPool } from "./merchants";

const COLUMNS = ["name", "category", "mcc", "merchant_id", "channel"];

let pool: ReturnType<typeof merchantPool> | undefined;

/** Merchants with amounts in the currency of the locale's country. */
export function loadMerchants(locale: string): RecordDeclaration {
  pool ??= merchantPool();
  const home = homeCountry(locale) ?? "US";
  const currency = readCountries().find(({ code }) => code === home)!.currency;
  return { pool, rules: merchantRules(currency) };
}

function merchantRules(currency: string): RecordDeclaration["rules"] {
  const price = priceMaker(CURRENCY_UNITS[currency] ?? 1);
  const text = (of: string[], make: Extract<AttributeRule, { kind: "derived" }>["make"]): AttributeRule => ({
    kind: "derived",
    type: { type: "text" },
    of,
    make,
  });
  return {
    ...Object.fromEntries(COLUMNS.map((column): [string, AttributeRule] => [column, { kind: "column", column }])),
    amount: {
      kind: "derived",
      type: { type: "decimal", scale: 2 },
      of: ["_merchant"],
      make: ([merchant], random) => price((merchant as Merchant).category, random),
    },
    currency_code: text([], () => currency),
    description: text(["_merchant", "channel"], ([merchant, channel], random) =>
      statementLine(merchant as Merchant, channel as string, random),
    ),
    authorization_code: text([], (_, random) => authorizationCode(random)),
  };
}

/** As a line on a statement: branches by number, shops on the web by address. */
function statementLine({ statementName, chain }: Merchant, channel: string, random: CellRandom): string {
  if (channel === "Online") return `${statementName.replace(/[^A-Z0-9]/g, "")}.COM`;
  return chain ? `${statementName} #${branch(random)}` : statementName;
}

/** Small numbers are the common ones. */
const branch = (random: CellRandom) => 1 + Math.floor(random.next() ** 2 * 1400);

const CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function authorizationCode(random: CellRandom): string {
  let code = "";
  for (let i = 0; i < 6; i++) code += CODE_CHARACTERS[random.index(CODE_CHARACTERS.length)];
  return code;
}

/** Of five draws of a bell curve over the range's logarithm, hardly one falls outside. */
const DEVIATIONS_IN_RANGE = 5;
const TRIES = 4;

function dollars([middle, least, most]: MerchantCategory["amount"], random: CellRandom): number {
  const spread = Math.log(most / least) / DEVIATIONS_IN_RANGE;
  let amount = middle;
  for (let i = 0; i < TRIES; i++) {
    amount = middle * Math.exp(spread * random.normal());
    if (amount >= least && amount <= most) return amount;
  }
  return Math.min(most, Math.max(least, amount));
}

/** Amounts in a currency of which so many units are a dollar. Where they are near it, prices end as they do in dollars. */
function priceMaker(units: number) {
  const likeDollars = units > 0.6 && units < 2;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(units)));
  return ({ amount, ending }: MerchantCategory, random: CellRandom): number => {
    if (typeof ending === "object") {
      const fixed = ending[Math.floor(random.next() ** 1.5 * ending.length)]!;
      return likeDollars ? fixed : Math.max(step, Math.round((fixed * units) / step) * step);
    }
    const sum = dollars(amount, random) * (likeDollars ? 1 : units);
    if (ending === "whole") return Math.max(step, Math.round(sum / step) * step);
    if (units >= 100) return Math.max(step / 10, Math.round(sum / (step / 10)) * (step / 10));
    if (ending === "99" && random.next() < 0.7) return Math.floor(sum) + (random.next() < 0.8 ? 0.99 : 0.95);
    return Math.round(sum * 100) / 100;
  };
}
