import type { Clock } from "../request";
import type { PlannedTable } from "./types";

/** How often a clock ticks, from when, and the expressions of its times. */

const MONTH = 2_629_800;
const DAY = 86_400;
const MOST_UNASKED_ROWS = 5000;

export function stepsOf({ spanSeconds, everySeconds }: Clock, { ask }: PlannedTable, entities: number): number {
  const isOwnCount = ask.count !== undefined && ask.count !== entities;
  if (isOwnCount) return Math.max(1, Math.ceil(ask.count! / entities));
  if (spanSeconds !== undefined) return Math.max(1, Math.round(spanSeconds / everySeconds));
  // Two years of months, a year of days, or whole days of what is read more often.
  const usual =
    everySeconds >= MONTH ? 24 : everySeconds >= DAY ? 365 / entities : Math.max(DAY, everySeconds * 24) / everySeconds;
  return Math.max(1, Math.min(Math.round(usual), Math.ceil(MOST_UNASKED_ROWS / entities)));
}

/** Markets are open on five days of seven. */
export const TRADING_SHARE = 5 / 7;

export const withoutWeekends = (clock: Clock): Clock =>
  clock.spanSeconds === undefined ? clock : { ...clock, spanSeconds: clock.spanSeconds * TRADING_SHARE };

export function afterWeekend(start: string): string {
  const date = new Date(start);
  const past = (date.getUTCDay() + 1) % 7;
  if (past < 2) date.setUTCDate(date.getUTCDate() + 2 - past);
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** So many trading days after the first, which is none of a weekend. */
export function tradingDay(start: string, step: string): string {
  const weekday = new Date(start).getUTCDay() - 1;
  return `add_days(date(${JSON.stringify(start.slice(0, 10))}), ${step} + 2 * floor((${step} + ${weekday}) / 5))`;
}

export function startOf(asOf: string, everySeconds: number, steps: number): string {
  const date = new Date(`${asOf.slice(0, 10)}T00:00:00Z`);
  if (everySeconds >= MONTH) {
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() - Math.round(everySeconds / MONTH) * steps);
  } else date.setTime(date.getTime() - everySeconds * steps * 1000);
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function isoStep(everySeconds: number): string {
  if (everySeconds >= MONTH) return `P${Math.round(everySeconds / MONTH)}M`;
  if (everySeconds % 86_400 === 0) return `P${everySeconds / 86_400}D`;
  return everySeconds % 60 === 0 ? `PT${everySeconds / 60}M` : `PT${everySeconds}S`;
}

export function timeExpression(start: string, everySeconds: number, step: string): string {
  const from = `date(${JSON.stringify(start)})`;
  if (everySeconds >= MONTH) return `add_months(${from}, ${step} * ${Math.round(everySeconds / MONTH)})`;
  if (everySeconds % 86_400 === 0) return `add_days(${from}, ${step} * ${everySeconds / 86_400})`;
  return `add_minutes(${from}, ${step} * ${everySeconds / 60})`;
}
