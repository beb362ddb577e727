import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules, derived, derivedDecimal } from "../rules";
import { tailed } from "../spread-numbers";
import { addressOf, transactionHash } from "./addresses";
import { ASSETS } from "./assets";

/** How far a transfer strays from the usual one, and a fee from the usual fee. */
const AMOUNT_SIGMA = 1.5;
const FEE_SIGMA = 0.5;
/** More cannot be written with eight decimals. */
const MOST_UNITS = 80_000_000;

let declaration: RecordDeclaration | undefined;

/** Assets on public blockchains; the same in every locale. */
export function loadChains(): RecordDeclaration {
  declaration ??= declareChains();
  return declaration;
}

function declareChains(): RecordDeclaration {
  const columns = readTable(ASSETS);
  const party = derived("text", ["form", "prefix", "bytes"], ([form, prefix, bytes], random) =>
    addressOf(form as string, prefix as string | null, bytes as number | null, random),
  );
  return {
    pool: { columns, weights: columns.weight!.map(Number) },
    rules: {
      ...columnRules([
        "network",
        "symbol",
        "name",
        "asset_type",
        "price",
        "fee_currency",
        "block_height",
        "block_seconds",
        "final_after",
      ]),
      serial: { kind: "serial", leastDigits: 9 },
      address: derived("text", ["form", "prefix", "bytes", "serial"], ([form, prefix, bytes, serial], random) =>
        addressOf(form as string, prefix as string | null, bytes as number | null, random, serial as number),
      ),
      from_address: party,
      to_address: party,
      contract_address: derived("text", ["asset_type", "form", "prefix", "bytes"], ([type, form], random) =>
        type === "Coin" ? null : addressOf(form as string, null, null, random),
      ),
      transaction_hash: derived("text", ["form", "serial"], ([form, serial], random) =>
        transactionHash(form as string, random, serial as number),
      ),
      amount: derivedDecimal(8, ["usual_usd", "price"], ([usual, price], random) => {
        const most = Math.min((usual as number) * 2000, MOST_UNITS * (price as number));
        return rounded(tailed(random, usual as number, AMOUNT_SIGMA, 1, most) / (price as number), price as number);
      }),
      amount_usd: derivedDecimal(2, ["amount", "price"], ([amount, price]) => (amount as number) * (price as number)),
      fee: derivedDecimal(8, ["fee_median"], ([median], random) => {
        const usual = median as number;
        return Math.max(1e-8, tailed(random, usual, FEE_SIGMA, usual / 5, usual * 12));
      }),
      fee_usd: derivedDecimal(4, ["fee", "fee_coin_price"], ([fee, price]) => (fee as number) * (price as number)),
    },
  };
}

/** Dear coins are counted in fine parts, cheap ones in whole pieces. */
function rounded(units: number, price: number): number {
  const unit = 10 ** Math.min(8, Math.max(0, Math.round(Math.log10(price)) + 3));
  return Math.max(1, Math.round(units * unit)) / unit;
}
