import { createPoolReader } from "@/lib/engine/pool-column";
import type { FindCity } from "./whereabouts";

/** Towns smaller than this are too likely to be a name of something else. */
const LEAST_POPULATION = 60_000;
const NICKNAMES: Readonly<Record<string, string>> = {
  nyc: "new york city",
  "new york": "new york city",
  sf: "san francisco",
  la: "los angeles",
  munich: "munich",
  cologne: "köln",
  bombay: "mumbai",
  bangalore: "bengaluru",
  dubai: "dubai",
};

let cities: Promise<FindCity> | undefined;

/** Finds cities by name among those of the place pack; the largest where several share it. */
export function loadCities(): Promise<FindCity> {
  cities ??= import("@/lib/engine/data").then(async ({ packs }) => {
    const place = await packs.get("place")?.load("en-001");
    const { city = [], country_code: codes = [], population = [] } = place?.pool?.columns ?? {};
    const [cityAt, codeAt, populationAt] = [
      createPoolReader(city),
      createPoolReader(codes),
      createPoolReader(population),
    ];
    const byName = new Map<string, { city: string; countryCode: string; population: number }>();
    for (let i = 0; i < city.length; i++) {
      const people = Number(populationAt(i));
      if (people < LEAST_POPULATION) continue;
      const name = String(cityAt(i));
      const key = plain(name);
      if (people > (byName.get(key)?.population ?? 0))
        byName.set(key, { city: name, countryCode: String(codeAt(i)), population: people });
    }
    return (name) => byName.get(plain(name)) ?? byName.get(plain(NICKNAMES[name.toLowerCase()] ?? ""));
  });
  return cities;
}

const plain = (name: string) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
