import { FOLLOWS } from "../data/follows";
import { keyOf } from "../text/words";
import { findSibling } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";
import { valueTypeOf } from "./value-type";

/** Distances up to this many days are kept by moving the earlier column back; longer ones end now. */
const SHORT_DAYS = 60;

/** Lets what comes later come later: a discharge after its admission, a delivery after its order. */
export function orderTimes(table: PlannedTable): void {
  const past: PlannedField[] = [];
  for (const [later, earlier, min, max] of FOLLOWS) {
    const field = findSibling(table, keyOf(later));
    if (field?.generator.kind !== "datetime" || isAnchored(field.generator)) continue;
    const anchor = earlier
      .split("|")
      .map((name) => findSibling(table, keyOf(name), field))
      .find((found) => found?.generator.kind === "datetime" && found.generator.output !== "time");
    if (!anchor || leadsBack(anchor.name, field.name, table)) continue;
    const { generator } = field;
    const isExact = min.includes("T");
    const output =
      valueTypeOf(generator) === "date" &&
      !(isExact && valueTypeOf(anchor.generator) === "datetime" && field.origin === "added")
        ? "date"
        : "datetime";
    const { shape: _, ...rest } = generator;
    const isPast = endsByNow(generator);
    const isLong = isPast && daysOf(max) > SHORT_DAYS;
    if (isPast) past.push(field);
    const from = { field: anchor.name, offset: output === "date" && min.includes("T") ? "P0D" : min };
    const to =
      max === "now" || isLong
        ? { asOf: "P0D" }
        : { field: anchor.name, offset: output === "date" && max.includes("T") ? "P1D" : max };
    field.generator = { ...rest, output, from, to };
  }
  for (const field of past) moveBack(field, table);
}

/** What has happened has happened by now: the column that it follows is as much earlier as it may take. */
function moveBack(field: PlannedField, table: PlannedTable): void {
  let days = 0;
  let root = field;
  for (;;) {
    const { generator } = root;
    if (generator.kind !== "datetime") return;
    const { from, to } = generator;
    if (typeof from !== "object" || !("field" in from)) break;
    days += daysOf(typeof to === "object" && "field" in to ? (to.offset ?? "P0D") : (from.offset ?? "P0D"));
    const earlier = table.fields.find(({ name }) => name === from.field);
    if (!earlier) return;
    root = earlier;
  }
  const { generator } = root;
  if (root === field || generator.kind !== "datetime" || root.notes.length > 0 || !endsByNow(generator)) return;
  const back = Math.max(Math.ceil(days), -endOf(generator));
  if (back > 0) root.generator = { ...generator, to: { asOf: `-P${back}D` } };
}

/** Days from now to the end of the window; beyond now where that is not said. */
function endOf({ to }: { to?: unknown }): number {
  if (to === undefined) return 0;
  return typeof to === "object" && to !== null && "asOf" in to ? daysOf(String(to.asOf)) : Number.POSITIVE_INFINITY;
}

const endsByNow = (generator: { to?: unknown }) => endOf(generator) <= 0;

const UNIT_DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 };

/** Length of a duration such as P1Y2M or -PT30M in days. */
function daysOf(duration: string): number {
  const [, sign, days = "", time = ""] = /^(-?)P([^T]*)(?:T(.+))?$/.exec(duration) ?? [];
  const whole = Array.from(days.matchAll(/(\d+)([YMWD])/g), ([, n, unit]) => Number(n) * UNIT_DAYS[unit!]!);
  return (sign === "-" ? -1 : 1) * whole.reduce((sum, n) => sum + n, time === "" ? 0 : 1);
}

function isAnchored({ from, to }: { from?: unknown; to?: unknown }): boolean {
  return [from, to].some((moment) => typeof moment === "object" && moment !== null && "field" in moment);
}

/** Does `name` already hang on `target`? */
function leadsBack(name: string, target: string, table: PlannedTable): boolean {
  const generator = table.fields.find((field) => field.name === name)?.generator;
  if (generator?.kind !== "datetime") return false;
  return [generator.from, generator.to].some(
    (moment) =>
      typeof moment === "object" &&
      moment !== null &&
      "field" in moment &&
      (moment.field === target || leadsBack(moment.field, target, table)),
  );
}
