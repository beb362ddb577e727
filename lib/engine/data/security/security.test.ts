import { describe, expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import type { RecordFilter } from "@/lib/schema/generators";
import { luhnLetters } from "../check-digits";
import { security } from "./index";
import { readSecurities } from "./read-securities";

const NAMES = security.attributes.map(({ name }) => name);
const openSecurities = (where: RecordFilter[] = [], count = 2000) => drawRecords("security", NAMES, { count, where });
const EMPTY = new Set(["pe_ratio", "expense_ratio"]);
const CRYPTO: RecordFilter[] = [{ attribute: "asset_class", anyOf: ["Crypto"] }];

describe("the data", () => {
  const securities = readSecurities();
  test("names at least 200 securities, each ticker, name and ISIN once", () => {
    expect(securities.length).toBeGreaterThanOrEqual(200);
    for (const key of ["ticker", "company"] as const)
      expect(new Set(securities.map((own) => own[key])).size).toBe(securities.length);
    const codes = securities.flatMap(({ isin }) => isin ?? []);
    expect(new Set(codes).size).toBe(codes.length);
  });
  test("numbers them with a valid check digit, in the country of their exchange", () => {
    for (const { isin, country } of securities)
      if (isin !== null) {
        expect(isin).toMatch(new RegExp(`^${country}[0-9A-Z]{9}\\d$`));
        expect(luhnLetters(isin.slice(0, -1))).toBe(isin.at(-1));
      }
  });
});

describe("securities", () => {
  test("fill every attribute; only ratios may be missing", async () => {
    const rows = await openSecurities();
    const odd = rows.filter((row) =>
      Object.entries(row).some(([name, value]) => !EMPTY.has(name) && (value === null || value === "")),
    );
    expect(odd).toEqual([]);
    expect(new Set(rows.map((row) => row.asset_class))).toEqual(new Set(["Equity"]));
  });
  test.each([[[]], [CRYPTO]])("keep prices in order", async (where) => {
    const odd = (await openSecurities(where)).filter(({ open, high, low, price, high_52_weeks, low_52_weeks }) => {
      const [first, top, bottom, last] = [open, high, low, price].map(Number) as [number, number, number, number];
      const isDay = bottom <= Math.min(first, last) && top >= Math.max(first, last) && bottom > 0;
      return !isDay || Number(high_52_weeks) < last - 0.01 || Number(low_52_weeks) > last + 0.01;
    });
    expect(odd).toEqual([]);
  });
  test("keep one security near its own price", async () => {
    const rows = await openSecurities([{ attribute: "ticker", anyOf: ["NBSC"] }], 300);
    const prices = rows.map(({ price }) => Number(price));
    expect(Math.max(...prices) / Math.min(...prices)).toBeLessThan(1.8);
  });
  test("earn what price and ratio say", async () => {
    const odd = (await openSecurities()).filter(
      ({ price, pe_ratio, eps }) =>
        pe_ratio !== null && Math.abs(Number(price) / Number(pe_ratio) - Number(eps)) > 0.01,
    );
    expect(odd).toEqual([]);
  });
});

describe("filters", () => {
  test.each([
    ["sector", "Technology"],
    ["asset_class", "ETF"],
    ["exchange", "Xetra"],
    ["ticker", "BTC"],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await openSecurities([{ attribute, anyOf: [wanted] }], 200);
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
});
