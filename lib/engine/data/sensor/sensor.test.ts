import { expect, test } from "vitest";
import { openDataset } from "../../dataset";
import { drawRecords } from "../../testing/draw-records";
import { sensor } from "./index";

const names = sensor.attributes.map(({ name }) => name);

test("every attribute is filled and readings stay within the sensor's range", async () => {
  const rows = await drawRecords("sensor", names, { count: 3000 });
  for (const row of rows) {
    for (const name of names) expect(row[name], name).not.toBeNull();
    expect(Number(row.value)).toBeGreaterThanOrEqual(Number(row.range_min));
    expect(Number(row.value)).toBeLessThanOrEqual(Number(row.range_max));
    if (row.is_anomaly) expect(row.reading_status).toBe("Critical");
  }
  expect(new Set(rows.map(({ sensor_type }) => sensor_type)).size).toBeGreaterThanOrEqual(35);
  const normal = rows.filter(({ reading_status }) => reading_status === "Normal").length / rows.length;
  expect(normal).toBeGreaterThan(0.97);
  expect(normal).toBeLessThan(1);
});

test("a type has one unit", async () => {
  const units = new Map<unknown, unknown>();
  for (const { sensor_type, unit } of await drawRecords("sensor", names, { count: 2000 })) {
    expect(units.get(sensor_type) ?? unit).toBe(unit);
    units.set(sensor_type, unit);
  }
});

test("a sensor keeps its type and place while its readings change", async () => {
  const of = (attribute: string) => ({
    name: attribute,
    generator: {
      kind: "record",
      source: "sensor",
      attribute,
      per: "id",
      where: [{ attribute: "sensor_type", anyOf: ["Vibration"] }],
    },
  });
  const { dataset } = await openDataset({
    version: 1,
    name: "n",
    asOf: "2026-06-01",
    tables: [
      {
        name: "t",
        rows: { kind: "count", count: 200 },
        fields: [
          { name: "id", generator: { kind: "choice", values: ["S-1"] } },
          of("model"),
          of("location"),
          of("value"),
        ],
      },
    ],
  });
  const rows = dataset!.tables[0]!.rows(0, 200);
  expect(new Set(rows.map(([, model, location]) => `${model} ${location}`)).size).toBe(1);
  expect(new Set(rows.map(([, , , value]) => value)).size).toBeGreaterThan(30);
});

test("an unknown type is refused with near matches", async () => {
  const where = [{ attribute: "sensor_type", anyOf: ["Vibrations"] }];
  await expect(drawRecords("sensor", ["value"], { count: 5, where })).rejects.toThrow(/Vibration/);
});
