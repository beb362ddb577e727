import type { Country } from "../place/country-table";
import { type Aircraft, type Airline, type Airport, distanceBetween, readAirlines, readAirports } from "./network";

/** An airline's connection one way. */
export interface Route {
  airline: Airline;
  origin: Airport;
  destination: Airport;
  /** Great-circle distance in whole kilometres. */
  distance: number;
  aircraft: readonly Aircraft[];
  weight: number;
}

const SHORTEST = 130;
const NEIGHBOURHOOD = 4500;
const LONG_HAUL = 5000;
/** Only airports of some size have flights from another continent. */
const LONG_HAUL_SIZE = 9;
/** Reserve for wind and alternates. */
const RANGE_MARGIN = 1.08;
/** Connections of a base: of a small airline, and at most. */
const FEW_FROM_A_BASE = 36;
const MOST_FROM_A_BASE = 84;
/** Flights at home are this much more common than distance and size tell. */
const HOME_FACTOR = 2.5;
/** Distance over which demand falls to a third. */
const FADING: Readonly<Record<string, number>> = { D: 2500, C: 1900, B: 1700, W: 5500 };

/** Whether airlines fly between the two countries: Russia's sky is closed to Europe, North America and their allies in Asia. */
function open(a: Country, b: Country): boolean {
  const [russian, other] = a.code === "RU" ? [a, b] : [b, a];
  if (russian.code !== "RU" || other.code === "RU") return true;
  return (
    other.code === "RS" ||
    !(
      other.continent === "Europe" ||
      other.continent === "North America" ||
      ["JP", "KR", "TW", "SG"].includes(other.code)
    )
  );
}

function flies(airline: Airline, base: Airport, other: Airport, distance: number): boolean {
  if (distance < SHORTEST || !open(base.country, other.country)) return false;
  const { reach } = airline;
  if (base.country.code === other.country.code)
    return airline.country === base.country.code || reach === "B" || airline.bases.includes(base);
  if (reach === "D") return false;
  if (distance > LONG_HAUL && other.size < LONG_HAUL_SIZE) return false;
  if (reach === "W") return true;
  return distance < NEIGHBOURHOOD && (reach === "C" || base.country.continent === other.country.continent);
}

/** What an airline can fly over a distance; one list for all routes that take the same aircraft. */
function fittingAircraft({ fleet }: Airline): (distance: number) => readonly Aircraft[] {
  const lists = new Map<number, Aircraft[]>();
  return (distance) => {
    let key = 0;
    fleet.forEach(({ range, shortest }, i) => {
      if (range >= distance * RANGE_MARGIN && distance >= shortest) key |= 1 << i;
    });
    const list = lists.get(key) ?? fleet.filter((_, i) => key & (1 << i));
    lists.set(key, list);
    return list;
  };
}

function routesFrom(
  airline: Airline,
  base: Airport,
  airports: readonly Airport[],
  fitting: (distance: number) => readonly Aircraft[],
): Route[] {
  const fading = FADING[airline.reach]!;
  const routes: Route[] = [];
  for (const other of airports) {
    const distance = Math.round(distanceBetween(base, other));
    if (!flies(airline, base, other, distance)) continue;
    const aircraft = fitting(distance);
    if (aircraft.length === 0) continue;
    routes.push({
      airline,
      origin: base,
      destination: other,
      distance,
      aircraft,
      weight:
        base.size ** 0.5 *
        other.size ** 0.8 *
        Math.exp(-distance / fading) *
        (base.country === other.country ? HOME_FACTOR : 1),
    });
  }
  return routes.sort((a, b) => b.weight - a.weight);
}

/** The routes airlines choose, best first; airports that none chose get the two best offered. */
function chooseRoutes(airports: ReadonlyMap<string, Airport>): Map<Airline, Route[]> {
  const chosen = new Map<Airline, Map<string, Route>>();
  const take = (route: Route) => {
    const routes = chosen.get(route.airline) ?? new Map<string, Route>();
    routes.set([route.origin.code, route.destination.code].sort().join(), route);
    chosen.set(route.airline, routes);
  };
  const left: Route[] = [];
  const all = [...airports.values()];
  for (const airline of readAirlines(airports)) {
    const fitting = fittingAircraft(airline);
    const most = Math.min(MOST_FROM_A_BASE, FEW_FROM_A_BASE + airline.size / 3);
    for (const base of airline.bases) {
      const routes = routesFrom(airline, base, all, fitting);
      for (const route of routes.slice(0, most)) take(route);
      left.push(...routes.slice(most));
    }
  }
  const served = new Set(
    [...chosen.values()].flatMap((routes) =>
      [...routes.values()].flatMap(({ origin, destination }) => [origin, destination]),
    ),
  );
  for (const airport of airports.values()) {
    if (served.has(airport)) continue;
    const offers = left.filter(({ destination }) => destination === airport).sort((a, b) => b.weight - a.weight);
    for (const route of offers.slice(0, 2)) take(route);
  }
  return new Map([...chosen].map(([airline, routes]) => [airline, [...routes.values()]]));
}

/** Every route, both ways. An airline's weights add up to its size. */
export function readRoutes(): Route[] {
  return [...chooseRoutes(readAirports())].flatMap(([airline, routes]) => {
    const total = routes.reduce((sum, { weight }) => sum + weight, 0);
    return routes.flatMap((route) => {
      const weight = (airline.size * route.weight) / total;
      return [
        { ...route, weight },
        { ...route, weight, origin: route.destination, destination: route.origin },
      ];
    });
  });
}
