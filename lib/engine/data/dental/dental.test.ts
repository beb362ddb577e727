import { describe, expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import type { RecordFilter } from "@/lib/schema/generators";
import { dental } from "./index";
import { readProcedures } from "./rules";

const NAMES = dental.attributes.map(({ name }) => name);
const openDental = (where: RecordFilter[] = [], count = 2500) => drawRecords("dental", NAMES, { count, where });
const EMPTY = new Set(["tooth_number", "quadrant", "surface"]);

describe("the data", () => {
  test("names at least 85 procedures, each code and name once, with a fee", () => {
    const procedures = readProcedures();
    expect(procedures.length).toBeGreaterThanOrEqual(85);
    expect(new Set(procedures.map(({ code }) => code)).size).toBe(procedures.length);
    expect(new Set(procedures.map(({ procedure }) => procedure)).size).toBe(procedures.length);
    expect(procedures.filter(({ code, low, high }) => !/^D\d{4}$/.test(code) || low >= high)).toEqual([]);
  });
});

describe("procedures", () => {
  test("fill every attribute; only places in the mouth may be missing", async () => {
    const odd = (await openDental()).filter((row) =>
      Object.entries(row).some(([name, value]) => !EMPTY.has(name) && (value === null || value === "")),
    );
    expect(odd).toEqual([]);
  });
  test("are done on teeth that exist, in their quadrant", async () => {
    const odd = (await openDental()).filter(({ area, tooth_number, quadrant }) => {
      if ((area === "Tooth") !== (tooth_number !== null)) return true;
      if (tooth_number === null || /[A-Z]/.test(String(tooth_number))) return false;
      const number = Number(tooth_number);
      return number < 1 || number > 32 || quadrant !== ["UR", "UL", "LL", "LR"][Math.floor((number - 1) / 8)];
    });
    expect(odd).toEqual([]);
  });
  test("fill as many surfaces as they say", async () => {
    const rows = await openDental([{ attribute: "code", anyOf: ["D2391", "D2392", "D2331"] }], 400);
    const wanted: Record<string, number> = { D2391: 1, D2392: 2, D2331: 2 };
    expect(rows.filter(({ code, surface }) => String(surface).length !== wanted[String(code)])).toEqual([]);
  });
  test("are paid by insurance up to the share of their group", async () => {
    const odd = (await openDental()).filter(
      ({ fee, coverage_percent, insurance_paid }) =>
        Math.abs((Number(fee) * Number(coverage_percent)) / 100 - Number(insurance_paid)) > 0.01,
    );
    expect(odd).toEqual([]);
  });
});

describe("filters", () => {
  test.each([
    ["category", "Endodontics"],
    ["code", "D1110"],
    ["diagnosis", "Caries"],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await openDental([{ attribute, anyOf: [wanted] }], 200);
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
});
