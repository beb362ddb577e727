import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { unitsOfHome } from "./costs";
import { CONTINENT_OF_AREA, homeCountry, LATIN_AMERICA, regionOfLocale } from "./homes";
import { OTHER_CITY_NAMES, OTHER_COUNTRY_NAMES, OTHER_REGION_NAMES } from "./other-names";
import { type BuiltPlaces, PLACE_COLUMNS, type Place, readPlaces } from "./places";

const JITTER = 0.03;
/** Rooms and meals differ less between cities than homes do. */
const PRICE_POWER = 0.45;
/** Filters that say where on earth, so that the locale's country no longer does. */
const WHEREABOUTS = PLACE_COLUMNS.filter((name) => name !== "population" && name !== "city_size");

type Places = ReturnType<typeof readPlaces>;
let places: Promise<Places & { aliases: RecordDeclaration["aliases"] }> | undefined;

/** Places with the locale's country as the one meant when a schema names none. */
export async function loadPlaces(locale: string): Promise<RecordDeclaration> {
  places ??= import("./places.json").then((data) => {
    const pool = readPlaces(data.default as unknown as BuiltPlaces);
    return { ...pool, aliases: otherNames(pool) };
  });
  const home = homeCountry(locale);
  const { aliases, ...pool } = await places;
  const { _place: cities } = pool.columns;
  const coordinates = (i: number): [number, number] => [cities[i]!.latitude, cities[i]!.longitude];
  return { pool, aliases, coordinates, defaultWhere: homeFilter(locale, home), rules: placeRules(home) };
}

/** Positions that other names of countries, cities and regions mean. */
function otherNames({ columns }: Places): RecordDeclaration["aliases"] {
  const byOtherName = (others: Readonly<Record<string, string>>, nameOf: (i: number) => string) => {
    const positions = new Map<string, number[]>(Object.keys(others).map((name) => [name, []]));
    for (let i = 0; i < columns.city.length; i++) positions.get(nameOf(i))?.push(i);
    return new Map(
      Object.entries(others).flatMap(([name, list]) =>
        list.split("|").map((other): [string, number[]] => [other, positions.get(name)!]),
      ),
    );
  };
  const inCountry = (column: "city" | "region") => (i: number) => `${columns[column][i]} (${columns.country_code[i]})`;
  return {
    country: byOtherName(OTHER_COUNTRY_NAMES, (i) => String(columns.country_code[i])),
    city: byOtherName(OTHER_CITY_NAMES, inCountry("city")),
    region: byOtherName(OTHER_REGION_NAMES, inCountry("region")),
  };
}

function homeFilter(locale: string, home: string | undefined): NonNullable<RecordDeclaration["defaultWhere"]> {
  const area = regionOfLocale(locale) ?? "";
  if (home) return [{ attribute: "country_code", anyOf: [home], unless: WHEREABOUTS }];
  if (area === "419") return [{ attribute: "country_code", anyOf: LATIN_AMERICA, unless: WHEREABOUTS }];
  const continent = CONTINENT_OF_AREA[area];
  return continent ? [{ attribute: "continent", anyOf: [continent], unless: WHEREABOUTS }] : [];
}

function placeRules(home: string | undefined): RecordDeclaration["rules"] {
  const columns = Object.fromEntries(
    PLACE_COLUMNS.map((column): [string, AttributeRule] => [column, { kind: "column", column }]),
  );
  const units = unitsOfHome(home);
  return {
    ...columns,
    latitude: degrees((place) => place.latitude),
    longitude: degrees((place) => place.longitude),
    postal_code: ofPlace((place, random) => place.postalCodes(place.postalArea)?.(random) ?? null),
    street_name: ofPlace((place, random) => place.streets.name(random)),
    building_number: ofPlace((place, random) => place.streets.number(random)),
    street_address: textOf(["_place", "street_name", "building_number"], ([place, street, number]) =>
      (place as Place).streets.line(street as string, number as string),
    ),
    full_address: textOf(["_place", "street_address", "postal_code"], ([place, line, postalCode]) =>
      fullAddress(place as Place, line as string, postalCode as string | null, home),
    ),
    phone: ofPlace((place, random) => phoneNumber(place, home, random)),
    housing_level: level(({ costLevel }) => costLevel * units),
    price_level: level(({ costLevel }) => costLevel ** PRICE_POWER * units),
  };
}

function textOf(
  of: readonly string[],
  make: (values: readonly unknown[], random: CellRandom) => PackValue,
): AttributeRule {
  return { kind: "derived", type: { type: "text" }, of, make };
}

const ofPlace = (make: (place: Place, random: CellRandom) => string | null) =>
  textOf(["_place"], ([place], random) => make(place as Place, random));

/** A point near the city's centre: most within 0.015 degrees, all within 0.03. */
function degrees(centre: (place: Place) => number): AttributeRule {
  return {
    kind: "derived",
    type: { type: "decimal", scale: 4 },
    of: ["_place"],
    make: ([place], random) =>
      Math.round((centre(place as Place) + (random.next() + random.next() - 1) * JITTER) * 10_000) / 10_000,
  };
}

function level(of: (place: Place) => number): AttributeRule {
  return {
    kind: "derived",
    type: { type: "decimal", scale: 3 },
    of: ["_place"],
    make: ([place]) => Math.round(of(place as Place) * 1000) / 1000,
  };
}

/** The country stands at the end unless it is the reader's own. */
function fullAddress(place: Place, line: string, postalCode: string | null, home: string | undefined): string {
  const address = place.form(line, place, postalCode);
  return place.country.code === home ? address : `${address}, ${place.country.name}`;
}

/** National form for a reader in North America, international form otherwise. */
function phoneNumber({ country, telephone }: Place, home: string | undefined, random: CellRandom): string {
  const number = telephone(random);
  return country.code === home && country.callingCode === "+1"
    ? `(${number.slice(0, 3)}) ${number.slice(4)}`
    : `${country.callingCode} ${number}`;
}
