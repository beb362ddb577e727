import type { RecordDeclaration } from "../../pack";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { columnRules, derived, derivedDecimal } from "../rules";
import {
  cabinClass,
  delay,
  departure,
  duration,
  type Fate,
  fare,
  fate,
  flightNumber,
  gate,
  passengers,
  seat,
  status,
} from "./operations";
import { FLIGHT_COLUMNS, readPool } from "./pool";
import type { Route } from "./routes";

const MINUTE = 60_000;
/** Flights that touch the locale's country are this much more common. */
const HOME_FACTOR = 12;

let known: ReturnType<typeof readPool> | undefined;

/** Flights of the world, those of the locale's country before others, with fares in its currency. */
export function loadFlights(locale: string): RecordDeclaration {
  known ??= readPool();
  const home = homeCountry(locale) ?? "US";
  const touches = ({ origin, destination }: Route) => origin.country.code === home || destination.country.code === home;
  const weights = Float64Array.from(known.routes, (route) => route.weight * (touches(route) ? HOME_FACTOR : 1));
  return { pool: { columns: known.columns, weights }, rules: flightRules(home) };
}

function flightRules(home: string): RecordDeclaration["rules"] {
  const { currency } = readCountries().find(({ code }) => code === home)!;
  const aircraft = (route: unknown, choice: unknown) => (route as Route).aircraft[choice as number]!;
  const late = ([scheduled, minutes]: readonly unknown[]) =>
    minutes === null ? null : (scheduled as number) + (minutes as number) * MINUTE;
  return {
    ...columnRules(FLIGHT_COLUMNS),
    _day: {
      kind: "generator",
      generator: { kind: "datetime", output: "date", from: { asOf: "-P90D" }, to: { asOf: "-P2D" } },
    },
    _aircraft: derived("integer", ["_route"], ([route], random) => random.index((route as Route).aircraft.length)),
    _fate: derived("text", [], (_, random) => fate(random)),
    flight_number: derived("text", ["_route", "_aircraft"], ([route, choice], random) =>
      flightNumber(route as Route, aircraft(route, choice), random),
    ),
    aircraft: derived("text", ["_route", "_aircraft"], ([route, choice]) => aircraft(route, choice).name),
    seat_capacity: derived("integer", ["_route", "_aircraft"], ([route, choice]) => aircraft(route, choice).seats),
    passengers: derived("integer", ["_route", "_aircraft"], ([route, choice], random) =>
      passengers(aircraft(route, choice), random),
    ),
    duration_minutes: derived("integer", ["_route", "_aircraft"], ([route, choice], random) =>
      duration(route as Route, aircraft(route, choice).cruise, random),
    ),
    scheduled_departure: derived("instant", ["_route", "_day"], ([route, day], random) =>
      departure(route as Route, day as number, random),
    ),
    scheduled_arrival: derived("instant", ["scheduled_departure", "duration_minutes"], late),
    delay_minutes: derived("integer", ["_fate"], ([flown], random) => delay(flown as Fate, random)),
    actual_departure: derived("instant", ["scheduled_departure", "_departure_delay"], late),
    _departure_delay: derived("integer", ["delay_minutes"], ([minutes], random) =>
      minutes === null ? null : Math.max(-8, (minutes as number) - 4 + random.index(9)),
    ),
    actual_arrival: derived("instant", ["scheduled_arrival", "delay_minutes"], late),
    status: derived("text", ["_fate", "delay_minutes"], ([flown, minutes]) =>
      status(flown as Fate, minutes as number | null),
    ),
    gate: derived("text", ["_route"], ([route], random) => gate(route as Route, random)),
    cabin_class: derived("text", ["_route"], ([route], random) => cabinClass(route as Route, random)),
    seat: derived("text", ["_route", "_aircraft", "cabin_class"], ([route, choice, cabin], random) =>
      seat(cabin as string, aircraft(route, choice), (route as Route).airline.lowFares, random),
    ),
    price: derivedDecimal(2, ["_route", "cabin_class"], ([route, cabin], random) =>
      inCurrency(fare(route as Route, cabin as string, random), currency),
    ),
    currency_code: derived("text", [], () => currency),
  };
}
