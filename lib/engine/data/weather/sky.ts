import { betweenSeasons, onDay, type Station } from "./stations";

/** What a day is like in a city: the same for all who look, and like the day before. */

const DAY = 86_400_000;
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
  const before = lasting(station, day, channel);
  return share === 0 ? before : before + share * (lasting(station, day + 1, channel) - before);
}

export function isWet(station: Station, instant: number): boolean {
  return frontOf(station, dayNumber(instant)) < wetShare(onDay(station.rain, instant));
}

/** In [0, 1), evenly spread; small when a front passes. Neighbouring days are alike. */
function frontOf(station: Station, day: number): number {
  const z = lasting(station, day, 1);
  return 1 / (1 + Math.exp(-1.702 * z));
}

/** Share of wet days in a month with so many millimetres. */
const wetShare = (monthly: number) => Math.min(0.85, 0.042 * Math.sqrt(monthly) * Math.min(1, monthly / 8));

/** How cloudy: a share. */
export function cloudShare(station: Station, instant: number): number {
  const share = wetShare(onDay(station.rain, instant));
  const front = frontOf(station, dayNumber(instant));
  if (front < share) return 0.7 + 0.3 * (1 - front / share);
  const dry = (front - share) / (1 - share);
  return Math.max(0, (0.68 + 0.4 * share) * (1 - dry) ** 1.5);
}

/** Millimetres of the day. */
export function precipitation(station: Station, instant: number): number {
  if (!isWet(station, instant)) return 0;
  const monthly = onDay(station.rain, instant);
  const wetDay = monthly / (30.4 * wetShare(monthly));
  const amount = -wetDay * 1.08 * Math.log(1 - scatter(station.number, dayNumber(instant), 40) * 0.999);
  return Math.max(0.2, Math.round(amount * 10) / 10);
}

/** Of the day's rain, what falls in an hour: it comes in showers. */
export function precipitationOfHour(station: Station, instant: number): number {
  const total = precipitation(station, instant);
  if (total === 0) return 0;
  const hour = Math.floor((instant % DAY) / 3_600_000);
  const shower = (h: number) =>
    Math.max(0, scatter(station.number, dayNumber(instant) * 8 + Math.floor(h / 3), 41) - 0.5);
  let sum = 0;
  for (let h = 0; h < 24; h += 3) sum += shower(h) * 3;
  return sum === 0 ? 0 : Math.round((total * shower(hour) * 10) / sum) / 10;
}

/** Degrees above or below the normal: little in the tropics, much where winters are cold. */
function anomaly(station: Station, instant: number): number {
  const poleward = Math.max(0, Math.abs(station.latitude) - 12);
  const cold = Math.max(0, 12 - onDay(station.highs, instant));
  const deviation = Math.min(5.2, 0.9 + 0.055 * poleward + 0.07 * cold);
  return deviation * gliding(station, instant, 2);
}

const noonOf = (instant: number) => dayNumber(instant) * DAY + 15 * 3_600_000;

export function dailyHigh(station: Station, instant: number): number {
  const cloudiness = cloudShare(station, instant) - 0.45;
  return onDay(station.highs, instant) + anomaly(station, noonOf(instant)) - 1.8 * cloudiness;
}

export function dailyLow(station: Station, instant: number): number {
  const spread = betweenSeasons(station.spread, instant) * (1.15 - 0.42 * cloudShare(station, instant));
  return dailyHigh(station, instant) - spread;
}

/** Coldest at five in the morning, warmest at three in the afternoon. */
export function temperatureAt(station: Station, instant: number): number {
  const hour = (((instant % DAY) + DAY) % DAY) / 3_600_000;
  const rises = hour >= 5 && hour < 15;
  const angle = rises ? (hour - 5) / 10 : 1 + ((hour + 9) % 24) / 14;
  const warmth = (1 - Math.cos(Math.PI * angle)) / 2;
  // A night lies between one day's high and the next day's low.
  const low = dailyLow(station, hour >= 15 ? instant + DAY : instant);
  const high = dailyHigh(station, hour < 5 ? instant - DAY : instant);
  return low + (high - low) * warmth;
}

/** Per cent; damp when it rains and in the cool of the night. */
export function humidityAt(station: Station, instant: number): number {
  const wet = isWet(station, instant) ? 9 : -4;
  const warm = temperatureAt(station, instant) - (dailyHigh(station, instant) + dailyLow(station, instant)) / 2;
  const base = betweenSeasons(station.humidity, instant);
  return Math.max(6, Math.min(100, base + wet + 5 * lasting(station, dayNumber(instant), 3) - 1.6 * warm));
}

/** Kilometres an hour, fresher in the afternoon and with fronts. */
export function windAt(station: Station, instant: number): number {
  const hour = (((instant % DAY) + DAY) % DAY) / 3_600_000;
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
