import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { powerPlant } from "./index";

const names = powerPlant.attributes.map(({ name }) => name);

test("everything is filled, output follows from capacity, and only burning makes CO2", async () => {
  const rows = await drawRecords("power_plant", names, { count: 2000 });
  for (const row of rows) {
    for (const name of names) expect(row[name], name).not.toBeNull();
    const output = (Number(row.capacity_mw) * 8760 * Number(row.capacity_factor)) / 100;
    expect(Math.abs(Number(row.annual_output_mwh) - output)).toBeLessThanOrEqual(1);
    if (["Solar", "Wind", "Hydro", "Nuclear"].includes(String(row.fuel))) expect(row.co2_tonnes).toBe(0);
    if (row.technology === "Offshore wind") expect(Number(row.commissioned_year)).toBeGreaterThanOrEqual(2001);
  }
  expect(new Set(rows.map(({ fuel }) => fuel)).size).toBeGreaterThanOrEqual(10);
});

test("filters by fuel", async () => {
  const rows = await drawRecords("power_plant", names, { count: 50, where: [{ attribute: "fuel", anyOf: ["Wind"] }] });
  expect(rows.every(({ renewable }) => renewable === "Yes")).toBe(true);
});
