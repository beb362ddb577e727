import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Groceries: aisle, pack, price, brand, storage and shelf life agree. */
export const grocery: Pack = {
  name: "grocery",
  description:
    "A grocery item as a supermarket stocks it: aisle, invented brand, pack size, price, storage and shelf life",
  attributes: [
    ...attributesOf(`
      item; text; What it is, e.g. Greek Yogurt, Plain
      name; text; Brand, item and size as on the shelf label, e.g. Meadowbrook Greek Yogurt, Plain, 32 oz tub
      aisle; text; Part of the store, e.g. Dairy & Eggs
      aisle_number; integer; Number of the aisle
      brand; text; Invented brand of the aisle
      unit; text; What the price is for: lb, each, or the pack, e.g. 12 oz bag
      sales_unit; text; What is counted or weighed at the till: each, lb or bunch
      pack_size; text; Size of the pack, e.g. 12 oz bag; 1 lb for goods by weight
      sold_by; text; Weight, Each or Pack
      price; money; Price in the locale's currency
      cost; money; What the store pays, below the price
      storage; text; Ambient, Chilled or Frozen
      perishable; boolean; Keeps no longer than six weeks
      shelf_life_days; integer; Days it keeps
      organic; boolean; Grown without synthetic pesticides; never soap
      received_date; date; Day it came into the store
      expiry_date; date; Last day it should be sold, by its shelf life
      stock; integer; Units on the shelf and in the back
      store; text; Invented supermarket, e.g. Greenleaf Market
    `),
    { name: "upc", type: { type: "text" }, description: "UPC-A with its check digit; never twice", unique: "serial" },
  ],
  load: async (locale) => (await import("./rules")).loadGroceries(locale),
};
