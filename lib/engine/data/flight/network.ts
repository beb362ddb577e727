import { type Country, readCountries } from "../place/country-table";
import { AIRCRAFT, AIRLINES } from "./airlines";
import { AIRPORTS } from "./airports";

type Position = readonly [x: number, y: number, z: number];

export interface Airport {
  code: string;
  city: string;
  country: Country;
  latitude: number;
  longitude: number;
  /** On a sphere of radius 1. */
  position: Position;
  /** Passengers a year in millions. */
  size: number;
  name: string;
}

export interface Aircraft {
  name: string;
  seats: number;
  /** In kilometres, kilometres an hour and kilometres. */
  range: number;
  cruise: number;
  shortest: number;
}

export interface Airline {
  code: string;
  name: string;
  country: string;
  bases: readonly Airport[];
  reach: string;
  size: number;
  fleet: readonly Aircraft[];
  lowFares: boolean;
}

const lines = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(";"));

/** Every airport by its code. */
export function readAirports(): Map<string, Airport> {
  const countries = new Map(readCountries().map((country) => [country.code, country]));
  return new Map(
    lines(AIRPORTS).map(([code = "", city = "", country = "", latitude, longitude, size, name = ""]) => [
      code,
      {
        code,
        city,
        country: countries.get(country)!,
        latitude: Number(latitude),
        longitude: Number(longitude),
        position: positionOf(Number(latitude), Number(longitude)),
        size: Number(size),
        name,
      },
    ]),
  );
}

/** Every airline with its bases and fleet. */
export function readAirlines(airports: ReadonlyMap<string, Airport>): Airline[] {
  const aircraft = new Map(
    lines(AIRCRAFT).map(([code, name = "", seats, range, cruise, shortest]): [string, Aircraft] => [
      code!,
      { name, seats: Number(seats), range: Number(range), cruise: Number(cruise), shortest: Number(shortest) },
    ]),
  );
  return lines(AIRLINES).map(
    ([code = "", name = "", country = "", bases = "", reach = "", size, fleet = "", lowFares]) => ({
      code,
      name,
      country,
      bases: bases.split(" ").map((base) => airports.get(base)!),
      reach,
      size: Number(size),
      fleet: fleet.split(" ").map((type) => aircraft.get(type)!),
      lowFares: lowFares === "1",
    }),
  );
}

const EARTH_RADIUS = 6371;

/** The point on a sphere of radius 1. */
function positionOf(latitude: number, longitude: number): Position {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Great-circle distance in kilometres, from the chord between the points. */
export function distanceBetween({ position: [ax, ay, az] }: Airport, { position: [bx, by, bz] }: Airport): number {
  const chord = Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, chord / 2));
}
