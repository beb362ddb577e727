import type { RecordDeclaration } from "../../pack";
import { columnsOf } from "../columns";
import { readTable } from "../read-table";
import { columnRules, derived, derivedDecimal } from "../rules";
import { around, tailed } from "../spread-numbers";
import { LINES } from "./lines";
import { lineName, stopsOfLines } from "./stops";

/** Dollars for one ride. */
const FARES: Readonly<Record<string, number>> = { Metro: 2.9, Tram: 2.6, Bus: 2.4, Ferry: 4.5, Rail: 5.6 };
const ON_TIME: Readonly<Record<string, number>> = { Metro: 95, Tram: 90, Bus: 84, Ferry: 92, Rail: 89 };

let declaration: RecordDeclaration | undefined;

/** Lines of public transport; the same in every locale. */
export function loadTransitLines(): RecordDeclaration {
  declaration ??= declareLines();
  return declaration;
}

function declareLines(): RecordDeclaration {
  const { stops = [], ...facts } = readTable(LINES);
  const lists = stops as string[][];
  const columns = {
    ...facts,
    name: facts.line!.map((line, i) => lineName(`${facts.mode?.[i]}`, `${line}`)),
    first_stop: lists.map((list) => list[0]),
    last_stop: lists.map((list) => list[list.length - 1]),
    stop_count: lists.map((list) => list.length),
    fare: facts.mode!.map((mode) => FARES[`${mode}`]),
    stops: lists,
  };
  return {
    pool: { columns, weights: facts.daily_riders!.map((riders) => Math.sqrt(Number(riders))) },
    rules: {
      ...columnRules([
        "mode",
        "line",
        "name",
        "operator",
        "first_stop",
        "last_stop",
        "stop_count",
        "length_km",
        "minutes",
        "headway",
        "seats",
        "fare",
      ]),
      ...rideRules(),
      daily_riders: derived("integer", ["daily_riders_usual"], ([usual], random) =>
        Math.round((usual as number) * (0.85 + 0.3 * random.next())),
      ),
      daily_riders_usual: { kind: "column", column: "daily_riders" },
      passengers: derived("integer", ["seats"], ([seats], random) =>
        Math.round(tailed(random, (seats as number) * 0.32, 0.7, 1, (seats as number) * 1.1)),
      ),
      on_time_percent: derivedDecimal(1, ["mode"], ([mode], random) =>
        around(random, ON_TIME[`${mode}`] ?? 88, 3, 60, 99.5),
      ),
    },
  };
}

let stops: RecordDeclaration | undefined;

/** Cities that a long list of stops goes through, one after the other. */
const NETWORKS = 8;

/** Stops of lines, numbered city by city, line by line and along the line. */
export function loadTransitStops(): RecordDeclaration {
  if (stops) return stops;
  const all = stopsOfLines();
  const ofMode = new Map<string, number>();
  const pool = Array.from({ length: NETWORKS }, (_, network) =>
    all.map(({ eastKm, northKm, ...stop }, i) => {
      const seen = ofMode.get(stop.mode) ?? 0;
      ofMode.set(stop.mode, seen + 1);
      return {
        ...stop,
        east_km: Math.round(eastKm * 1000) / 1000,
        north_km: Math.round(northKm * 1000) / 1000,
        network: network + 1,
        number: network * all.length + i,
        mode_number: seen,
      };
    }),
  ).flat();
  const { boardings, ...columns } = columnsOf(pool);
  stops = {
    pool: { columns: { ...columns, usual_boardings: boardings } },
    rules: {
      ...columnRules(Object.keys(columns)),
      boardings: derived("integer", ["usual_boardings"], ([usual], random) =>
        Math.round((usual as number) * (0.75 + 0.5 * random.next())),
      ),
    },
  };
  return stops;
}

/** One ride on the line: where a rider gets on and off, in the order of the stops. */
function rideRules(): RecordDeclaration["rules"] {
  return {
    from_index: derived("integer", ["stop_count"], ([count], random) => random.index((count as number) - 1)),
    to_index: derived("integer", ["stop_count", "from_index"], ([count, from], random) =>
      random.between((from as number) + 1, (count as number) - 1),
    ),
    stop: derived("text", ["stops"], ([list], random) => random.pick(list as string[])),
    boarding_stop: derived("text", ["stops", "from_index"], ([list, at]) => (list as string[])[at as number]!),
    alighting_stop: derived("text", ["stops", "to_index"], ([list, at]) => (list as string[])[at as number]!),
    ride_minutes: derived(
      "integer",
      ["minutes", "stop_count", "from_index", "to_index"],
      ([minutes, count, from, to], random) =>
        Math.max(
          1,
          Math.round(
            (((minutes as number) * ((to as number) - (from as number))) / ((count as number) - 1)) *
              (0.9 + 0.3 * random.next()),
          ),
        ),
    ),
  };
}
