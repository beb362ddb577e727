import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { buildingNumber, fullAddress, streetLine, streetName } from "./addresses";
import { AREA_CODES } from "./area-codes";
import { type Country, readCountries } from "./country-table";
import { CONTINENT_OF_AREA, HOME_OF_LANGUAGE, LANGUAGE_REGIONS, LATIN_AMERICA } from "./homes";
import { fillShape, postalCode } from "./shapes";
import { STREETS } from "./streets";

/** One country's cities, as `scripts/build-places.ts` writes them. A number in place of a list holds for all. */
interface BuiltCountry {
  names: string;
  /** Thousandths of a degree. */
  latitudes: number[];
  longitudes: number[];
  populations: number[];
  zones: number[] | number;
  regionOf: number[] | number;
  /** "TX:Texas", or empty where regions are not known. */
  regions: string[];
  postalOf: number[] | number;
  postal: string[];
  /** How often a city is drawn, where its population counts people who write another city's name. */
  weights?: Record<string, number>;
}
interface BuiltPlaces {
  zones: string[];
  countries: Record<string, BuiltCountry>;
}

/** Below 1, so that the two most populous countries do not fill a table of customers worldwide. */
const COUNTRY_WEIGHT_POWER = 0.7;
const JITTER = 0.03;
/** Filters that say where on earth, so that the locale's country no longer does. */
const WHEREABOUTS = ["country_code", "country", "continent", "region", "region_code", "city", "currency_code", "language", "calling_code", "time_zone"];

type Columns = Record<
  | "city"
  | "region"
  | "region_code"
  | "country"
  | "country_code"
  | "continent"
  | "time_zone"
  | "calling_code"
  | "currency_code"
  | "language"
  | "population"
  | "_latitude"
  | "_longitude"
  | "_country"
  | "_streets"
  | "_postal",
  unknown[]
>;

let pool: Promise<{ columns: Columns; weights: number[] }> | undefined;

/** Places with the locale's country as the one meant when a schema names none. */
export async function loadPlaces(locale: string): Promise<RecordDeclaration> {
  pool ??= import("./places.json").then((data) => readPlaces(data.default as unknown as BuiltPlaces));
  const home = homeOf(locale);
  return { pool: await pool, defaultWhere: homeFilter(locale, home), rules: placeRules(home) };
}

function readPlaces({ zones, countries }: BuiltPlaces): { columns: Columns; weights: number[] } {
  const columns: Columns = {
    city: [],
    region: [],
    region_code: [],
    country: [],
    country_code: [],
    continent: [],
    time_zone: [],
    calling_code: [],
    currency_code: [],
    language: [],
    population: [],
    _latitude: [],
    _longitude: [],
    _country: [],
    _streets: [],
    _postal: [],
  };
  const weights: number[] = [];
  for (const country of readCountries()) {
    const built = countries[country.code];
    if (!built) continue;
    const names = built.names.split("|");
    const regions = built.regions.map((region) => {
      const [code, name] = region.split(":");
      return region === "" ? { code: null, name: null } : { code: code!, name: name! };
    });
    const weightOf = (i: number) => built.weights?.[i] ?? built.populations[i]!;
    const scale = country.population ** COUNTRY_WEIGHT_POWER / names.reduce((sum, _, i) => sum + weightOf(i), 0);
    names.forEach((name, i) => {
      const region = regions[at(built.regionOf, i)]!;
      const exception = LANGUAGE_REGIONS[country.code]?.[region.code ?? ""];
      columns.city.push(name);
      columns.region.push(region.name);
      columns.region_code.push(region.code);
      columns.country.push(country.name);
      columns.country_code.push(country.code);
      columns.continent.push(country.continent);
      columns.time_zone.push(zones[at(built.zones, i)]);
      columns.calling_code.push(country.callingCode);
      columns.currency_code.push(country.currency);
      columns.language.push(exception?.language ?? country.language);
      columns.population.push(built.populations[i]);
      columns._latitude.push(built.latitudes[i]! / 1000);
      columns._longitude.push(built.longitudes[i]! / 1000);
      columns._country.push(country);
      columns._streets.push(exception?.streets ?? country.streets);
      columns._postal.push(built.postal[at(built.postalOf, i)]);
      weights.push(weightOf(i) * scale);
    });
  }
  return { columns, weights };
}

