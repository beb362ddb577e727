import { describe, expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { poolLists } from "../../testing/pool-lists";
import { merchant } from ".";
import { MERCHANT_CATEGORIES } from "./categories";

const ALL = merchant.attributes.map(({ name }) => name);

test("every attribute is filled", async () => {
  for (const row of await drawRecords("merchant", ALL, { count: 3000 }))
    for (const name of ALL) expect(row[name], name).not.toBeNull();
});

test("thousands of merchants over more than forty categories, none in two", async () => {
  const { name, category, merchant_id } = poolLists(await merchant.load("en-US"));
  const facts = new Map<unknown, string>();
  name!.forEach((value, i) => {
    const fact = `${category![i]}/${merchant_id![i]}`;
    expect(facts.get(value) ?? fact, String(value)).toBe(fact);
    facts.set(value, fact);
  });
  expect(facts.size).toBeGreaterThan(3000);
  expect(new Set(category).size).toBeGreaterThan(60);
  expect(new Set([...facts.values()].map((fact) => fact.split("/")[1])).size).toBe(facts.size);
  const own = MERCHANT_CATEGORIES.flatMap(({ names }) => names.split("|"));
  expect(own.length).toBeGreaterThan(150);
  expect(new Set(own).size).toBe(own.length);
});

describe("what a row says hangs together", () => {
  test("a category has one code of four digits, and its amounts lie in its band", async () => {
    const bands = new Map(MERCHANT_CATEGORIES.map(({ category, amount, mcc }) => [category, { amount, mcc }]));
    for (const row of await drawRecords("merchant", ["category", "mcc", "amount"], { count: 20_000 })) {
      const { amount, mcc } = bands.get(String(row.category))!;
      expect(mcc).toMatch(/^\d{4}$/);
      expect(row.mcc).toBe(mcc);
      expect(Number(row.amount), String(row.category)).toBeGreaterThanOrEqual(Math.floor(amount[1]));
      expect(Number(row.amount), String(row.category)).toBeLessThanOrEqual(amount[2] + 1);
    }
  });

  test("middle amounts are those of the category", async () => {
    for (const category of ["Groceries", "Coffee Shops", "Hotels", "Furniture"]) {
      const rows = await drawRecords("merchant", ["amount"], {
        count: 2001,
        where: [{ attribute: "category", anyOf: [category] }],
      });
      const middle = rows.map(({ amount }) => Number(amount)).sort((a, b) => a - b)[1000]!;
      const [expected] = MERCHANT_CATEGORIES.find((known) => known.category === category)!.amount;
      expect(middle / expected).toBeGreaterThan(0.85);
      expect(middle / expected).toBeLessThan(1.15);
    }
  });

  test("the statement names the merchant: by address online, by branch where there are some", async () => {
    const letters = (text: unknown) =>
      String(text)
        .normalize("NFD")
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, "");
    let branches = 0;
    for (const { name, channel, description } of await drawRecords("merchant", ["name", "channel", "description"], {
      count: 5000,
    })) {
      const line = String(description);
      expect(line).toMatch(channel === "Online" ? /^[A-Z0-9]+\.COM$/ : /^[A-Z0-9 &-]+( #\d{1,4})?$/);
      expect(letters(name).startsWith(letters(line.replace(/( #\d+|\.COM)$/, "")))).toBe(true);
      if (/#\d+$/.test(line)) branches++;
    }
    expect(branches).toBeGreaterThan(500);
  });

  test("what is only sold online is never paid in store", async () => {
    for (const { channel } of await drawRecords("merchant", ["channel"], {
      count: 500,
      where: [{ attribute: "category", anyOf: ["Streaming", "software"] }],
    }))
      expect(channel).toBe("Online");
  });
});

test("people buy groceries more often than furniture, and the best-known shop sells most", async () => {
  const rows = await drawRecords("merchant", ["category", "name"], { count: 20_000 });
  const times = (wanted: string) => rows.filter(({ category, name }) => category === wanted || name === wanted).length;
  expect(times("Groceries")).toBeGreaterThan(10 * times("Furniture"));
  expect(times("Rosewood Grocers")).toBeGreaterThan(times("Sunny Acre Supermarket"));
});

test("amounts are in the currency of the locale's country", async () => {
  const groceries = { count: 1001, where: [{ attribute: "category", anyOf: ["Groceries"] }] };
  const middle = async (locale: string) => {
    const rows = await drawRecords("merchant", ["amount", "currency_code"], { ...groceries, locale });
    return {
      currency: rows[0]!.currency_code,
      middle: rows.map(({ amount }) => Number(amount)).sort((a, b) => a - b)[500]!,
    };
  };
  expect((await middle("de-DE")).currency).toBe("EUR");
  const japanese = await middle("ja-JP");
  expect(japanese.currency).toBe("JPY");
  expect(japanese.middle).toBeGreaterThan(2000);
  for (const { amount } of await drawRecords("merchant", ["amount"], { ...groceries, locale: "ja-JP" }))
    expect(Number.isInteger(amount)).toBe(true);
});
