import { describe, expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { company } from ".";
import { FIRMS } from "./countries";
import { SIZE_BANDS } from "./industries";
import { readIndustries } from "./industry-table";
import { ENGLISH } from "./names/english";
import { GERMAN } from "./names/german";
import { DANISH, DUTCH, NORWEGIAN, SWEDISH } from "./names/germanic";
import { BRAZILIAN, FRENCH, ITALIAN, PORTUGUESE, SPANISH } from "./names/romance";
import { PHRASES } from "./phrases";
import { RENOWNED } from "./words";

const LOCALES =
  "en-US en-GB en-CA en-AU en-IN en-ZA en-NG de-DE de-CH fr-FR nl-NL nl-BE es-ES es-MX pt-BR pt-PT it-IT sv-SE nb-NO da-DK fi-FI pl-PL cs-CZ hu-HU ru-RU uk-UA lt-LT tr-TR ar-AE he-IL ja-JP zh-CN ko-KR id-ID th-TH vi-VN en-SG".split(
    " ",
  );
const attributes = company.attributes.map(({ name }) => name);

describe("data", () => {
  test("at least 60 industries in about a dozen sectors, each once", () => {
    const industries = readIndustries();
    const names = industries.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(industries.map(({ sector }) => sector)).size).toBe(14);
    for (const { bands } of industries) expect(bands[1]).toBeLessThan(SIZE_BANDS.length);
  });

  test.each(
    Object.entries({
      ENGLISH,
      GERMAN,
      DUTCH,
      SWEDISH,
      DANISH,
      NORWEGIAN,
      FRENCH,
      SPANISH,
      ITALIAN,
      PORTUGUESE,
      BRAZILIAN,
    }),
  )("%s names firms of every industry, no pattern twice", (_language, lines) => {
    const byIndustry = new Map(
      lines
        .trim()
        .split("\n")
        .map((line): [string, string[]] => [line.split(":")[0]!, line.slice(line.indexOf(":") + 1).split("|")]),
    );
    expect([...byIndustry.keys()].sort()).toEqual(
      readIndustries()
        .map(({ key }) => key)
        .sort(),
    );
    for (const [industry, patterns] of byIndustry) {
      expect(new Set(patterns).size, industry).toBe(patterns.length);
      for (const pattern of patterns) expect(pattern).toMatch(/\$[SNCAH]/);
    }
  });

  test("every industry has things to say of itself", () => {
    const spoken = PHRASES.trim()
      .split("\n")
      .map((line) => line.split(":")[0]!);
    expect(spoken.sort()).toEqual(
      readIndustries()
        .map(({ key }) => key)
        .sort(),
    );
  });
});

