import { SHOPS } from "../data/shops";
import type { Request } from "../request";
import type { PlannedDataset } from "./types";

/** A bookshop sells books: products come from the departments of the shop that the words name. */
export function stockShops({ tables }: PlannedDataset, { description }: Request): void {
  const departments = SHOPS.find(([words]) => words.test(description))?.[1];
  if (!departments) return;
  const products = tables
    .flatMap(({ fields }) => fields)
    .filter(({ generator }) => generator.kind === "record" && generator.source === "product");
  // Categories of the user's own say better what is sold.
  if (products.some(({ generator }) => generator.kind === "record" && (generator.where?.length ?? 0) > 0)) return;
  for (const field of products)
    if (field.generator.kind === "record")
      field.generator = { ...field.generator, where: [{ attribute: "department", anyOf: [...departments] }] };
}
