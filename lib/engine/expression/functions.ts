import { roundHalfAway } from "../cell-value";
import type { Family } from "../family";
import { toAscii } from "../template/filters";
import type { ExpressionType } from "./expression-type";

/** Values inside an expression: instants are epoch milliseconds, nothing is null. */
export type Value = number | string | boolean | null;

/** Draws for the functions that need chance; every call in an expression has its own. */
export interface ExpressionRandom {
  unit(): number;
  normal(): number;
}

interface Signature {
  usage: string;
  takes: readonly ("number" | "text" | "instant" | "boolean" | "any")[];
  /** Type of any further parts; absent means there are none. */
  rest?: "number" | "text" | "any";
  required: number;
  yields: ExpressionType | ((types: readonly ExpressionType[]) => ExpressionType);
}

/** Reads a row's place among its parent's children; only for tables with rows per parent. */
export interface FamilyFunction extends Signature {
  read(family: Family, i: number): number;
}

export interface ExpressionFunction extends Signature {
  /** Called with no empty value among the parts, unless `empties` is set. An answer that is not finite becomes empty. */
  apply(parts: readonly Value[], random: ExpressionRandom, asOf: number): Value;
  empties?: boolean;
}

const DAY = 86_400_000;
const numberOf = (value: Value | undefined) => Number(value);
const textOf = (value: Value | undefined) => String(value);
const widest = (types: readonly ExpressionType[]): ExpressionType =>
  types.every((type) => type === "integer") ? "integer" : "number";
const dateOf = (value: Value | undefined) => new Date(Number(value));

function ofFamily(usage: string, read: FamilyFunction["read"]): FamilyFunction {
  return { usage, takes: [], required: 0, yields: "integer", read };
}

function numeric(
  usage: string,
  apply: (...numbers: number[]) => number,
  yields: ExpressionFunction["yields"] = "number",
  count = 1,
): ExpressionFunction {
  return {
    usage,
    takes: Array<"number">(count).fill("number"),
    required: count,
    yields,
    apply: (parts) => apply(...parts.map(numberOf)),
  };
}

function datePart(usage: string, read: (date: Date) => number): ExpressionFunction {
  return { usage, takes: ["instant"], required: 1, yields: "integer", apply: ([date]) => read(dateOf(date)) };
}

function textual(usage: string, apply: (text: string) => string): ExpressionFunction {
  return { usage, takes: ["any"], required: 1, yields: "text", apply: ([text]) => apply(textOf(text)) };
}

function shift(usage: string, move: (date: Date, count: number) => void): ExpressionFunction {
  return {
    usage,
    takes: ["instant", "number"],
    required: 2,
    yields: ([type]) => (type === "datetime" ? "datetime" : "date"),
    apply: ([start, count]) => {
      const date = dateOf(start);
      move(date, Math.round(numberOf(count)));
      return date.getTime();
    },
  };
}

/** Whole years from one instant to another; negative when the second comes first. */
function yearsBetween(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const before =
    to.getUTCMonth() < from.getUTCMonth() ||
    (to.getUTCMonth() === from.getUTCMonth() && to.getUTCDate() < from.getUTCDate());
  return before ? years - 1 : years;
}

