import { readTable } from "../read-table";
import { BOXES, GOODS, LINES, PORTS } from "./ports";
import { seaMiles } from "./sea-routes";

export interface Port {
  locode: string;
  port: string;
  country: string;
  latitude: number;
  longitude: number;
  region: string;
  size: number;
}
export interface Voyage {
  origin: Port;
  destination: Port;
  /** Nautical miles. */
  distance: number;
  weight: number;
}
export interface Line {
  carrier: string;
  scac: string;
  owners: readonly string[];
  weight: number;
}
export interface Goods {
  cargo: string;
  hs_code: string;
  least: number;
  most: number;
  worth: number;
  box: string;
  weight: number;
  /** Regions the goods leave from; none for all. */
  from: readonly string[];
  /** So many degrees from the equator they grow at most. */
  within: number | null;
}
export interface Box {
  container_type: string;
  iso_type: string;
  kind: string;
  teu: number;
  tare: number;
  payload: number;
  volume: number;
  weight: number;
}

/** Rows of a table as objects of the table's own columns. */
function rowsOf<T>(table: string): T[] {
  const columns = readTable(table);
  const size = Object.values(columns)[0]!.length;
  return Array.from(
    { length: size },
    (_, i) => Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[i]])) as T,
  );
}

export const readPorts = () => rowsOf<Port>(PORTS);
export const readGoods = () => rowsOf<Goods>(GOODS);
export const readBoxes = () => rowsOf<Box>(BOXES);
export const readLines = (): Line[] =>
  rowsOf<Omit<Line, "weight"> & { share: number }>(LINES).map(({ share, ...line }) => ({ ...line, weight: share }));

/** Goods flow out of Asia, less the other way. */
const OUT_OF_ASIA = 2.4;
/** Busiest destinations that a port keeps. */
const MOST_DESTINATIONS = 45;
/** Voyages between ports of different countries, the busiest of each port. */
export function readVoyages(): Voyage[] {
  const ports = readPorts();
  return ports.flatMap((origin) =>
    ports
      .filter(({ country }) => country !== origin.country)
      .map((destination): Voyage => {
        const away = origin.region !== destination.region;
        return {
          origin,
          destination,
          distance: seaMiles(origin, destination),
          weight: origin.size * destination.size ** 0.9 * (away ? (origin.region === "Asia" ? OUT_OF_ASIA : 1) : 0.35),
        };
      })
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_DESTINATIONS),
  );
}
