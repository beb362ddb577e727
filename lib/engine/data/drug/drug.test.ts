import { describe, expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import type { RecordFilter } from "@/lib/schema/generators";
import { drug } from "./index";
import { readDrugs } from "./read-drugs";

const NAMES = drug.attributes.map(({ name }) => name);
const openDrugs = (where: RecordFilter[] = [], { count = 3000, locale = "en-US" } = {}) =>
  drawRecords("drug", NAMES, { count, locale, where });

describe("the data", () => {
  const drugs = readDrugs();
  test("names at least 200 drugs, each name and brand once", () => {
    expect(drugs.length).toBeGreaterThanOrEqual(200);
    expect(new Set(drugs.map(({ name }) => name)).size).toBe(drugs.length);
    expect(new Set(drugs.map(({ brand }) => brand)).size).toBe(drugs.length);
    expect(new Set(drugs.map((own) => own.class)).size).toBeGreaterThanOrEqual(60);
  });
  test("names no strength twice and something to treat for each", () => {
    for (const { name, strengths, treats, days } of drugs) {
      expect(new Set(strengths).size, name).toBe(strengths.length);
      expect(treats.length * days.length * strengths.length, name).toBeGreaterThan(0);
    }
  });
});

describe("drugs", () => {
  test("fill every attribute", async () => {
    const rows = await openDrugs();
    expect(rows.filter((row) => Object.values(row).some((value) => value === null || value === ""))).toEqual([]);
  });
  test("have one code, shaped 5-4-2, for each product", async () => {
    const rows = await openDrugs();
    expect(rows.filter(({ ndc }) => !/^\d{5}-\d{4}-\d{2}$/.test(String(ndc)))).toEqual([]);
    const products = new Map(rows.map(({ ndc, medication }) => [ndc, medication]));
    expect(new Set(products.values()).size).toBe(products.size);
  });
  test("are sold under the name of their kind", async () => {
    const rows = await openDrugs();
    const odd = rows.filter((row) => row.product_name !== (row.drug_type === "Generic" ? row.name : row.brand_name));
    expect(odd).toEqual([]);
    expect(rows.filter(({ drug_type }) => drug_type === "Generic").length / rows.length).toBeGreaterThan(0.8);
  });
  test("are refilled as their class permits", async () => {
    const most: Record<string, number> = { "C-II": 0, "C-III": 5, "C-IV": 5, "C-V": 5, "Not controlled": 11 };
    const rows = await openDrugs();
    expect(rows.filter(({ schedule, refills }) => Number(refills) > most[String(schedule)]!)).toEqual([]);
    expect(rows.filter(({ days_supply, refills }) => Number(days_supply) < 28 && refills !== 0)).toEqual([]);
  });
  test("last as long as their tablets do", async () => {
    const rows = await openDrugs([{ attribute: "dosage_form", anyOf: ["tablet", "capsule"] }]);
    const daily: Record<string, number> = { "once daily": 1, "twice daily": 2, "three times daily": 3 };
    const odd = rows.filter(
      ({ frequency, quantity, days_supply }) =>
        daily[String(frequency)] && daily[String(frequency)]! * Number(days_supply) !== quantity,
    );
    expect(odd).toEqual([]);
  });
  test("go to those who have what they treat", async () => {
    const rows = await openDrugs([{ attribute: "indication", anyOf: ["Contraception", "Enlarged prostate"] }]);
    expect(
      rows.filter(({ indication, patient_sex }) => (patient_sex === "Male") !== (indication === "Enlarged prostate")),
    ).toEqual([]);
    const memory = await openDrugs([{ attribute: "indication", anyOf: ["Alzheimer's disease"] }], { count: 300 });
    expect(memory.filter(({ patient_age }) => Number(patient_age) < 60)).toEqual([]);
  });
  test("cost more than they are bought for, and copays no more than they cost", async () => {
    const rows = await openDrugs();
    expect(
      rows.filter(({ cost, price, copay }) => !(Number(cost) < Number(price) && Number(copay) <= Number(price))),
    ).toEqual([]);
  });
});

describe("filters", () => {
  test.each([
    ["drug_class", "Statin"],
    ["schedule", "C-II"],
    ["rx_otc", "OTC"],
    ["dosage_form", "inhaler"],
    ["name", "Metformin"],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await openDrugs([{ attribute, anyOf: [wanted] }], { count: 200 });
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
});
