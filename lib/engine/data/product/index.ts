import type { Pack, PackAttribute } from "../../pack";
import { text } from "../attributes";

const amount = (name: string, description: string): PackAttribute => ({
  name,
  type: { type: "decimal", scale: 2 },
  description,
});

/** Things a shop sells, from headphones to cat litter: name, brand, category, price and codes agree with each other. */
export const product: Pack = {
  name: "product",
  description:
    "A product as a shop lists it, with its department, category, invented brand, fitting price, codes and description",
  attributes: [
    text("department", "Part of the shop, e.g. Electronics"),
    text("category", "Category within the department, e.g. Headphones"),
    text("subcategory", "Group within the category, e.g. Earbuds"),
    text("category_path", "Department, category and subcategory, e.g. Electronics > Headphones > Earbuds"),
    { ...text("name", "Name as a shop lists it, e.g. Sonavel Aria Wireless Earbuds"), unique: "numbered" },
    text("brand", "Invented brand that sells in this category"),
    amount("price", "Price within the band of its kind, in the currency of the locale's country"),
    amount("cost", "What the shop pays, below the price"),
    text("currency", "ISO 4217 code of the price's currency, e.g. USD"),
    { ...text("sku", "Stock-keeping unit, e.g. ELC-HDP-48213-BK; never twice"), unique: "serial" },
    { ...text("barcode", "EAN-13 with a valid check digit, ISBN-13 for books; never twice"), unique: "serial" },
    { ...text("upc", "UPC-A, 12 digits with a valid check digit; never twice"), unique: "serial" },
    { name: "weight_kg", type: { type: "decimal", scale: 3 }, description: "Weight in kilograms" },
    text("color", "Colour of the variant; empty where the kind has none"),
    text("size", "Size, capacity or contents of the variant, e.g. M, 256GB, 12 oz; empty where the kind has none"),
    text("material", "Main material; empty where the kind has none"),
    text("model", "Model code or name of the line; empty where the kind has none"),
    text("unit", "What is sold: each, pair, pack of 6 …"),
    text("description", "One or two sentences about the product"),
  ],
  load: async (locale) => (await import("./rules")).loadProducts(locale),
};
