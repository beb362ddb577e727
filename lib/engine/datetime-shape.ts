import type { GeneratorOf } from "@/lib/schema/generators";
import { type AliasTable, createAliasTable, drawAlias } from "./alias";
import { drawWithin } from "./kernels/draws";
import { bits, createCellRandom, type StreamKey } from "./random";

type Shape = GeneratorOf<"datetime">["shape"];

/** Draws an instant for each of the rows between two instants, both included, on a grain of days or seconds. */
export type InstantSampler = (
  rows: Uint32Array,
  n: number,
  from: Float64Array,
  to: Float64Array,
  out: Float64Array,
) => void;

/** A window that is the same for all rows. */
export interface FixedWindow {
  from: number;
  to: number;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Tries before a candidate is taken as it is; at an acceptance of one in five, one cell in a million gets that far. */
const MAX_TRIES = 64;
/** Days of a fixed window that are weighed one by one. */
const MAX_WEIGHED_DAYS = 100_000;

export function createInstantSampler(
  shape: Shape,
  grain: number,
  key: StreamKey,
  window?: FixedWindow,
): InstantSampler {
  switch (shape.kind) {
    case "uniform":
      return samplePower(1, grain, key);
    case "recent":
      return samplePower(1 / shape.skew, grain, key);
    case "businessHours": {
      const weekdays = Array.from({ length: 7 }, (_, day) => (shape.weekends || day < 5 ? 1 : 0));
      const hours = Array.from({ length: 24 }, (_, hour) => (hour >= shape.open && hour < shape.close ? 1 : 0));
      return sampleSeason({ weekdays, hours }, grain, key, window);
    }
    case "season":
      return sampleSeason(shape, grain, key, window);
  }
}

/** The instant at a share of the window. */
function pick(unit: number, from: number, to: number, grain: number): number {
  const first = Math.ceil(from / grain);
  const last = Math.floor(to / grain);
  return last <= first ? Math.floor(from / grain) * grain : (first + Math.floor(unit * (last - first + 1))) * grain;
}

/** Shares of the window raised to a power: 1 is even, less crowds the end. */
function samplePower(power: number, grain: number, key: StreamKey): InstantSampler {
  const { k0, k1 } = key;
  const isCoarse = grain === DAY && power === 1;
  return (rows, n, from, to, out) => {
    if (power === 1 && drawWithin(key, rows, n, from, to, grain, isCoarse, out)) return;
    for (let i = 0; i < n; i++) {
      const row = rows[i]!;
      const start = from[i]!;
      let unit = (bits(k0, k1, row) >>> 0) / 4294967296;
      if (!isCoarse) unit += (bits(k1, k0, row) >>> 0) * 2 ** -64;
      if (power !== 1) unit = Math.min(unit ** power, 1 - 1e-12);
      out[i] = pick(unit, start, Math.max(start, to[i]!), grain);
    }
  };
}

type Weights = Readonly<Partial<Record<"weekdays" | "months" | "hours", readonly number[]>>>;

/** Weights of a day by its weekday and month. */
function createDayWeight({ weekdays, months }: Weights): (day: number) => number {
  const ofDay = relative(weekdays);
  const ofMonth = relative(months);
  const date = new Date(0);
  return (day) => {
    if (ofMonth) date.setTime(day * DAY);
    return (ofDay?.[(((day + 3) % 7) + 7) % 7] ?? 1) * (ofMonth?.[date.getUTCMonth()] ?? 1);
  };
}

/** Days as their weekday and month weigh, hours likewise. Days of a fixed window are drawn from a table, others accepted or tried again. */
function sampleSeason(
  weights: Weights,
  grain: number,
  key: StreamKey,
  window: FixedWindow | undefined,
): InstantSampler {
  const random = createCellRandom(key);
  const weightOf = createDayWeight(weights);
  const hours = weights.hours && grain !== DAY ? createAliasTable(24, weights.hours) : undefined;
  const days = window && weighDays(window, weightOf);

  const drawDay = (from: number, to: number): number => {
    if (days) return days.first + drawAlias(days.table, random.next());
    return Math.floor(pick(random.next(), from, to, grain) / DAY);
  };
  const draw = (from: number, to: number): number => {
    let candidate = from;
    for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
      const day = drawDay(from, to);
      const hour = hours ? drawAlias(hours, random.next()) : Math.floor(random.next() * 24);
      const within = grain === DAY ? 0 : hour * HOUR + Math.floor((random.next() * HOUR) / grain) * grain;
      const isAccepted = days !== undefined || random.next() < weightOf(day);
      candidate = day * DAY + within;
      if (isAccepted && candidate + (grain === DAY ? DAY - 1 : 0) >= from && candidate <= to) return candidate;
    }
    return Math.min(to, Math.max(from, candidate));
  };
  return (rows, n, from, to, out) => {
    for (let i = 0; i < n; i++) {
      random.seek(rows[i]!);
      const start = from[i]!;
      const end = Math.max(start, to[i]!);
      // Within one day there is no season to choose from.
      out[i] = end - start < DAY ? pick(random.next(), start, end, grain) : draw(start, end);
    }
  };
}

/** A table of the window's days; none where the window is too long or no day of it has weight. */
function weighDays(
  { from, to }: FixedWindow,
  weightOf: (day: number) => number,
): { first: number; table: AliasTable } | undefined {
  const first = Math.floor(from / DAY);
  const size = Math.floor(to / DAY) - first + 1;
  if (size > MAX_WEIGHED_DAYS) return undefined;
  const weights = Float64Array.from({ length: size }, (_, day) => weightOf(first + day));
  return weights.some((weight) => weight > 0) ? { first, table: createAliasTable(size, weights) } : undefined;
}

/** Weights scaled so that the largest is 1. */
function relative(weights: readonly number[] | undefined): number[] | undefined {
  if (!weights) return undefined;
  const top = Math.max(...weights);
  return weights.map((weight) => weight / top);
}
