import { LINES } from "./lines";

export interface Journey {
  country_code: string;
  line: string;
  operator: string;
  train_type: string;
  origin: string;
  destination: string;
  route: string;
  distance_km: number;
  stops: number;
  /** Kilometres an hour. */
  speed: number;
  /** Dollars. */
  perKilometre: number;
  weight: number;
}

/** Every two stations of every line, both ways. */
export function readJourneys(): Journey[] {
  return LINES.trim()
    .split("\n")
    .flatMap((text) => {
      const [country_code = "", line = "", train_type = "", operator = "", speed, perKilometre, weight, list = ""] =
        text.split(";");
      const stations = list.split(", ").map((entry) => {
        const cut = entry.lastIndexOf(" ");
        return { name: entry.slice(0, cut), km: Number(entry.slice(cut + 1)) };
      });
      const pairs = stations.length * (stations.length - 1);
      return stations.flatMap((from, i) =>
        stations.flatMap((to, k): Journey[] =>
          i === k
            ? []
            : [
                {
                  country_code,
                  line,
                  operator,
                  train_type,
                  origin: from.name,
                  destination: to.name,
                  route: `${from.name} - ${to.name}`,
                  distance_km: Math.abs(to.km - from.km),
                  stops: Math.abs(k - i) - 1,
                  speed: Number(speed),
                  perKilometre: Number(perKilometre),
                  weight: Number(weight) / pairs,
                },
              ],
        ),
      );
    });
}
