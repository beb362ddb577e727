import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { readTable } from "../read-table";
import { part } from "./index";
import { PARTS, PROCESSES } from "./tables";

const names = part.attributes.map(({ name }) => name);

test("at least 80 parts, each once, all made by a known process", () => {
  const { name, process } = readTable(PARTS) as Record<string, string[]>;
  expect(name!.length).toBeGreaterThanOrEqual(80);
  expect(new Set(name).size).toBe(name!.length);
  const known = new Set(readTable(PROCESSES).process as string[]);
  expect(process!.filter((each) => !known.has(each))).toEqual([]);
});

test("everything is filled; defects are those of the process, with their cause and remedy", async () => {
  const remedies = new Map<unknown, unknown>();
  for (const row of await drawRecords("part", names, { count: 3000 })) {
    for (const name of names) expect(row[name], name).not.toBeNull();
    const key = `${row.process}/${row.defect_type}`;
    expect(remedies.get(key) ?? row.corrective_action).toBe(row.corrective_action);
    remedies.set(key, row.corrective_action);
    if (row.process === "Sewing") expect(String(row.defect_type)).not.toMatch(/porosity|flash|weld/i);
  }
});

test("nearly all measurements are within tolerance", async () => {
  const rows = await drawRecords("part", names, { count: 3000 });
  const within = rows.filter(
    (row) => Math.abs(Number(row.measured_mm) - Number(row.nominal_mm)) <= Number(row.tolerance_mm) + 0.0005,
  );
  expect(within.length / rows.length).toBeGreaterThan(0.97);
  expect(within.length).toBeLessThan(rows.length);
});

test("filters by process", async () => {
  const where = [{ attribute: "process", anyOf: ["Casting"] }];
  const rows = await drawRecords("part", names, { count: 200, where });
  expect(new Set(rows.map(({ machine_type }) => machine_type))).toEqual(new Set(["Die Casting Machine"]));
});
