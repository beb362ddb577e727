import { MERCHANT_CATEGORIES, type MerchantCategory, NAME_ROOTS } from "./categories";

/** A merchant and what its payments look like. */
export interface Merchant {
  name: string;
  category: MerchantCategory;
  /** Whether it has branches with numbers. */
  chain: boolean;
  /** As it stands on statements: capitals without marks. */
  statementName: string;
}

export const CHANNELS = ["In store", "Contactless", "Online"] as const;

/** Share of a category's payments that goes to its small merchants. */
const SMALL_SHARE = { chain: 0.3, independent: 0.6 };
const STATEMENT_WIDTH = 22;

const statementName = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}|['.]/gu, "")
    .toUpperCase()
    .slice(0, STATEMENT_WIDTH)
    .trim();

/** Fifteen digits, as acquirers number their merchants. */
function merchantId(name: string, mcc: string): string {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) >>> 0;
  return `5${mcc}${String(hash).padStart(10, "0")}`;
}

function merchantsOf(category: MerchantCategory, used: Set<string>): { merchant: Merchant; weight: number }[] {
  const make = (name: string, chain: boolean): Merchant => ({
    name,
    category,
    chain,
    statementName: statementName(name),
  });
  const kinds = category.kinds === "" ? [] : category.kinds.split("|");
  const small =
    kinds.length === 0
      ? []
      : NAME_ROOTS.split("|")
          .map((root, i) => `${root} ${kinds[i % kinds.length]}`)
          .filter((name) => !used.has(name));
  const own = category.names.split("|");
  for (const name of [...own, ...small]) used.add(name);
  const smallShare = small.length === 0 ? 0 : category.chain ? SMALL_SHARE.chain : SMALL_SHARE.independent;
  const ranks = own.reduce((sum, _, rank) => sum + 1 / (rank + 2), 0);
  return [
    ...own.map((name, rank) => ({
      merchant: make(name, category.chain === true),
      weight: ((1 - smallShare) * category.weight) / (rank + 2) / ranks,
    })),
    ...small.map((name) => ({ merchant: make(name, false), weight: (smallShare * category.weight) / small.length })),
  ];
}

/** Every merchant with each way of paying there. */
export function merchantPool() {
  const columns = {
    name: [] as string[],
    category: [] as string[],
    mcc: [] as string[],
    merchant_id: [] as string[],
    channel: [] as string[],
    _merchant: [] as Merchant[],
  };
  const weights: number[] = [];
  const used = new Set<string>();
  for (const category of MERCHANT_CATEGORIES) {
    const { online, contactless } = category;
    const shares = {
      "In store": (1 - online) * (1 - contactless),
      Contactless: (1 - online) * contactless,
      Online: online,
    };
    for (const { merchant, weight } of merchantsOf(category, used)) {
      for (const channel of CHANNELS) {
        if (shares[channel] === 0) continue;
        columns.name.push(merchant.name);
        columns.category.push(category.category);
        columns.mcc.push(category.mcc);
        columns.merchant_id.push(merchantId(merchant.name, category.mcc));
        columns.channel.push(channel);
        columns._merchant.push(merchant);
        weights.push(weight * shares[channel]);
      }
    }
  }
  return { columns, weights };
}
