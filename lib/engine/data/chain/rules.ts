import type { AttributeRule, RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules, derivedDecimal } from "../rules";
import { tailed } from "../spread-numbers";
import { createAddressWriter, createHashWriter, type IdentifierWriter } from "./addresses";
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
  const table = readTable(ASSETS);
  const columns = {
    ...table,
    contract_address: table.contract!,
    write_address: table.form!.map((form, i) =>
      createAddressWriter(`${form}`, `${table.prefix?.[i] ?? ""}`, Number(table.bytes?.[i] ?? 20)),
    ),
    write_hash: table.form!.map((form) => createHashWriter(`${form}`)),
  };
  return {
    pool: { columns, weights: table.weight!.map(Number) },
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
        "contract_address",
      ]),
      serial: { kind: "serial", leastDigits: 9 },
      address: written(["write_address", "serial"]),
      from_address: written(["write_address"]),
      to_address: written(["write_address"]),
      transaction_hash: written(["write_hash", "serial"]),
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

/** What the record's own writer writes. */
function written(of: readonly string[]): AttributeRule {
  return {
    kind: "written",
    of,
    write: ([write, serial], random, text) => (write as IdentifierWriter)(text, random, serial as number | undefined),
  };
}

/** Dear coins are counted in fine parts, cheap ones in whole pieces. */
function rounded(units: number, price: number): number {
  const unit = 10 ** Math.min(8, Math.max(0, Math.round(Math.log10(price)) + 3));
  return Math.max(1, Math.round(units * unit)) / unit;
}
