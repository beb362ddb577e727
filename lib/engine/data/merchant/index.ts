import type { Pack } from "../../pack";
import { text } from "../attributes";

/** Payments at invented merchants, from groceries to airlines. */
export const merchant: Pack = {
  name: "merchant",
  description:
    "A payment at an invented merchant: name, category with its code, an amount that fits and the line on the statement",
  attributes: [
    text("name", "Name of the merchant, e.g. Rosewood Grocers"),
    text("category", "What it sells, e.g. Groceries, Fuel, Streaming"),
    text("mcc", "Merchant category code of ISO 18245, e.g. 5411"),
    text("merchant_id", "Number of the merchant, the same for all its payments"),
    {
      name: "amount",
      type: { type: "decimal", scale: 2 },
      description: "What such a payment costs, in the currency of the locale's country",
    },
    text("currency_code", "Currency of the locale's country, e.g. USD"),
    text("channel", "In store, Contactless or Online"),
    text("description", "The line on a bank statement, e.g. ROSEWOOD GROCERS #214"),
    text("authorization_code", "Six characters with which the card's bank approved the payment"),
  ],
  load: async (locale) => (await import("./rules")).loadMerchants(locale),
};
