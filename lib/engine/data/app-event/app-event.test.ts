import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { appEvent } from "./index";

describe("events", () => {
  test("fill every attribute but the element of page views", async () => {
    const gaps = (await packRows(appEvent)).filter(({ element, name, ...row }) => {
      const isView = String(name).startsWith("page_view") || name === "view_item";
      return Object.values(row).includes(null) || (element === null) !== isView;
    });
    expect(gaps).toEqual([]);
  });
  test("are software's unless a shop is asked for", async () => {
    const names = new Set((await packRows(appEvent)).map(({ name }) => name));
    expect(names.size).toBeGreaterThan(45);
    expect(names).not.toContain("add_to_cart");
    const where = [{ attribute: "business", anyOf: ["shop"] }];
    const shop = new Set((await packRows(appEvent, { where })).map(({ name }) => name));
    expect(shop).toContain("add_to_cart");
    expect(shop).not.toContain("report_exported");
  });
  test("thin out towards the purchase", async () => {
    const where = [{ attribute: "business", anyOf: ["shop"] }];
    const rows = await packRows(appEvent, { where, count: 20_000 });
    const count = (name: string) => rows.filter((row) => row.name === name).length;
    const funnel = ["view_item", "add_to_cart", "begin_checkout", "purchase"].map(count);
    expect(funnel).toEqual(funnel.toSorted((a, b) => b - a));
    expect(funnel.at(-1)).toBeGreaterThan(0);
  });
});
