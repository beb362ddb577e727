import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FieldInput, TableInput } from "@/lib/schema/dataset";
import { formatPath } from "@/lib/schema/violation";
import { checkDataset } from "./check";
import { openDataset } from "./dataset";
import { normalCdf } from "./distribution";
import { createWalks } from "./walk";

const field = (name: string, generator: object, more: object = {}) => ({ name, generator, ...more }) as FieldInput;

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

describe("walks", () => {
  test("a height is the same however one gets there", () => {
    const place = fc.tuple(fc.nat(200), fc.oneof(fc.nat(40), fc.nat(2 ** 31)));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), fc.nat(), (places, key) => {
        const heights = createWalks(key, 5);
        const visited = places.map(([entity, steps]) => heights(entity, steps));
        expect(visited).toEqual(places.map(([entity, steps]) => createWalks(key, 5)(entity, steps)));
      }),
      { numRuns: 200 },
    );
  });
  test("steps are independent and standard normal (Kolmogorov–Smirnov)", () => {
    const heights = createWalks(1, 2);
    const at = Array.from({ length: 50_001 }, (_, steps) => heights(9, steps));
    const steps = at.slice(1).map((height, i) => height - at[i]!);
    const sorted = steps.toSorted((a, b) => a - b);
    const distance = Math.max(...sorted.map((x, i) => Math.abs(normalCdf(x) - i / sorted.length)));
    expect(distance).toBeLessThan(1.95 / Math.sqrt(sorted.length));
    for (const lag of [1, 2, 3, 7])
      expect(Math.abs(mean(steps.slice(lag).map((step, i) => step * steps[i]!)))).toBeLessThan(0.02);
  });
  test("spread grows with the square root of the steps, and entities go their own ways", () => {
    const heights = createWalks(3, 4);
    for (const steps of [1, 100, 1000, 65_536]) {
      const ends = Array.from({ length: 4000 }, (_, entity) => heights(entity, steps));
      expect(spread(ends) / Math.sqrt(steps)).toBeCloseTo(1, 1);
      expect(Math.abs(mean(ends.slice(1).map((end, i) => end * ends[i]!))) / steps).toBeLessThan(0.05);
    }
  });
});

async function readings(
  generator: object,
  options: { perSensor?: number; sensors?: number; clock?: object } = {},
): Promise<{ sensor: unknown; at: string; value: number | null }[]> {
  const {
    perSensor = 2000,
    sensors = 1,
    clock = { kind: "sequence", start: "2026-01-01T00:00:00Z", step: "PT1H", restart: "perParent" },
  } = options;
  const tables: TableInput[] = [
    {
      name: "sensors",
      primaryKey: "id",
      rows: { kind: "count", count: sensors },
      fields: [field("id", { kind: "sequence", prefix: "S" })],
    },
    {
      name: "readings",
      rows: { kind: "perParent", parent: "sensors", min: perSensor, max: perSensor },
      fields: [
        field("sensor", { kind: "reference", table: "sensors" }),
        field("at", clock),
        field("value", { kind: "series", clock: "at", ...generator }),
      ],
    },
  ];
  const { dataset, violations } = await openDataset({ version: 1, name: "n", asOf: "2026-06-15", tables });
  if (!dataset) throw new Error(JSON.stringify(violations));
  const table = dataset.tables[1]!;
  return table
    .rows(0, table.rowCount)
    .map(([sensor, at, value]) => ({ sensor, at: String(at), value: value as number | null }));
}

const valuesOf = (rows: { value: number | null }[]) => rows.map(({ value }) => value!);

