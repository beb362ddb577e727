import { rowsOf } from "../read-table";
import { LINES } from "./lines";

/** A stop of a line, with its way from the middle of the city. */
export interface LineStop {
  mode: string;
  line: string;
  name: string;
  operator: string;
  stop: string;
  /** Place on the line, from 1. */
  sequence: number;
  eastKm: number;
  northKm: number;
  /** Riders who board on a weekday. */
  boardings: number;
  zone: string;
}

type Point = readonly [east: number, north: number];

const GOLDEN_ANGLE = 2.399963;
/** Lines wind this much about their direction, in radians. */
const BEND = 0.35;
/** Stops are as the crow flies this much nearer to each other than along the line. */
const STRAIGHTNESS = 0.8;
/** Kilometres from the middle where the second and the third fare zone begin. */
const ZONES = [3, 7];

/** Stops of all lines in order. Where two lines meet, they share the stop and its place. */
export function stopsOfLines(): LineStop[] {
  const placed = new Map<string, Point>([["Central Station", [0, 0]]]);
  return rowsOf(LINES).flatMap((row, index) => {
    const { mode, line, operator } = row;
    const names = row.stops as string[];
    placeStops(names, (STRAIGHTNESS * Number(row.length_km)) / (names.length - 1), index, placed);
    return names.map((stop, i): LineStop => {
      const [eastKm, northKm] = placed.get(stop)!;
      return {
        mode: String(mode),
        line: String(line),
        name: lineName(String(mode), String(line)),
        operator: String(operator),
        stop,
        sequence: i + 1,
        eastKm,
        northKm,
        boardings: Math.round(
          (Number(row.daily_riders) / names.length) * (1.3 - 0.6 * Math.abs(2 * (i / (names.length - 1)) - 1)),
        ),
        zone: String(1 + ZONES.filter((border) => Math.hypot(eastKm, northKm) > border).length),
      };
    });
  });
}

/** Bus 12, but Red Line. */
export const lineName = (mode: string, line: string) => (line.includes(" ") ? line : `${mode} ${line}`);

/** New stops lie ahead of the one before, or behind the first that is known. */
function placeStops(names: readonly string[], spacing: number, index: number, placed: Map<string, Point>): void {
  const heading = index * GOLDEN_ANGLE;
  const known = Math.max(
    0,
    names.findIndex((name) => placed.has(name)),
  );
  const origin = placed.get(names[known]!) ?? [2 * Math.cos(heading), 2 * Math.sin(heading)];
  placed.set(names[known]!, origin);
  const walk = (from: number, step: 1 | -1) => {
    let [east, north] = origin;
    for (let i = from + step; i >= 0 && i < names.length; i += step) {
      const angle = heading + BEND * Math.sin(1.7 * i + index);
      const next = placed.get(names[i]!) ?? [
        east + step * spacing * Math.cos(angle),
        north + step * spacing * Math.sin(angle),
      ];
      placed.set(names[i]!, next);
      [east, north] = next;
    }
  };
  walk(known, 1);
  walk(known, -1);
}
