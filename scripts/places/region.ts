import type { City } from "./city";
import { REGIONS } from "./regions";

export interface Region {
  /** ISO 3166-2 without the country; empty where there is none. */
  code: string;
  name: string;
}

const byCountry = new Map<string, Map<string, Region>>();

/** The first-level region of a city, where its country has a table. */
export function regionOf({ country, adminCode }: City): Region | undefined {
  let regions = byCountry.get(country);
  if (!regions) {
    regions = new Map((REGIONS[country]?.split(", ") ?? []).map(readRegion));
    byCountry.set(country, regions);
  }
  return regions.get(adminCode);
}

function readRegion(entry: string): [string, Region] {
  const [admin = "", rest = ""] = entry.split("=");
  const [name = "", code = admin] = rest.split(":");
  return [admin, { code, name }];
}
