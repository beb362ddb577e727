import type { CellRandom } from "../random";

/** A number with a long tail upwards, half of them below the median, held between two bounds. */
export function tailed(random: CellRandom, median: number, sigma: number, least: number, most: number): number {
  for (let tries = 0; tries < 4; tries++) {
    const value = median * Math.exp(sigma * random.normal());
    if (value >= least && value <= most) return value;
  }
  return least + (Math.min(most, median) - least) * random.next();
}

/** A number around a mean, thinning out towards two bounds. */
export function around(random: CellRandom, mean: number, sd: number, least: number, most: number): number {
  for (let tries = 0; tries < 4; tries++) {
    const value = mean + sd * random.normal();
    if (value >= least && value <= most) return value;
  }
  return least + (most - least) * random.next();
}
