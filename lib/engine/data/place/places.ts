import { type Codes, codedColumn, createCodes } from "../../pool-column";
import { type AddressForm, addressForm, type StreetStyle, streetStyle } from "./addresses";
import { type BuiltCountry, type BuiltPlaces, readCodes, readTowns, type Towns } from "./built-places";
import { type Country, readCountries } from "./country-table";
import { LANGUAGE_REGIONS } from "./homes";

/** Below 1, so that the two most populous countries do not fill a table of customers worldwide. */
const COUNTRY_WEIGHT_POWER = 0.7;

const CITY_SIZES: readonly (readonly [name: string, least: number])[] = [
  ["Metropolis", 1_000_000],
  ["Large City", 300_000],
  ["City", 100_000],
  ["Town", 0],
];

/** A country with its cities, which stand one after another in the pool. */
export interface CountryOfPlaces {
  country: Country;
  form: AddressForm;
  /** Position of its first city. */
  start: number;
  towns: Towns;
  built: BuiltCountry;
}

/** State, province or region of a country; one without a name where regions are not known. */
export interface Region {
  country: Country;
  name: string | null;
  code: string | null;
  language: string;
  streets: StreetStyle;
}

/** All cities by position in the pool. */
export interface Places {
  countries: readonly CountryOfPlaces[];
  countryOf: Codes;
  regions: readonly Region[];
  regionOf: Codes;
  names: readonly string[];
  /** Thousandths of a degree. */
  latitudes: Int32Array;
  longitudes: Int32Array;
  populations: Int32Array;
  zones: readonly string[];
  zoneOf: Codes;
  weights: Float64Array;
}

/** Lays the cities of all countries out by position. */
export function readPlaces({ zones, countries: builtCountries }: BuiltPlaces): Places {
  const countries: CountryOfPlaces[] = [];
  let size = 0;
  for (const country of readCountries()) {
    const built = builtCountries[country.code];
    if (!built) continue;
    const towns = readTowns(built);
    countries.push({ country, form: addressForm(country.code), start: size, towns, built });
    size += towns.names.length;
  }
  const regions: Region[] = [];
  const regionCount = countries.reduce((sum, { built }) => sum + built.regions.length, 0);
  const places = {
    countries,
    countryOf: createCodes(size, countries.length),
    regions,
    regionOf: createCodes(size, regionCount),
    names: countries.flatMap(({ towns }) => towns.names),
    latitudes: new Int32Array(size),
    longitudes: new Int32Array(size),
    populations: new Int32Array(size),
    zones,
    zoneOf: createCodes(size, zones.length),
    weights: new Float64Array(size),
  };
  countries.forEach(({ country, start, towns, built }, number) => {
    const end = start + towns.names.length;
    places.countryOf.fill(number, start, end);
    places.latitudes.set(towns.latitudes, start);
    places.longitudes.set(towns.longitudes, start);
    places.populations.set(towns.populations, start);
    readCodes(built.regionOf, regions.length, places.regionOf.subarray(start, end));
    readCodes(built.zones, 0, places.zoneOf.subarray(start, end));
    weigh(country, towns, built, places.weights.subarray(start, end));
    for (const region of built.regions) regions.push(readRegion(country, region));
  });
  return places;
}

/** Cities by population, countries by less than theirs. */
function weigh({ population }: Country, { populations }: Towns, { weights }: BuiltCountry, out: Float64Array): void {
  populations.forEach((people, i) => {
    out[i] = weights?.[i] ?? people;
  });
  const scale = population ** COUNTRY_WEIGHT_POWER / out.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < out.length; i++) out[i] = out[i]! * scale;
}

function readRegion(country: Country, text: string): Region {
  const cut = text.indexOf(":");
  const code = text.slice(0, Math.max(cut, 0)) || null;
  const own = LANGUAGE_REGIONS[country.code]?.[code ?? ""];
  return {
    country,
    name: text.slice(cut + 1) || null,
    code,
    language: own?.language ?? country.language,
    streets: streetStyle(own?.streets ?? country.streets),
  };
}

export const FILTERABLE = [
  "city",
  "region",
  "region_code",
  "country",
  "country_code",
  "country_code_3",
  "continent",
  "time_zone",
  "calling_code",
  "currency_code",
  "language",
  "population",
  "city_size",
] as const;

/** Columns of the pool; `_place` is the position, by which derived attributes read what else is known of a city. */
export function columnsOf({ names, populations, countries, countryOf, regions, regionOf, zones, zoneOf }: Places) {
  const ofCountry = <T>(value: (country: Country) => T) =>
    codedColumn(
      countryOf,
      countries.map(({ country }) => value(country)),
    );
  const ofRegion = <T>(value: (region: Region) => T) => codedColumn(regionOf, regions.map(value));
  const positions = createCodes(names.length, names.length);
  const sizeOf = createCodes(names.length, CITY_SIZES.length);
  for (let position = 0; position < names.length; position++) {
    positions[position] = position;
    sizeOf[position] = CITY_SIZES.findIndex(([, least]) => populations[position]! >= least);
  }
  return {
    city: names,
    region: ofRegion(({ name }) => name),
    region_code: ofRegion(({ code }) => code),
    country: ofCountry(({ name }) => name),
    country_code: ofCountry(({ code }) => code),
    country_code_3: ofCountry(({ code3 }) => code3),
    continent: ofCountry(({ continent }) => continent),
    time_zone: codedColumn(zoneOf, zones),
    calling_code: ofCountry(({ callingCode }) => callingCode),
    currency_code: ofCountry(({ currency }) => currency),
    language: ofRegion(({ language }) => language),
    population: populations,
    city_size: codedColumn(
      sizeOf,
      CITY_SIZES.map(([name]) => name),
    ),
    _place: positions,
  };
}
