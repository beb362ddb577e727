import { writeClock } from "../../digits";
import type { FakerPart } from "../forms";
import { createListWriter, drawPosition } from "../text-writer";
import { type Maker, oneForm } from "./maker";

const MILLIS_PER_DAY = 86_400_000;
const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

const number = (min: number, max: number): FakerPart => ({ kind: "number", min, max, scale: 0, keepsZeros: false });
const SPACE: FakerPart = { kind: "text", text: " " };

/** One of these, each as often. */
const either = (...parts: FakerPart[]): FakerPart => ({
  kind: "forms",
  forms: parts.map((part) => ({ weight: 1, parts: [part] })),
});
const signs = (...texts: string[]): FakerPart[] => texts.map((text) => ({ kind: "text", text }));

/** `Sun May 31` and the year of a day counted from 1970-01-01. */
function dayTexts(day: number): { date: string; year: string } {
  const [weekday = "", date = "", month = "", year = ""] = new Date(day * MILLIS_PER_DAY).toUTCString().split(/,? /);
  return { date: `${weekday} ${month} ${Number(date)} `, year: ` ${year} ` };
}

const ZONES = Array.from({ length: 24 }, (_, k) => {
  const hours = k - 11;
  return `${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}00`;
});

/** A moment of the day before, as git writes it; only two days are possible. */
function commitDate(asOf: number): FakerPart {
  const from = asOf - MILLIS_PER_DAY;
  const first = Math.floor(from / MILLIS_PER_DAY);
  const days = [dayTexts(first), dayTexts(first + 1)];
  const writeZone = createListWriter(ZONES);
  return {
    kind: "written",
    isPlain: true,
    write(arena, random) {
      const moment = from + drawPosition(random, MILLIS_PER_DAY - 999);
      const day = Math.floor(moment / MILLIS_PER_DAY);
      const { date, year } = days[day - first]!;
      arena.writeText(date);
      arena.reserve(8);
      arena.length = writeClock(arena.bytes, arena.length, moment - day * MILLIS_PER_DAY);
      arena.writeText(year);
      writeZone(arena, random);
    },
  };
}

/** Moments and schedules. */
export const timeMakers: Readonly<Record<string, Maker>> = {
  "git.commitDate": (args, { asOf }) =>
    args.every((one) => JSON.stringify(one) === "{}") ? oneForm(commitDate(asOf)) : undefined,
  "system.cron": (args) =>
    args.length > 0
      ? undefined
      : oneForm(
          either(number(0, 59), ...signs("*")),
          SPACE,
          either(number(0, 23), ...signs("*")),
          SPACE,
          either(number(1, 31), ...signs("*", "?")),
          SPACE,
          either(number(1, 12), ...signs("*")),
          SPACE,
          either(number(0, 6), { kind: "list", items: WEEKDAYS }, ...signs("*", "?")),
        ),
};
