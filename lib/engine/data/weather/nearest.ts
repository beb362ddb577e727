import { type BuiltPlaces, readTowns } from "../place/built-places";
import type { Station } from "./stations";

/** A degree north changes the weather more than a degree east. */
const NORTH_WEIGHT = 2.2;

/** For every city of the world without normals of its own, the pool position of the city whose weather it shares. */
export function nearestStations(
  stations: readonly Station[],
  { countries }: BuiltPlaces,
): Map<string, readonly number[]> {
  const known = new Set(stations.map(({ city }) => city));
  const lists = stations.map(({ number }) => [number]);
  const nearest = new Map<string, readonly number[]>();
  const populations = new Map<string, number>();
  for (const { names, latitudes, longitudes, populations: sizes } of Object.values(countries).map(readTowns))
    names.forEach((name, i) => {
      // Of several cities of one name, the largest is meant.
      if (known.has(name) || (populations.get(name) ?? -1) >= sizes[i]!) return;
      populations.set(name, sizes[i]!);
      nearest.set(name, lists[closest(stations, latitudes[i]! / 1000, longitudes[i]! / 1000)]!);
    });
  return nearest;
}

function closest(stations: readonly Station[], latitude: number, longitude: number): number {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const station of stations) {
    const north = NORTH_WEIGHT * (station.latitude - latitude);
    const apart = Math.abs(station.longitude - longitude);
    const east = shrink * Math.min(apart, 360 - apart);
    const distance = north * north + east * east;
    if (distance < least) {
      least = distance;
      best = station.number;
    }
  }
  return best;
}
