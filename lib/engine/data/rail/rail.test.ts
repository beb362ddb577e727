import { expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import { rail } from "./index";
import { readJourneys } from "./journeys";

const NAMES = rail.attributes.map(({ name }) => name);
const SOMETIMES = ["delay_minutes", "actual_arrival", "delay_reason"];

test("the data hold at least 1,000 journeys of 35 lines, each once and of some length", () => {
  const journeys = readJourneys();
  expect(journeys.length).toBeGreaterThanOrEqual(1000);
  expect(new Set(journeys.map(({ country_code, line }) => country_code + line)).size).toBeGreaterThanOrEqual(35);
  expect(new Set(journeys.map(({ line, route }) => `${line} ${route}`)).size).toBe(journeys.length);
  for (const { distance_km, route } of journeys) expect(distance_km, route).toBeGreaterThan(1);
});

test.each(["en-US", "de-DE", "fi-FI"])(
  "every attribute is filled in %s, but for cancelled trains and those on time",
  async (locale) => {
    const rows = await drawRecords("rail", NAMES, { count: 800, locale });
    expect(
      rows.flatMap((row) => NAMES.filter((name) => (row[name] ?? "") === "" && !SOMETIMES.includes(name))),
    ).toEqual([]);
  },
);

test("times, delay and status agree", async () => {
  const odd = (await drawRecords("rail", NAMES, { count: 2000 })).filter((row) => {
    const minutes = (a: unknown, b: unknown) => (Date.parse(String(b)) - Date.parse(String(a))) / 60_000;
    const cancelled = row.status === "Cancelled";
    return !(
      minutes(row.scheduled_departure, row.scheduled_arrival) === Number(row.duration_minutes) &&
      (cancelled
        ? row.actual_arrival === null
        : minutes(row.scheduled_arrival, row.actual_arrival) === Number(row.delay_minutes)) &&
      (row.status === "On time") === (row.delay_reason === null) &&
      row.origin !== row.destination
    );
  });
  expect(odd).toEqual([]);
});

test.each([
  ["line", "Bay Commuter"],
  ["country_code", "JP"],
])("%s narrows to %s", async (attribute, wanted) => {
  const rows = await drawRecords("rail", NAMES, { count: 100, where: [{ attribute, anyOf: [wanted] }] });
  expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
});