/** Every function of the expression language. */
export const FUNCTIONS: Readonly<Record<string, ExpressionFunction | FamilyFunction>> = {
  round: {
    usage: "round(number, digits)",
    takes: ["number", "number"],
    required: 1,
    yields: (types) => (types.length === 1 ? "integer" : "number"),
    apply: ([value, digits]) => {
      const unit = 10 ** Math.round(digits === undefined ? 0 : numberOf(digits));
      return roundHalfAway(numberOf(value) * unit) / unit;
    },
  },
  floor: numeric("floor(number)", Math.floor, "integer"),
  ceil: numeric("ceil(number)", Math.ceil, "integer"),
  abs: numeric("abs(number)", Math.abs, widest),
  sqrt: numeric("sqrt(number)", Math.sqrt),
  exp: numeric("exp(number)", Math.exp),
  log: numeric("log(number)", Math.log),
  pow: numeric("pow(base, exponent)", (base, exponent) => base ** exponent, "number", 2),
  mod: numeric("mod(number, divisor)", (value, divisor) => ((value % divisor) + divisor) % divisor, widest, 2),
  min: {
    usage: "min(a, b, …)",
    takes: ["number"],
    rest: "number",
    required: 1,
    yields: widest,
    apply: (parts) => Math.min(...parts.map(numberOf)),
  },
  max: {
    usage: "max(a, b, …)",
    takes: ["number"],
    rest: "number",
    required: 1,
    yields: widest,
    apply: (parts) => Math.max(...parts.map(numberOf)),
  },
  clamp: numeric("clamp(number, low, high)", (value, low, high) => Math.min(Math.max(value, low), high), widest, 3),
  concat: {
    usage: "concat(a, b, …)",
    takes: ["any"],
    rest: "any",
    required: 1,
    yields: "text",
    apply: (parts) => parts.map(textOf).join(""),
  },
  upper: textual("upper(text)", (text) => text.toUpperCase()),
  lower: textual("lower(text)", (text) => text.toLowerCase()),
  trim: textual("trim(text)", (text) => text.trim()),
  ascii: textual("ascii(text)", toAscii),
  length: {
    usage: "length(text)",
    takes: ["any"],
    required: 1,
    yields: "integer",
    apply: ([text]) => Array.from(textOf(text)).length,
  },
  left: {
    usage: "left(text, count)",
    takes: ["any", "number"],
    required: 2,
    yields: "text",
    apply: ([text, count]) => Array.from(textOf(text)).slice(0, numberOf(count)).join(""),
  },
  right: {
    usage: "right(text, count)",
    takes: ["any", "number"],
    required: 2,
    yields: "text",
    apply: ([text, count]) => (numberOf(count) <= 0 ? "" : Array.from(textOf(text)).slice(-numberOf(count)).join("")),
  },
  contains: {
    usage: "contains(text, part)",
    takes: ["any", "any"],
    required: 2,
    yields: "boolean",
    apply: ([text, part]) => textOf(text).includes(textOf(part)),
  },
  replace: {
    usage: "replace(text, part, with)",
    takes: ["any", "any", "any"],
    required: 3,
    yields: "text",
    apply: ([text, part, other]) => textOf(text).replaceAll(textOf(part), () => textOf(other)),
  },
  coalesce: {
    usage: "coalesce(a, b, …)",
    takes: ["any"],
    rest: "any",
    required: 1,
    yields: (types) => types.find((type) => type !== "null") ?? "null",
    empties: true,
    apply: (parts) => parts.find((part) => part !== null) ?? null,
  },
  is_empty: {
    usage: "is_empty(value)",
    takes: ["any"],
    required: 1,
    yields: "boolean",
    empties: true,
    apply: ([value]) => value === null,
  },
  year: datePart("year(date)", (date) => date.getUTCFullYear()),
  month: datePart("month(date)", (date) => date.getUTCMonth() + 1),
  day: datePart("day(date)", (date) => date.getUTCDate()),
  hour: datePart("hour(datetime)", (date) => date.getUTCHours()),
  weekday: datePart("weekday(date)", (date) => date.getUTCDay() || 7),
  days_between: {
    usage: "days_between(from, to)",
    takes: ["instant", "instant"],
    required: 2,
    yields: "integer",
    apply: ([from, to]) => Math.floor(numberOf(to) / DAY) - Math.floor(numberOf(from) / DAY),
  },
  hours_between: {
    usage: "hours_between(from, to)",
    takes: ["instant", "instant"],
    required: 2,
    yields: "number",
    apply: ([from, to]) => (numberOf(to) - numberOf(from)) / 3_600_000,
  },
  minutes_between: {
    usage: "minutes_between(from, to)",
    takes: ["instant", "instant"],
    required: 2,
    yields: "number",
    apply: ([from, to]) => (numberOf(to) - numberOf(from)) / 60_000,
  },
  years_between: {
    usage: "years_between(from, to)",
    takes: ["instant", "instant"],
    required: 2,
    yields: "integer",
    apply: ([from, to]) => yearsBetween(dateOf(from), dateOf(to)),
  },
  age_at: {
    usage: "age_at(birth_date, date)",
    takes: ["instant", "instant"],
    required: 1,
    yields: "integer",
    apply: ([birth, at], _random, asOf) => yearsBetween(dateOf(birth), at === undefined ? new Date(asOf) : dateOf(at)),
  },
  child_number: ofFamily("child_number()", ({ positions }, i) => positions[i]! + 1),
  child_count: ofFamily("child_count()", ({ sizes }, i) => sizes[i]!),
  as_of: { usage: "as_of()", takes: [], required: 0, yields: "datetime", apply: (_parts, _random, asOf) => asOf },
  date: {
    usage: 'date("2026-01-31")',
    takes: ["instant"],
    required: 1,
    yields: "date",
    apply: ([text]) => numberOf(text),
  },
  add_days: shift("add_days(date, days)", (date, count) => date.setUTCDate(date.getUTCDate() + count)),
  add_months: shift("add_months(date, months)", (date, count) => date.setUTCMonth(date.getUTCMonth() + count)),
  add_years: shift("add_years(date, years)", (date, count) => date.setUTCFullYear(date.getUTCFullYear() + count)),
  add_hours: {
    ...shift("add_hours(datetime, hours)", (date, count) => date.setUTCHours(date.getUTCHours() + count)),
    yields: "datetime",
  },
  add_minutes: {
    ...shift("add_minutes(datetime, minutes)", (date, count) => date.setUTCMinutes(date.getUTCMinutes() + count)),
    yields: "datetime",
  },
  add_seconds: {
    ...shift("add_seconds(datetime, seconds)", (date, count) => date.setUTCSeconds(date.getUTCSeconds() + count)),
    yields: "datetime",
  },
  normal: {
    usage: "normal(mean, sd)",
    takes: ["number", "number"],
    required: 2,
    yields: "number",
    apply: ([mean, sd], random) => numberOf(mean) + numberOf(sd) * random.normal(),
  },
  uniform: {
    usage: "uniform(low, high)",
    takes: ["number", "number"],
    required: 2,
    yields: "number",
    apply: ([low, high], random) => numberOf(low) + (numberOf(high) - numberOf(low)) * random.unit(),
  },
  random_int: {
    usage: "random_int(low, high)",
    takes: ["number", "number"],
    required: 2,
    yields: "integer",
    apply: ([low, high], random) => Math.floor(numberOf(low) + (numberOf(high) - numberOf(low) + 1) * random.unit()),
  },
  chance: {
    usage: "chance(share)",
    takes: ["number"],
    required: 1,
    yields: "boolean",
    apply: ([share], random) => random.unit() < numberOf(share),
  },
};
