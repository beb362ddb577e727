import { TELEPHONE_PLANS } from "./area-codes";
import type { Towns } from "./built-places";
import type { CountryOfPlaces, Places } from "./places";
import { compileShape, type Filler, oneOf } from "./shapes";

interface Area {
  shapes: string;
  /** The town it belongs to. */
  town?: number;
}

const fillers = new Map<string, Filler>();

function compile(shapes: string): Filler {
  let filler = fillers.get(shapes);
  if (!filler) {
    filler = oneOf(shapes.split("|").map(compileShape));
    fillers.set(shapes, filler);
  }
  return filler;
}

/** For a country: numbers of each of its towns without the calling code, of its area where the country has a plan, else any mobile number. */
export function createTelephones({ country, towns, start }: CountryOfPlaces, { regions, regionOf }: Places) {
  const plan = TELEPHONE_PLANS[country.code];
  if (!plan) {
    const anyNumber = compile(country.phones.join("|"));
    return () => anyNumber;
  }
  const regionCode = (town: number) => regions[regionOf[start + town]!]!.code;
  const byName = new Map(towns.names.map((name, town) => [`${regionCode(town)}/${name}`, town]));
  const areas = new Map(
    Object.entries(plan.areas).map(([region, list]) => [
      region,
      list.split("; ").map((entry) => readArea(entry, plan.rest, (name) => byName.get(`${region}/${name}`))),
    ]),
  );
  const anywhere = [...areas.values()][0]!;
  const fillers: Filler[] = new Array(towns.names.length);
  return (town: number): Filler => {
    fillers[town] ??= compile(
      nearest(areas.get(regionCode(town) ?? "*") ?? areas.get("*") ?? anywhere, town, towns).shapes,
    );
    return fillers[town];
  };
}

/** "212|646 New York": area codes, then the town they belong to; each code is followed by each form of the rest. */
function readArea(entry: string, rest: string, find: (name: string) => number | undefined): Area {
  const cut = entry.search(/\p{L}/u);
  const codes = (cut < 0 ? entry : entry.slice(0, cut)).trim().split("|");
  const rests = rest.split("|");
  const shapes = codes.flatMap((code) => rests.map((form) => code + form)).join("|");
  return cut < 0 ? { shapes } : { shapes, town: find(entry.slice(cut)) };
}

function nearest(areas: readonly Area[], town: number, { latitudes, longitudes }: Towns): Area {
  const latitude = latitudes[town]! / 1000;
  const longitude = longitudes[town]! / 1000;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  let best = areas[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const area of areas) {
    if (area.town === undefined) continue;
    const north = latitudes[area.town]! / 1000 - latitude;
    const east = (longitudes[area.town]! / 1000 - longitude) * narrowing;
    const squared = north ** 2 + east ** 2;
    if (squared < least) {
      best = area;
      least = squared;
    }
  }
  return best;
}
