import { createAliasTable, drawAlias } from "../../alias";
import type { CellRandom } from "../../random";
import { OCCUPATIONS } from "./occupations";

/** Draws an occupation that the age allows: children go to school, the old have retired. */
export function createOccupations(): (age: number, random: CellRandom) => string {
  const entries = OCCUPATIONS.replaceAll("\n", "")
    .split("|")
    .map((entry) => entry.split(":"));
  const names = entries.map(([name]) => name!);
  const table = createAliasTable(
    names.length,
    Float64Array.from(entries, ([, weight]) => Number(weight)),
  );
  return (age, random) => {
    if (age < 6) return "Child";
    const chance = random.next();
    if (chance < studying(age)) return "Student";
    if (chance > 1 - retired(age)) return "Retired";
    return names[drawAlias(table, random.next())]!;
  };
}

function studying(age: number): number {
  if (age < 18) return 1;
  return age < 26 ? 0.5 - (age - 18) * 0.055 : 0;
}

function retired(age: number): number {
  if (age < 58) return 0;
  return Math.min(0.97, (age - 57) * 0.075);
}
