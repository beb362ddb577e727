import type { Clock } from "../request";
import { TIME_UNIT, unitSeconds } from "../text/durations";
import { findWindow } from "../text/windows";
import { type Count, findCounts } from "./counts";
import { stripRequest } from "./head";

/** Readings at regular times: "every 5 minutes from 12 sensors over 30 days", "hourly", "daily sales for 2 years". */

const EVERY = new RegExp(
  String.raw`\b(?:every|each|per|once (?:every|a|per)|at an? )\s*(\d+)?[ -]?(?:(?:working|business|week|trading|calendar)[ -]?)?(${TIME_UNIT})(?:ly)?\b(?:\s+(?:interval|resolution)s?)?|\b(\d+)[ -](second|minute|hour|day)s?\s+(?:intervals?|resolution|granularity|cadence)|\b(hourly|daily|weekly|monthly|quarterly|yearly|minutely)\b`,
  "iu",
);
const ADVERB: Readonly<Record<string, string>> = {
  hourly: "hour",
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  minutely: "minute",
};
/** Words that make a dataset a series of measurements, so that "daily" is its clock and not the name of a column. */
const SERIES =
  /\b(?:readings?|measurements?|sensors?|devices?|meters?|time[- ]series|telemetry|metrics|logs?|prices?|stock|weather|temperature|sales|traffic|visits|consumption|usage|production|demand|energy|rates?|revenue|figures|snapshots?|data|kpis?|candles?|ohlcv?|page ?views|balances?|occupancy|inventory|expenses?|cases|orders|cpu|memory|disk|bandwidth|latency|throughput|humidity|pressure|voltage|glucose|steps|budgets?|sign-?ups|downloads|installs|visitors|passengers|footfall|rainfall|rain|precipitation|snowfall|wind|air quality|pollution|aqi|emissions|water levels?|calls|births|deaths|arrivals)\b/i;
const SPAN = new RegExp(
  String.raw`\b(?:over|for|during|across|covering|spanning|of|in)\s+(?:the\s+)?(?:a\s+)?(?:last|past|previous)?\s*(?:period of\s+)?(\d+)?[ -]?(${TIME_UNIT})\b`,
  "giu",
);

const CADENCE =
  /^(?:twice|once|\w+ times|every|each|one|hourly|daily|weekly|monthly)\b.*\b(?:second|minute|hour|day|week|month|year|daily|hourly|weekly|monthly)s?$/i;

/** Does a part of a sentence only say how often and for how long: "twice a day for a week"? */
export const isCadence = (text: string): boolean => CADENCE.test(text.trim());

/** "AAPL and MSFT daily prices" are daily prices for AAPL and MSFT. */
const LEADING_TICKERS =
  /(?<=^|^[a-z ]{1,30} )([A-Z]{2,5}(?:(?:, and |, | and |\/)[A-Z]{2,5}){1,30}) ((?:(?:stock|share|historical|closing|daily|hourly|weekly|monthly|intraday) ){0,3}(?:prices?|quotes?|candles?|ohlcv?|stock data))\b/;

const SPAN_OF =
  /^(\d{1,4})\s+(second|minute|hour|day|week|month|quarter|year)s?\s+(?:worth\s+)?(?:of|with)\s+(?!(?:paid\s+)?(?:experience|age|leave|vacation|history|notice|work)\b)(.+)$/is;

/** "securities and their daily prices": a series for each of several. */
const AND_THEIR_SERIES =
  /\b(?:(\d{1,4}) )?((?:[a-z]+ )?[a-z]{3,}s) (?:and|with) their ((?:hourly|daily|weekly|monthly) [a-z]+s)(?=$|[.,]| (?:for|over|from|in|during)\b)/i;
export const SEVERAL = 5;

/** Does the text leave open of how many things there are series? */
export function leavesSeriesOpen(text: string): boolean {
  const match = AND_THEIR_SERIES.exec(text);
  return match !== null && match[1] === undefined;
}

/** "12 months of revenue and costs" is "monthly revenue and costs for 12 months". */
export function withCadence(whole: string): string {
  const text = whole
    .replace(LEADING_TICKERS, "$2 for $1")
    .replace(
      AND_THEIR_SERIES,
      (_, count: string | undefined, things: string, series: string) => `${series} of ${count ?? SEVERAL} ${things}`,
    );
  const asked = stripRequest(text);
  const match = SPAN_OF.exec(asked);
  if (!match) return text;
  const [, count, unit = "", what] = match;
  const adverb = Object.keys(ADVERB).find((word) => ADVERB[word] === unit.toLowerCase());
  return adverb === undefined ? text : `${adverb} ${what!.replace(/[.\s]+$/, "")} for ${count} ${unit}s`;
}

