import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { columnRules, derived, derivedDecimal } from "../rules";
import { readSecurities, type Security } from "./read-securities";

const COLUMNS = [
  "asset_class",
  "ticker",
  "company",
  "sector",
  "industry",
  "exchange",
  "country",
  "currency",
  "isin",
  "pe_ratio",
  "dividend_yield",
  "expense_ratio",
  "shares_outstanding",
];

let declaration: RecordDeclaration | undefined;

/** Securities; the same in every locale, with prices in the currency of their exchange. */
export function loadSecurities(): RecordDeclaration {
  declaration ??= {
    pool: buildPool(),
    defaultWhere: [
      {
        attribute: "asset_class",
        anyOf: ["Equity"],
        unless: ["asset_class", "ticker", "company", "sector", "industry", "isin"],
      },
    ],
    rules: securityRules(),
  };
  return declaration;
}

function buildPool(): RecordDeclaration["pool"] {
  const securities = readSecurities();
  const column = <T>(read: (security: Security) => T) => securities.map(read);
  return {
    columns: {
      asset_class: column((own) => own.asset_class),
      ticker: column(({ ticker }) => ticker),
      company: column(({ company }) => company),
      sector: column(({ sector }) => sector),
      industry: column(({ industry }) => industry),
      exchange: column(({ exchange }) => exchange),
      country: column(({ country }) => country),
      currency: column(({ currency }) => currency),
      isin: column(({ isin }) => isin),
      pe_ratio: column(({ pe }) => pe),
      dividend_yield: column((own) => own.yield),
      expense_ratio: column(({ cost }) => cost),
      shares_outstanding: column(({ shares }) => shares),
      _security: securities,
    },
    weights: column(({ weight }) => weight),
  };
}

/** How far prices of a row lie from the security's level: as after so many days. */
const DAYS_APART = 9;

/** How long positions were held, and their gain since in days' movements. */
const DAYS_HELD = 160;
const USUAL_GAIN = 8;

function securityRules(): RecordDeclaration["rules"] {
  const of = (value: unknown) => value as Security;
  const digits = (price: number) => (price < 5 ? 4 : 2);
  const round = (price: number) => {
    const unit = 10 ** digits(price);
    return Math.round(price * unit) / unit;
  };
  const moved = ({ volatility }: Security, days: number, random: CellRandom) =>
    Math.exp(volatility * Math.sqrt(days) * Math.max(-2.6, Math.min(2.6, random.normal())));
  return {
    ...columnRules(COLUMNS),
    price: derivedDecimal(4, ["_security"], ([security], random) =>
      round(of(security).level * moved(of(security), DAYS_APART, random)),
    ),
    last_price: derivedDecimal(4, ["_security"], ([security]) => round(of(security).level)),
    entry_price: derivedDecimal(4, ["_security"], ([security], random) => {
      const { level, volatility } = of(security);
      return round(level * Math.exp(-volatility * USUAL_GAIN) * moved(of(security), DAYS_HELD, random));
    }),
    open: derivedDecimal(4, ["_security", "price"], ([security, price], random) =>
      round((price as number) * moved(of(security), 0.5, random)),
    ),
    high: derivedDecimal(4, ["_security", "price", "open"], ([security, price, open], random) =>
      round(Math.max(price as number, open as number) * (1 + of(security).volatility * 0.6 * random.next())),
    ),
    low: derivedDecimal(4, ["_security", "price", "open"], ([security, price, open], random) =>
      round(Math.min(price as number, open as number) * (1 - of(security).volatility * 0.6 * random.next())),
    ),
    volume: derived(
      "integer",
      ["_security"],
      ([security], random) => Math.round((of(security).shares * 0.006 * Math.exp(0.5 * random.normal())) / 100) * 100,
    ),
    market_cap: derived(
      "integer",
      ["shares_outstanding", "price"],
      ([shares, price]) => Math.round(((shares as number) * (price as number)) / 1e6) * 1e6,
    ),
    cap_size: derived("text", ["market_cap"], ([cap]) => capSize(cap as number)),
    eps: derivedDecimal(2, ["price", "pe_ratio", "asset_class"], ([price, pe, assetClass], random) => {
      if (assetClass !== "Equity") return null;
      return pe === null ? -((price as number) * 0.03 * (0.3 + random.next())) : (price as number) / (pe as number);
    }),
    dividend_per_share: derivedDecimal(4, ["price", "dividend_yield"], ([price, percent]) =>
      round(((price as number) * (percent as number)) / 400),
    ),
    beta: derivedDecimal(2, ["_security"], ([security]) => of(security).volatility / 0.017),
    high_52_weeks: derivedDecimal(
      2,
      ["_security", "price"],
      ([security, price], random) =>
        Math.max(price as number, of(security).level) * (1 + of(security).volatility * 7 * random.next()),
    ),
    low_52_weeks: derivedDecimal(
      2,
      ["_security", "price"],
      ([security, price], random) =>
        Math.min(price as number, of(security).level) * (1 - of(security).volatility * 7 * random.next()),
    ),
    analyst_rating: derived("text", [], (_, random) =>
      random.pick(["Strong Buy", "Buy", "Buy", "Buy", "Hold", "Hold", "Hold", "Sell"]),
    ),
  };
}

function capSize(cap: number): string {
  if (cap < 2e9) return "Small cap";
  return cap < 1e10 ? "Mid cap" : "Large cap";
}
