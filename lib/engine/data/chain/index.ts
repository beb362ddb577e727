import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** What moves on public blockchains, with addresses in each network's own form. */
export const chain: Pack = {
  name: "chain",
  description:
    "A transfer on a public blockchain: network, coin or token, price, addresses in the network's form, hash, amount and fee",
  attributes: [
    ...attributesOf(`
    network;text;e.g. Bitcoin, Ethereum, Solana
    symbol;text;Symbol of the coin or token, e.g. USDC
    name;text;e.g. USD Coin
    asset_type;text;Coin, Stablecoin or Token
    fee_currency;text;Coin that the network's fees are paid in, e.g. ETH
    block_height;integer;Number of the latest block
    block_seconds;money;Seconds between two blocks
    final_after;integer;Confirmations after which a transfer counts as final
    from_address;text;The sender's address
    to_address;text;The receiver's address
    contract_address;text;Of a token or stablecoin; empty for coins
    amount_usd;money;Worth of the amount in US dollars
  `),
    {
      name: "address",
      type: { type: "text" },
      description: "In the network's form, with a right checksum where it has one",
      unique: "serial",
      distinct: 1_000_000_000,
    },
    {
      name: "transaction_hash",
      type: { type: "text" },
      description: "In the network's form",
      unique: "serial",
      distinct: 1_000_000_000,
    },
    { name: "price", type: { type: "decimal", scale: 8 }, description: "US dollars a unit" },
    { name: "amount", type: { type: "decimal", scale: 8 }, description: "Units moved, finer for dear coins" },
    { name: "fee", type: { type: "decimal", scale: 8 }, description: "In the coin that fees are paid in" },
    { name: "fee_usd", type: { type: "decimal", scale: 4 }, description: "The fee in US dollars" },
  ],
  load: async () => (await import("./rules")).loadChains(),
};
