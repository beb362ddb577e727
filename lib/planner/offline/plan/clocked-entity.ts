import type { Request, TableAsk } from "../request";
import { keyOf } from "../text/words";
import type { Entity } from "./entity";
import { entityOf } from "./lexicon";

/** A clock over sensors makes readings. */
const READINGS: Readonly<Record<string, string>> = {
  sensor: "sensor reading",
  security: "stock price",
  "power plant": "energy consumption",
};
const WEATHER = "weather record";
const HOURLY_WEATHER = "hourly weather record";
const DAY = 86_400;

/** What a clock makes of the things that were named: readings of sensors, weather of cities. */
export function clockedEntity(found: Entity | undefined, ask: TableAsk, request: Request): Entity | undefined {
  if (!request.clock) return found;
  const entity = found ? entityOf(READINGS[found.name] ?? found.name) : weatherOf(ask, request);
  const isHourly = request.clock.everySeconds < DAY && entity?.name === WEATHER;
  return isHourly ? entityOf(HOURLY_WEATHER) : entity;
}

/** "hourly temperature in Cairo and Helsinki": what is read in cities is their weather, where weather has all of it. */
function weatherOf({ fields }: TableAsk, { clock, places }: Request): Entity | undefined {
  const areCities = clock?.entities?.noun === "cities" || places.some(({ attribute }) => attribute === "city");
  const weather = areCities ? entityOf(WEATHER) : undefined;
  const known = new Set([...(weather?.core ?? []), ...(weather?.more ?? [])].flatMap(({ keys }) => keys));
  const names = fields.map(({ name }) => keyOf(name)).filter((name) => name !== "city");
  return names.length > 0 && names.every((name) => known.has(name)) ? weather : undefined;
}
