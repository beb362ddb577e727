import type { Moment } from "@/lib/schema/values";
import { isoDuration, TIME_UNIT } from "./durations";

/** Spans of calendar time in words: "in the last 2 years", "since 2020", "Q1 2024", "between March and June 2025". */

export interface Window {
  from: Moment;
  to: Moment;
}
export interface FoundWindow {
  window: Window;
  /** Where the words stand in the text. */
  start: number;
  end: number;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const YEAR = String.raw`(?:19|20)\d{2}`;
const ISO_DAY = String.raw`${YEAR}-\d{2}-\d{2}`;
/** One date in the ways people write it; the longest way first. */
const DAY = String.raw`"?(?:${ISO_DAY}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?|${YEAR}\/\d{1,2}\/\d{1,2}|\d{1,2}\/\d{1,2}\/${YEAR}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? ${YEAR}|\d{1,2}(?:st|nd|rd|th)? ${MONTH},? ${YEAR}|${YEAR}-\d{2}|${MONTH},? ${YEAR}|(?:early|mid|late)[- ]?${YEAR}|q[1-4],? ${YEAR}|(?:spring|summer|autumn|fall|winter),? (?:of )?${YEAR}|${YEAR})"?`;
const NOT_NUMBER = String.raw`(?![\d,]*\d|\.\d)`;

type Read = (match: RegExpExecArray, asOf: string) => Window | undefined;

const FORMS: readonly [RegExp, Read][] = [
  form(
    String.raw`(?:is |are |be |falls? |dated )?(?:between|from|ranging from|spanning|range)\s+(${DAY}|${MONTH})\s*(?:and|to|through|until|till|-)\s*(today|now|the present|present|${DAY})${NOT_NUMBER}`,
    ([, a = "", b = ""], asOf) => span(a, b, asOf),
  ),
  form(
    String.raw`(?:in |during |within |for |of )?(${DAY})\s*(?:to|through|-|until)\s*(today|now|present|${DAY})${NOT_NUMBER}`,
    ([, a = "", b = ""], asOf) => span(a, b, asOf),
  ),
  form(
    String.raw`(?:in|within|over|during|from|for|across|spanning|covering|of)?\s*(?:the\s+)?(?:last|past|previous|trailing|recent|preceding)\s+(\d+(?:\.\d+)?)?\s*(${TIME_UNIT})\b`,
    ([, count, unit = "day"]) => ({ from: { asOf: `-${isoDuration(Number(count ?? 1), unit)}` }, to: { asOf: "P0D" } }),
  ),
  form(
    String.raw`(?:in|within|over|during|for)\s*(?:the\s+)?(?:next|coming|upcoming|following)\s+(\d+(?:\.\d+)?)?\s*(${TIME_UNIT})\b`,
    ([, count, unit = "day"]) => ({
      from: { asOf: "P0D" },
      to: { asOf: isoDuration(Number(count ?? 1), unit) },
    }),
  ),
  form(
    String.raw`(?:over|for|covering|spanning|across|during)\s+(?:a\s+)?(\d+)[ -](${TIME_UNIT})(?:\s+(?:period|window|span|of (?:data|history)))?\b`,
    ([, count, unit = "day"]) => ({
      from: { asOf: `-${isoDuration(Number(count), unit)}` },
      to: { asOf: "P0D" },
    }),
  ),
  form(
    String.raw`(since|starting (?:in|from|on)|beginning (?:in|on)|from|on or after|after)\s+(${DAY})(?:\s+(?:on|onwards?))?${NOT_NUMBER}`,
    ([, joint = "", day = ""], asOf) => {
      const said = readDay(day);
      return said && { from: /^after$/i.test(joint) ? behind(said, asOf) : said.from, to: { asOf: "P0D" } };
    },
  ),
  form(String.raw`(?:before|until|up to|prior to)\s+(${DAY})${NOT_NUMBER}`, ([, day = ""]) => {
    const last = readDay(day);
    return last && { from: shiftYears(last.from, -3), to: last.from };
  }),
  form(
    String.raw`(?:in|during|within|throughout|for|of|from|on)\s+(?:the year\s+)?(${DAY})${NOT_NUMBER}`,
    ([, day = ""]) => readDay(day),
  ),
  form(String.raw`(?:this|current|so far this|year to date|ytd)(?:\s+year)?\b(?<=year|ytd|date)`, (_, asOf) => ({
    from: `${asOf.slice(0, 4)}-01-01`,
    to: { asOf: "P0D" },
  })),
  form(
    String.raw`(?:in |during |within )?(?:the )?(this|next|coming) (week|month|quarter|year)\b`,
    ([, which = "", unit = ""], asOf) => calendarSpan(unit.toLowerCase(), /this/i.test(which) ? 0 : 1, asOf),
  ),
  form(String.raw`(?:in )?the future|upcoming dates?`, () => ({ from: { asOf: "P1D" }, to: { asOf: "P1Y" } })),
];

function form(source: string, read: Read): [RegExp, Read] {
  return [new RegExp(String.raw`(?<![\w$€£.,-])${source}`, "i"), read];
}

/** The day after the last one said, unless that is still to come: "after 2024" begins with 2025. */
function behind({ from, to }: { from: string; to: Moment }, asOf: string): string {
  if (typeof to !== "string" || to.length > 10) return from;
  const next = new Date(Date.parse(to) + DAY_MS).toISOString().slice(0, 10);
  return next < asOf ? next : from;
}

/** A week from Monday, a month, quarter or year, so many after the one that holds `asOf`. */
function calendarSpan(unit: string, ahead: number, asOf: string): Window {
  const day = new Date(`${asOf.slice(0, 10)}T00:00:00Z`);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  if (unit === "week") {
    const monday = day.getTime() + (ahead * 7 - ((day.getUTCDay() + 6) % 7)) * DAY_MS;
    return { from: iso(monday), to: iso(monday + 6 * DAY_MS) };
  }
  const length = unit === "month" ? 1 : unit === "quarter" ? 3 : 12;
  const first = Math.floor(month / length) * length + ahead * length;
  return { from: iso(Date.UTC(year, first, 1)), to: iso(Date.UTC(year, first + length, 0)) };
}

const DAY_MS = 86_400_000;

/** The first window that the text names. `asOf` is an ISO date. */
export function findWindow(text: string, asOf: string): FoundWindow | undefined {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    const window = match && read(match, asOf);
    if (window) return { window, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function span(first: string, last: string, asOf: string): Window | undefined {
  const end = /^(?:today|now|the present|present)$/i.test(last)
    ? { from: asOf, to: { asOf: "P0D" } as Moment }
    : readDay(last);
  if (!end) return undefined;
  const year = /\d{4}/.exec(last)?.[0] ?? asOf.slice(0, 4);
  const start = readDay(/\d{4}/.test(first) ? first : `${first} ${year}`);
  return start && { from: start.from, to: end.to };
}

/** A day, month, quarter or year as its first and last day. */
function readDay(written: string): { from: string; to: Moment } | undefined {
  const text = written.replaceAll('"', "").trim().toLowerCase();
  const year = /(?:19|20)\d{2}/.exec(text)?.[0];
  if (!year) return undefined;
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(t[\d:]+z?)?$/.exec(text);
  if (iso) {
    const [, y = "", m = "", d, time] = iso;
    if (d === undefined) return wholeMonth(y, Number(m));
    const day = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
    return isRealDay(day)
      ? { from: time ? `${day}${time.toUpperCase()}` : day, to: time ? `${day}${time.toUpperCase()}` : day }
      : undefined;
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) {
    // Month first, unless only day first is a date.
    const [a, b] = [Number(slashed[1]), Number(slashed[2])];
    const day = isoDay(year, a > 12 ? b : a, a > 12 ? a : b);
    return isRealDay(day) ? { from: day, to: day } : undefined;
  }
  const quarter = /q([1-4])/.exec(text);
  if (quarter) {
    const first = (Number(quarter[1]) - 1) * 3 + 1;
    return { from: isoDay(year, first, 1), to: lastDay(year, first + 2) };
  }
  const season = /^(spring|summer|autumn|fall|winter)/.exec(text)?.[1];
  if (season === "winter") return { from: isoDay(year, 12, 1), to: lastDay(String(Number(year) + 1), 2) };
  if (season) {
    const first = season === "spring" ? 3 : season === "summer" ? 6 : 9;
    return { from: isoDay(year, first, 1), to: lastDay(year, first + 2) };
  }
  const part = /^(early|mid|late)/.exec(text)?.[1];
  if (part) {
    const first = part === "early" ? 1 : part === "mid" ? 5 : 9;
    return { from: isoDay(year, first, 1), to: lastDay(year, first + 3) };
  }
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`).test(text)) + 1;
  if (month === 0) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const dayOfMonth = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(text.replace(year, ""))?.[1];
  if (!dayOfMonth) return wholeMonth(year, month);
  const day = isoDay(year, month, Number(dayOfMonth));
  return isRealDay(day) ? { from: day, to: day } : undefined;
}

const isoDay = (year: string, month: number, day: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function lastDay(year: string, month: number): string {
  return isoDay(year, month, new Date(Date.UTC(Number(year), month, 0)).getUTCDate());
}

function wholeMonth(year: string, month: number): { from: string; to: Moment } | undefined {
  return month >= 1 && month <= 12 ? { from: isoDay(year, month, 1), to: lastDay(year, month) } : undefined;
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function shiftYears(day: string, years: number): string {
  const shifted = `${Number(day.slice(0, 4)) + years}${day.slice(4, 10)}`;
  return isRealDay(shifted) ? shifted : `${shifted.slice(0, 8)}28`;
}
