import { decodeVIN } from "universal-vin-decoder";
import validator from "validator";
import { describe, expect, test } from "vitest";
import { openDataset } from "../../dataset";
import { drawRecords } from "../../testing/draw-records";
import { vehicle } from ".";
import { readModels } from "./catalogue";

const ALL = vehicle.attributes.map(({ name }) => name);

test.each(["en-US", "de-DE", "ja-JP"])("every attribute is filled in %s", async (locale) => {
  for (const row of await drawRecords("vehicle", ALL, { count: 2000, locale }))
    for (const name of ALL) expect(row[name], name).not.toBeNull();
});

test("over 40 makes with over 400 models, none twice, each with a past and a price", () => {
  const models = readModels();
  expect(new Set(models.map(({ make }) => make)).size).toBeGreaterThan(40);
  expect(models.length).toBeGreaterThan(400);
  expect(new Set(models.map(({ make, name }) => `${make} ${name}`)).size).toBe(models.length);
  for (const { make, name, firstYear, lastYear, price, fuels, enginesFor, weight } of models) {
    const label = `${make} ${name}`;
    expect(firstYear, label).toBeGreaterThanOrEqual(1990);
    if (lastYear) expect(lastYear, label).toBeGreaterThanOrEqual(firstYear);
    expect(price, label).toBeGreaterThan(8000);
    expect(weight.N + weight.E, label).toBeGreaterThan(0);
    for (const { fuel } of fuels)
      if (fuel !== "Electric") expect(enginesFor(fuel).join(), label).toMatch(/^\d\.\dL [FIV]\d+(,\d\.\dL [FIV]\d+)*$/);
  }
});

describe("identification numbers", () => {
  const TRANSLITERATION = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
  const judge = (vin: string) => {
    const weights = "8765432X098765432";
    const sum = [...vin].reduce(
      (total, sign, i) => total + (TRANSLITERATION.indexOf(sign) % 10) * (weights[i] === "X" ? 10 : Number(weights[i])),
      0,
    );
    return "0123456789X"[sum % 11];
  };

  test("the judge knows a right number", () => {
    expect(judge("1M8GDM9AXKP042788")).toBe("X");
  });

  test("have a right check digit and tell the year", async () => {
    for (const locale of ["en-US", "fr-FR"])
      for (const { vin, year } of await drawRecords("vehicle", ["vin", "year"], { count: 3000, locale })) {
        expect(vin).toMatch(/^[A-HJ-NPR-Z0-9]{17}$/);
        expect(String(vin)[8]).toBe(judge(String(vin)));
        const round = /\d/.test(String(vin)[6]!) ? 1980 : 2010;
        expect(round + "ABCDEFGHJKLMNPRSTVWXY123456789".indexOf(String(vin)[9]!), String(vin)).toBe(year);
      }
  });

  test("begin with the make's manufacturer code", async () => {
    const makes: Record<string, string> = {
      "5YJ": "Tesla",
      WBA: "BMW",
      WAU: "Audi",
      ZFF: "Ferrari",
      "1FT": "Ford",
      WF0: "Ford",
      WP0: "Porsche",
      "1HG": "Honda",
      "2T1": "Toyota",
      "4T1": "Toyota",
      VF1: "Renault",
      VF3: "Peugeot",
      TMB: "Škoda",
      UU1: "Dacia",
      ZFA: "Fiat",
      "1G1": "Chevrolet",
      "1GT": "GMC",
      KNA: "Kia",
      KMH: "Hyundai",
      SAL: "Land Rover",
      YV1: "Volvo",
      "5UX": "BMW",
    };
    let judged = 0;
    for (const locale of ["en-US", "it-IT"])
      for (const { vin, make } of await drawRecords("vehicle", ["vin", "make"], { count: 4000, locale })) {
        const expected = makes[String(vin).slice(0, 3)];
        if (!expected) continue;
        expect(make).toBe(expected);
        judged++;
      }
    expect(judged).toBeGreaterThan(2000);
  });

  test("never repeat where they must not", async () => {
    const fields = [{ name: "vin", unique: true, generator: { kind: "record", source: "vehicle", attribute: "vin" } }];
    const { dataset, violations } = await openDataset({
      version: 1,
      name: "n",
      asOf: "2026-06-15",
      tables: [{ name: "t", rows: { kind: "count", count: 100_000 }, fields }],
    });
    expect(violations).toEqual([]);
    expect(new Set(dataset!.tables[0]!.rows(0, 100_000).map(([vin]) => vin)).size).toBe(100_000);
  });
});

