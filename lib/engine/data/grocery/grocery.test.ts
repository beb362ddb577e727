import { describe, expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import { gs1Digit } from "../check-digits";
import { grocery } from "./index";
import { packsIn, readItems } from "./read-items";

const NAMES = grocery.attributes.map(({ name }) => name);

describe("the data", () => {
  test("names at least 160 items in 15 aisles, each size once", () => {
    const items = readItems();
    expect(new Set(items.map(({ item }) => item)).size).toBeGreaterThanOrEqual(160);
    expect(new Set(items.map(({ aisle }) => aisle)).size).toBe(15);
    expect(new Set(items.map(({ item, unit }) => `${item} ${unit}`)).size).toBe(items.length);
  });
  test("prices every size above nothing and below forty dollars a first pack", () => {
    for (const { item, least, most } of readItems()) expect(least > 0.2 && least < most && most < 60, item).toBe(true);
  });
  test.each([
    ["3 lb bag", "lb", 3],
    ["0.5 gal", "1 gal", 0.5],
    ["38 fl oz", "19 fl oz", 2],
    ["4-pack", "5 oz can", 4],
  ])("counts %s as so many of %s", (size, first, times) => {
    expect(packsIn(size, first)).toBeCloseTo(times);
  });
});

describe("groceries", () => {
  test.each(["en-US", "ja-JP"])("fill every attribute in %s", async (locale) => {
    const rows = await drawRecords("grocery", NAMES, { count: 1000, locale });
    expect(rows.filter((row) => Object.values(row).some((value) => value === null || value === ""))).toEqual([]);
  });
  test("keep their dates, cost less than they sell for, and have a UPC that checks", async () => {
    const rows = await drawRecords("grocery", NAMES, { count: 2000, asOf: "2026-06-15" });
    const odd = rows.filter(
      (row) =>
        !(
          Number(row.cost) < Number(row.price) &&
          String(row.received_date) <= "2026-06-15" &&
          String(row.expiry_date) > String(row.received_date) &&
          /^\d{12}$/.test(String(row.upc)) &&
          gs1Digit(String(row.upc).slice(0, 11)) === String(row.upc).at(-1) &&
          (row.storage === "Frozen") === (row.aisle === "Frozen")
        ),
    );
    expect(odd).toEqual([]);
    expect(new Set(rows.map((row) => row.upc)).size).toBe(2000);
  });
});

test.each([
  ["aisle", "Bakery"],
  ["storage", "Frozen"],
  ["perishable", true],
])("%s narrows to %s", async (attribute, wanted) => {
  const rows = await drawRecords("grocery", NAMES, { count: 200, where: [{ attribute, anyOf: [wanted] }] });
  expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
});
