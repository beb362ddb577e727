import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { readTable } from "../read-table";
import { solarSystem } from "./index";
import { INVERTERS, MODULES } from "./modules";

const names = solarSystem.attributes.map(({ name }) => name);

test("panels and inverters are named once, and panels convert what their area gives", () => {
  const panels = readTable(MODULES) as Record<string, (string | number)[]>;
  expect(new Set(panels.panel_model).size).toBe(panels.panel_model!.length);
  expect(new Set(readTable(INVERTERS).inverter_model).size).toBeGreaterThanOrEqual(20);
  panels.watts!.forEach((watts, i) => {
    const efficiency = Number(watts) / Number(panels.area![i]) / 10;
    expect(Math.abs(efficiency - Number(panels.efficiency![i])), String(panels.panel_model![i])).toBeLessThan(1);
  });
});

test("everything is filled; capacity, inverters and cost follow the number of panels", async () => {
  for (const row of await drawRecords("solar_system", names, { count: 1500 })) {
    for (const name of names) expect(row[name], name).not.toBeNull();
    const kilowatts = (Number(row.panel_count) * Number(row.panel_watts)) / 1000;
    expect(Number(row.capacity_kw)).toBeCloseTo(kilowatts, 1);
    if (row.inverter_type === "Microinverter") expect(row.inverter_count).toBe(row.panel_count);
    const perWatt = (Number(row.system_cost) - Number(row.battery_kwh) * 780) / (kilowatts * 1000);
    expect(perWatt).toBeGreaterThan(0.7);
    expect(perWatt).toBeLessThan(3.6);
  }
});
