import { betweenSeasons, onDay, type Station } from "./stations";

/** What a day is like in a city: the same for all who look, and like the day before. */

const DAY = 86_400_000;
const HOUR = 3_600_000;
const dayNumber = (instant: number) => Math.floor(instant / DAY);

/** 32 bits that hang on three whole numbers. */
function scatterBits(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(c + 1, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A number in [0, 1) that hangs on three whole numbers. */
const scatter = (a: number, b: number, c: number) => scatterBits(a, b, c) / 4294967296;

/** Nearly normal, mean 0 and standard deviation 1: the sum of four bytes. */
function swing({ number }: Station, day: number, channel: number): number {
  const h = scatterBits(number, day, channel);
  return ((h & 255) + ((h >>> 8) & 255) + ((h >>> 16) & 255) + (h >>> 24) - 510) / 147.8;
}

/** Weather lasts: a day is half of its own and half of the days before. */
function lasting(station: Station, day: number, channel: number): number {
  return (
    0.76 * swing(station, day, channel) +
    0.54 * swing(station, day - 1, channel) +
    0.37 * swing(station, day - 2, channel)
  );
}

/** The same, gliding from one midnight to the next. */
function gliding(station: Station, instant: number, channel: number): number {
  const day = dayNumber(instant);
  const share = instant / DAY - day;
  if (share === 0) return lasting(station, day, channel);
  const own = swing(station, day, channel);
  const last = swing(station, day - 1, channel);
  const before = 0.76 * own + 0.54 * last + 0.37 * swing(station, day - 2, channel);
  const after = 0.76 * swing(station, day + 1, channel) + 0.54 * own + 0.37 * last;
  return before + share * (after - before);
}

/** A day in a city, as far as the figures of all its hours share it. */
interface Day {
  station: Station | undefined;
  day: number;
  /** How likely rain is in this season. */
  wetShare: number;
  isWet: boolean;
  /** Share of the sky. */
  cloud: number;
  high: number;
  low: number;
}

/** Days that many rows and figures look at are worked out once; a power of two. */
const KEPT_DAYS = 32_768;
const days: Day[] = [];

function dayAt(station: Station, day: number): Day {
  const slot = (day * 293 + station.number) & (KEPT_DAYS - 1);
  days[slot] ??= { station: undefined, day, wetShare: 0.5, isWet: false, cloud: 0.5, high: 0.5, low: 0.5 };
  const found = days[slot];
  if (found.station === station && found.day === day) return found;
  const instant = day * DAY;
  const front = frontOf(station, day);
  found.station = station;
  found.day = day;
  found.wetShare = wetShareOf(onDay(station.rain, instant));
  found.isWet = front < found.wetShare;
  found.cloud = cloudOf(front, found.wetShare);
  found.high = onDay(station.highs, instant) + anomaly(station, instant + 15 * HOUR) - 1.8 * (found.cloud - 0.45);
  found.low = found.high - betweenSeasons(station.spread, instant) * (1.15 - 0.42 * found.cloud);
  return found;
}

/** In [0, 1), evenly spread; small when a front passes. Neighbouring days are alike. */
function frontOf(station: Station, day: number): number {
  const z = lasting(station, day, 1);
  return 1 / (1 + Math.exp(-1.702 * z));
}

/** Share of wet days in a month with so many millimetres. */
const wetShareOf = (monthly: number) => Math.min(0.85, 0.042 * Math.sqrt(monthly) * Math.min(1, monthly / 8));

function cloudOf(front: number, wetShare: number): number {
  if (front < wetShare) return 0.7 + 0.3 * (1 - front / wetShare);
  const clear = 1 - (front - wetShare) / (1 - wetShare);
  return Math.max(0, (0.68 + 0.4 * wetShare) * clear * Math.sqrt(clear));
}

const isWet = (station: Station, instant: number) => dayAt(station, dayNumber(instant)).isWet;

/** How cloudy: a share. */
export const cloudShare = (station: Station, instant: number) => dayAt(station, dayNumber(instant)).cloud;

/** Millimetres of the day. */
export function precipitation(station: Station, instant: number): number {
  const day = dayNumber(instant);
  const { isWet, wetShare } = dayAt(station, day);
  if (!isWet) return 0;
  const wetDay = onDay(station.rain, instant) / (30.4 * wetShare);
  const amount = -wetDay * 1.08 * Math.log(1 - scatter(station.number, day, 40) * 0.999);
  return Math.max(0.2, Math.round(amount * 10) / 10);
}

/** Of the day's rain, what falls in an hour: it comes in showers. */
export function precipitationOfHour(station: Station, instant: number): number {
  const total = precipitation(station, instant);
  if (total === 0) return 0;
  const day = dayNumber(instant);
  const hour = Math.floor((instant - day * DAY) / HOUR);
  let sum = 0;
  for (let part = 0; part < 8; part++) sum += showerOf(station, day, part) * 3;
  return sum === 0 ? 0 : Math.round((total * showerOf(station, day, Math.floor(hour / 3)) * 10) / sum) / 10;
}

/** What an eighth of a day gets, against the others. */
const showerOf = (station: Station, day: number, part: number) =>
  Math.max(0, scatter(station.number, day * 8 + part, 41) - 0.5);

/** Degrees above or below the normal: little in the tropics, much where winters are cold. */
function anomaly(station: Station, instant: number): number {
  const poleward = Math.max(0, Math.abs(station.latitude) - 12);
  const cold = Math.max(0, 12 - onDay(station.highs, instant));
  const deviation = Math.min(5.2, 0.9 + 0.055 * poleward + 0.07 * cold);
  return deviation * gliding(station, instant, 2);
}

export const dailyHigh = (station: Station, instant: number) => dayAt(station, dayNumber(instant)).high;
export const dailyLow = (station: Station, instant: number) => dayAt(station, dayNumber(instant)).low;

/** Coldest at five in the morning, warmest at three in the afternoon. */
export function temperatureAt(station: Station, instant: number): number {
  const day = dayNumber(instant);
  const hour = (instant - day * DAY) / HOUR;
  const rises = hour >= 5 && hour < 15;
  const angle = rises ? (hour - 5) / 10 : 1 + ((hour + 9) % 24) / 14;
  const warmth = (1 - Math.cos(Math.PI * angle)) / 2;
  // A night lies between one day's high and the next day's low.
  const { low } = dayAt(station, hour >= 15 ? day + 1 : day);
  const { high } = dayAt(station, hour < 5 ? day - 1 : day);
  return low + (high - low) * warmth;
}

/** Per cent; damp when it rains and in the cool of the night. */
export function humidityAt(station: Station, instant: number): number {
  const day = dayNumber(instant);
  const { high, low, isWet } = dayAt(station, day);
  const warm = temperatureAt(station, instant) - (high + low) / 2;
  const base = betweenSeasons(station.humidity, instant) + (isWet ? 9 : -4);
  return Math.max(6, Math.min(100, base + 5 * lasting(station, day, 3) - 1.6 * warm));
}

/** Kilometres an hour, fresher in the afternoon and with fronts. */
export function windAt(station: Station, instant: number): number {
  const hour = (instant - dayNumber(instant) * DAY) / HOUR;
  const ofDay = 1 + 0.22 * Math.cos(((hour - 15) * Math.PI) / 12);
  const front = isWet(station, instant) ? 1.2 : 0.95;
  return Math.max(1, 0.9 * station.wind * ofDay * front * Math.exp(0.38 * gliding(station, instant, 4)));
}

/** Degrees the wind comes from, turning slowly. */
export function windFrom(station: Station, instant: number): number {
  const main = 360 * scatter(station.number, 0, 50);
  return (((main + 62 * gliding(station, instant, 5)) % 360) + 360) % 360;
}

/** Hectopascals at sea level. */
export function pressureAt(station: Station, instant: number): number {
  const poleward = Math.min(1, Math.max(0, Math.abs(station.latitude) - 12) / 35);
  const front = gliding(station, instant, 1);
  return 1012.5 + 2 * poleward + (1.3 + 7 * poleward) * (0.62 * front + 0.75 * gliding(station, instant, 6));
}