describe("what a row says hangs together", () => {
  test("model, years, body and fuel are those of the catalogue", async () => {
    const known = new Map(readModels().map((model) => [`${model.make} ${model.name}`, model]));
    for (const row of await drawRecords(
      "vehicle",
      ["make", "model", "year", "body_type", "fuel_type", "transmission", "engine"],
      { count: 5000, locale: "de-DE" },
    )) {
      const model = known.get(`${row.make} ${row.model}`)!;
      const fuel = model.fuels.find((candidate) => candidate.fuel === row.fuel_type)!;
      expect(row.body_type).toBe(model.body);
      expect(Number(row.year)).toBeGreaterThanOrEqual(fuel.firstYear);
      expect(Number(row.year)).toBeLessThanOrEqual(model.lastYear ?? 2026);
      expect(row.engine === "Electric motor").toBe(row.fuel_type === "Electric");
      if (row.fuel_type === "Electric") expect(row.transmission).toBe("Automatic");
    }
  });

  test("older cars have driven further and cost less", async () => {
    const rows = await drawRecords("vehicle", ["year", "mileage", "price", "msrp", "condition"], { count: 10_000 });
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const of = (from: number, to: number) => rows.filter(({ year }) => Number(year) >= from && Number(year) <= to);
    const worth = (part: typeof rows) => mean(part.map(({ price, msrp }) => Number(price) / Number(msrp)));
    const driven = (part: typeof rows) => mean(part.map(({ mileage }) => Number(mileage)));
    expect(driven(of(2010, 2014))).toBeGreaterThan(2 * driven(of(2021, 2023)));
    expect(worth(of(2010, 2014))).toBeLessThan(0.5 * worth(of(2021, 2023)));
    for (const { condition, year, mileage, price, msrp } of rows) {
      if (condition === "New") expect([Number(year), Number(mileage) < 150]).toEqual([2026, true]);
      expect(Number(price)).toBeLessThan(1.05 * Number(msrp));
    }
  });

  test.each([
    ["de-DE", "de-DE"],
    ["es-AR", "es-AR"],
    ["pt-BR", "pt-BR"],
    ["pt-PT", "pt-PT"],
    ["fi-FI", "fi-FI"],
    ["en-IN", "en-IN"],
    ["en-SG", "en-SG"],
  ])("plates in %s have the country's form", async (locale, judge) => {
    for (const { license_plate } of await drawRecords("vehicle", ["license_plate"], { count: 500, locale }))
      expect(validator.isLicensePlate(String(license_plate), judge), String(license_plate)).toBe(true);
  });

  test("a British plate tells the year", async () => {
    for (const { license_plate, year } of await drawRecords("vehicle", ["license_plate", "year"], {
      count: 500,
      locale: "en-GB",
    })) {
      const digits = Number(/^[A-Z]{2}(\d\d) [A-Z]{3}$/.exec(String(license_plate))![1]);
      expect([Number(year) % 100, (Number(year) % 100) + 50]).toContain(digits);
    }
  });
});

test("Americans drive pick-ups, Germans do not; filters narrow", async () => {
  const share = async (locale: string, test: (row: { make: unknown; body_type: unknown }) => boolean) => {
    const rows = await drawRecords("vehicle", ["make", "body_type"], { count: 5000, locale });
    return rows.filter(test).length / rows.length;
  };
  expect(await share("en-US", ({ body_type }) => body_type === "Pickup")).toBeGreaterThan(0.12);
  expect(await share("de-DE", ({ body_type }) => body_type === "Pickup")).toBeLessThan(0.03);
  expect(await share("de-DE", ({ make }) => make === "Chevrolet")).toBeLessThan(0.01);
  const where = [
    { attribute: "fuel_type", anyOf: ["electric"] },
    { attribute: "make", anyOf: ["tesla", "KIA"] },
  ];
  for (const { make, fuel_type } of await drawRecords("vehicle", ["make", "fuel_type"], { count: 300, where }))
    expect([["Tesla", "Kia"].includes(String(make)), fuel_type]).toEqual([true, "Electric"]);
});

/** Makes whose manufacturer codes are registered under an older name of the group. */
const REGISTERED_AS: Readonly<Record<string, string>> = {
  Ram: "chrysler",
  Jeep: "chrysler",
  Dodge: "chrysler",
  Fiat: "chrysler",
  Cupra: "seat",
  Jaguar: "daimler",
};

test("a decoder of vehicle identification numbers finds the make and the model year", async () => {
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z]/g, "");
  let known = 0;
  for (const locale of ["en-US", "de-DE", "ja-JP"])
    for (const { vin, make, year } of await drawRecords("vehicle", ["vin", "make", "year"], { count: 2000, locale })) {
      const { isValid, info } = decodeVIN(String(vin));
      expect(isValid, String(vin)).toBe(true);
      expect(info?.modelYear, String(vin)).toBe(String(year));
      // A few makers' codes are not in its list.
      if (!info?.manufacturer) continue;
      known++;
      const found = plain(info.manufacturer);
      const names = [plain(String(make)), REGISTERED_AS[String(make)] ?? plain(String(make))];
      expect(
        names.some((name) => found.includes(name)),
        `${vin}: ${make}, not ${info.manufacturer}`,
      ).toBe(true);
    }
  expect(known).toBeGreaterThan(5500);
});
