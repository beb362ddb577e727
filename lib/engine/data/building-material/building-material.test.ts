import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { buildingMaterial } from "./index";

const names = buildingMaterial.attributes.map(({ name }) => name);

test("everything is filled and totals are quantity times price", async () => {
  const rows = await drawRecords("building_material", names, { count: 2000 });
  for (const row of rows) {
    for (const name of names) expect(row[name], name).not.toBeNull();
    expect(Math.abs(Number(row.quantity) * Number(row.unit_price) - Number(row.total_cost))).toBeLessThan(0.01);
  }
  expect(new Set(rows.map(({ material }) => material)).size).toBeGreaterThanOrEqual(70);
});
