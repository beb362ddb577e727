import type { CellRandom } from "../../random";

/** Shares of the never married, the married and the divorced at ages 18, 25, 35, 50, 65 and 80; the rest are widowed. */
const KNOTS = [18, 25, 35, 50, 65, 80];
const SHARES = [
  [1, 0, 0],
  [0.86, 0.13, 0.01],
  [0.38, 0.54, 0.08],
  [0.2, 0.62, 0.16],
  [0.1, 0.66, 0.17],
  [0.05, 0.55, 0.09],
] as const;

/** Single, Married, Divorced or Widowed, as is usual at this age; more women than men are widowed. */
export function maritalStatus(age: number, male: boolean, random: CellRandom): string {
  if (age < KNOTS[0]!) return "Single";
  const knot = Math.min(
    KNOTS.length - 2,
    KNOTS.findLastIndex((start) => start <= age),
  );
  const along = Math.min(1, (age - KNOTS[knot]!) / (KNOTS[knot + 1]! - KNOTS[knot]!));
  const share = (status: 0 | 1 | 2) =>
    SHARES[knot]![status] + (SHARES[knot + 1]![status] - SHARES[knot]![status]) * along;
  const single = share(0);
  const widowed = Math.max(0, 1 - single - share(1) - share(2)) * (male ? 0.5 : 1.4);
  const chance = random.next();
  if (chance < single) return "Single";
  if (chance > 1 - widowed) return "Widowed";
  return chance < single + share(2) ? "Divorced" : "Married";
}
