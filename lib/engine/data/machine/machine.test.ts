import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { machine } from "./index";
import { MACHINE_TYPES } from "./types";

const names = machine.attributes.map(({ name }) => name);

test("names at least 38 kinds of machines, each once", () => {
  const kinds = MACHINE_TYPES.trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(";")[0]);
  expect(kinds.length).toBeGreaterThanOrEqual(38);
  expect(new Set(kinds).size).toBe(kinds.length);
});

test("fills everything but the cycle of machines that make no pieces", async () => {
  for (const row of await drawRecords("machine", names, { count: 1500 })) {
    for (const name of names) if (name !== "cycle_time_s") expect(row[name], name).not.toBeNull();
    if (row.area === "Machining") expect(Number(row.cycle_time_s)).toBeGreaterThan(10);
    expect(Number(row.power_kw)).toBeGreaterThan(0);
  }
});

test("a model has one maker, and makers of two words are whole", async () => {
  const makers = new Map<unknown, unknown>();
  for (const { model, manufacturer } of await drawRecords("machine", names, { count: 3000 })) {
    expect(makers.get(model) ?? manufacturer).toBe(manufacturer);
    makers.set(model, manufacturer);
  }
  expect(makers.get("NHX 4000")).toBe("DMG Mori");
});

test("filters by type", async () => {
  const where = [{ attribute: "machine_type", anyOf: ["Hydraulic Press"] }];
  const rows = await drawRecords("machine", names, { count: 200, where });
  expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(["Press shop"]));
});
