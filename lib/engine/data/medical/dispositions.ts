import type { CellRandom } from "../../random";

/** Where patients go, in proportion, by outcome. Weights grow with severity from mild to critical; some places take certain ages only. */
const DISPOSITIONS: Readonly<
  Record<string, readonly { to: string; weights: readonly number[]; ages?: readonly string[] }[]>
> = {
  Recovered: [
    { to: "Home", weights: [1, 95, 85, 75] },
    { to: "Home with home health care", weights: [0, 5, 15, 25] },
  ],
  Improved: [
    { to: "Home", weights: [96, 84, 60, 40] },
    { to: "Home with home health care", weights: [1, 12, 18, 18] },
    { to: "Skilled nursing facility", weights: [0, 4, 18, 26], ages: ["Senior"] },
    { to: "Rehabilitation facility", weights: [0, 2, 8, 16], ages: ["Adult", "Senior"] },
  ],
  Stable: [
    { to: "Home", weights: [94, 80, 52, 20] },
    { to: "Home with home health care", weights: [1, 12, 16, 14] },
    { to: "Transferred to another hospital", weights: [0, 1, 10, 36] },
    { to: "Skilled nursing facility", weights: [0, 4, 16, 18], ages: ["Senior"] },
    { to: "Hospice", weights: [0, 0, 3, 10], ages: ["Senior"] },
    { to: "Left against medical advice", weights: [2, 2, 2, 1], ages: ["Adult"] },
  ],
  Deceased: [{ to: "Expired", weights: [1, 1, 1, 1] }],
};

/** Where a patient goes who leaves the hospital. */
export function dispositionOf(outcome: string, severity: number, ageGroup: string, random: CellRandom): string {
  const places = DISPOSITIONS[outcome]!;
  let total = 0;
  for (const { weights, ages } of places) if (!ages || ages.includes(ageGroup)) total += weights[severity]!;
  let rest = random.next() * total;
  for (const { to, weights, ages } of places) {
    if (ages && !ages.includes(ageGroup)) continue;
    rest -= weights[severity]!;
    if (rest < 0) return to;
  }
  return places[0]!.to;
}
