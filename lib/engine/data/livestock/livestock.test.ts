import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { livestock } from "./index";

const names = livestock.attributes.map(({ name }) => name);

test("everything is filled but the weight of bees; milk comes from females", async () => {
  const rows = await drawRecords("livestock", names, { count: 2000 });
  for (const row of rows) {
    for (const name of names)
      if (name !== "weight_kg" || row.species !== "Bees") expect(row[name], name).not.toBeNull();
    if (row.product === "Milk" || row.product === "Eggs") expect(row.sex).toBe("Female");
  }
  expect(new Set(rows.map(({ breed }) => breed)).size).toBeGreaterThanOrEqual(40);
});
