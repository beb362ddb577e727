import { describe, expect, test } from "vitest";
import { openDataset } from "@/lib/engine/dataset";
import { AGE_GROUPS } from "./courses";
import { medical } from "./index";
import { readConditions } from "./read-conditions";

interface Options {
  where?: object[];
  seed?: number;
  count?: number;
}

/** Cases as objects, with every attribute of the pack. */
async function openCases({
  where = [],
  seed = 1,
  count = 3000,
}: Options = {}): Promise<Record<string, string | number>[]> {
  const names = medical.attributes.map(({ name }) => name);
  const fields = names.map((name) => ({
    name,
    generator: { kind: "record", source: "medical", attribute: name, where },
  }));
  const { dataset, violations } = await openDataset(
    { version: 1, name: "n", asOf: "2026-06-15", tables: [{ name: "cases", rows: { kind: "count", count }, fields }] },
    { seed },
  );
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[0]!.rows(0, count).map(
    (row) => Object.fromEntries(names.map((name, i) => [name, row[i]!])) as Record<string, string | number>,
  );
}

describe("the data", () => {
  const conditions = readConditions();
  test("names at least 300 conditions, each once, each under a code of its own", () => {
    expect(conditions.length).toBeGreaterThanOrEqual(300);
    expect(new Set(conditions.map(({ name }) => name.text.toLowerCase())).size).toBe(conditions.length);
    expect(new Set(conditions.map(({ code }) => code)).size).toBe(conditions.length);
  });
  test("writes every condition well", () => {
    const bad = conditions.filter(
      ({ code, age, presentations, weight, procedures, labs }) =>
        !/^([A-TV-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?|U07\.1)$/.test(code) ||
        // An injury's code says which encounter it was, in the seventh place.
        (/^[ST]/.test(code) && !/^[ST]\d\d\.[0-9X]{3}A$/.test(code)) ||
        !(age.from <= age.typical && age.typical <= age.to) ||
        presentations.length === 0 ||
        weight <= 0 ||
        new Set(procedures.map(({ text }) => text)).size < procedures.length ||
        labs.length === 0,
    );
    expect(bad).toEqual([]);
  });
});

const hasGap = (row: object) => Object.values(row).some((value) => value === null || value === "");

describe("cases", () => {
  test("fill every attribute", async () => {
    expect((await openCases()).filter(hasGap)).toEqual([]);
  });
  test("agree with themselves", async () => {
    const conditions = new Map(readConditions().map((condition) => [condition.name.text, condition]));
    const odd = (await openCases()).filter((row) => {
      const condition = conditions.get(row.condition as string)!;
      const group = AGE_GROUPS.find(({ name }) => name === row.age_group)!;
      const age = row.patient_age as number;
      return !(
        row.icd10_code === condition.code &&
        row.department === condition.department &&
        String(row.medication).startsWith(String(row.drug)) &&
        String(row.dosage).endsWith(String(row.frequency)) &&
        condition.procedures.some(({ text }) => text === row.procedure) &&
        condition.labs.some(({ test, result }) => test.text === row.lab_test && result === row.lab_result) &&
        (row.outcome === "Deceased") === (row.discharge_disposition === "Expired") &&
        (row.sex === "any" || row.sex === row.patient_sex) &&
        age >= Math.max(group.from, condition.age.from) &&
        age <= Math.min(group.to, condition.age.to) &&
        (row.length_of_stay as number) >= 1
      );
    });
    expect(odd).toEqual([]);
  });
  test("tell two to four symptoms and write notes about them", async () => {
    const odd = (await openCases()).filter((row) => {
      const symptoms = String(row.symptoms).split(", ");
      const note = String(row.notes);
      return !(
        symptoms.length >= 2 &&
        symptoms.length <= 4 &&
        row.chief_complaint === symptoms[0] &&
        note.includes(String(row.medication)) &&
        note.toLowerCase().includes(String(row.condition).toLowerCase()) &&
        /^[A-Z].*\.$/.test(note) &&
        !/[{}]|undefined| {2}/.test(note)
      );
    });
    expect(odd).toEqual([]);
  });
  test("are written up in thousands of different notes", async () => {
    const notes = new Set((await openCases({ count: 10_000 })).map(({ notes }) => notes));
    expect(notes.size).toBeGreaterThan(9000);
  });
  test("keep to real proportions", async () => {
    const rows = await openCases({ count: 20_000 });
    const share = (test: (row: Record<string, string | number>) => boolean) => rows.filter(test).length / rows.length;
    expect(share(({ condition }) => condition === "Essential hypertension")).toBeGreaterThan(0.02);
    expect(share(({ condition }) => condition === "Sarcoidosis of the lung")).toBeLessThan(0.002);
    expect(share(({ outcome }) => outcome === "Deceased")).toBeLessThan(0.03);
    expect(share(({ outcome }) => outcome === "Deceased")).toBeGreaterThan(0.002);
    const meanStay = (severity: string) => {
      const stays = rows.filter((row) => row.severity === severity).map((row) => row.length_of_stay as number);
      return stays.reduce((sum, days) => sum + days, 0) / stays.length;
    };
    expect(meanStay("Mild")).toBeLessThan(meanStay("Moderate"));
    expect(meanStay("Moderate")).toBeLessThan(meanStay("Severe"));
    expect(meanStay("Severe")).toBeLessThan(meanStay("Critical"));
  });
  test("spare children the doses of adults", async () => {
    const where = [{ attribute: "age_group", anyOf: ["Child"] }];
    const rows = await openCases({ where });
    expect(Math.max(...rows.map((row) => row.patient_age as number))).toBeLessThanOrEqual(12);
    const amoxicillin = new Set(rows.filter(({ drug }) => drug === "Amoxicillin").map(({ medication }) => medication));
    expect(amoxicillin).toEqual(new Set(["Amoxicillin 400 mg/5 mL suspension"]));
  });
});

describe("filters", () => {
  test.each([
    ["condition", "Type 2 diabetes mellitus"],
    ["department", "Cardiology"],
    ["category", "Respiratory"],
    ["severity", "Critical"],
    ["outcome", "Deceased"],
    ["admission_type", "Emergency"],
    ["patient_sex", "Female"],
    ["age_group", "Senior"],
    ["specialty", "Pediatrics"],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await openCases({ where: [{ attribute, anyOf: [wanted] }], count: 400 });
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
});
