import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

const price = (name: string, description: string) => ({
  name,
  type: { type: "decimal" as const, scale: 4 },
  description,
});

/** Stocks of invented companies; funds, bonds and coins when asked. */
export const security: Pack = {
  name: "security",
  description:
    "A security: ticker, invented issuer, sector, exchange, currency, ISIN, price with open, high and low, market value, dividend; equities unless asked otherwise",
  attributes: [
    ...attributesOf(`
asset_class; text; Equity unless asked otherwise; ETF, Mutual Fund, Bond or Crypto
ticker; text; Symbol, e.g. NBSC or BTC
company; text; Issuer, fund or coin, e.g. Northbeam Semiconductor
sector; text; Sector, e.g. Technology
industry; text; Industry of the sector, or category of a fund
exchange; text; Exchange, e.g. NASDAQ or Xetra
country; text; ISO code of the exchange's country
currency; text; Currency of the exchange
isin; text; ISIN with its check digit; empty for coins`),
    price("price", "Price, always near the security's own level"),
    price("last_price", "The price of today, the same in every row of the security"),
    price("entry_price", "What a holder paid on average, some time ago"),
    price("open", "Opening price of the day"),
    price("high", "Highest price of the day, at least open and price"),
    price("low", "Lowest price of the day, at most open and price"),
    ...attributesOf(`
volume; integer; Units traded in the day
market_cap; integer; Shares times price
cap_size; text; Small cap, Mid cap or Large cap
shares_outstanding; integer; Shares issued
pe_ratio; tenths; Price to earnings; empty where there are losses
eps; money; Earnings per share, agreeing with price and pe_ratio; empty for what has none
dividend_yield; money; Percent a year; 0 where none is paid`),
    price("dividend_per_share", "Dividend of a quarter"),
    ...attributesOf(`
expense_ratio; money; Percent a year, for funds; empty for others
beta; money; Movement relative to the market
high_52_weeks; money; Highest price of the year
low_52_weeks; money; Lowest price of the year
analyst_rating; text; Strong Buy, Buy, Hold or Sell`),
  ],
  load: async () => (await import("./rules")).loadSecurities(),
};
