import { describe, expect, test } from "vitest";
import { openDataset } from "@/lib/engine/dataset";
import { lab } from "./index";
import { readTests } from "./read-tests";

type Row = Record<string, string | number | null>;

async function openResults(count: number, where: object[] = [], seed = 1): Promise<Row[]> {
  const names = lab.attributes.map(({ name }) => name);
  const fields = names.map((name) => ({ name, generator: { kind: "record", source: "lab", attribute: name, where } }));
  const { dataset, violations } = await openDataset(
    {
      version: 1,
      name: "n",
      asOf: "2026-06-15",
      tables: [{ name: "results", rows: { kind: "count", count }, fields }],
    },
    { seed },
  );
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[0]!.rows(0, count).map(
    (row) => Object.fromEntries(names.map((name, i) => [name, row[i]!])) as Record<string, string | number | null>,
  );
}

/** The check digit of a LOINC code is that of Luhn (LOINC Users' Guide, appendix C). */
function passesLuhn(code: string): boolean {
  const digits = [...code.replace("-", "")].reverse().map(Number);
  const sum = digits.reduce(
    (total, digit, i) => total + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2),
    0,
  );
  return sum % 10 === 0;
}

describe("the data", () => {
  const tests = readTests();
  test("names at least 120 tests once each, under LOINC codes of their own that pass their check digit", () => {
    expect(tests.length).toBeGreaterThanOrEqual(120);
    expect(new Set(tests.map(({ name }) => name)).size).toBe(tests.length);
    const codes = tests.flatMap(({ loincCode }) => loincCode ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^\d{3,5}-\d$/.test(code) || !passesLuhn(code))).toEqual([]);
  });
  test("has reference ranges within what is plausible", () => {
    const bad = tests.filter(({ reference, plausible }) =>
      Object.values(reference).some(({ low, high }) => !(plausible.low <= low && low < high && high <= plausible.high)),
    );
    expect(bad).toEqual([]);
  });
});

describe("results", () => {
  test("fill every attribute; only codes may be missing", async () => {
    const hasGap = ({ loinc_code: _, ...row }: Row) =>
      Object.values(row).some((value) => value === null || value === "");
    expect((await openResults(3000)).filter(hasGap)).toEqual([]);
  });
  test("are flagged by value and range", async () => {
    const odd = (await openResults(20_000)).filter(({ value, reference_low, reference_high, flag }) => {
      const side = value! < reference_low! ? "Low" : value! > reference_high! ? "High" : "Normal";
      return side !== flag;
    });
    expect(odd).toEqual([]);
  });
  test("lie in the reference range four times in five", async () => {
    const rows = await openResults(20_000);
    const share = rows.filter(({ flag }) => flag === "Normal").length / rows.length;
    expect(share).toBeGreaterThan(0.78);
    expect(share).toBeLessThan(0.82);
  });
  test("have the digits of their test", async () => {
    const digits = new Map(readTests().map((entry) => [entry.name, entry.digits]));
    const odd = (await openResults(5000)).filter(
      (row) => row.value !== Number((row.value as number).toFixed(digits.get(row.test as string)!)),
    );
    expect(odd).toEqual([]);
  });
  test("look for prostates in men and pregnancies in women", async () => {
    const rows = await openResults(20_000);
    const sexesOf = (name: string) =>
      new Set(rows.filter((row) => row.test === name).map(({ patient_sex }) => patient_sex));
    expect(sexesOf("Prostate-specific antigen")).toEqual(new Set(["Male"]));
    expect(sexesOf("Beta-hCG")).toEqual(new Set(["Female"]));
  });
});

describe("filters", () => {
  test.each([
    ["panel", "Lipid Panel"],
    ["test", "Hemoglobin A1c"],
    ["flag", "High"],
    ["category", "Hematology"],
    ["specimen", "Urine"],
    ["patient_sex", "Female"],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await openResults(300, [{ attribute, anyOf: [wanted] }]);
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
});
