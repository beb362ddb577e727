import { describe, expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import type { RecordFilter } from "@/lib/schema/generators";
import { insurance } from "./index";
import { covers, readCauses, readPolicies } from "./read-policies";

const NAMES = insurance.attributes.map(({ name }) => name);
const openPolicies = (where: RecordFilter[] = [], { count = 1500, locale = "en-US" } = {}) =>
  drawRecords("insurance", NAMES, { count, locale, where });

const COMMERCIAL: RecordFilter[] = [{ attribute: "segment", anyOf: ["Commercial"] }];

describe("the data", () => {
  const policies = readPolicies();
  const causes = readCauses();
  test("names at least 20 lines and 50 causes, each once in its line", () => {
    expect(new Set(policies.map(({ line }) => line)).size).toBeGreaterThanOrEqual(20);
    expect(causes.length).toBeGreaterThanOrEqual(50);
    const plans = policies.map(({ line, plan }) => `${line}/${plan}`);
    expect(new Set(plans).size).toBe(plans.length);
    const pairs = causes.flatMap(({ lines, cause }) => lines.map((line) => `${line}/${cause}`));
    expect(new Set(pairs).size).toBe(pairs.length);
  });
  test("has a cause for every plan and a line for every cause", () => {
    expect(policies.filter((policy) => !causes.some((cause) => covers(policy, cause)))).toEqual([]);
    expect(causes.filter((cause) => !policies.some((policy) => covers(policy, cause)))).toEqual([]);
  });
});

describe("policies and claims", () => {
  test.each(["en-US", "ja-JP", "de-DE"])("fill every attribute, amounts within the coverage: %s", async (locale) => {
    for (const where of [[], COMMERCIAL]) {
      const odd = (await openPolicies(where, { locale })).filter((row) => {
        const [limit, claim, deductible, payout, premium] = [
          "coverage_amount",
          "claim_amount",
          "deductible",
          "payout",
          "premium",
        ].map((name) => Number(row[name])) as [number, number, number, number, number];
        return (
          Object.values(row).some((value) => value === null || value === "") ||
          !(claim > 0 && claim <= limit && payout >= 0 && payout <= claim && deductible < limit && premium > 0)
        );
      });
      expect(odd).toEqual([]);
    }
  });
  test("are personal unless asked otherwise", async () => {
    expect(new Set((await openPolicies()).map(({ segment }) => segment))).toEqual(new Set(["Personal"]));
  });
  test("pay no damage of one's own car under liability alone", async () => {
    const rows = await openPolicies([{ attribute: "plan", anyOf: ["Liability Only"] }]);
    expect(rows.filter(({ cause }) => !/others/.test(String(cause)))).toEqual([]);
  });
  test("pay out a life insurance whole after a death", async () => {
    const rows = await openPolicies([{ attribute: "cause", anyOf: ["Death, illness", "Death, accident"] }]);
    expect(rows.filter(({ payout, coverage_amount }) => payout !== coverage_amount)).toEqual([]);
  });
  test("cost more with more coverage", async () => {
    const rows = await openPolicies([{ attribute: "plan", anyOf: ["Term 20"] }]);
    const mean = (coverage: number) => {
      const own = rows
        .filter(({ coverage_amount }) => coverage_amount === coverage)
        .map(({ premium }) => Number(premium));
      return own.reduce((sum, premium) => sum + premium, 0) / own.length;
    };
    expect(mean(1_000_000)).toBeGreaterThan(mean(250_000) * 2);
  });
});

describe("filters", () => {
  test.each([
    ["line", "Auto"],
    ["line", "Cyber"],
    ["cause", "Water damage"],
    ["plan", "Gold"],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await openPolicies([{ attribute, anyOf: [wanted] }], { count: 200 });
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
  test("refuse a line that does not exist, naming near ones", async () => {
    await expect(openPolicies([{ attribute: "line", anyOf: ["Autos"] }])).rejects.toThrow(/Auto/);
  });
});
