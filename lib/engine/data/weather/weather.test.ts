import { expect, test } from "vitest";
import type { CellValue } from "../../cell-value";
import { openDataset } from "../../dataset";
import { drawRecords } from "../../testing/draw-records";
import { weather } from "./index";
import { readStations } from "./stations";

const names = weather.attributes.map(({ name }) => name);
const inCity = (city: string) => [{ attribute: "city", anyOf: [city] }];
const monthOf = (row: Record<string, CellValue>) => Number(String(row.date).slice(5, 7));

test("knows the climate of at least 270 cities of all continents, each once", () => {
  const cities = readStations().map(({ city }) => city);
  expect(cities.length).toBeGreaterThanOrEqual(270);
  expect(new Set(cities).size).toBe(cities.length);
});

test("fills everything but sunrise and sunset of polar days", async () => {
  for (const row of await drawRecords("weather", names, { count: 500 }))
    for (const name of names) if (name !== "sunrise" && name !== "sunset") expect(row[name], name).not.toBeNull();
});

test("agrees in itself", async () => {
  for (const row of await drawRecords("weather", names, { count: 2000 })) {
    const number = (name: string) => Number(row[name]);
    expect(number("temperature_min")).toBeLessThan(number("temperature_max"));
    expect(number("temperature")).toBeGreaterThan(number("temperature_min") - 6);
    expect(number("temperature")).toBeLessThan(number("temperature_max") + 6);
    expect(number("humidity")).toBeLessThanOrEqual(100);
    expect(number("dew_point")).toBeLessThanOrEqual(number("temperature"));
    expect(number("wind_gust")).toBeGreaterThan(number("wind_speed"));
    if (number("precipitation") === 0)
      expect(["Sunny", "Clear", "Partly cloudy", "Cloudy", "Overcast", "Fog"]).toContain(row.condition);
    else
      expect(["Drizzle", "Rain", "Heavy rain", "Thunderstorm", "Sleet", "Snow", "Heavy snow"]).toContain(row.condition);
    if (/snow/i.test(String(row.condition))) expect(number("temperature_mean")).toBeLessThan(1);
  }
});

test("keeps to the climate: no snow in Singapore, no heat in Oslo's winter, summer in Sydney's January", async () => {
  const options = { count: 1500 };
  const singapore = await drawRecords("weather", names, { ...options, where: inCity("Singapore") });
  expect(singapore.filter(({ condition }) => /snow|sleet/i.test(String(condition)))).toEqual([]);
  expect(Math.min(...singapore.map((row) => Number(row.temperature_max)))).toBeGreaterThan(26);
  const oslo = await drawRecords("weather", names, { ...options, where: inCity("Oslo") });
  expect(Math.max(...oslo.filter((row) => monthOf(row) === 1).map((row) => Number(row.temperature_max)))).toBeLessThan(
    15,
  );
  expect(oslo.some(({ condition }) => condition === "Snow")).toBe(true);
  const sydney = (await drawRecords("weather", names, { ...options, where: inCity("Sydney") })).filter(
    (row) => monthOf(row) === 1,
  );
  expect(sydney.every(({ season }) => season === "Summer")).toBe(true);
});

test("keeps to the month's normals", async () => {
  const london = await drawRecords("weather", names, { count: 6000, where: inCity("London") });
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(london.map((row) => Number(row.temperature_max) - Number(row.normal_high)))).toBeCloseTo(0, -1);
  const yearly = mean(london.map((row) => Number(row.precipitation))) * 365;
  expect(yearly).toBeGreaterThan(400);
  expect(yearly).toBeLessThan(850);
});

test("is dark at night", async () => {
  const rows = await drawRecords("weather", names, { count: 2000, where: inCity("Nairobi") });
  const at = (hour: string) => rows.filter((row) => String(row.observed_at).slice(11, 13) === hour);
  expect(at("01").every(({ irradiance }) => irradiance === 0)).toBe(true);
  expect(at("12").every(({ irradiance }) => Number(irradiance) > 100)).toBe(true);
});

test("follows the row's own city and moment, and lasts from hour to hour", async () => {
  const where = [
    { attribute: "city", sameAs: "town" },
    { attribute: "observed_at", sameAs: "at" },
  ];
  const of = (attribute: string) => ({ kind: "record", source: "weather", attribute, where });
  const fields = [
    { name: "at", generator: { kind: "sequence", start: "2026-01-05T00:00:00Z", step: "PT1H" } },
    { name: "town", generator: { kind: "choice", values: ["Drammen"] } },
    { name: "temperature", generator: of("temperature") },
    { name: "high", generator: of("temperature_max") },
    { name: "season", generator: of("season") },
    { name: "country", generator: of("country") },
  ];
  const { dataset, violations } = await openDataset({
    version: 1,
    name: "n",
    asOf: "2026-06-01",
    tables: [{ name: "t", rows: { kind: "count", count: 240 }, fields }],
  });
  if (!dataset) throw new Error(JSON.stringify(violations));
  const rows = dataset.tables[0]!.rows(0, 240);
  for (const [i, [, , temperature, high, season, country]] of rows.entries()) {
    expect([season, country]).toEqual(["Winter", "Norway"]);
    if (i % 24 > 0) expect(high).toBe(rows[i - 1]![3]);
    if (i > 0) expect(Math.abs(Number(temperature) - Number(rows[i - 1]![2]))).toBeLessThan(3);
  }
});

test("a text cannot say when it is", async () => {
  const { violations } = await openDataset({
    version: 1,
    name: "n",
    asOf: "2026-06-01",
    tables: [
      {
        name: "t",
        rows: { kind: "count", count: 5 },
        fields: [
          { name: "when", generator: { kind: "choice", values: ["often"] } },
          {
            name: "w",
            generator: {
              kind: "record",
              source: "weather",
              attribute: "condition",
              where: [{ attribute: "observed_at", sameAs: "when" }],
            },
          },
        ],
      },
    ],
  });
  expect(violations.map(({ code }) => code)).toEqual(["bad_reference"]);
});

test("a city nobody knows is refused with near matches", async () => {
  await expect(drawRecords("weather", ["condition"], { count: 5, where: inCity("Osloo") })).rejects.toThrow(/Oslo/);
});
