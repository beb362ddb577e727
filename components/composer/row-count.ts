import { MAX_REQUEST_ROWS } from "@/lib/api/contract";

/** What the row count box says: a count, nothing (the description decides), or something it cannot mean. */
export type RowCountInput = { kind: "auto" } | { kind: "count"; count: number } | { kind: "invalid"; message: string };

const MULTIPLIERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Reads 1000, 1,000, 1 000, 1.000, 250k and 1.5M. */
export function parseRowCount(text: string): RowCountInput {
  const compact = text.replace(/[\s_'\u2019]/g, "").toLowerCase();
  if (compact === "") return { kind: "auto" };
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(compact) ? compact.replace(/[.,]/g, "") : compact;
  const match = /^(-?\d+(?:[.,]\d+)?)([km])?$/.exec(grouped);
  if (!match) return { kind: "invalid", message: "Write a whole number such as 1,000 or 250k." };
  const number = Number((match[1] ?? "").replace(",", ".")) * (MULTIPLIERS[match[2] ?? ""] ?? 1);
  const count = Math.round(number * 1000) / 1000;
  if (!Number.isInteger(count))
    return { kind: "invalid", message: "Rows come whole: write a number without a fraction." };
  if (count < 1) return { kind: "invalid", message: "At least 1 row is needed." };
  if (count > MAX_REQUEST_ROWS)
    return { kind: "invalid", message: `At most ${formatCount(MAX_REQUEST_ROWS)} rows in one go.` };
  return { kind: "count", count };
}

/** `1 field`, `2,000 fields`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}
