import { mix32 } from "../../random";
import { luhnLetters } from "../check-digits";
import { rowsOf } from "../read-table";
import { EXCHANGES, ISSUERS, OTHERS } from "./issuers";

export interface Security {
  asset_class: string;
  ticker: string;
  company: string;
  sector: string;
  industry: string;
  exchange: string;
  country: string;
  currency: string;
  isin: string | null;
  /** Price, in the currency of the exchange, around which all prices lie. */
  level: number;
  /** Standard deviation of a day's return. */
  volatility: number;
  shares: number;
  pe: number | null;
  yield: number;
  cost: number | null;
  weight: number;
}

interface Exchange {
  exchange: string;
  country: string;
  currency: string;
}

/** Of equals between 0 and 1, the same for the same security. */
const share = (seed: number, salt: number) => (mix32((seed * 977 + salt * 40_503) | 0) >>> 0) / 4294967296;

/** Payers of dividends, and what they usually pay in percent. */
const YIELDS: Readonly<Record<string, number>> = {
  Utilities: 3.9,
  "Real Estate": 4.2,
  Energy: 3.6,
  "Consumer Staples": 2.9,
  Financials: 2.8,
  Materials: 2.1,
  Industrials: 1.6,
  "Communication Services": 1.8,
  Healthcare: 1.4,
  "Consumer Discretionary": 0.9,
  Technology: 0.5,
};

/** Every security: companies first, then funds, bonds and coins. */
export function readSecurities(): Security[] {
  const exchanges = new Map(rowsOf(EXCHANGES).map((row) => [row.code, row as unknown as Exchange]));
  const stocks = Object.entries(ISSUERS).flatMap(([sector, list]) =>
    list.split("|").map((line) => ({ sector, parts: line.split(";") })),
  );
  return [
    ...stocks.map(({ sector, parts }, number) => stockOf(sector, parts, number, exchanges)),
    ...rowsOf(OTHERS).map((row, i) => otherOf(row, stocks.length + i)),
  ];
}

function stockOf(
  sector: string,
  [company = "", ticker = "", industry = "", code]: readonly string[],
  number: number,
  exchanges: ReadonlyMap<unknown, Exchange>,
): Security {
  const at = exchanges.get(code ?? (number % 2 === 0 ? "XNAS" : "XNYS"));
  if (!at) throw new RangeError(`no exchange "${code ?? ""}" is known`);
  const unit = at.currency === "JPY" ? 28 : at.currency === "SEK" || at.currency === "NOK" ? 3 : 1;
  const level = Math.exp(2.9 + 2.8 * share(number, 1)) * unit;
  const size = Math.exp(21 + 5.6 * share(number, 2) ** 2.2);
  const usual = YIELDS[sector] ?? 1;
  const pays = share(number, 3) < 0.3 + usual * 0.18;
  return {
    asset_class: "Equity",
    ticker,
    company,
    sector,
    industry,
    exchange: at.exchange,
    country: at.country,
    currency: at.currency,
    isin: isinOf(at.country, number),
    level,
    volatility: 0.011 + 0.02 * share(number, 4) + (sector === "Utilities" ? -0.003 : 0),
    shares: Math.round((size * unit) / level / 100_000) * 100_000,
    pe: !pays && share(number, 5) < 0.18 ? null : Math.round(Math.exp(2.5 + 1.3 * share(number, 6)) * 10) / 10,
    yield: pays ? Math.round(usual * (0.5 + share(number, 7)) * 100) / 100 : 0,
    cost: null,
    weight: (code === undefined ? 2.6 : 1) * (0.5 + (Math.log(size) - 21) / 2),
  };
}

function otherOf(row: ReturnType<typeof rowsOf>[number], number: number): Security {
  const assetClass = String(row.asset_class);
  const isCoin = assetClass === "Crypto";
  const isStable = row.category === "Stablecoin" || row.category === "Cash";
  return {
    asset_class: assetClass,
    ticker: String(row.ticker),
    company: String(row.name),
    sector: assetClass === "Crypto" ? "Cryptocurrency" : assetClass === "Bond" ? "Fixed Income" : "Fund",
    industry: String(row.category),
    exchange: isCoin ? "Crypto" : assetClass === "Bond" || assetClass === "Mutual Fund" ? "OTC" : "NYSE",
    country: "US",
    currency: "USD",
    isin: isCoin ? null : isinOf("US", number),
    level: Number(row.price),
    volatility: isStable ? 0.0002 : isCoin ? 0.035 : assetClass === "Bond" ? 0.004 : 0.009,
    shares: Math.round(4e9 / Number(row.price)),
    pe: null,
    yield: Number(row.yield),
    cost: Number(row.cost) > 0 ? Number(row.cost) : null,
    weight: Number(row.weight) * (isCoin ? 0.6 : 0.5),
  };
}

const BASE = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Country, nine signs, and the check digit of ISO 6166. */
function isinOf(country: string, number: number): string {
  let rest = (mix32(number + 7919) >>> 0) % 10_000_000;
  let body = "";
  for (let i = 0; i < 6; i++) {
    body = (i < 4 ? String(rest % 10) : BASE[rest % BASE.length]!) + body;
    rest = Math.floor(rest / 7);
  }
  const code = `${country}${body.padStart(6, "0")}${String(number + 100).padStart(3, "0")}`;
  return code + luhnLetters(code);
}
