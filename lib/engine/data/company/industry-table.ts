import { INDUSTRIES } from "./industries";

/** One industry with what its firms look like. */
export interface Industry {
  key: string;
  name: string;
  sector: string;
  weight: number;
  /** First and last size band its firms fall in. */
  bands: readonly [number, number];
  /** How much more, or less, often a band comes than the one before it, against firms in general. */
  tilt: number;
  /** Thousand dollars a year. */
  revenuePerEmployee: number;
  /** Average, in years. */
  age: number;
}

/** The table of industries, parsed. */
export function readIndustries(): Industry[] {
  return INDUSTRIES.trim()
    .split("\n")
    .map((line) => {
      const [key = "", name = "", sector = "", weight, bands = "", tilt, revenue, age] = line.split(";");
      const [from, to] = bands.split("-").map(Number);
      return {
        key,
        name,
        sector,
        weight: Number(weight),
        bands: [from!, to!],
        tilt: Number(tilt),
        revenuePerEmployee: Number(revenue),
        age: Number(age),
      };
    });
}