const at = (list: number[] | number, i: number) => (typeof list === "number" ? list : list[i]!);

function regionOfLocale(locale: string): string | undefined {
  return locale.split("-").slice(1).find((part) => /^([A-Za-z]{2}|\d{3})$/.test(part))?.toUpperCase();
}

/** The locale's country; undefined where it means several or all. */
function homeOf(locale: string): string | undefined {
  const region = regionOfLocale(locale);
  if (region === undefined) return HOME_OF_LANGUAGE[locale.split("-")[0]!.toLowerCase()];
  return readCountries().some(({ code }) => code === region) ? region : undefined;
}

function homeFilter(locale: string, home: string | undefined): NonNullable<RecordDeclaration["defaultWhere"]> {
  const area = regionOfLocale(locale) ?? "";
  if (home) return [{ attribute: "country_code", anyOf: [home], unless: WHEREABOUTS }];
  if (area === "419") return [{ attribute: "country_code", anyOf: LATIN_AMERICA, unless: WHEREABOUTS }];
  const continent = CONTINENT_OF_AREA[area];
  return continent ? [{ attribute: "continent", anyOf: [continent], unless: WHEREABOUTS }] : [];
}

const COLUMN_ATTRIBUTES = [
  "city",
  "region",
  "region_code",
  "country",
  "country_code",
  "continent",
  "time_zone",
  "calling_code",
  "currency_code",
  "language",
  "population",
] as const;

function placeRules(home: string | undefined): RecordDeclaration["rules"] {
  const rules: Record<string, AttributeRule> = {};
  for (const column of COLUMN_ATTRIBUTES) rules[column] = { kind: "column", column };
  rules.latitude = { kind: "derived", type: { type: "decimal", scale: 4 }, of: ["_latitude"], make: ([centre], random) => jitter(centre as number, random) };
  rules.longitude = { kind: "derived", type: { type: "decimal", scale: 4 }, of: ["_longitude"], make: ([centre], random) => jitter(centre as number, random) };
  rules.postal_code = textOf(["_country", "_postal"], ([country, prefixes], random) => postalCodeOf(country as Country, prefixes as string, random));
  rules.street_name = textOf(["_streets"], ([family], random) => streetName(family as string, STREETS[family as string] ?? STREETS.en!, random));
  rules.building_number = textOf(["_streets"], ([family], random) => buildingNumber(family as string, random));
  rules.street_address = textOf(["_streets", "street_name", "building_number"], ([family, street, number]) =>
    streetLine(family as string, street as string, number as string),
  );
  rules.full_address = textOf(
    ["street_address", "city", "region", "region_code", "postal_code", "country", "country_code"],
    ([line, city, region, regionCode, postal, country, countryCode]) =>
      fullAddress(
        {
          line: line as string,
          city: city as string,
          region: region as string | null,
          regionCode: regionCode as string | null,
          postalCode: postal as string | null,
          country: country as string,
          countryCode: countryCode as string,
        },
        home,
      ),
  );
  rules.phone = textOf(["_country", "region_code"], ([country, region], random) => phoneOf(country as Country, region as string | null, home, random));
  return rules;
}

function textOf(of: readonly string[], make: (values: readonly unknown[], random: CellRandom) => PackValue): AttributeRule {
  return { kind: "derived", type: { type: "text" }, of, make };
}

const jitter = (centre: number, random: CellRandom) => Math.round((centre + (random.next() + random.next() - 1) * JITTER) * 10_000) / 10_000;

function postalCodeOf({ postal }: Country, prefixes: string, random: CellRandom): string | null {
  if (postal === "") return null;
  return prefixes === "" ? fillShape(random.pick(postal.split("|")), random) : postalCode(postal, prefixes, random);
}

/** National form for a reader in North America, international form otherwise. */
function phoneOf({ code, callingCode, phones }: Country, region: string | null, home: string | undefined, random: CellRandom): string {
  const areas = AREA_CODES[code];
  if (!areas) return `${callingCode} ${fillShape(random.pick(phones), random)}`;
  const codes = areas.regions[region ?? ""] ?? Object.values(areas.regions)[0]!;
  const area = fillShape(random.pick(codes.split(" ")), random);
  const rest = fillShape(areas.shape, random);
  const isHome = code === home && callingCode === "+1";
  return isHome ? `(${area}) ${rest.slice(1)}` : `${callingCode} ${area}${rest}`;
}
