import cardValidator from "card-validator";
import { extractBIC, isValidBIC, isValidIBAN } from "ibantools";
import validator from "validator";
import { describe, expect, test } from "vitest";
import { openDataset } from "../../dataset";
import { drawRecords } from "../../testing/draw-records";
import { poolLists } from "../../testing/pool-lists";
import { bank } from ".";

const WORLD = "en-001";
const country = (...codes: string[]) => [{ attribute: "country_code", anyOf: codes }];

test("every attribute is filled, in every country", async () => {
  const names = bank.attributes.map(({ name }) => name);
  const rows = await drawRecords("bank", names, { count: 5000, locale: WORLD });
  for (const row of rows) for (const name of names) expect(row[name], name).not.toBeNull();
  expect(new Set(rows.map(({ country_code }) => country_code)).size).toBeGreaterThan(70);
});

test("no bank comes twice, and banks of a country differ in name and BIC", async () => {
  const { bank_name, bic, country_code } = poolLists(await bank.load(WORLD));
  const bicOf = new Map(bank_name!.map((name, i) => [`${country_code![i]}/${name}`, bic![i]]));
  expect(bicOf.size).toBeGreaterThan(300);
  expect(new Set(bicOf.values()).size).toBe(bicOf.size);
});

describe("numbers pass their public checks", () => {
  test("IBANs, with the checks of their countries, and the account in them", async () => {
    const rows = await drawRecords("bank", ["iban", "bic", "account_number", "country_code", "routing_number"], {
      count: 10_000,
      locale: WORLD,
    });
    const noIban = new Set("US CA AU NZ MX AR CL CO PE IN CN JP KR TW HK SG MY ID PH TH VN RU ZA NG KE GH".split(" "));
    for (const { iban, account_number, country_code } of rows) {
      expect(isValidIBAN(String(iban)), String(iban)).toBe(true);
      expect(validator.isIBAN(String(iban)), String(iban)).toBe(true);
      if (noIban.has(String(country_code))) continue;
      expect(String(iban).slice(0, 2)).toBe(country_code);
      expect(iban).toContain(account_number);
    }
  });

  test("BICs name the bank's country", async () => {
    for (const { bic, swift, country_code } of await drawRecords("bank", ["bic", "swift", "country_code"], {
      count: 3000,
      locale: WORLD,
    })) {
      expect(isValidBIC(String(bic)) && validator.isBIC(String(bic)), String(bic)).toBe(true);
      expect(extractBIC(String(bic)).countryCode).toBe(country_code);
      expect(swift).toBe(bic);
    }
  });

  test("American routing numbers and British sort codes", async () => {
    for (const { routing_number } of await drawRecords("bank", ["routing_number"], { count: 1000 }))
      expect(validator.isAbaRouting(String(routing_number))).toBe(true);
    for (const { iban, sort_code, account_number } of await drawRecords(
      "bank",
      ["iban", "sort_code", "account_number"],
      { count: 1000, locale: "en-GB" },
    )) {
      expect(sort_code).toMatch(/^\d\d-\d\d-\d\d$/);
      expect(String(iban).slice(8)).toBe(String(sort_code).replaceAll("-", "") + account_number);
    }
  });

  test.each([
    ["US", /^\d{10}$/],
    ["GB", /^\d{8}$/],
    ["DE", /^\d{10}$/],
    ["JP", /^\d{7}$/],
    ["NG", /^\d{10}$/],
  ])("accounts in %s have their usual length", async (code, form) => {
    for (const { account_number } of await drawRecords("bank", ["account_number"], {
      count: 200,
      where: country(code),
    }))
      expect(account_number).toMatch(form);
  });

  test("cards belong to their network", async () => {
    const types: Record<string, string> = {
      Visa: "visa",
      Mastercard: "mastercard",
      "American Express": "american-express",
      Discover: "discover",
      JCB: "jcb",
      UnionPay: "unionpay",
    };
    const attributes = ["card_number", "card_network", "cvv", "card_last4", "card_number_masked", "card_type"] as const;
    for (const row of [
      ...(await drawRecords("bank", attributes, { count: 4000 })),
      ...(await drawRecords("bank", attributes, { count: 2000, where: country("CN", "JP") })),
    ]) {
      const judged = cardValidator.number(String(row.card_number));
      expect(judged.isValid, String(row.card_number)).toBe(true);
      expect(judged.card?.type).toBe(types[String(row.card_network)]);
      expect(String(row.cvv)).toHaveLength(judged.card!.code.size);
      expect(String(row.card_number).slice(-4)).toBe(row.card_last4);
      expect(String(row.card_number_masked)).toMatch(new RegExp(`^[* ]+${row.card_last4}$`));
      if (row.card_network === "American Express") expect(row.card_type).toBe("Credit");
    }
  });

  test("cards expire after today and within five years", async () => {
    for (const { card_expiry } of await drawRecords("bank", ["card_expiry"], { count: 2000, asOf: "2026-06-15" })) {
      const [month, year] = String(card_expiry).split("/").map(Number);
      const months = (year! - 26) * 12 + month! - 6;
      expect(months).toBeGreaterThan(0);
      expect(months).toBeLessThanOrEqual(60);
    }
  });
});

test("most cards are Visa or Mastercard; Discover is American", async () => {
  const share = async (network: string, options: { locale?: string }) => {
    const rows = await drawRecords("bank", ["card_network"], { count: 10_000, ...options });
    return rows.filter(({ card_network }) => card_network === network).length / rows.length;
  };
  expect(await share("Visa", {})).toBeGreaterThan(0.45);
  expect(await share("Discover", {})).toBeGreaterThan(0.03);
  expect(await share("Discover", { locale: "de-DE" })).toBe(0);
});

test("numbers asked to be unique are, and filters narrow", async () => {
  const field = (attribute: string) => ({
    name: attribute,
    unique: true,
    generator: {
      kind: "record",
      source: "bank",
      attribute,
      where: [{ attribute: "card_network", anyOf: ["american express"] }],
    },
  });
  const fields = ["iban", "account_number", "card_number"].map(field);
  const { dataset, violations } = await openDataset({
    version: 1,
    name: "n",
    asOf: "2026-06-15",
    locale: "nl-NL",
    tables: [{ name: "t", rows: { kind: "count", count: 100_000 }, fields }],
  });
  expect(violations).toEqual([]);
  const rows = dataset!.tables[0]!.rows(0, 100_000);
  for (let c = 0; c < fields.length; c++) expect(new Set(rows.map((row) => row[c])).size).toBe(rows.length);
  for (const row of rows.slice(0, 500)) expect(row[2]).toMatch(/^3[47]/);
});
