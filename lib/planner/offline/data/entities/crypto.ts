import { entity } from "../../plan/entity";
import {
  daytime,
  either,
  firstOf,
  formula,
  id,
  money,
  numberAround,
  oneOf,
  type Recipe,
  sometimes,
  sum,
  unique,
  wholeTail,
} from "../make";
import { chain } from "../packs";

const decimal = (expression: string, scale: number) => formula(expression, { output: "decimal", scale });
const whole = (expression: string) => formula(expression, { output: "integer" });

/** Blocks that came after the row's own. */
const blocksSince = (moment: string) => `floor(minutes_between(${moment}, as_of()) * 60 / @block_seconds)`;

/** What stands on public blockchains. Prices of coins and their trade on exchanges are with investing. */
export const CRYPTO = [
  entity(
    "crypto transaction|cryptocurrency transaction|blockchain transaction|token transfer|crypto transfer|on chain transaction|onchain transaction|crypto payment|wallet transaction|blockchain transfer|ethereum transaction|stablecoin transfer",
    {
      domain: "crypto",
      parents: "crypto wallet",
      core: {
        "tx_hash|hash|transaction hash|txid|transaction id|tx id": unique(moved("transaction_hash")),
        "timestamp|date|time|block time|block timestamp|created at|datetime": daytime("-P180D", "P0D"),
        "network|blockchain|chain": moved("network"),
        "from_address|from|sender|sender address|source address|from wallet|sender wallet": firstOf(
          formula("@crypto_wallet_address", { output: "text" }),
          chain("from_address"),
        ),
        "to_address|to|receiver|recipient|receiver address|recipient address|to wallet|receiver wallet|destination address":
          moved("to_address"),
        "coin|token|cryptocurrency|currency|asset|symbol|token symbol|crypto": moved("symbol"),
        "amount|value|quantity|token amount": moved("amount"),
        "amount_usd|usd value|value usd|usd amount|amount in usd": moved("amount_usd"),
        "fee|gas fee|network fee|transaction fee|tx fee": moved("fee"),
        "status|transaction status": either(
          "minutes_between(@timestamp, as_of()) < 15",
          oneOf("Pending"),
          oneOf("Confirmed:97|Failed:3"),
        ),
      },
      more: {
        "fee_currency|fee coin|gas token": moved("fee_currency"),
        "fee_usd|gas fee usd|fee in usd": moved("fee_usd"),
        "price|price usd|token price|unit price": moved("price"),
        "block|block number|block height": firstOf(whole(`@own_height - ${blocksSince("@timestamp")}`)),
        "confirmations|number of confirmations": firstOf(
          whole(`if(@status == "Pending", 0, ${blocksSince("@timestamp")} + 1)`),
        ),
        "type|transaction type|tx type": oneOf("Transfer:62|Swap:20|Contract call:10|Stake:5|Mint:3"),
        "token_name|asset name|coin name": moved("name"),
        "contract_address|token contract": moved("contract_address"),
        nonce: wholeTail(0, 40_000, 60, 1.6),
        "memo|note": sometimes(0.8, oneOf("Rent|Invoice|Savings|Payout|Refund|Thanks|Subscription")),
      },
      helpers: { own_height: moved("block_height"), block_seconds: moved("block_seconds") },
      key: "tx_hash",
      usualRows: 300,
    },
  ),
  entity("bitcoin transaction|btc transaction|bitcoin transfer|bitcoin payment", {
    domain: "crypto",
    core: {
      "txid|tx hash|transaction hash|hash|transaction id": unique(bitcoin("transaction_hash")),
      "timestamp|date|time|block time|datetime": daytime("-P180D", "P0D"),
      "from_address|from|sender|sender address": bitcoin("from_address"),
      "to_address|to|receiver|recipient|receiver address": bitcoin("to_address"),
      "amount_btc|amount|value|btc amount": bitcoin("amount"),
      "amount_usd|usd value|value usd": bitcoin("amount_usd"),
      "fee_btc|fee|transaction fee|network fee": bitcoin("fee"),
      "block_height|block|block number": firstOf(whole(`925000 - floor(minutes_between(@timestamp, as_of()) / 10)`)),
      "confirmations|number of confirmations": firstOf(whole("floor(minutes_between(@timestamp, as_of()) / 10)")),
    },
    more: {
      "status|transaction status": firstOf(
        formula('if(@confirmations < 1, "Pending", "Confirmed")', { output: "text" }),
      ),
      "fee_usd|fee in usd": bitcoin("fee_usd"),
      "price|price usd|btc price": bitcoin("price"),
      "inputs|input count": wholeTail(1, 60, 1.6, 0.7),
      "outputs|output count": wholeTail(1, 40, 2, 0.4),
      "size_vbytes|size|virtual size": firstOf(whole("11 + @inputs * 68 + @outputs * 31")),
    },
    key: "txid",
    usualRows: 300,
  }),
  entity(
    "crypto wallet|wallet|blockchain wallet|cryptocurrency wallet|digital wallet address|crypto account|wallet balance|crypto holding",
    {
      domain: "crypto",
      parents: "user|customer",
      core: {
        wallet_id: id("W-", 5),
        "address|wallet address|public address|public key": unique(chain("address")),
        "owner|owner name|holder|user|name|user name|customer": "full name",
        "network|blockchain|chain": chain("network"),
        "coin|token|cryptocurrency|currency|asset|symbol|crypto": chain("symbol"),
        "balance|amount|quantity|holdings|coin balance": firstOf(
          decimal(
            "round(@own_worth / @own_price, if(@own_price > 1000, 6, if(@own_price > 1.5, 4, if(@own_price > 0.9, 2, 0))))",
            6,
          ),
        ),
        "balance_usd|usd value|value usd|value|usd balance|balance in usd": sum("round(@balance * @own_price, 2)"),
        "wallet_type|type|kind": oneOf("Software:46|Exchange:30|Hardware:18|Multisig:6"),
        "created_at|created|created on|opened on|creation date": daytime("-P5Y", "-P30D"),
        "last_active|last transaction|last activity|last used|last transaction date|last transaction at": {
          kind: "datetime",
          output: "datetime",
          from: { field: "@created_at", offset: "P0D" },
          to: { asOf: "P0D" },
        },
      },
      more: {
        "price|price usd|current price": chain("price"),
        "token_name|coin name|asset name": chain("name"),
        "transaction_count|transactions|tx count|number of transactions": firstOf(
          whole("max(1, round(days_between(@created_at, @last_active) * exp(normal(-3.2, 0.9))))"),
        ),
        "status|wallet status": oneOf("Active:86|Dormant:11|Frozen:3"),
        "label|nickname|wallet name": oneOf("Main:30|Savings:22|Trading:18|Cold storage:12|Payments:10|Staking:8"),
        "is_custodial|custodial": firstOf(formula('@wallet_type == "Exchange"', { output: "boolean" })),
        "risk_score|aml score": numberAround(0, 100, 18, 14, 1),
      },
      helpers: {
        own_price: chain("price"),
        own_worth: money(5, 900_000, 900, 1.6),
      },
      label: "address",
      usualRows: 60,
    },
  ),
];

/** A transfer of the wallet's own asset, where the row has a wallet as its parent. */
function moved(attribute: string): Recipe {
  return firstOf(
    {
      kind: "record",
      source: "chain",
      attribute,
      where: [
        { attribute: "network", sameAs: "@crypto_wallet_network" },
        { attribute: "symbol", sameAs: "@crypto_wallet_coin" },
      ],
    },
    chain(attribute),
  );
}

function bitcoin(attribute: string) {
  return {
    kind: "record" as const,
    source: "chain",
    attribute,
    where: [{ attribute: "network", anyOf: ["Bitcoin"] }],
  };
}