export function findClock(text: string, isTable: (noun: string) => boolean, asOf: string): Clock | undefined {
  const plain = text.replace(TWICE, (_, unit: string) => (/day/i.test(unit) ? "every 12 hours" : "every 84 hours"));
  const clock = readClock(plain, isTable);
  if (!clock) return undefined;
  const span = fixedSpan(text, asOf);
  const by = clock.entities ? undefined : BY.exec(text)?.[1]?.toLowerCase();
  return { ...clock, ...span, ...(by !== undefined && { by }) };
}

const BY =
  /\b(?:by|per|for each|for every)\s+(region|store|product|category|department|country|channel|branch|segment|team|plan)\b/i;

/** "for 2024", "from March to June 2025": days that the calendar sets. */
function fixedSpan(text: string, asOf: string): Pick<Clock, "from" | "spanSeconds"> | undefined {
  const window = findWindow(text, asOf)?.window;
  if (typeof window?.from !== "string" || typeof window.to !== "string") return undefined;
  const [from, to] = [window.from, window.to].map((day) => Date.parse(day.slice(0, 10)) / 1000);
  return { from: window.from.slice(0, 10), spanSeconds: to! - from! + DAY };
}

function readClock(text: string, isTable: (noun: string) => boolean): Clock | undefined {
  const every = EVERY.exec(text);
  if (!every) return impliedClock(text, isTable);
  const isEach = ONE_EACH.test(text.slice(0, every.index));
  if (!SERIES.test(text) && !isEach) return undefined;
  const [clause, count, unit, count2, unit2, adverb] = every;
  const name = unit ?? unit2 ?? ADVERB[adverb!.toLowerCase()]!;
  if (adverb !== undefined && /\d\s+$/.test(text.slice(0, every.index))) return undefined;
  if (
    adverb !== undefined &&
    /^\s*(?:\/|and |or )?\s*(?:seasonal|patterns?|cycles?|rhythms?|routine|life|basis)/i.test(
      text.slice(every.index + clause.length),
    )
  )
    return impliedClock(text, isTable);
  // "price per night", "orders per month", "visits per day" measure; "every" and a number set a clock.
  const isOfSeries =
    /^[\w ]{3,60}$/.test(text.slice(0, every.index)) &&
    !/\b(?:with|and|including)\b|\d/i.test(text.slice(0, every.index));
  if (/^per\b/i.test(clause) && count === undefined && !isEach && !isOfSeries) return undefined;
  if (
    adverb !== undefined &&
    /^\s+(?:average|limit|cap|budget|rate|fee|payment|allowance|spend|charge|subscription|active|rent|income|salary|premium|installment|usage limit)/i.test(
      text.slice(every.index + clause.length),
    )
  )
    return undefined;
  const everySeconds = Number(count ?? count2 ?? 1) * unitSeconds(name);
  const named = namedEntities(text);
  const entities = named ?? seriesEntities(text, isTable);
  const span = findSpan(
    text.slice(0, every.index) + " ".repeat(clause.length) + text.slice(every.index + clause.length),
  );
  return {
    everySeconds,
    clause: clause.trim(),
    ...(entities && { entities: { noun: entities.noun, count: entities.count, ...(named && { names: named.names }) } }),
    ...(span !== undefined && { spanSeconds: span }),
    ...(WORKDAY.test(clause) && { workdays: true }),
  };
}

const WORKDAY = /\b(?:working|business|week|trading)[ -]?day/i;

const HOUR = 3600;
const DAY = 24 * HOUR;
const ONE_EACH = /\b(?:one|an?|1|single) (?:reading|measurement|sample|record|row|point|value)s?\s*$/i;
const TWICE = /\btwice (?:a|per|every|each) (day|week)\b/i;
const DAYS_BY_THE_HOUR = 62;

