import { describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/engine/check";
import { openDataset } from "@/lib/engine/dataset";
import { draftViolations } from "../..";
import { createOfflinePlanner } from "..";

const AS_OF = "2026-11-25";
const planner = createOfflinePlanner({ check: draftViolations });

/** Rows of each table by column, from a sentence. */
async function rowsOf(sentence: string): Promise<Record<string, Record<string, unknown>[]>> {
  const { draft } = await planner.draft(sentence, { asOf: AS_OF });
  const { schema } = await checkDataset({ ...draft, asOf: AS_OF });
  if (!schema) throw new Error("the draft does not pass its check");
  const { dataset } = await openDataset(schema, { seed: 1 });
  return Object.fromEntries(
    (dataset?.tables ?? []).map(({ name, columns, rows, rowCount }) => [
      name,
      Array.from(rows(0, rowCount), (row) => Object.fromEntries(columns.map((column, c) => [column.name, row[c]]))),
    ]),
  );
}

describe("tables of one trade", () => {
  it("give a transaction the customer of its account, after the account was opened", async () => {
    const { accounts = [], transactions = [] } = await rowsOf(
      "A credit union with customers, branches, accounts and transactions",
    );
    const accountOf = new Map(accounts.map((row) => [row.account_id, row]));
    expect(transactions.length).toBeGreaterThan(accounts.length);
    for (const { account_id: key, customer_id: customer, transaction_date: date } of transactions) {
      expect(customer).toBe(accountOf.get(key)?.customer_id);
      expect(String(date).slice(0, 10) >= String(accountOf.get(key)?.opened_on)).toBe(true);
    }
  });

  it("leave products to the items of an order", async () => {
    const { orders = [], order_items: items = [] } = await rowsOf(
      "Database of a corner shop: products, customers, orders and order items",
    );
    expect(Object.keys(orders[0] ?? {})).not.toContain("product_id");
    expect(Object.keys(items[0] ?? {})).toContain("product_id");
  });

  it("take bookings for what the other tables are about", async () => {
    const { bookings = [] } = await rowsOf("Ferry-free airline data: airports, flights, passengers and bookings");
    expect(Object.keys(bookings[0] ?? {})).toContain("booking_reference");
  });

  it("stock a bookshop with books", async () => {
    const { products = [] } = await rowsOf("20 products of a bookstore with name, department and price");
    expect(new Set(products.map((row) => row.department))).toEqual(new Set(["Books"]));
  });
});
