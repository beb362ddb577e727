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

test("rows with one value of a field share a record, also its made-up parts", async () => {
  const person = (attribute: string) => ({ kind: "record", source: "person", attribute, per: "machine" });
  const fields = [
    { name: "machine", generator: { kind: "choice", values: ["M-1", "M-2", "M-3", "M-4"] } },
    { name: "operator", generator: person("full_name") },
    { name: "email", generator: person("email") },
    { name: "guest", generator: { kind: "record", source: "person", attribute: "full_name", as: "guest" } },
  ];
  const { dataset, violations } = await openDataset({
    version: 1,
    name: "n",
    asOf: "2026-01-01",
    tables: [{ name: "t", rows: { kind: "count", count: 5000 }, fields }],
  });
  if (!dataset) throw new Error(JSON.stringify(violations));
  const rows = dataset.tables[0]!.rows(0, 5000);
  expect(new Set(rows.map(([machine, operator, email]) => `${machine} ${operator} ${email}`)).size).toBe(4);
  expect(new Set(rows.map(([, operator]) => operator)).size).toBe(4);
  expect(new Set(rows.map(([, , , guest]) => guest)).size).toBeGreaterThan(1000);
});
