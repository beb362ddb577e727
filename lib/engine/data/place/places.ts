import { lazyColumns } from "../columns";
import { type AddressForm, addressForm, type StreetStyle, streetStyle } from "./addresses";
import { costLevels } from "./costs";
import { type Country, readCountries } from "./country-table";
import { LANGUAGE_REGIONS } from "./homes";
import { compilePostalCode, type Filler } from "./shapes";
import { telephoneNumbers } from "./telephone";

/** One country's cities, as `scripts/build-places.ts` writes them. A number in place of a list holds for all. */
interface BuiltCountry {
  names: string;
  /** Thousandths of a degree. */
  latitudes: number[];
  longitudes: number[];
  populations: number[];
  zones: number[] | number;
  regionOf: number[] | number;
  /** "TX:Texas", ":Texas" without a code, or empty where regions are not known. */
  regions: string[];
  postalOf: number[] | number;
  postal: string[];
  /** How often a city is drawn, where its population counts people who write another city's name. */
  weights?: Record<string, number>;
}

export interface BuiltPlaces {
  zones: string[];
  countries: Record<string, BuiltCountry>;
}

/** What derived attributes read of a city. */
export interface Place {
  country: Country;
  city: string;
  region: string | null;
  regionCode: string | null;
  latitude: number;
  longitude: number;
  /** Price of a home's square foot in dollars against the average of the United States. */
  costLevel: number;
  streets: StreetStyle;
  form: AddressForm;
  telephone: Filler;
  /** Which of the country's postal areas; undefined where the country has no postal codes. */
  postalArea: number;
  postalCodes(area: number): Filler | undefined;
  zone: string;
  language: string;
  population: number;
}

type Scalar = string | number | null;

/** Below 1, so that the two most populous countries do not fill a table of customers worldwide. */
const COUNTRY_WEIGHT_POWER = 0.7;

const CITY_SIZES: readonly (readonly [least: number, name: string])[] = [
  [1_000_000, "Metropolis"],
  [300_000, "Large City"],
  [100_000, "City"],
  [0, "Town"],
];

/** Filterable columns, each with its value for a city of a country. */
const COLUMNS = {
  city: (place) => place.city,
  region: (place) => place.region,
  region_code: (place) => place.regionCode,
  country: ({ country }) => country.name,
  country_code: ({ country }) => country.code,
  country_code_3: ({ country }) => country.code3,
  continent: ({ country }) => country.continent,
  time_zone: ({ zone }) => zone,
  calling_code: ({ country }) => country.callingCode,
  currency_code: ({ country }) => country.currency,
  language: ({ language }) => language,
  population: ({ population }) => population,
  city_size: ({ population }) => CITY_SIZES.find(([least]) => population >= least)![1],
} satisfies Record<string, (place: Place) => Scalar>;

export type PlaceColumn = keyof typeof COLUMNS;
export const PLACE_COLUMNS = Object.keys(COLUMNS) as PlaceColumn[];

/** All cities as columns of a pool; `_place` holds what derived attributes read. */
export function readPlaces({ zones, countries }: BuiltPlaces) {
  const cities: Place[] = [];
  const weights: number[] = [];
  for (const country of readCountries()) {
    const built = countries[country.code];
    if (!built) continue;
    const weightOf = (i: number) => built.weights?.[i] ?? built.populations[i]!;
    const places = readCountry(country, built, zones);
    const scale = country.population ** COUNTRY_WEIGHT_POWER / places.reduce((sum, _, i) => sum + weightOf(i), 0);
    places.forEach((place, i) => {
      cities.push(place);
      weights.push(weightOf(i) * scale);
    });
  }
  const readers = Object.fromEntries(
    PLACE_COLUMNS.map((name) => [name, (i: number): Scalar => COLUMNS[name](cities[i]!)]),
  ) as Record<PlaceColumn, (i: number) => Scalar>;
  const columns = lazyColumns(cities.length, { ...readers, _place: (i: number) => cities[i]! });
  return { columns, weights: Float64Array.from(weights) };
}

function readCountry(country: Country, built: BuiltCountry, zones: readonly string[]): Place[] {
  const regions = built.regions.map((region) => {
    const cut = region.indexOf(":");
    return { code: region.slice(0, Math.max(cut, 0)) || null, name: region.slice(cut + 1) || null };
  });
  const postalCodes = postalCodesOf(country, built.postal);
  const towns = built.names.split("|").map((name, i) => ({
    name,
    region: regions[at(built.regionOf, i)]!.name,
    regionCode: regions[at(built.regionOf, i)]!.code,
    latitude: built.latitudes[i]! / 1000,
    longitude: built.longitudes[i]! / 1000,
  }));
  const telephones = telephoneNumbers(country.code, country.phones, towns);
  const form = addressForm(country.code);
  const costLevel = costLevels(country.code);
  return towns.map(({ name: city, region, regionCode, latitude, longitude }, i) => {
    const own = LANGUAGE_REGIONS[country.code]?.[regionCode ?? ""];
    return {
      country,
      city,
      region,
      regionCode,
      latitude,
      longitude,
      costLevel: costLevel(city, regionCode, built.populations[i]!),
      streets: streetStyle(own?.streets ?? country.streets),
      form,
      telephone: telephones[i]!,
      postalArea: at(built.postalOf, i),
      postalCodes,
      zone: zones[at(built.zones, i)]!,
      language: own?.language ?? country.language,
      population: built.populations[i]!,
    };
  });
}

const at = (list: number[] | number, i: number) => (typeof list === "number" ? list : list[i]!);

/** Compiled when first asked for: most cities of the world are in no table. */
function postalCodesOf({ postal }: Country, areas: readonly string[]): Place["postalCodes"] {
  const compiled: (Filler | undefined)[] = [];
  return (area) => {
    if (postal === "") return undefined;
    compiled[area] ??= compilePostalCode(postal, areas[area]!);
    return compiled[area];
  };
}
