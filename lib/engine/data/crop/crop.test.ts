import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { readTable } from "../read-table";
import { CROPS } from "./crops";
import { crop } from "./index";

const names = crop.attributes.map(({ name }) => name);

test("at least 60 crops, each once", () => {
  const { crop: crops } = readTable(CROPS);
  expect(crops!.length).toBeGreaterThanOrEqual(60);
  expect(new Set(crops).size).toBe(crops!.length);
});

test("everything is filled, sown before harvest and harvested in season", async () => {
  for (const row of await drawRecords("crop", names, { count: 2000 })) {
    for (const name of names) expect(row[name], name).not.toBeNull();
    expect(String(row.planted_on) < String(row.harvested_on)).toBe(true);
    if (row.crop === "Wheat") expect(["06", "07", "08"]).toContain(String(row.harvested_on).slice(5, 7));
    if (row.crop === "Blueberries") expect(Number(row.soil_ph)).toBeLessThan(5.5);
    if (row.crop === "Wheat") expect(Number(row.yield_t_ha)).toBeLessThan(9);
  }
});

test("filters by category", async () => {
  const rows = await drawRecords("crop", names, { count: 100, where: [{ attribute: "category", anyOf: ["Nut"] }] });
  for (const row of rows) expect(["Almonds", "Walnuts", "Hazelnuts"]).toContain(row.crop);
});
