import { lazily } from "../columns";
import { readCodes } from "./built-places";
import { costLevels } from "./costs";
import type { Places } from "./places";
import { compilePostalCode, type Filler } from "./shapes";
import { createTelephones } from "./telephone";

/** What derived attributes read of a city by its position in the pool. Found when first asked for: most cities of the world are in no table. */
export interface CityFacts {
  /** Makes numbers without the calling code. */
  telephone(position: number): Filler;
  /** Undefined where the country has no postal codes. */
  postalCode(position: number): Filler | undefined;
  /** Price of a home's square foot in dollars against the average of the United States. */
  costLevel(position: number): number;
}

/** Facts of the cities of all countries. */
export function createCityFacts(places: Places): CityFacts {
  const { countries, countryOf, regions, regionOf, names, populations } = places;
  const telephones = countries.map((country) => lazily(() => createTelephones(country, places)));
  const postalCodes = countries.map((country) => lazily(() => createPostalCodes(country)));
  const levels = countries.map(({ country }) => lazily(() => costLevels(country.code)));
  const placeIn = (position: number) => position - countries[countryOf[position]!]!.start;
  return {
    telephone: (position) => telephones[countryOf[position]!]!()(placeIn(position)),
    postalCode: (position) => postalCodes[countryOf[position]!]!()(placeIn(position)),
    costLevel: (position) =>
      levels[countryOf[position]!]!()(names[position]!, regions[regionOf[position]!]!.code, populations[position]!),
  };
}

function createPostalCodes({
  country,
  built,
  towns,
}: Places["countries"][number]): (town: number) => Filler | undefined {
  if (country.postal === "") return () => undefined;
  const areaOf = new Uint16Array(towns.names.length);
  readCodes(built.postalOf, 0, areaOf);
  const compiled: Filler[] = [];
  return (town) => {
    const area = areaOf[town]!;
    compiled[area] ??= compilePostalCode(country.postal, built.postal[area]!);
    return compiled[area];
  };
}
