import { createRequire } from "node:module";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import validator from "validator";
import { describe, expect, test } from "vitest";
import type { RecordFilter } from "@/lib/schema/generators";
import { openDataset } from "../../dataset";
import { positionsIn } from "../../pool-column";
import { drawRecords } from "../../testing/draw-records";
import { poolLists } from "../../testing/pool-lists";
import { place } from ".";

const require = createRequire(import.meta.url);
const lookUpZip = (require("zipcodes") as { lookup(zip: string): ZipCode | undefined }).lookup;
const zoneAt = require("@photostructure/tz-lookup") as (latitude: number, longitude: number) => string;

interface ZipCode {
  city: string;
  state: string;
  latitude: number;
  longitude: number;
}

const WORLD = "en-001";
const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^st\.? /, "saint ")
    .replace(/[^a-z]/g, "");

async function allPlaces() {
  const columns = poolLists(await place.load(WORLD));
  return columns.city!.map((city, i) => ({
    city: city as string,
    region: columns.region![i] as string | null,
    regionCode: columns.region_code![i] as string | null,
    countryCode: columns.country_code![i] as string,
    population: columns.population![i] as number,
  }));
}

describe("coverage", () => {
  test("holds over 20,000 cities of over 100 countries, none twice", async () => {
    const places = await allPlaces();
    expect(places.length).toBeGreaterThan(20_000);
    expect(new Set(places.map(({ countryCode }) => countryCode)).size).toBeGreaterThan(150);
    const keys = places.map(({ city, region, countryCode }) => `${city}/${region}/${countryCode}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i).slice(0, 5)).toEqual([]);
    for (const { city, population } of places) {
      expect(city).toMatch(/^[\p{L}\p{M}\d' .,()/–-]+$/u);
      expect(population).toBeGreaterThan(0);
    }
  });

  test("nearly every city has its region, and a region always has the same code", async () => {
    const places = await allPlaces();
    expect(places.filter(({ region }) => region === null).length / places.length).toBeLessThan(0.03);
    const codes = new Map<string, string | null>();
    for (const { region, regionCode, countryCode } of places) {
      if (region === null) continue;
      const key = `${countryCode}/${region}`;
      expect(codes.get(key) ?? regionCode).toBe(regionCode);
      codes.set(key, regionCode);
    }
    const byCode = [...codes].filter(([, code]) => code !== null).map(([key, code]) => `${key.slice(0, 2)}-${code}`);
    expect(new Set(byCode).size).toBe(byCode.length);
  });

  test("every attribute is filled where the country has such a thing", async () => {
    const names = place.attributes.map(({ name }) => name);
    const sometimesEmpty = new Set(["region", "region_code", "postal_code"]);
    for (const row of await drawRecords("place", names, { count: 3000, locale: WORLD }))
      for (const name of names) if (!sometimesEmpty.has(name)) expect(row[name]).not.toBeNull();
    for (const row of await drawRecords("place", names, { count: 3000 }))
      for (const name of names) expect(row[name]).not.toBeNull();
  });
});

describe("agreement", () => {
  test("an American ZIP code is one of the city's own, and the point lies near it", async () => {
    const rows = await drawRecords("place", ["city", "region_code", "postal_code", "latitude", "longitude"], {
      count: 5000,
    });
    let near = 0;
    for (const row of rows) {
      const zip = lookUpZip(String(row.postal_code))!;
      expect([plain(zip.city), zip.state]).toEqual([plain(String(row.city)), row.region_code]);
      const kilometres =
        Math.hypot(
          Number(row.latitude) - zip.latitude,
          (Number(row.longitude) - zip.longitude) * Math.cos((zip.latitude * Math.PI) / 180),
        ) * 111;
      if (kilometres < 60) near++;
    }
    expect(near / rows.length).toBeGreaterThan(0.99);
  });

  test("postal codes have their country's form", async () => {
    let judged = 0;
    for (const { country_code, postal_code } of await drawRecords("place", ["country_code", "postal_code"], {
      count: 20_000,
      locale: WORLD,
    })) {
      const country = country_code as validator.PostalCodeLocale;
      if (postal_code === null || !validator.isPostalCodeLocales.includes(country)) continue;
      judged++;
      expect(validator.isPostalCode(String(postal_code), country), `${country} ${postal_code}`).toBe(true);
    }
    expect(judged).toBeGreaterThan(12_000);
  });

  test.each([
    ["Munich", "DE", /^8[01]\d{3}$/],
    ["Paris", "FR", /^75(0[01]\d|020|116)$/],
    ["Versailles", "FR", /^78000$/],
    ["Milan", "IT", /^201\d\d$/],
    ["Manchester", "GB", /^M\d/],
    ["Sydney", "AU", /^2[012]\d\d$/],
    ["Toronto", "CA", /^M/],
    ["Amsterdam", "NL", /^10\d\d/],
    ["Recife", "BR", /^5[01]/],
    ["Chennai", "IN", /^600/],
    ["Bangkok", "TH", /^10/],
    ["Plovdiv", "BG", /^40/],
    ["Algiers", "DZ", /^16/],
    ["Bratislava", "SK", /^8[1-5]/],
  ])("codes of %s (%s) begin as its codes do", async (city, country, form) => {
    const where = [
      { attribute: "city", anyOf: [city] },
      { attribute: "country_code", anyOf: [country] },
    ];
    for (const { postal_code } of await drawRecords("place", ["postal_code"], { count: 100, where }))
      expect(postal_code).toMatch(form);
  });

  test("telephone numbers are valid numbers of their country", async () => {
    const rows = await drawRecords("place", ["phone", "country_code", "calling_code"], {
      count: 20_000,
      locale: WORLD,
    });
    const invalid = rows.filter(({ phone, country_code }) => {
      const number = parsePhoneNumberFromString(String(phone));
      return !number?.isValid() || number.country !== (country_code === "XK" ? "XK" : country_code);
    });
    expect(invalid.length / rows.length, JSON.stringify(invalid.slice(0, 5))).toBeLessThan(0.005);
    for (const { phone, calling_code } of rows) expect(String(phone).startsWith(String(calling_code))).toBe(true);
  });

  test("numbers of countries that keep some for fiction are such numbers, of the city's area", async () => {
    for (const { phone } of await drawRecords("place", ["phone"], { count: 1000 }))
      expect(phone).toMatch(/^\(\d{3}\) 555-(?!1212)\d{4}$/);
    const phonesOf = (city: string, country: string) =>
      drawRecords("place", ["phone"], {
        count: 50,
        locale: WORLD,
        where: [
          { attribute: "city", anyOf: [city] },
          { attribute: "country_code", anyOf: [country] },
        ],
      });
    for (const { phone } of await phonesOf("San Francisco", "US")) expect(phone).toMatch(/^\+1 (415|628)-555-/);
    for (const { phone } of await phonesOf("London", "GB")) expect(phone).toMatch(/^\+44 20 7946 0\d{3}$/);
    for (const { phone } of await phonesOf("Nice", "FR")) expect(phone).toMatch(/^\+33 4 65 71 /);
    for (const { phone } of await phonesOf("Brisbane", "AU")) expect(phone).toMatch(/^\+61 7 (5550|7010) /);
  });

  test("clocks at the point show the named zone's time", async () => {
    const offsets = (zone: string) =>
      ["2026-01-15", "2026-07-15"]
        .map((day) => new Date(day).toLocaleString("en-US", { timeZone: zone, timeZoneName: "longOffset" }).slice(-9))
        .join();
    const known = new Map<string, string>();
    const offsetsOf = (zone: string) => known.get(zone) ?? known.set(zone, offsets(zone)).get(zone)!;
    const rows = await drawRecords("place", ["latitude", "longitude", "time_zone"], { count: 10_000, locale: WORLD });
    const right = rows.filter(
      ({ latitude, longitude, time_zone }) =>
        offsetsOf(String(time_zone)) === offsetsOf(zoneAt(Number(latitude), Number(longitude))),
    );
    expect(right.length / rows.length).toBeGreaterThan(0.99);
  });

  test("country facts are ISO codes that belong together", async () => {
    const rows = await drawRecords(
      "place",
      ["country", "country_code", "country_code_3", "currency_code", "latitude", "longitude"],
      { count: 10_000, locale: WORLD },
    );
    const countryOf = new Map<unknown, string>();
    for (const row of rows) {
      const facts = `${row.country}/${row.country_code_3}/${row.currency_code}`;
      expect(countryOf.get(row.country_code) ?? facts).toBe(facts);
      countryOf.set(row.country_code, facts);
      expect(validator.isISO4217(String(row.currency_code))).toBe(true);
      expect(validator.isLatLong(`${row.latitude},${row.longitude}`)).toBe(true);
      if (row.country_code === "XK") continue;
      expect(validator.isISO31661Alpha2(String(row.country_code))).toBe(true);
      expect(validator.isISO31661Alpha3(String(row.country_code_3))).toBe(true);
    }
  });

  test("the whole address holds its parts", async () => {
    const rows = await drawRecords(
      "place",
      ["full_address", "street_address", "street_name", "building_number", "city", "postal_code", "country"],
      { count: 3000, locale: WORLD },
    );
    for (const { full_address, ...parts } of rows)
      for (const part of Object.values(parts)) if (part !== null) expect(full_address).toContain(part);
  });
});

test("large cities come up as often as people live in them", async () => {
  const american = (await allPlaces()).filter(({ countryCode }) => countryCode === "US");
  const people = american.reduce((sum, { population }) => sum + population, 0);
  const houston = american.find(({ city }) => city === "Houston")!.population / people;
  const rows = await drawRecords("place", ["city"], { count: 50_000 });
  const share = rows.filter(({ city }) => city === "Houston").length / rows.length;
  expect(share / houston).toBeGreaterThan(0.85);
  expect(share / houston).toBeLessThan(1.25);
});

describe("filters", () => {
  const first = async (attribute: string, ...anyOf: string[]) =>
    (
      await drawRecords("place", ["country_code", "region_code", "city"], { count: 200, where: [{ attribute, anyOf }] })
    ).map((row) => row);

  test("narrow by country, region, city and continent, whatever the case", async () => {
    for (const row of await first("country", "germany")) expect(row.country_code).toBe("DE");
    for (const row of await first("region", "TEXAS")) expect(row.region_code).toBe("TX");
    for (const row of await first("country_code", "fr", "ES")) expect(["FR", "ES"]).toContain(row.country_code);
    for (const row of await first("city", "Tokyo")) expect(row.country_code).toBe("JP");
    expect(new Set((await first("continent", "Africa")).map(({ country_code }) => country_code)).size).toBeGreaterThan(
      15,
    );
  });

  test("understand other names of countries, cities and regions", async () => {
    for (const row of await first("country", "USA")) expect(row.country_code).toBe("US");
    for (const row of await first("country", "uk", "Holland")) expect(["GB", "NL"]).toContain(row.country_code);
    for (const row of await first("city", "NYC")) expect([row.city, row.region_code]).toEqual(["New York", "NY"]);
    for (const row of await first("city", "München")) expect(row.city).toBe("Munich");
    for (const row of await first("region", "Bayern"))
      expect([row.country_code, row.region_code]).toEqual(["DE", "BY"]);
  });

  test("every other name means some place", async () => {
    const { aliases } = await place.load(WORLD);
    for (const [attribute, names] of Object.entries(aliases!))
      for (const [name, positions] of names)
        expect(positionsIn(positions).length, `${attribute} ${name}`).toBeGreaterThan(0);
  });

  test.each([
    ["de-DE", ["DE"]],
    ["fr", ["FR"]],
    ["pt-BR", ["BR"]],
    ["zh-Hant-TW", ["TW"]],
  ])("a schema in %s means its country", async (locale, countries) => {
    for (const { country_code } of await drawRecords("place", ["country_code"], { count: 200, locale }))
      expect(countries).toContain(country_code);
  });

  test("a distance keeps to towns around the one that is named", async () => {
    const where = [{ attribute: "city", near: "Berlin", withinKm: 60 }];
    const rows = await drawRecords("place", ["city", "country", "latitude", "longitude"], { count: 2000, where });
    const cities = new Set(rows.map(({ city }) => city));
    expect(cities).toContain("Berlin");
    expect(cities).toContain("Potsdam");
    expect(cities).not.toContain("Leipzig");
    expect(new Set(rows.map(({ country }) => country))).toEqual(new Set(["Germany"]));
    for (const { latitude, longitude } of rows) {
      const north = (Number(latitude) - 52.52) * 111.2;
      const east = (Number(longitude) - 13.4) * 111.2 * Math.cos((52.52 * Math.PI) / 180);
      expect(Math.hypot(north, east)).toBeLessThan(66);
    }
  });

  test("a distance crosses the border unless another filter keeps to one side", async () => {
    const near = { attribute: "city", near: "Geneva", withinKm: 40 };
    const countries = async (where: RecordFilter[]) =>
      new Set((await drawRecords("place", ["country_code"], { count: 500, where })).map((row) => row.country_code));
    expect(await countries([near])).toEqual(new Set(["CH", "FR"]));
    expect(await countries([near, { attribute: "country_code", anyOf: ["FR"] }])).toEqual(new Set(["FR"]));
  });

  test("a range of population, which may meet other filters", async () => {
    const where = [
      { attribute: "country", anyOf: ["Germany"] },
      { attribute: "population", min: 100_000, max: 500_000 },
    ];
    for (const { population } of await drawRecords("place", ["population"], { count: 300, where })) {
      expect(population).toBeGreaterThanOrEqual(100_000);
      expect(population).toBeLessThanOrEqual(500_000);
    }
  });

  test.each<[RecordFilter, string]>([
    [{ attribute: "country", anyOf: ["Germny"] }, "Germany"],
    [{ attribute: "city", near: "Berlinn", withinKm: 10 }, "Berlin"],
    [{ attribute: "population", min: 1e9 }, "population runs from"],
    [{ attribute: "citty", near: "Berlin", withinKm: 10 }, "city"],
  ])("what nothing matches is a violation that names what comes near: %j", async (filter, hint) => {
    const generator = { kind: "record", source: "place", attribute: "city", where: [filter] };
    const { violations } = await openDataset({
      version: 1,
      name: "n",
      asOf: "2026-06-15",
      tables: [{ name: "t", rows: { kind: "count", count: 1 }, fields: [{ name: "city", generator }] }],
    });
    expect(violations.map(({ message }) => message).join()).toContain(hint);
  });
});
