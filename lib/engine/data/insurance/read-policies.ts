import { rowsOf } from "../read-table";
import { CAUSES } from "./causes";
import { POLICIES } from "./policies";

export interface Policy {
  line: string;
  segment: string;
  plan: string;
  weight: number;
  coverages: readonly number[];
  deductibles: readonly number[];
  premium: number;
  growth: number;
  term_months: number;
  item: readonly string[];
  /** The share of each bill that a health plan pays; null where losses are paid beyond the deductible. */
  pays: number | null;
}

export interface Cause {
  lines: readonly string[];
  plans: readonly string[];
  cause: string;
  weight: number;
  amount: number;
  spread: number;
  report: string;
}

/** Every line with its plans. */
export function readPolicies(): Policy[] {
  return rowsOf(POLICIES).map((row) => ({
    ...(row as unknown as Policy),
    coverages: (row.coverages as string[]).map(Number),
    deductibles: (row.deductibles as string[]).map(Number),
  }));
}

/** Every cause of claims with the lines it belongs to. */
export function readCauses(): Cause[] {
  return rowsOf(CAUSES) as unknown as Cause[];
}

/** Can a claim of this cause be made under the policy? */
export function covers({ line, plan }: Policy, { lines, plans }: Cause): boolean {
  return lines.includes(line) && (plans.length === 0 || plans.includes(plan) || line === "Motorcycle");
}
