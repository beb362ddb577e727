import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import type { Positions } from "../../pool-column";
import type { CellRandom } from "../../random";
import { lazily, positionsWhere } from "../columns";
import { countryAliases } from "../person/country-aliases";
import { columnRules } from "../rules";
import { type CityFacts, createCityFacts } from "./city-facts";
import { unitsOfHome } from "./costs";
import type { Country } from "./country-table";
import { CONTINENT_OF_AREA, homeCountry, LATIN_AMERICA, regionOfLocale } from "./homes";
import { OTHER_CITY_NAMES, OTHER_REGION_NAMES } from "./other-names";
import { columnsOf, FILTERABLE, type Places, readPlaces } from "./places";

const JITTER = 0.03;
/** Rooms and meals differ less between cities than homes do. */
const PRICE_POWER = 0.45;
/** Filters that say where on earth, so that the locale's country no longer does. */
const WHEREABOUTS = FILTERABLE.filter((name) => name !== "population" && name !== "city_size");

type Known = Places & CityFacts & { columns: ReturnType<typeof columnsOf> };
let known: Promise<Known> | undefined;

/** Places with the locale's country as the one meant when a schema names none. */
export async function loadPlaces(locale: string): Promise<RecordDeclaration> {
  known ??= import("./places.json").then((data) => {
    const places = readPlaces(data.default);
    return { ...places, ...createCityFacts(places), columns: columnsOf(places) };
  });
  const home = homeCountry(locale);
  const places = await known;
  const { columns, weights, latitudes, longitudes } = places;
  return {
    pool: { columns, weights },
    aliases: otherNames(places),
    coordinates: (position) => [latitudes[position]! / 1000, longitudes[position]! / 1000],
    defaultWhere: homeFilter(locale, home),
    rules: placeRules(places, home),
  };
}

/** Positions that other names of countries, cities and regions mean. */
function otherNames({ names, countries, countryOf, regions, regionOf, columns }: Known): RecordDeclaration["aliases"] {
  const cityPositions = (name: string, country: string) =>
    lazily(() =>
      positionsWhere(names, (city, i) => city === name && countries[countryOf[i]!]!.country.code === country),
    );
  const regionPositions = (name: string, country: string) =>
    lazily(() => {
      const code = regions.findIndex((region) => region.name === name && region.country.code === country);
      return positionsWhere(regionOf, (region) => region === code);
    });
  return {
    country: countryAliases(columns.country_code),
    city: byOtherName(OTHER_CITY_NAMES, cityPositions),
    region: byOtherName(OTHER_REGION_NAMES, regionPositions),
  };
}

/** Each of the other names with where it lies. */
function byOtherName(
  others: Readonly<Record<string, string>>,
  positionsOf: (name: string, countryCode: string) => Positions,
) {
  return new Map(
    Object.entries(others).flatMap(([name, list]) => {
      const positions = positionsOf(name.slice(0, -" (US)".length), name.slice(-"US)".length, -1));
      return list.split("|").map((other): [string, Positions] => [other, positions]);
    }),
  );
}

function homeFilter(locale: string, home: string | undefined): NonNullable<RecordDeclaration["defaultWhere"]> {
  const area = regionOfLocale(locale) ?? "";
  if (home) return [{ attribute: "country_code", anyOf: [home], unless: WHEREABOUTS }];
  if (area === "419") return [{ attribute: "country_code", anyOf: LATIN_AMERICA, unless: WHEREABOUTS }];
  const continent = CONTINENT_OF_AREA[area];
  return continent ? [{ attribute: "continent", anyOf: [continent], unless: WHEREABOUTS }] : [];
}

function placeRules(places: Places & CityFacts, home: string | undefined): RecordDeclaration["rules"] {
  const { latitudes, longitudes, regionOf, regions, telephone, postalCode, costLevel } = places;
  const streetsOf = (place: number) => regions[regionOf[place]!]!.streets;
  const countryOf = (place: number) => regions[regionOf[place]!]!.country;
  const units = unitsOfHome(home);
  return {
    ...columnRules(FILTERABLE),
    latitude: degrees((place) => latitudes[place]! / 1000),
    longitude: degrees((place) => longitudes[place]! / 1000),
    postal_code: ofPlace((place, random) => postalCode(place)?.(random) ?? null),
    street_name: ofPlace((place, random) => streetsOf(place).name(random)),
    building_number: ofPlace((place, random) => streetsOf(place).number(random)),
    street_address: textOf(["_place", "street_name", "building_number"], ([place, street, number]) =>
      streetsOf(place as number).line(street as string, number as string),
    ),
    full_address: textOf(["_place", "street_address", "postal_code"], ([place, line, postalCode]) =>
      fullAddress(places, place as number, line as string, postalCode as string | null, home),
    ),
    phone: ofPlace((place, random) => phoneNumber(countryOf(place), telephone(place)(random), home)),
    housing_level: level((place) => costLevel(place) * units),
    price_level: level((place) => costLevel(place) ** PRICE_POWER * units),
  };
}

function textOf(
  of: readonly string[],
  make: (values: readonly unknown[], random: CellRandom) => PackValue,
): AttributeRule {
  return { kind: "derived", type: { type: "text" }, of, make };
}

const ofPlace = (make: (place: number, random: CellRandom) => string | null) =>
  textOf(["_place"], ([place], random) => make(place as number, random));

/** A point near the city's centre: most within 0.015 degrees, all within 0.03. */
function degrees(centre: (place: number) => number): AttributeRule {
  return {
    kind: "derived",
    type: { type: "decimal", scale: 4 },
    of: ["_place"],
    make: ([place], random) =>
      Math.round((centre(place as number) + (random.next() + random.next() - 1) * JITTER) * 10_000) / 10_000,
  };
}

function level(of: (place: number) => number): AttributeRule {
  return {
    kind: "derived",
    type: { type: "decimal", scale: 3 },
    of: ["_place"],
    make: ([place]) => Math.round(of(place as number) * 1000) / 1000,
  };
}

/** The country stands at the end unless it is the reader's own. */
function fullAddress(
  { names, countries, countryOf, regions, regionOf }: Places,
  place: number,
  line: string,
  postalCode: string | null,
  home: string | undefined,
): string {
  const { form, country } = countries[countryOf[place]!]!;
  const { name: region, code: regionCode } = regions[regionOf[place]!]!;
  const address = form(line, { city: names[place]!, region, regionCode }, postalCode);
  return country.code === home ? address : `${address}, ${country.name}`;
}

/** National form for a reader in North America, international form otherwise. */
function phoneNumber({ code, callingCode }: Country, number: string, home: string | undefined): string {
  return code === home && callingCode === "+1"
    ? `(${number.slice(0, 3)}) ${number.slice(4)}`
    : `${callingCode} ${number}`;
}
