import type { Check } from "@/lib/schema/expectations";

/** What a check found. `kept` is null where that cannot be told. */
export interface Measurement {
  kept: boolean | null;
  measured: string;
}

export type CheckOf<K extends Check["kind"]> = Extract<Check, { kind: K }>;

/** The answer where nothing can be told, with the reason. */
export const untold = (reason: string): Measurement => ({ kept: null, measured: reason });

export const number = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });

export const percent = (share: number) => `${(share * 100).toFixed(1).replace(/\.0$/, "")}%`;

/** How many rows were looked at, and of how many where those were not all. */
export function rowsOf(table: string, count: number, all = count): string {
  const rows = `${all === 1 ? "row" : "rows"} of ${table}`;
  if (count === all) return `${number(count)} ${rows}`;
  return count === 1 ? `the first of ${number(all)} ${rows}` : `the first ${number(count)} of ${number(all)} ${rows}`;
}
