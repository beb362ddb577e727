import { readCountries } from "../place/country-table";
import { readTable } from "../read-table";
import { NORMALS } from "./normals";

/** A city with the climate that its weather strays from. */
export interface Station {
  /** Its place in the table; tells the weather of two cities apart. */
  number: number;
  city: string;
  country: string;
  countryCode: string;
  latitude: number;
  longitude: number;
  /** By month, from January. */
  highs: readonly number[];
  rain: readonly number[];
  /** In January and in July. */
  spread: readonly [number, number];
  humidity: readonly [number, number];
  wind: number;
  climate: string;
}

const DAY = 86_400_000;

export function readStations(): Station[] {
  const countries = new Map(readCountries().map(({ code, name }) => [code, name]));
  const table = readTable(NORMALS) as Record<string, (string | number)[]>;
  const numbers = (column: string, i: number) => String(table[column]![i]).split(" ").map(Number);
  return table.city!.map((city, number) => {
    const countryCode = String(table.country![number]);
    const station = {
      number,
      city: String(city),
      country: countries.get(countryCode) ?? countryCode,
      countryCode,
      latitude: Number(table.latitude![number]),
      longitude: Number(table.longitude![number]),
      highs: numbers("highs", number),
      rain: numbers("rain", number),
      spread: numbers("spread", number) as [number, number],
      humidity: numbers("humidity", number) as [number, number],
      wind: Number(table.wind![number]),
    };
    return { ...station, climate: climateOf(station) };
  });
}

const YEAR = 365.2425;

/** Months from the middle of January to a day of any year. */
export function monthsIntoYear(instant: number): number {
  const days = Math.floor(instant / DAY);
  return ((days - YEAR * Math.floor(days / YEAR)) * 12) / YEAR - 0.5;
}

/** A monthly figure on a day. */
export function onDay(monthly: readonly number[], instant: number): number {
  const months = monthsIntoYear(instant);
  const from = Math.floor(months);
  const before = monthly[(from + 12) % 12]!;
  return before + (monthly[(from + 13) % 12]! - before) * (months - from);
}

/** A figure given for January and July on a day. */
export function betweenSeasons(ends: readonly [january: number, july: number], instant: number): number {
  const towardsJuly = (1 - Math.cos((2 * Math.PI * monthsIntoYear(instant)) / 12)) / 2;
  return ends[0] + (ends[1] - ends[0]) * towardsJuly;
}

/** The main classes of Köppen. */
function climateOf({ highs, spread, rain }: Pick<Station, "highs" | "spread" | "rain">): string {
  const means = highs.map((high, month) => high - (month > 2 && month < 9 ? spread[1] : spread[0]) / 2);
  const coldest = Math.min(...means);
  const warmest = Math.max(...means);
  const mean = means.reduce((sum, value) => sum + value, 0) / 12;
  const total = rain.reduce((sum, value) => sum + value, 0);
  if (warmest < 10) return "Polar";
  if (total < 10 * (mean + 7)) return "Arid";
  if (coldest >= 18) return "Tropical";
  return coldest > -1 ? "Temperate" : "Continental";
}
