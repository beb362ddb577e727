import type { CellRandom } from "../../random";
import type { Aircraft } from "./network";
import type { Route } from "./routes";

/** How a flight goes: when, how long, how late, in which seat and for how much. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function hashOf(text: string): number {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return hash;
}

/** Aircraft with fewer seats fly for partners of large airlines, under numbers of their own. */
const REGIONAL_SEATS = 90;

/** A few numbers a route, as airlines give them: those of large ones, and of their partners, have four digits. */
export function flightNumber({ airline, origin, destination }: Route, { seats }: Aircraft, random: CellRandom): string {
  const isRegional = airline.size > 150 && seats < REGIONAL_SEATS;
  const [first, most] = isRegional ? [3400, 2500] : [100, airline.size > 60 ? 2800 : airline.size > 8 ? 1900 : 800];
  return `${airline.code}${first + (hashOf(origin.code + destination.code) % most) + 2 * random.index(4)}`;
}

/** Block time: taxiing and climbing, then cruise; winds make flights to the east shorter. */
export function duration({ distance, origin, destination }: Route, cruise: number, random: CellRandom): number {
  let east = destination.longitude - origin.longitude;
  if (Math.abs(east) > 180) east -= Math.sign(east) * 360;
  const wind = 1 - 0.05 * Math.min(1, Math.max(-1, east / 60));
  return Math.round((32 + (distance / cruise) * 60 * wind * (0.98 + 0.05 * random.next())) / 5) * 5;
}

const WAVES = [6.5, 8, 10, 12.5, 15, 17.5, 19.5, 21];

/** Departure in UTC on a day of the origin, in one of the day's waves. */
export function departure({ origin }: Route, day: number, random: CellRandom): number {
  const localHours = random.pick(WAVES) + (random.next() - 0.5) * 1.8;
  const utc = localHours - Math.round(origin.longitude / 15);
  return day + Math.round((utc * HOUR) / (5 * MINUTE)) * 5 * MINUTE;
}

export type Fate = "flown" | "cancelled" | "diverted";

export function fate(random: CellRandom): Fate {
  const chance = random.next();
  return chance < 0.016 ? "cancelled" : chance < 0.019 ? "diverted" : "flown";
}

/** Minutes late on arrival; most flights are a little early. Nothing for a flight that was not flown. */
export function delay(flown: Fate, random: CellRandom): number | null {
  if (flown === "cancelled") return null;
  if (flown === "diverted") return 60 + random.index(240);
  if (random.next() < 0.74) return Math.max(-28, Math.min(14, Math.round(-5 + 8 * random.normal())));
  return 2 - Math.round(34 * Math.log(1 - random.next()));
}

/** What counts as late, as the world's statistics have it. */
const LATE = 15;

export function status(flown: Fate, late: number | null): string {
  if (flown === "cancelled") return "Cancelled";
  if (flown === "diverted") return "Diverted";
  return (late ?? 0) >= LATE ? "Delayed" : "On Time";
}

interface Cabin {
  name: string;
  chance: number;
  /** Price against economy. */
  factor: number;
  rows: readonly [from: number, to: number];
  letters: string;
}

const CABINS: readonly Cabin[] = [
  { name: "First", chance: 0.02, factor: 5.5, rows: [1, 2], letters: "AK" },
  { name: "Business", chance: 0.11, factor: 3.2, rows: [3, 9], letters: "ADGK" },
  { name: "Premium Economy", chance: 0.09, factor: 1.7, rows: [12, 17], letters: "ACDEGHK" },
];
const ECONOMY: Cabin = { name: "Economy", chance: 1, factor: 1, rows: [18, 38], letters: "ABCDEF" };
const LONG_HAUL = 5000;

/** Low-fare airlines have one cabin, others two on short flights. */
export function cabinClass({ airline, distance }: Route, random: CellRandom): string {
  let chance = random.next();
  if (airline.lowFares) return ECONOMY.name;
  for (const cabin of CABINS) {
    if (distance < LONG_HAUL && cabin.name !== "Business") continue;
    if (chance < cabin.chance) return cabin.name;
    chance -= cabin.chance;
  }
  return ECONOMY.name;
}

const cabinOf = (name: string) => CABINS.find((cabin) => cabin.name === name) ?? ECONOMY;

/** A seat that the aircraft has. */
export function seat(cabinName: string, aircraft: Aircraft, lowFares: boolean, random: CellRandom): string {
  const { rows, letters } = cabinOf(cabinName);
  const lastRow = Math.max(rows[0], Math.min(rows[1], Math.floor(aircraft.seats / 6)));
  const first = cabinName === "Economy" ? (lowFares ? 1 : Math.min(rows[0], Math.ceil(lastRow / 3))) : rows[0];
  const narrow = aircraft.seats < 110 ? "ACDF" : letters;
  return `${random.between(first, lastRow)}${narrow[random.index(narrow.length)]}`;
}

/** Dollars for one way. */
export function fare({ airline, distance }: Route, cabinName: string, random: CellRandom): number {
  const factor = distance < LONG_HAUL && cabinName === "Business" ? 2.3 : cabinOf(cabinName).factor;
  return (airline.lowFares ? 0.52 : 0.86) * factor * (58 + 0.1 * distance ** 0.985) * Math.exp(0.26 * random.normal());
}

export function gate({ origin }: Route, random: CellRandom): string {
  const concourses = Math.max(1, Math.min(6, Math.ceil(origin.size / 14)));
  return `${"ABCDEF"[random.index(concourses)]}${random.between(1, origin.size > 20 ? 48 : 18)}`;
}

/** Most flights are nearly full. */
export const passengers = ({ seats }: Aircraft, random: CellRandom) =>
  Math.round(seats * Math.min(1, 0.58 + 0.42 * random.next() ** 0.6));
