import type { CellRandom } from "../../random";

const DAY = 86_400_000;
const OLDEST = 120;
/** Days from one birthday to the day before the next. */
const YEAR = 365;

/** Draws the birthday of somebody of this age on this day; both ends of the year count. */
export function createBirthDates(): (age: number, asOf: number, random: CellRandom) => number {
  let known = Number.NaN;
  let latest: number[] = [];
  return (age, asOf, random) => {
    if (asOf !== known) {
      known = asOf;
      latest = latestBirthDates(asOf);
    }
    return latest[age]! - random.index(YEAR) * DAY;
  };
}

/** By age: the day on which somebody who turns it today was born. A leap day counts as the 28th, so that it exists in every year. */
function latestBirthDates(asOf: number): number[] {
  const today = new Date(asOf);
  const month = today.getUTCMonth();
  const day = month === 1 ? Math.min(28, today.getUTCDate()) : today.getUTCDate();
  return Array.from({ length: OLDEST + 1 }, (_, age) => Date.UTC(today.getUTCFullYear() - age, month, day));
}
