import { CITY_LEVELS, COUNTRY_LEVELS, STATE_LEVELS } from "./cost-levels";
import { readCountries } from "./country-table";
import { CURRENCY_UNITS } from "./currency-units";

/** Elsewhere, in countries no table names. */
const USUAL_LEVEL = 0.4;
/** Larger places cost more than their region. */
const SIZES: readonly (readonly [least: number, factor: number])[] = [
  [1_000_000, 1.25],
  [300_000, 1.08],
  [100_000, 1],
  [0, 0.92],
];

let known: { byArea: ReadonlyMap<string, number>; byCity: ReadonlyMap<string, number> } | undefined;

/** For a country: a city's level of costs by its name, region and size. */
export function costLevels(countryCode: string): (city: string, region: string | null, population: number) => number {
  known ??= { byArea: readAreas(), byCity: readCities() };
  const { byArea, byCity } = known;
  const ofCountry = byArea.get(countryCode) ?? USUAL_LEVEL;
  return (city, region, population) =>
    byCity.get(`${countryCode}-${region} ${city}`) ??
    byCity.get(`${countryCode} ${city}`) ??
    (byArea.get(`${countryCode}-${region}`) ?? ofCountry) * SIZES.find(([least]) => population >= least)![1];
}

function readAreas(): Map<string, number> {
  const pairs = (text: string, prefix: string) =>
    Array.from(text.matchAll(/([A-Z]{2}) ([\d.]+)/g), ([, code, level]) => [prefix + code!, Number(level)] as const);
  return new Map([...pairs(COUNTRY_LEVELS, ""), ...pairs(STATE_LEVELS, "US-")]);
}

function readCities(): Map<string, number> {
  return new Map(
    CITY_LEVELS.split("|").map((entry) => {
      const cut = entry.lastIndexOf(" ");
      return [entry.slice(0, cut), Number(entry.slice(cut + 1))];
    }),
  );
}

/** Units of a country's currency to the dollar; those of the dollar where the reader is at home nowhere. */
export function unitsOfHome(home: string | undefined): number {
  const currency = readCountries().find(({ code }) => code === home)?.currency;
  return CURRENCY_UNITS[currency ?? "USD"] ?? 1;
}
