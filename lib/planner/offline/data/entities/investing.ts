import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  day,
  daytime,
  either,
  firstOf,
  formula,
  id,
  money,
  number,
  numberAround,
  oneOf,
  pattern,
  person,
  type Recipe,
  sum,
  unique,
  whole,
  wholeTail,
} from "../make";
import { security, securityOf } from "../packs";

const textOf = (expression: string) => formula(expression, { output: "text" });
const dateOf = (expression: string) => formula(expression, { output: "date" });
const priceOf = (expression: string) => formula(expression, { output: "decimal", scale: 2 });
/** Days on which American exchanges stay closed: New Year, Juneteenth, July 4, Christmas, and the holidays that fall on a Monday or Thursday. */
const isHoliday = (date: string) =>
  `(${[
    [1, "day < 2"],
    [6, "day == 19"],
    [7, "day == 4"],
    [12, "day == 25"],
    [1, "weekday == 1 && day > 14 && day < 22"],
    [2, "weekday == 1 && day > 14 && day < 22"],
    [5, "weekday == 1 && day > 24"],
    [9, "weekday == 1 && day < 8"],
    [11, "weekday == 4 && day > 21 && day < 29"],
  ]
    .map(
      ([month, on]) =>
        `month(${date}) == ${month} && ${String(on).replaceAll(/weekday|day/g, (part) => `${part}(${date})`)}`,
    )
    .join(" || ")})`;
/** Markets are closed at weekends and on holidays. */
const tradingDay = dateOf("if(weekday(@open_day) > 5, add_days(@open_day, 5 - weekday(@open_day)), @open_day)");
const TRADING_DAYS = {
  own_day: day("-P1Y", "-P1D"),
  open_day: firstOf(dateOf(`if(${isHoliday("@own_day")}, add_days(@own_day, -4), @own_day)`)),
};

/** Of what a parent table of securities names; of a list of the user's own. */
const traded = (attribute: string, classes = "Equity|ETF"): Recipe =>
  firstOf(
    { kind: "record", source: "security", attribute, where: [{ attribute: "ticker", sameAs: "@security_ticker" }] },
    securityOf(classes, attribute),
  );

/** The logarithm of a price that walks from day to day, for each ticker its own. */
const walkOf = (entityField?: string): GeneratorInput => ({
  kind: "series",
  level: 4.5,
  spread: 0.75,
  walk: 0.008,
  min: 2,
  max: 6.9,
  scale: 5,
  clock: "@date",
  ...(entityField !== undefined && { entity: entityField }),
});
const shares = wholeTail(1, 4000, 55, 1.2);

/** Prices of a day or another span: the lowest is below all, the highest above. */
const BAR = {
  "open|opening price|open price": priceOf("round(@close * exp(normal(0, 0.008)), 2)"),
  "high|day high|high price|highest": priceOf("round(max(@open, @close) * (1 + abs(normal(0, 0.008))), 2)"),
  "low|day low|low price|lowest": priceOf("round(min(@open, @close) * (1 - abs(normal(0, 0.008))), 2)"),
  "close|price|closing price|close price|last price|stock price": priceOf("round(exp(@own_walk), 2)"),
};