/** "readings from 20 devices over 30 days" names no interval: an hour, or a day where that would be too many rows. */
function impliedClock(text: string, isTable: (noun: string) => boolean): Clock | undefined {
  const arePrices = /\b(?:stock|share|closing) prices?\b|\bohlcv?\b/i.test(text);
  if (!arePrices && !/\b(?:readings?|measurements?|telemetry|time[- ]series|sensor data)\b/i.test(text))
    return undefined;
  const named = namedEntities(text);
  const entities = named ? { ...named, clause: named.list } : seriesEntities(text, isTable);
  const spanSeconds = findSpan(text);
  if (!entities || spanSeconds === undefined) return undefined;
  const everySeconds = !arePrices && spanSeconds <= DAYS_BY_THE_HOUR * DAY ? HOUR : DAY;
  return {
    everySeconds,
    spanSeconds,
    entities: { noun: entities.noun, count: entities.count, ...(named && { names: named.names }) },
    clause: entities.clause,
  };
}

/** "AAPL daily prices", "daily prices of MSFT": one share, whose letters are in every row. */
const LONE_TICKER =
  /^(?:(?:generate|create|give me|make)\s+)?([A-Z]{2,5})\s+(?:(?:stock|share|historical|closing|daily|hourly|weekly|monthly|intraday)\s+)*(?:prices?|quotes?|candles?|ohlcv?|stock|data)\b|\b(?:prices?|quotes?|candles?|ohlcv?|stock data)\s+(?:for|of)\s+([A-Z]{2,5})\b/;
const NO_TICKER = /^(?:CSV|JSON|SQL|XML|USD|EUR|GBP|OHLC|OHLCV|USA|UK|EU|US|GPU|CPU|API|HR|CRM|IOT|ID|BTC)$/;

const NAMED =
  /\b(?:for|of|from|in)\s+((?:\p{Lu}[\p{L}\d.&'-]*(?: \p{Lu}[\p{L}\d.&'-]*){0,2})(?:(?:,\s*(?:and\s+)?|\s+and\s+)(?:\p{Lu}[\p{L}\d.&'-]*(?: \p{Lu}[\p{L}\d.&'-]*){0,2}))+)/u;

/** "prices for AAPL, MSFT and GOOG", "temperature in Oslo and Bergen": series with names of their own. */
export function namedEntities(
  text: string,
): { noun: string; count: number; names: string[]; list: string } | undefined {
  const list = NAMED.exec(text)?.[1];
  const ticker = list === undefined ? LONE_TICKER.exec(text) : null;
  const letters = ticker?.[1] ?? ticker?.[2];
  if (letters !== undefined && !NO_TICKER.test(letters))
    return { noun: "tickers", count: 1, names: [letters], list: letters };
  const names = list?.split(/,\s*(?:and\s+)?|\s+and\s+/).filter(Boolean) ?? [];
  if (list === undefined || names.length < 2 || names.some((name) => MONTH.test(name))) return undefined;
  return {
    noun: names.every((name) => /^[A-Z.]{1,6}$/.test(name)) ? "tickers" : "cities",
    count: names.length,
    names,
    list,
  };
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])\b/i;
const DEVICE =
  /\b(?:sensors?|devices?|meters?|stations?|machines?|turbines?|panels?|servers?|hosts?|stores?|cities|towns|locations?|sites?|vehicles?|buildings?|rooms?|plants?|wells?|pumps?|tickers?|stocks?|symbols?|nodes?|products?|branches|regions?|greenhouses?|trucks?|buses|patients?|houses?|households?|homes?|customers?|accounts?|users?|channels?|campaigns?|websites?|pages?|warehouses?|countries)$/i;

function seriesEntities(text: string, isTable: (noun: string) => boolean): Count | undefined {
  const found = findCounts(text).find(
    ({ noun }) =>
      DEVICE.test(noun) || (isTable(noun) && !/(?:reading|measurement|record|row|log|sale|transaction)s?$/i.test(noun)),
  );
  return found ?? countedMeters(text);
}

/** "readings for 3 meters": devices, where a length would be "3 meters high". */
function countedMeters(text: string): Count | undefined {
  const match =
    /\b(?:for|from|of|across)\s+(\d{1,6})\s+((?:[a-z]+ )?met(?:er|re)s)(?!\s+(?:high|long|wide|deep|tall|away|above|below))\b/i.exec(
      text,
    );
  if (!match || !/\b(?:readings?|consumption|usage|metering)\b/i.test(text)) return undefined;
  const [clause, count, noun = ""] = match;
  return { count: Number(count), noun, clause, start: match.index, end: match.index + clause.length };
}

function findSpan(text: string): number | undefined {
  for (const [whole, count, unit] of text.matchAll(SPAN)) {
    if (count === undefined && !/last|past|previous|over an?|for an?/i.test(whole)) continue;
    return Number(count ?? 1) * unitSeconds(unit!);
  }
  return undefined;
}
