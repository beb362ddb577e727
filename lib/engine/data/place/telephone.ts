import { TELEPHONE_PLANS } from "./area-codes";
import { compileShape, type Filler, oneOf } from "./shapes";

interface Town {
  name: string;
  regionCode: string | null;
  latitude: number;
  longitude: number;
}

interface Area {
  shapes: string;
  town?: Town;
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

/** Numbers without the calling code for each of a country's towns: of its area where the country has a plan, else any mobile number. */
export function telephoneNumbers(
  countryCode: string,
  mobileShapes: readonly string[],
  towns: readonly Town[],
): Filler[] {
  const plan = TELEPHONE_PLANS[countryCode];
  if (!plan) return towns.map(() => compile(mobileShapes.join("|")));
  const byName = new Map(towns.map((town) => [`${town.regionCode}/${town.name}`, town]));
  const areas = new Map(
    Object.entries(plan.areas).map(([region, list]) => [
      region,
      list.split("; ").map((entry) => readArea(entry, plan.rest, (name) => byName.get(`${region}/${name}`))),
    ]),
  );
  const anywhere = [...areas.values()][0]!;
  return towns.map((town) =>
    compile(nearest(areas.get(town.regionCode ?? "*") ?? areas.get("*") ?? anywhere, town).shapes),
  );
}

/** "212|646 New York": area codes, then the town they belong to; each code is followed by each form of the rest. */
function readArea(entry: string, rest: string, find: (name: string) => Town | undefined): Area {
  const cut = entry.search(/\p{L}/u);
  const codes = (cut < 0 ? entry : entry.slice(0, cut)).trim().split("|");
  const rests = rest.split("|");
  const shapes = codes.flatMap((code) => rests.map((form) => code + form)).join("|");
  return cut < 0 ? { shapes } : { shapes, town: find(entry.slice(cut)) };
}

function nearest(areas: readonly Area[], { latitude, longitude }: Town): Area {
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  let best = areas[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const area of areas) {
    if (!area.town) continue;
    const squared = (area.town.latitude - latitude) ** 2 + ((area.town.longitude - longitude) * narrowing) ** 2;
    if (squared < least) {
      best = area;
      least = squared;
    }
  }
  return best;
}