/** Markets, and what people hold and trade in them. */
export const INVESTING = [
  entity(
    "stock price|closing price|daily closing price|share price|daily stock price|market data|stock quote|ohlc|ohlcv|candle|stock market data|equity price|price history|stock data|candlestick|stock price history|historical stock price|stock market|price bar|ohlc data|ohlcv data",
    {
      domain: "investing",
      core: {
        "date|timestamp|trading date|day|trade date": tradingDay,
        "ticker|symbol|stock|stock symbol": security("ticker"),
        ...BAR,
        "volume|trading volume|shares traded": formula("round(@own_volume * exp(normal(0, 0.35)) / 100, 0) * 100", {
          output: "integer",
        }),
      },
      helpers: TRADING_DAYS,
      more: {
        own_walk: firstOf(walkOf("@ticker"), walkOf()),
        own_volume: security("volume"),
        "adjusted_close|adj close": priceOf("@close"),
        "change_percent|daily return|percent change|return|change|daily change": formula(
          "round((@close / @open - 1) * 100, 2)",
          { output: "decimal", scale: 2 },
        ),
        sector: security("sector"),
        "company|company name|name": security("company"),
        exchange: security("exchange"),
        "market_cap|market capitalization": security("market_cap"),
        "pe_ratio|pe": security("pe_ratio"),
        vwap: priceOf("round((@high + @low + @close) / 3, 2)"),
      },
    },
  ),
  entity(
    "bitcoin price|btc price|bitcoin data|bitcoin price history|crypto price history|bitcoin ohlc|btc candle|bitcoin historical price",
    {
      domain: "crypto",
      core: {
        "date|timestamp|time": day("-P1Y", "-P1D"),
        "symbol|coin|ticker": oneOf("BTC"),
        ...BAR,
        "volume|trading volume": formula("round(exp(normal(10, 0.4)), 2)", { output: "decimal", scale: 2 }),
      },
      more: {
        own_walk: { ...walkOf(), level: 11.3, spread: 0, walk: 0.006, min: 10.6, max: 11.9 } as GeneratorInput,
        "market_cap|market capitalization": formula("round(@close * 19950000, 0)", { output: "integer" }),
      },
    },
  ),
  entity(
    "security|listed stock|listed company|equity|stock listing|public company|financial instrument|instrument|stock screener|stock ticker|tech stock|dividend stock|bank stock",
    {
      domain: "investing",
      core: {
        "ticker|symbol|stock symbol": unique(security("ticker")),
        "company|company name|name|issuer|security name": security("company"),
        sector: security("sector"),
        industry: security("industry"),
        "exchange|market|listed on": security("exchange"),
        currency: security("currency"),
        isin: security("isin"),
        "price|last price|current price|share price|close|stock price": security("price"),
        "market_cap|market capitalization|market value": security("market_cap"),
      },
      more: {
        "asset_class|type|security type|instrument type": security("asset_class"),
        "country|country code": security("country"),
        "pe_ratio|pe|p e ratio|price to earnings|p e": security("pe_ratio"),
        "eps|earnings per share": security("eps"),
        "dividend_yield|yield": security("dividend_yield"),
        "dividend|dividend per share": security("dividend_per_share"),
        beta: security("beta"),
        "volume|average volume|trading volume": security("volume"),
        "open|opening price": security("open"),
        "high|day high": security("high"),
        "low|day low": security("low"),
        "high_52_weeks|52 week high|year high": security("high_52_weeks"),
        "low_52_weeks|52 week low|year low": security("low_52_weeks"),
        "shares_outstanding|outstanding shares": security("shares_outstanding"),
        "cap_size|market cap category|size": security("cap_size"),
        "analyst_rating|rating|recommendation": security("analyst_rating"),
      },
      key: "ticker",
      label: "company",
      usualRows: 60,
    },
  ),
  entity(
    "trade|stock trade|trade order|investment transaction|securities transaction|stock transaction|trading data|stock order|brokerage transaction|trade record|stock trading|equity trade|trading record|order execution",
    {
      domain: "investing",
      parents: "portfolio|account|client|trader|security",
      core: {
        trade_id: id("TR-", 6),
        "trade_date|executed at|timestamp|date|transaction date|execution date|time": tradingDay,
        "symbol|ticker|stock|security|instrument": traded("ticker"),
        "side|type|trade type|action|buy sell|transaction type|order side": oneOf("Buy:55|Sell:45"),
        "quantity|shares|qty|units|number of shares|volume": shares,
        "price|execution price|price per share|share price|trade price": traded("price"),
        "total_value|amount|value|total|trade value|total amount|notional|transaction value":
          sum("round(@quantity * @price, 2)"),
        "fee|commission|fees|brokerage": sum("round(max(0.99, min(@quantity * 0.005, @quantity * @price * 0.001)), 2)"),
        "trader|client|account holder|investor|customer": "full name",
      },
      helpers: {
        ...TRADING_DAYS,
        next_day: firstOf(dateOf("add_days(@trade_date, if(weekday(@trade_date) == 5, 3, 1))")),
        settled_on: firstOf(
          dateOf(`if(${isHoliday("@next_day")}, add_days(@next_day, if(weekday(@next_day) == 5, 3, 1)), @next_day)`),
        ),
      },
      more: {
        "company|company name|security name": traded("company"),
        sector: traded("sector"),
        "asset_class|asset type": traded("asset_class"),
        exchange: traded("exchange"),
        currency: traded("currency"),
        isin: traded("isin"),
        order_type: oneOf("Market:58|Limit:34|Stop:6|Stop limit:2"),
        "status|order status|trade status": firstOf(
          either("days_between(@trade_date, as_of()) < 2", oneOf("Executed"), oneOf("Settled:96|Cancelled:3|Failed:1")),
          oneOf("Settled:92|Executed:5|Cancelled:3"),
        ),
        "settlement_date|settle date": firstOf(
          dateOf('if(@status == "Cancelled" || @status == "Failed", null, @settled_on)'),
          dateOf("@settled_on"),
        ),
        "net_amount|net|net value": sum('round(if(@side == "Buy", -@total_value - @fee, @total_value - @fee), 2)'),
        "profit_loss|pnl|realized gain|gain loss|profit|profit and loss|p l|realized profit|realized pnl|profit or loss":
          firstOf(sum('if(@side == "Sell", round(@total_value * normal(0.05, 0.14), 2), null)')),
        "executed_time|trade time": daytime("-P1Y", "P0D"),
        "broker|brokerage firm": oneOf(
          "Meridian Brokerage:34|Keystone Securities:26|Lanternlight Direct:24|Ironbridge Markets:16",
        ),
      },
      usualRows: 300,
    },
  ),
  entity("portfolio|investment portfolio|investment account|brokerage account|investor portfolio", {
    domain: "investing",
    parents: "client|advisor|customer",
    core: {
      portfolio_id: id("PF-", 4),
      "client|name|owner|client name|investor": "full name",
      "strategy|type|portfolio type|allocation": oneOf("Balanced:38|Growth:30|Income:18|Conservative:14"),
      "market_value|value|current value|total value|portfolio value|balance": money(2000, 6_000_000, 110_000, 1.2),
      "risk_level|risk|risk profile|risk tolerance": firstOf(
        textOf(
          'if(@strategy == "Growth", if(chance(0.7), "High", "Medium"), if(@strategy == "Balanced", "Medium", "Low"))',
        ),
      ),
      "inception_date|created at|opened on|start date": day("-P10Y", "-P60D"),
      "return_percent|return|ytd return|annual return|performance": firstOf(
        formula(
          'round(normal(if(@strategy == "Growth", 11, if(@strategy == "Balanced", 7.5, 4.5)), if(@strategy == "Growth", 9, if(@strategy == "Balanced", 5, 2.5))), 2)',
          { output: "decimal", scale: 2 },
        ),
      ),
    },
    more: {
      "cost_basis|invested amount|amount invested|initial investment": sum(
        "round(@market_value / (1 + @return_percent / 100), 2)",
      ),
      "gain_loss|unrealized gain|profit loss|profit": sum("round(@market_value - @cost_basis, 2)"),
      "cash|cash balance": sum("round(@market_value * uniform(0.01, 0.12), 2)"),
      "holdings|number of holdings|positions": whole(4, 40),
      "advisor|manager|financial advisor": person("full_name", "advisor"),
      account_type: oneOf("Individual:48|Joint:14|IRA:18|Roth IRA:14|Trust:6"),
      benchmark: oneOf("Total Market Index:50|60/40 Blend:34|Aggregate Bond Index:16"),
    },
    usualRows: 50,
  }),
  entity("holding|portfolio holding|investment|portfolio position|stock holding|asset holding", {
    domain: "investing",
    parents: "portfolio|account|security",
    partOf: "portfolio",
    core: {
      holding_id: id("HD-", 5),
      "symbol|ticker|stock": traded("ticker", "Equity|ETF|Mutual Fund|Bond"),
      "name|company|security|asset name|asset|security name|investment name": traded(
        "company",
        "Equity|ETF|Mutual Fund|Bond",
      ),
      "asset_class|type|asset type|investment type": traded("asset_class", "Equity|ETF|Mutual Fund|Bond"),
      "shares|quantity|units": shares,
      "average_cost|purchase price|cost price|avg cost|buy price|price paid|average price": traded(
        "entry_price",
        "Equity|ETF|Mutual Fund|Bond",
      ),
      "price|current price|market price|last price": traded("last_price", "Equity|ETF|Mutual Fund|Bond"),
      "market_value|value|current value|amount": sum("round(@shares * @price, 2)"),
      "gain_loss|unrealized gain|profit loss|unrealized pnl|gain|profit": sum(
        "round(@shares * (@price - @average_cost), 2)",
      ),
    },
    more: {
      "purchase_date|acquired on|bought on|buy date": day("-P6Y", "-P10D"),
      "cost_basis|total cost|invested amount|amount invested": sum("round(@shares * @average_cost, 2)"),
      "return_percent|gain loss percent|return": formula("round((@price / @average_cost - 1) * 100, 2)", {
        output: "decimal",
        scale: 2,
      }),
      sector: traded("sector", "Equity|ETF|Mutual Fund|Bond"),
      currency: traded("currency", "Equity|ETF|Mutual Fund|Bond"),
      isin: traded("isin", "Equity|ETF|Mutual Fund|Bond"),
      exchange: traded("exchange", "Equity|ETF|Mutual Fund|Bond"),
      dividend_yield: traded("dividend_yield", "Equity|ETF|Mutual Fund|Bond"),
      "weight|allocation percent|portfolio weight": number(0.4, 14, 2),
    },
    usualRows: 250,
  }),
  entity("dividend|dividend payment|distribution|dividend history", {
    domain: "investing",
    parents: "holding|portfolio|security",
    core: {
      dividend_id: id("DV-", 5),
      "ticker|symbol|stock": paying("ticker"),
      "company|name|security": paying("company"),
      "ex_date|ex dividend date": dateOf(
        "if(weekday(@own_day) > 5, add_days(@own_day, 5 - weekday(@own_day)), @own_day)",
      ),
      "pay_date|payment date|paid on|date": dateOf("add_days(@ex_date, 21)"),
      "amount_per_share|dividend per share|dividend|dividend amount|rate": paying("dividend_per_share"),
      "shares|shares held|quantity": shares,
      "total|total amount|amount|gross amount": sum("round(@amount_per_share * @shares, 2)"),
      frequency: oneOf("Quarterly:84|Semi-annual:10|Annual:6"),
    },
    more: {
      own_day: day("-P2Y", "-P22D"),
      record_date: dateOf("add_days(@ex_date, 1)"),
      currency: paying("currency"),
      "dividend_yield|yield": paying("dividend_yield"),
      "tax_withheld|withholding tax|tax": sum("round(@total * 0.15, 2)"),
    },
    usualRows: 150,
  }),
  entity("fund|etf|mutual fund|investment fund|index fund|exchange traded fund|fund performance", {
    domain: "investing",
    core: {
      "ticker|symbol|fund id": unique(securityOf("ETF|Mutual Fund", "ticker")),
      "name|fund name|fund": securityOf("ETF|Mutual Fund", "company"),
      "type|fund type": securityOf("ETF|Mutual Fund", "asset_class"),
      "category|asset class|strategy": securityOf("ETF|Mutual Fund", "industry"),
      "nav|price|net asset value": securityOf("ETF|Mutual Fund", "price"),
      "expense_ratio|management fee|fee": securityOf("ETF|Mutual Fund", "expense_ratio"),
      "aum|assets under management|fund size|net assets": formula(
        "round(exp(normal(21.6, 1.5)) / 1000000, 0) * 1000000",
        {
          output: "integer",
        },
      ),
      "yield|dividend yield|distribution yield": securityOf("ETF|Mutual Fund", "dividend_yield"),
      "return_1y|one year return|1 year return|annual return|return": numberAround(-14, 38, 10.4, 8, 2),
    },
    more: {
      "return_3y|three year return|3 year return": numberAround(-6, 22, 8.2, 4, 2),
      "return_5y|five year return|5 year return": numberAround(-2, 18, 8.6, 3, 2),
      isin: securityOf("ETF|Mutual Fund", "isin"),
      "inception_date|launched on": day("-P25Y", "-P1Y"),
      "risk_rating|risk level|risk": oneOf("Low:22|Moderate:44|High:34"),
      "manager|fund manager": person("full_name", "manager"),
      "rating|star rating|morningstar rating": whole(1, 5),
    },
    key: "ticker",
    label: "name",
    usualRows: 20,
  }),
  entity(
    "crypto price|cryptocurrency|coin|crypto market|cryptocurrency price|crypto market data|crypto coin|crypto asset|crypto",
    {
      domain: "crypto",
      core: {
        "symbol|ticker|coin|coin symbol": securityOf("Crypto", "ticker"),
        "name|coin name|cryptocurrency|crypto": securityOf("Crypto", "company"),
        "category|type": securityOf("Crypto", "industry"),
        "price|price usd|current price|close": securityOf("Crypto", "price"),
        "change_24h|24h change|price change 24h|percent change 24h|daily change": numberAround(-16, 18, 0.2, 3.6, 2),
        "high_24h|high|24h high": securityOf("Crypto", "high"),
        "low_24h|low|24h low": securityOf("Crypto", "low"),
        "market_cap|market capitalization": formula("round(@price * @circulating_supply, 0)", { output: "integer" }),
        "volume_24h|volume|24h volume|trading volume": formula("round(@market_cap * uniform(0.02, 0.12), 0)", {
          output: "integer",
        }),
      },
      more: {
        "circulating_supply|supply": firstOf(
          formula(
            "round(exp(normal(if(@own_price > 10000, 16.8, if(@own_price > 500, 18.6, if(@own_price > 50, 20, 23))), 0.05)), 0)",
            { output: "integer" },
          ),
        ),
        own_price: securityOf("Crypto", "price"),
        open: securityOf("Crypto", "open"),
        "date|timestamp|time": daytime("-P90D", "P0D"),
      },
      usualRows: 16,
    },
  ),
  entity("crypto trade|crypto order|bitcoin trade|crypto exchange trade|coin trade", {
    domain: "crypto",
    parents: "user|account|portfolio",
    core: {
      trade_id: id("CT-", 6),
      "executed_at|timestamp|date|time|trade date": daytime("-P180D", "P0D"),
      "pair|trading pair|market": textOf('concat(@symbol, if(@symbol == "USDT", "/USD", "/USDT"))'),
      "side|type": oneOf("Buy:53|Sell:47"),
      "amount|quantity|size|volume": formula(
        "round(exp(normal(5.4, 1.3)) / @price, if(@price > 1000, 5, if(@price > 10, 3, 1)))",
        { output: "decimal", scale: 5 },
      ),
      "price|execution price": securityOf("Crypto", "price"),
      "total|value|total value|cost": sum("round(@amount * @price, 2)"),
      "fee|trading fee|commission": sum("round(@total * 0.001, 2)"),
      "trader|user|customer|name": "full name",
    },
    more: {
      "symbol|coin|ticker|cryptocurrency|asset": securityOf("Crypto", "ticker"),
      order_type: oneOf("Market:52|Limit:42|Stop limit:6"),
      "exchange|platform": oneOf("Harbor Exchange:36|CoinMeridian:30|BlueLedger:20|Nordic Coin:14"),
      status: oneOf("Filled:92|Partially filled:4|Cancelled:4"),
    },
    usualRows: 300,
  }),
  entity("wealth management client|advisory client|investor|investment client", {
    domain: "investing",
    parents: "advisor",
    core: {
      client_id: id("CL-", 4),
      "full_name|name|client name": "full name",
      email: "",
      age: "",
      net_worth: "",
      "risk_profile|risk tolerance|risk": "risk level",
      "client_since|joined|onboarded": "join date",
      city: "",
    },
    more: {
      "goal|investment goal|objective": oneOf("Retirement:46|Wealth growth:24|Education:14|Home purchase:10|Income:6"),
      "portfolio_value|assets under management|invested": sum("round(@net_worth * uniform(0.15, 0.7), 2)"),
      "accredited|accredited investor": formula("@net_worth > 1000000", { output: "boolean" }),
      code: pattern("IC\\d{5}"),
    },
    label: "full_name",
    usualRows: 60,
  }),
];

/** Dividends come from those sectors that pay them. */
function paying(attribute: string): Recipe {
  return firstOf(
    { kind: "record", source: "security", attribute, where: [{ attribute: "ticker", sameAs: "@security_ticker" }] },
    {
      kind: "record",
      source: "security",
      attribute,
      where: [
        { attribute: "asset_class", anyOf: ["Equity", "ETF"] },
        { attribute: "dividend_yield", min: 0.3 },
      ],
    },
  );
}
