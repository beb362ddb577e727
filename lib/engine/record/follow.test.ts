import { expect, test } from "vitest";
import { openDataset } from "../dataset";

const CLIMATE = {
  name: "climate",
  attributes: ["city", "month", "weather"],
  records: [
    ["Oslo", 1, "Snow"],
    ["Oslo", 7, "Mild"],
    ["Cairo", 1, "Cool"],
    ["Cairo", 7, "Hot"],
  ],
};

async function weatherOf(city: string, months: number[]): Promise<[month: unknown, weather: unknown][]> {
  const where = [
    { attribute: "city", sameAs: "town" },
    { attribute: "month", sameAs: "month" },
  ];
  const fields = [
    { name: "town", generator: { kind: "choice", values: [city] } },
    { name: "month", generator: { kind: "choice", values: months } },
    { name: "weather", generator: { kind: "record", source: "climate", attribute: "weather", where } },
  ];
  const { dataset, violations } = await openDataset({
    version: 1,
    name: "n",
    asOf: "2026-01-01",
    pools: [CLIMATE],
    tables: [{ name: "t", rows: { kind: "count", count: 200 }, fields }],
  });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[0]!.rows(0, 200).map(([, month, weather]) => [month, weather]);
}

test("a record agrees with several fields of its row", async () => {
  for (const [month, weather] of await weatherOf("Oslo", [1, 7])) expect(weather).toBe(month === 1 ? "Snow" : "Mild");
  for (const [month, weather] of await weatherOf("Cairo", [1, 7])) expect(weather).toBe(month === 1 ? "Cool" : "Hot");
});

test("where no record agrees with all, the first fields count", async () => {
  const weather = new Set((await weatherOf("Cairo", [4])).map(([, found]) => found));
  expect(weather).toEqual(new Set(["Cool", "Hot"]));
});

test("where no record agrees with any, all are drawn", async () => {
  const weather = new Set((await weatherOf("Lima", [4])).map(([, found]) => found));
  expect(weather.size).toBe(4);
});
