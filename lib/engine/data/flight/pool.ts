import { columnsByPart, lazyColumns } from "../columns";
import type { Airport } from "./network";
import { type Route, readRoutes } from "./routes";

const AIRPORT_COLUMNS: Readonly<Record<string, (airport: Airport) => string | number>> = {
  "": ({ code }) => code,
  _city: ({ city }) => city,
  _airport: ({ name }) => name,
  _country: ({ country }) => country.name,
  _country_code: ({ country }) => country.code,
  _latitude: ({ latitude }) => latitude,
  _longitude: ({ longitude }) => longitude,
};

/** Every route with its columns. */
export function readPool() {
  const routes = readRoutes();
  const airportColumns = (prefix: string, airportOf: (route: Route) => Airport) => {
    const columnOf = columnsByPart(routes, airportOf);
    return Object.fromEntries(
      Object.entries(AIRPORT_COLUMNS).map(([name, read]) => [prefix + name, () => columnOf(read)]),
    );
  };
  const ofAirline = columnsByPart(routes, ({ airline }) => airline);
  const ofReach = columnsByPart(routes, ({ origin, destination }) => origin.country === destination.country);
  const columns = lazyColumns({
    airline: () => ofAirline(({ name }) => name),
    airline_code: () => ofAirline(({ code }) => code),
    ...airportColumns("origin", ({ origin }) => origin),
    ...airportColumns("destination", ({ destination }) => destination),
    route: () => routes.map(({ origin, destination }) => `${origin.code}-${destination.code}`),
    flight_type: () => ofReach((isDomestic) => (isDomestic ? "Domestic" : "International")),
    distance_km: () => Uint16Array.from(routes, ({ distance }) => distance),
    _route: () => routes,
  });
  return { routes, columns };
}

/** Columns that schemas may ask for. */
export const FLIGHT_COLUMNS = [
  "airline",
  "airline_code",
  ...["origin", "destination"].flatMap((prefix) => Object.keys(AIRPORT_COLUMNS).map((name) => prefix + name)),
  "route",
  "flight_type",
  "distance_km",
];
