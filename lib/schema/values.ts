import { z } from "zod";

/** A value as it stands in a list, a weight table or a filter. */
export const Scalar = z.union([z.string().max(2000), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof Scalar>;

/** Names keep the user's own spelling: any printable text, no control characters or half characters, nothing that only differs by outer space. */
const printable = (what: string) =>
  z
    .string()
    .min(1, `${what} needs at least one character`)
    .max(120, `${what} has at most 120 characters`)
    .regex(/^[^\p{Cc}\p{Cs}{}]+$/u, `${what} cannot hold control characters, unpaired surrogates or braces`)
    .refine((name) => name === name.trim(), `${what} cannot start or end with a space`);

export const FieldName = printable("A field name").describe(
  "Name of a field of the same table, spelled exactly as declared",
);
export const TableName = printable("A table name").describe(
  "Name of a table of this schema, spelled exactly as declared",
);
export const PoolName = printable("A pool name").describe("Name of an inline pool of this schema");

export const Locale = z
  .string()
  .max(20, "A locale has at most 20 characters")
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Write a locale as en-US or de-DE")
  .describe("BCP 47 locale, e.g. en-US or de-DE");

/** A calendar date or an instant, ISO 8601: `2026-01-31` or `2026-01-31T08:00:00Z`. Without an offset it is UTC. */
export const Instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/,
    "Write a date as 2026-01-31 or an instant as 2026-01-31T08:00:00Z",
  )
  .refine((text) => isRealDate(text), "This day does not exist in the calendar")
  .describe("ISO 8601 date or instant, e.g. 2026-01-31 or 2026-01-31T08:00:00Z");

/** An ISO 8601 duration, optionally negative: `P10D`, `PT5M`, `-P2Y`. */
export const Duration = z
  .string()
  .regex(
    /^-?P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
    "Write a duration the ISO 8601 way: P10D for ten days, PT5M for five minutes, -P2Y for two years back",
  )
  .describe("ISO 8601 duration, e.g. P10D, PT5M, P1Y6M; a leading minus goes back in time");

/** A point in time: absolute, relative to the schema's `asOf`, or relative to another field of the row. */
export const Moment = z
  .union([
    Instant,
    z.strictObject({
      asOf: Duration.describe("Distance from the schema's asOf; -P1Y is one year before, P0D is asOf itself"),
    }),
    z.strictObject({
      field: FieldName.describe("A datetime field of the same table"),
      offset: Duration.default("P0D").describe("Distance from that field's value; -P3D is three days before it"),
    }),
  ])
  .describe("A point in time: an ISO date or instant, {asOf: offset}, or {field, offset}");
export type Moment = z.infer<typeof Moment>;

function isRealDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && !Number.isNaN(Date.parse(withZone(text)));
}

/** ISO text with UTC filled in where no offset is given. */
function withZone(text: string): string {
  return text.length > 10 && !/(Z|[+-]\d{2}:\d{2})$/.test(text) ? `${text}Z` : text;
}

/** Epoch milliseconds of an `Instant`; text without an offset is UTC. */
export function instantToMillis(text: string): number {
  return Date.parse(withZone(text));
}

/** A duration in the two units that cannot be converted into each other. `months` and `millis` share the sign. */
export interface DurationParts {
  months: number;
  millis: number;
}

const DURATION = /^(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Splits an ISO 8601 `Duration` into calendar months and exact milliseconds. Throws RangeError on other text. */
export function parseDuration(text: string): DurationParts {
  const match = DURATION.exec(text);
  if (!match) throw new RangeError("not an ISO 8601 duration");
  const part = (i: number) => Number(match[i] ?? 0);
  const sign = match[1] ? -1 : 1;
  const millis = (part(4) * 7 + part(5)) * 86_400_000 + part(6) * 3_600_000 + part(7) * 60_000 + part(8) * 1000;
  return { months: sign * (part(2) * 12 + part(3)), millis: sign * millis };
}

/** Adds a duration to epoch milliseconds; months land on the same day of the month or its last one. */
export function addDuration(millis: number, { months, millis: exact }: DurationParts): number {
  if (months === 0) return millis + exact;
  const date = new Date(millis);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime() + exact;
}
