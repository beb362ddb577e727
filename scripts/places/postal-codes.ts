import { createRequire } from "node:module";
import { allCities, at, type City, type Coordinates, cityName, plain, squaredDistance } from "./city";
import { FRENCH_COMMUNES, ITALIAN_COMMUNES } from "./communes";
import { POSTAL_AREAS, POSTAL_REGIONS } from "./postal";
import type { Region } from "./region";

/** Which postal codes a city has: prefixes separated by |, ranges by -; empty where only the country's shape is known. */

interface ZipCode {
  zip: string;
  city: string;
  state: string;
  country: string;
  latitude: number;
  longitude: number;
}

const require = createRequire(import.meta.url);
const zipCodes = Object.values((require("zipcodes") as { codes: Record<string, ZipCode> }).codes);
const canadianAreas = zipCodes.filter(({ country }) => country === "Canada");

const zipKey = (city: string, state: string) =>
  `${plain(city)
    .replace(/^st\.? /, "saint ")
    .replace(/[^a-z]/g, "")}/${state}`;
const zipsByCity = new Map<string, { city: string; zips: string[] }>();
for (const { zip, city, state, country } of zipCodes) {
  if (country !== "US") continue;
  const known = zipsByCity.get(zipKey(city, state));
  if (known) known.zips.push(zip);
  else zipsByCity.set(zipKey(city, state), { city, zips: [zip] });
}

/** The post office's name of an American city and its ZIP codes; undefined where no mail goes to a city of this name. */
export function americanZips(name: string, state: string): { city: string; codes: string } | undefined {
  const found = zipsByCity.get(zipKey(name, state));
  return found && { city: found.city, codes: asRanges(found.zips) };
}

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

const readCommunes = (table: string) => new Map(table.split(" ").map((entry) => entry.split("=") as [string, string]));
const frenchCommunes = readCommunes(FRENCH_COMMUNES);
const italianCommunes = readCommunes(ITALIAN_COMMUNES);

interface PostalArea extends Coordinates {
  prefixes: string;
}

const areasByCountry = new Map<string, PostalArea[]>();

function areasOf(country: string): PostalArea[] {
  const known = areasByCountry.get(country);
  if (known) return known;
  const named = new Map<string, City>();
  for (const city of allCities) {
    if (city.country !== country) continue;
    for (const name of [city.name, cityName(city)]) {
      const rival = named.get(plain(name));
      if (!rival || rival.population < city.population) named.set(plain(name), city);
    }
  }
  const areas = (POSTAL_AREAS[country]?.split("; ") ?? []).map((area) => {
    const cut = area.indexOf(" ");
    const town = named.get(plain(area.slice(cut + 1)));
    if (!town) throw new Error(`${country}: no town for postal area "${area}"`);
    return { prefixes: area.slice(0, cut), ...at(town) };
  });
  areasByCountry.set(country, areas);
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

const hash = (text: string) =>
  [...text].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0, 7);

/** All prefixes of the city's region. */
function regionPrefixes(city: City): string[] {
  const entry = POSTAL_REGIONS[city.country]?.split("; ").find((line) => line.startsWith(`${city.adminCode}=`));
  return entry?.slice(entry.indexOf("=") + 1).split("|") ?? [];
}

/** One of the region's prefixes, the first for its capital. */
function regionPrefix(city: City): string {
  const [first = "", ...others] = regionPrefixes(city);
  return /^PPL[AC]$/.test(city.featureCode) || others.length === 0 ? first : others[hash(city.name) % others.length]!;
}

const SPANISH_CITIES: Readonly<Record<string, string>> = {
  Madrid: "28001-28055",
  Barcelona: "08001-08042",
  Valencia: "46001-46026",
  Sevilla: "41001-41020",
  Zaragoza: "50001-50021",
  Málaga: "29001-29018",
  Vigo: "36201-36216",
  Gijón: "33201-33213",
  "L'Hospitalet de Llobregat": "08901-08908",
  Badalona: "08911-08918",
  Elche: "03201-03208",
  Cartagena: "30201-30205",
  "Jerez de la Frontera": "11401-11408",
  Móstoles: "28931-28939",
  Bilbao: "48001-48015",
  Murcia: "30001-30012",
};

function spanishCode(city: City): string {
  const zoned = SPANISH_CITIES[city.name];
  if (zoned) return zoned;
  const province = city.muni?.slice(0, 2);
  if (!province) return city.adminCode === "CE" ? "51001-51005" : city.adminCode === "ML" ? "52001-52006" : "";
  if (/^PPL(A|A2|C)$/.test(city.featureCode)) return `${province}001-${province}010`;
  return `${province}${100 + (hash(city.name) % 80) * 10}`;
}

function canadianCodes(city: City, region: string): string {
  const inRegion = canadianAreas.filter(({ state, zip }) => plain(state) === plain(region) && zip[1] !== "0");
  const name = plain(cityName(city) === "Quebec City" ? "Quebec" : cityName(city));
  const own = inRegion.filter((area) => `${plain(area.city)} `.startsWith(`${name} `));
  const here = at(city);
  const nearest = () => inRegion.sort((a, b) => squaredDistance(here, a) - squaredDistance(here, b)).slice(0, 1);
  return (own.length > 0 ? own : nearest()).map(({ zip }) => zip).join("|");
}

/** Cities so large that all prefixes of their region are theirs. */
const CITY_REGIONS = new Set([
  "Tokyo",
  "Mexico City",
  "Jakarta",
  "Santiago",
  "Bangkok",
  "Hanoi",
  "Ho Chi Minh City",
  "Sofia",
  "Montevideo",
  "Tehran",
]);
const BIG_CITY_RADIUS = 0.35;

/** Postal codes of a city outside the United States. */
export function postalOf(city: City, region: Region | undefined): string {
  switch (city.country) {
    case "CA":
      return canadianCodes(city, region?.name ?? "");
    case "TR":
    case "DZ":
    case "GT":
      return region?.code ?? "";
    case "FR":
      return frenchCommunes.get(city.name === "Paris" ? "75056" : (city.muniSub ?? "")) ?? "";
    case "IT":
      return italianCommunes.get(city.muni ?? "") ?? "";
    case "ES":
      return spanishCode(city);
    case "IN": {
      const area = nearestArea(city);
      if (area && area.squared < BIG_CITY_RADIUS ** 2) return area.prefixes;
    }
  }
  if (!POSTAL_REGIONS[city.country]) return nearestArea(city)?.prefixes ?? "";
  return CITY_REGIONS.has(cityName(city)) ? regionPrefixes(city).join("|") : regionPrefix(city);
}