describe("agreement", () => {
  test.each(LOCALES)("every attribute is filled and agrees in %s", async (locale) => {
    const rows = await drawRecords("company", attributes, { count: 300, locale });
    for (const row of rows) {
      for (const attribute of attributes) expect(row[attribute], attribute).not.toBeNull();
      expect(row.domain).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]{2,5}){1,2}$/);
      expect([`https://${row.domain}`, `https://www.${row.domain}`]).toContain(row.website);
      expect(row.email).toMatch(new RegExp(`^[a-z]+@${String(row.domain).replaceAll(".", "\\.")}$`));
      expect(row.ticker).toMatch(/^[A-Z]{3,4}$/);
      const [from, to] = bounds(String(row.size_band));
      expect(row.employee_count).toBeGreaterThanOrEqual(from);
      expect(row.employee_count).toBeLessThanOrEqual(to);
      expect(row.founded_year).toBeGreaterThan(1800);
      expect(row.founded_year).toBeLessThanOrEqual(2026);
      expect(Number(row.revenue)).toBeGreaterThan(0);
      const since = /since (\d{4})$/.exec(String(row.catch_phrase));
      if (since) expect(Number(since[1])).toBe(row.founded_year);
      const host = String(row.domain)
        .split(".")[0]!
        .replace(/-online$/, "")
        .replaceAll("-", "");
      const name = String(row.name);
      expect(
        [name, name.replace(" y ", " ")].some((spelling) => letters(spelling, locale).includes(host)),
        `${name} ${row.domain}`,
      ).toBe(true);
      expect(letters(String(row.name), locale)).toContain(String(row.ticker)[0]!.toLowerCase());
    }
  });

  test.each([
    ["en-US", /(LLC|Inc\.|Corp\.|Co\.|LP|LLP|PLLC|P\.C\.)$/, "USD"],
    ["de-DE", /(GmbH|UG|KG|OHG|e\.K\.|AG|SE|KGaA|PartG mbB|PartG)$/, "EUR"],
    ["en-GB", /(Ltd|Limited|LLP|PLC)$/, "GBP"],
    ["ja-JP", /(Co\., Ltd\.|K\.K\.|G\.K\.|Inc\.|Corporation)$/, "JPY"],
    ["es-MX", /(de C\.V\.)$/, "MXN"],
    ["en-AU", /(Pty Ltd|Ltd|LLP)$/, "AUD"],
  ])("legal forms and currency are those of %s", async (locale, forms, money) => {
    const rows = await drawRecords("company", ["name", "legal_form", "currency"], { count: 400, locale });
    for (const { legal_form, currency } of rows) {
      expect(legal_form).toMatch(forms);
      expect(currency).toBe(money);
    }
    const shown = rows.filter(({ name, legal_form }) => String(name).endsWith(` ${legal_form}`));
    expect(shown.length).toBeGreaterThan(80);
  });

  test("a form that stands first does so in the name", async () => {
    const rows = await drawRecords("company", ["name", "legal_form"], { count: 300, locale: "id-ID" });
    expect(rows.filter(({ name }) => /^(PT|CV) /.test(String(name))).length).toBeGreaterThan(150);
    for (const { name, legal_form } of rows) if (String(name).endsWith(" Tbk")) expect(legal_form).toBe("PT Tbk");
  });

  test("revenue follows employees and industry", async () => {
    const rows = await drawRecords("company", ["industry", "employee_count", "revenue"], {
      count: 8000,
      locale: "en-US",
    });
    const perHead = (industry: string) => {
      const of = rows
        .filter((row) => row.industry === industry)
        .map(({ revenue, employee_count }) => Number(revenue) / Number(employee_count));
      return of.sort((a, b) => a - b)[Math.floor(of.length / 2)]!;
    };
    expect(perHead("Restaurants")).toBeLessThan(100_000);
    expect(perHead("Software")).toBeGreaterThan(150_000);
    expect(perHead("Car Dealerships")).toBeGreaterThan(450_000);
  });

  test("no firm is one that everybody knows, and few names repeat", async () => {
    const rows = await drawRecords("company", ["name"], { count: 20_000, locale: "en-US" });
    const renowned = [...RENOWNED].filter((name) => name.length > 4);
    for (const { name } of rows) {
      const first = String(name).toLowerCase().split(" ")[0]!;
      expect(renowned).not.toContain(first);
    }
    expect(new Set(rows.map(({ name }) => name)).size).toBeGreaterThan(19_600);
  });

  test("a law firm sounds like one, and a bank too", async () => {
    const of = (industry: string) =>
      drawRecords("company", ["name"], {
        count: 200,
        locale: "en-US",
        where: [{ attribute: "industry", anyOf: [industry] }],
      });
    for (const { name } of await of("Law Firms")) expect(name).toMatch(/&|Law|Legal|Associates|Partners/);
    for (const { name } of await of("Banking")) expect(name).toMatch(/Bank|Credit Union/);
  });
});

describe("filters", () => {
  test("industry, sector, size and country narrow the companies", async () => {
    const rows = await drawRecords("company", ["sector", "size_band", "country_code", "domain"], {
      count: 200,
      locale: "en-US",
      where: [
        { attribute: "industry", anyOf: ["technology"] },
        { attribute: "size_band", anyOf: ["11-50", "51-200"] },
        { attribute: "country", anyOf: ["UK"] },
      ],
    });
    for (const row of rows) {
      expect(row.sector).toBe("Technology");
      expect(["11-50", "51-200"]).toContain(row.size_band);
      expect(row.country_code).toBe("GB");
    }
  });

  test("worldwide, firms come from many countries that have a line of their own", async () => {
    const rows = await drawRecords("company", ["country_code"], { count: 2000, locale: "en-001" });
    const known = new Set(
      FIRMS.trim()
        .split("\n")
        .map((line) => line.slice(0, 2)),
    );
    expect(new Set(rows.map(({ country_code }) => country_code)).size).toBeGreaterThan(70);
    expect(rows.filter(({ country_code }) => known.has(String(country_code))).length).toBeGreaterThan(1700);
  });
});

function bounds(band: string): [number, number] {
  const { from, to } = SIZE_BANDS.find(({ name }) => name === band)!;
  return [from, to];
}

const LIGATURES: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ı: "i",
  ə: "e",
  ð: "d",
  þ: "th",
};

function letters(name: string, locale: string): string {
  const spelled = /^de/.test(locale)
    ? name.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue")
    : name.toLowerCase();
  return spelled
    .replace(/\p{L}/gu, (letter) => LIGATURES[letter] ?? letter)
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
}
