import { describe, expect, test } from "vitest";
import { openDataset } from "@/lib/engine/dataset";
import { draftViolations, planWith } from "@/lib/planner";
import { createOfflinePlanner } from "../..";

const offline = createOfflinePlanner({ check: draftViolations });

async function rowsOf(sentence: string): Promise<Record<string, string | number | boolean | null>[]> {
  const { schema } = await planWith({ offline }, sentence, { asOf: "2026-11-25" });
  const { dataset } = await openDataset(schema);
  const [table] = dataset!.tables;
  return table!
    .rows(0, table!.rowCount)
    .map((row) => Object.fromEntries(table!.columns.map(({ name }, c) => [name, row[c]])) as never);
}

/** Two-sided p-value of a normal deviate, by Simpson's rule. */
function pValueOf(z: number): number {
  const steps = 2000;
  const width = Math.abs(z) / steps;
  const density = (x: number) => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
  let area = 0;
  for (let k = 0; k <= steps; k++) area += density(k * width) * (k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2);
  return 1 - (2 * area * width) / 3;
}

describe("experiments", () => {
  test("have the p-value of a two-proportion z-test, and are significant below 0.05", async () => {
    const rows = await rowsOf("400 A/B test results");
    for (let k = 0; k < rows.length; k += 2) {
      const [control, variant] = [rows[k]!, rows[k + 1]!];
      expect(control.p_value).toBeNull();
      const [a, n, b, m] = [control.conversions, control.visitors, variant.conversions, variant.visitors].map(
        Number,
      ) as [number, number, number, number];
      const pooled = (a + b) / (n + m);
      const z = (b / m - a / n) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
      expect(Number(variant.p_value)).toBeCloseTo(pValueOf(z), 3);
      expect(variant.significant).toBe(Number(variant.p_value) < 0.05);
      expect(Number(variant.conversion_rate)).toBeCloseTo((100 * b) / m, 1);
      expect(Number(variant.lift)).toBeCloseTo(100 * (b / m / (a / n) - 1), 1);
    }
    expect(new Set(rows.map(({ significant }) => significant))).toEqual(new Set([null, true, false]));
  });
});

test("funnels lose people at every step", async () => {
  const rows = await rowsOf("200 funnel steps");
  for (const [k, { step_number, users, dropped_off }] of rows.entries()) {
    const before = rows[k - 1];
    if (step_number === 1) expect(dropped_off).toBe(0);
    else {
      expect(Number(users)).toBeLessThan(Number(before!.users));
      expect(dropped_off).toBe(Number(before!.users) - Number(users));
    }
  }
});

test("cohorts begin whole and only shrink", async () => {
  const rows = await rowsOf("240 rows of cohort retention");
  for (const [k, { month_number, cohort_size, active_users, retention_rate }] of rows.entries()) {
    if (month_number === 0) expect(active_users).toBe(cohort_size);
    else expect(Number(active_users)).toBeLessThanOrEqual(Number(rows[k - 1]!.active_users));
    expect(Number(retention_rate)).toBeCloseTo((100 * Number(active_users)) / Number(cohort_size), 0);
  }
});