describe("series", () => {
  test("level and trend alone are a line", async () => {
    expect(valuesOf(await readings({ level: 10, trend: 0.5 }, { perSensor: 4, sensors: 2 }))).toEqual([
      10, 10.5, 11, 11.5, 10, 10.5, 11, 11.5,
    ]);
  });
  test("a season repeats with its period and reaches its amplitude", async () => {
    const found = valuesOf(await readings({ level: 20, seasons: [{ period: "P1D", amplitude: 5 }] }));
    for (let i = 0; i + 24 < found.length; i++) expect(found[i + 24]).toBe(found[i]);
    expect(Math.max(...found)).toBe(25);
    expect(Math.min(...found)).toBe(15);
  });
  test("noise has the spread asked and no memory", async () => {
    const found = valuesOf(await readings({ level: 0, noise: 3, scale: 4 }, { perSensor: 20_000 }));
    expect(spread(found)).toBeCloseTo(3, 1);
    expect(mean(found)).toBeCloseTo(0, 0);
    expect(Math.abs(mean(found.slice(1).map((value, i) => value * found[i]!)))).toBeLessThan(0.3);
  });
  test("a walk moves by its step from reading to reading", async () => {
    const found = valuesOf(await readings({ level: 100, walk: 2, scale: 4 }, { perSensor: 10_000 }));
    expect(spread(found.slice(1).map((value, i) => value - found[i]!))).toBeCloseTo(2, 1);
    expect(found[0]).toBe(100);
  });
  test("spikes and drop-outs are as many as asked", async () => {
    const found = await readings(
      { level: 10, noise: 0.1, spikeRate: 0.02, spikeSize: 50, dropoutRate: 0.05 },
      { perSensor: 20_000 },
    );
    const present = valuesOf(found.filter(({ value }) => value !== null));
    expect(1 - present.length / found.length).toBeCloseTo(0.05, 2);
    const spikes = present.filter((value) => value > 40);
    expect(spikes.length / present.length).toBeCloseTo(0.02, 2);
    expect(mean(spikes)).toBeCloseTo(60, -1);
  });
  test("bounds hold and nothing piles up at them", async () => {
    const found = valuesOf(
      await readings({ level: 1, walk: 0.5, min: 0, max: 3, spikeRate: 0.01, spikeSize: -9 }, { perSensor: 10_000 }),
    );
    for (const value of found) expect(value >= 0 && value <= 3).toBe(true);
    expect(found.filter((value) => value === 3).length).toBeLessThan(60);
  });
  test("entities differ by their spread, and an entity field tells them apart", async () => {
    const byParent = await readings({ level: 50, spread: 10 }, { perSensor: 2, sensors: 500 });
    const levels = [...new Set(valuesOf(byParent))];
    expect(levels.length).toBeGreaterThan(450);
    expect(spread(levels)).toBeCloseTo(10, -0.5);
    const byField = await readings({ level: 50, spread: 10, entity: "sensor" }, { perSensor: 3, sensors: 4 });
    expect(new Set(valuesOf(byField)).size).toBe(4);
  });
  test("an irregular clock moves by days", async () => {
    const clock = { kind: "datetime", from: "2026-01-01", to: "2026-03-01" };
    for (const { at, value } of await readings({ level: 0, trend: 1 }, { clock, perSensor: 100 }))
      expect(value).toBe((Date.parse(at) - Date.parse("2026-01-01")) / 86_400_000);
  });
  test("without a reading of the clock there is no reading", async () => {
    const tables: TableInput[] = [
      {
        name: "t",
        rows: { kind: "count", count: 300 },
        fields: [
          field("at", { kind: "datetime" }, { nullRate: 0.5 }),
          field("x", { kind: "series", level: 1, clock: "at" }),
        ],
      },
    ];
    const { dataset } = await openDataset({ version: 1, name: "n", asOf: "2026-06-15", tables });
    for (const [at, x] of dataset!.tables[0]!.rows(0, 300)) expect(x === null).toBe(at === null);
  });
});

describe("one mistake, one violation at its place", () => {
  test.each<[string, object, string]>([
    ["seasons without a clock", { seasons: [{ period: "P1D", amplitude: 1 }] }, "clock bad_moment"],
    ["a clock of numbers", { clock: "n" }, "clock bad_moment"],
    [
      "a season of no length",
      { clock: "at", seasons: [{ period: "PT0S", amplitude: 1 }] },
      "seasons[0].period bad_bounds",
    ],
    ["max below min", { min: 3, max: 2 }, "max bad_bounds"],
    ["a level outside the bounds", { min: 3 }, "level bad_bounds"],
    ["an entity that is not there", { entity: "sensor" }, "entity unknown_field"],
    ["spikes of no size", { spikeRate: 0.1 }, "spikeSize bad_bounds"],
  ])("%s", async (_, more, expected) => {
    const fields = [
      field("x", { kind: "series", level: 1, ...more }),
      field("n", { kind: "integer", min: 1, max: 2 }),
      field("at", { kind: "datetime" }),
    ];
    const { violations } = await checkDataset({
      version: 1,
      name: "n",
      asOf: "2026-01-01",
      tables: [{ name: "t", rows: { kind: "count", count: 5 }, fields }],
    });
    expect(violations.map(({ path, code }) => `${formatPath(path)} ${code}`)).toEqual([
      `tables[0].fields[0].generator.${expected}`,
    ]);
  });
});
