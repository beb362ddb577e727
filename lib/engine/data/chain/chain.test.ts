import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { TextArena } from "../../text-arena";
import { readTable } from "../read-table";
import { ASSETS } from "./assets";
import { isBech32, startOf, writeChecksum } from "./bech32";
import { chain } from "./index";

const names = chain.attributes.map(({ name }) => name);

/** The example of BIP 173. */
const PUBLISHED = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";

test("the checksum is that of the published example", () => {
  const text = new TextArena(1);
  text.writeText("bc1");
  text.writeText("qw508d6qejxtdg4y5r3zarvary0c5xw7k");
  writeChecksum(text, 3, startOf("bc"));
  expect(text.since(0)).toBe(PUBLISHED);
});

test("a letter changed breaks the checksum", () => {
  expect([isBech32(PUBLISHED), isBech32(PUBLISHED.replace("w508", "w509"))]).toEqual([true, false]);
});

test("no asset is on a network twice", () => {
  const { network, symbol } = readTable(ASSETS);
  const pairs = network!.map((of, i) => `${of} ${symbol?.[i]}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});

test("addresses have their network's form", async () => {
  const rows = await drawRecords("chain", names, { count: 600 });
  const forms: Record<string, RegExp> = {
    Bitcoin: /^bc1q[02-9ac-hj-np-z]{38}$/,
    Litecoin: /^ltc1q[02-9ac-hj-np-z]{38}$/,
    Osmosis: /^osmo1[02-9ac-hj-np-z]{38}$/,
    "Cosmos Hub": /^cosmos1[02-9ac-hj-np-z]{38}$/,
    Solana: /^[1-9A-HJ-NP-Za-km-z]{44}$/,
  };
  const wrong = rows.filter(({ network, from_address, to_address }) =>
    [from_address, to_address].some(
      (address) => !(forms[`${network}`] ?? /^0x[0-9a-f]{40}$/).test(`${address}`) || from_address === to_address,
    ),
  );
  expect(wrong).toEqual([]);
});

test("addresses with checksums pass them", async () => {
  const rows = await drawRecords("chain", names, {
    count: 200,
    where: [{ attribute: "network", anyOf: ["Bitcoin", "Litecoin", "Cosmos Hub", "Osmosis"] }],
  });
  expect(rows.filter(({ address }) => !isBech32(`${address}`))).toEqual([]);
});

test("worth is amount times price, and fees are in the network's coin", async () => {
  const rows = await drawRecords("chain", names, { count: 400 });
  const wrong = rows.filter(
    ({ amount, price, amount_usd }) => Math.abs(Number(amount) * Number(price) - Number(amount_usd)) > 0.011,
  );
  const coins = new Set(rows.filter(({ network }) => network === "Base").map(({ fee_currency }) => fee_currency));
  expect([wrong, [...coins]]).toEqual([[], ["ETH"]]);
});

test("addresses and hashes are nobody else's", async () => {
  const rows = await drawRecords("chain", ["address", "transaction_hash"], { count: 5000 });
  const distinct = (name: "address" | "transaction_hash") => new Set(rows.map((row) => row[name])).size;
  expect([distinct("address"), distinct("transaction_hash")]).toEqual([5000, 5000]);
});

test("tokens have the contract of their network, coins have none", async () => {
  const rows = await drawRecords("chain", names, { count: 600 });
  const wrong = rows.filter(
    ({ asset_type, contract_address }) => (asset_type === "Coin") !== (contract_address === null),
  );
  const usdc = rows.find(({ network, symbol }) => network === "Ethereum" && symbol === "USDC");
  expect([wrong, usdc?.contract_address]).toEqual([[], "0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48"]);
});
