import type { CellValue } from "@/lib/engine/cell-value";
import type { Check } from "@/lib/schema/expectations";
import { addDuration, instantToMillis, parseDuration } from "@/lib/schema/values";

/** How cells of a type compare with each other and with bounds. */

export type FilledCell = Exclude<CellValue, null>;

type Scale = "number" | "calendar" | "clock";

const SCALES: Readonly<Record<string, Scale>> = {
  integer: "number",
  decimal: "number",
  number: "number",
  date: "calendar",
  datetime: "calendar",
  time: "clock",
};

/** What values of a type are ordered by; undefined where order means nothing, as for text. */
export function scaleOf(type: string | undefined): Scale | undefined {
  return type === undefined ? undefined : SCALES[type];
}

export const COMPARE: Record<Extract<Check, { kind: "compare" }>["op"], (order: number) => boolean> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  "=": (order) => order === 0,
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
  "!=": (order) => order !== 0,
};

const isDay = (value: unknown) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Numbers by size, dates and other text by spelling; a plain day compares with the day of an instant. */
export function order(a: FilledCell, b: FilledCell): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const length = isDay(a) || isDay(b) ? 10 : undefined;
  const [left, right] = [String(a).slice(0, length), String(b).slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Are two dates or instants no further apart than a duration? A plain day reaches to its end. */
export function isWithin(a: FilledCell, b: FilledCell, within: string): boolean {
  const [first, last] = [String(a), String(b)].sort() as [string, string];
  const furthest = addDuration(instantToMillis(first), parseDuration(within.replace(/^-/, "")));
  const slack = first.length === 10 && last.length > 10 ? 86_400_000 : 0;
  return instantToMillis(last) <= furthest + slack;
}

/** Numbers that miss a bound by binary dust do not break it. */
export const DUST = 1e-9;

export function isBelow(value: number | string, bound: number | string): boolean {
  return typeof value === "number" ? value < Number(bound) - DUST : value < String(bound);
}

/** An upper bound that is a day includes all of that day. */
export function isAbove(value: number | string, bound: number | string): boolean {
  return typeof value === "number"
    ? value > Number(bound) + DUST
    : value.slice(0, String(bound).length) > String(bound);
}

/** The smallest and the largest of at least one cell. */
export function extremes<T extends number | string>(cells: readonly T[]): [T, T] {
  return cells.reduce<[T, T]>(
    ([low, high], cell) => [cell < low ? cell : low, cell > high ? cell : high],
    [cells[0]!, cells[0]!],
  );
}
