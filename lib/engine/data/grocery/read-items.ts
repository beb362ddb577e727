import { ITEMS } from "./items";

export interface Item {
  item: string;
  aisle: string;
  aisle_number: number;
  storage: string;
  brands: readonly string[];
  unit: string;
  pack_size: string;
  sold_by: string;
  /** Dollars. */
  least: number;
  most: number;
  keepsFrom: number;
  keepsTo: number;
  weight: number;
}

/** Against the first size, per unit of size. */
const BULK_DISCOUNT = 0.86;
/** A second, larger pack is bought this much less. */
const LARGER_PACK = 0.4;

/** All items, each in every size it is sold in. */
export function readItems(): Item[] {
  return ITEMS.split(/^# /m)
    .slice(1)
    .flatMap((block) => {
      const [heading = "", ...lines] = block.trim().split("\n");
      const [aisle = "", number = "", storage = "", keeps = "", brands = ""] = heading.split("; ");
      return lines.flatMap((line): Item[] => {
        const [item = "", sizes = "", prices = "", weight = "", ownKeeps = keeps] = line.split(";");
        const [keepsFrom = 1, keepsTo = 1] = ownKeeps.split("-").map(Number);
        const [least = 0, most = 0] = prices.split(" ").map(Number);
        const [first = "", ...others] = sizes.split("|");
        return [first, ...others].map((size, i) => {
          const times = i === 0 ? 1 : packsIn(size, first) * BULK_DISCOUNT;
          return {
            item,
            aisle,
            aisle_number: Number(number),
            storage,
            brands: brands.split(", "),
            unit: size,
            pack_size: size === "lb" ? "1 lb" : size,
            sold_by: size === "lb" ? "Weight" : size === "each" || size === "bunch" ? "Each" : "Pack",
            least: least * times,
            most: most * times,
            keepsFrom,
            keepsTo,
            weight: Number(weight) * (i === 0 ? 1 : LARGER_PACK),
          };
        });
      });
    });
}

/** How many of the first size another is: "4 lb bag" is four pounds, two litres of cola about half a twelve-pack. */
export function packsIn(size: string, first: string): number {
  const [a, b] = [measure(size), measure(first)];
  return a.unit === b.unit ? a.amount / b.amount : a.unit === "pack" ? a.amount : 0.4;
}

const UNITS: Readonly<Record<string, readonly [unit: string, amount: number]>> = {
  lb: ["oz", 16],
  oz: ["oz", 1],
  gal: ["fl", 128],
  qt: ["fl", 32],
  pint: ["fl", 16],
  L: ["litre", 1],
};

function measure(size: string): { unit: string; amount: number } {
  const amount = Number.parseFloat(size) || 1;
  if (/pack|count/.test(size)) return { unit: "pack", amount };
  if (/fl oz/.test(size)) return { unit: "fl", amount };
  const [unit, factor] = UNITS[/\b(lb|oz|gal|qt|pint|L)\b/.exec(size)?.[1] ?? ""] ?? ["pack", 1];
  return { unit, amount: amount * factor };
}
