import type { GeneratorOf } from "@/lib/schema/generators";
import { bits, createCellRandom, type StreamKey } from "./random";

type Shape = GeneratorOf<"datetime">["shape"];

/** Draws an instant of a row between two instants, both included, on a grain of days or seconds. */
export type InstantSampler = (row: number, from: number, to: number) => number;

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Tries before a candidate is taken as it is; at an acceptance of one in five, one cell in a million gets that far. */
const MAX_TRIES = 64;

export function createInstantSampler(shape: Shape, grain: number, key: StreamKey): InstantSampler {
  const pick = (unit: number, from: number, to: number) => {
    const first = Math.ceil(from / grain);
    const last = Math.floor(to / grain);
    return last <= first ? Math.floor(from / grain) * grain : (first + Math.floor(unit * (last - first + 1))) * grain;
  };
  const { k0, k1 } = key;
  const fine = (row: number) => ((bits(k0, k1, row) >>> 0) + (bits(k1, k0, row) >>> 0) / 4294967296) / 4294967296;
  switch (shape.kind) {
    case "uniform":
      return grain === DAY
        ? (row, from, to) => pick((bits(k0, k1, row) >>> 0) / 4294967296, from, to)
        : (row, from, to) => pick(fine(row), from, to);
    case "recent": {
      const power = 1 / shape.skew;
      return (row, from, to) => pick(Math.min(fine(row) ** power, 1 - 1e-12), from, to);
    }
    case "businessHours": {
      const allDays = Array.from({ length: 7 }, (_, day) => (shape.weekends || day < 5 ? 1 : 0));
      const hours = Array.from({ length: 24 }, (_, hour) => (hour >= shape.open && hour < shape.close ? 1 : 0));
      return weighted({ weekdays: allDays, hours });
    }
    case "season":
      return weighted(shape);
  }

  function weighted({
    weekdays,
    months,
    hours,
  }: {
    weekdays?: number[];
    months?: number[];
    hours?: number[];
  }): InstantSampler {
    const random = createCellRandom(key);
    const ofDay = relative(weekdays);
    const ofMonth = relative(months);
    const ofHour = grain === DAY ? undefined : relative(hours);
    const hourRun = ofHour && cumulative(ofHour);
    const date = new Date(0);
    return (row, from, to) => {
      random.seek(row);
      let millis = from;
      for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
        millis = pick(random.next(), from, to);
        if (hourRun && to - from >= DAY) {
          const target = random.next() * hourRun[23]!;
          const hour = hourRun.findIndex((sum) => sum > target);
          const moved =
            Math.floor(millis / DAY) * DAY + hour * HOUR + Math.floor((random.next() * HOUR) / grain) * grain;
          if (moved < from || moved > to) continue;
          millis = moved;
        }
        let chance = 1;
        if (ofDay) chance *= ofDay[(((Math.floor(millis / DAY) + 3) % 7) + 7) % 7]!;
        if (ofMonth) {
          date.setTime(millis);
          chance *= ofMonth[date.getUTCMonth()]!;
        }
        if (random.next() < chance) return millis;
      }
      return millis;
    };
  }
}

/** Weights scaled so that the largest is 1. */
function relative(weights: number[] | undefined): number[] | undefined {
  if (!weights) return undefined;
  const top = Math.max(...weights);
  return weights.map((weight) => weight / top);
}

function cumulative(weights: number[]): number[] {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}
