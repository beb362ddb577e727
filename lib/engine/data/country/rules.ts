import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules } from "../rules";
import { COUNTRIES } from "./countries";
import { STATES } from "./states";

/** Dollars of GDP a head from which a country counts to the next group. */
const INCOME_GROUPS = [
  [0, "Low"],
  [1136, "Lower middle"],
  [4466, "Upper middle"],
  [13_846, "High"],
] as const;
const SQUARE_MILE_KM2 = 2.589988;

let countries: RecordDeclaration | undefined;
let states: RecordDeclaration | undefined;

export function loadCountries(): RecordDeclaration {
  countries ??= declareCountries();
  return countries;
}

export function loadStates(): RecordDeclaration {
  states ??= declareStates();
  return states;
}

function declareCountries(): RecordDeclaration {
  const { thousands = [], millions = [], languages = [], ...facts } = readTable(COUNTRIES);
  const population = thousands.map((value) => Number(value) * 1000);
  const perHead = millions.map((value, i) =>
    value === null ? null : Math.round((Number(value) * 1_000_000) / population[i]!),
  );
  return declare({
    ...facts,
    population,
    density: densities(population, facts.area_km2 ?? []),
    language: languages.map((list) => (list as string[])[0]!),
    languages: languages.map((list) => (list as string[]).join(", ")),
    gdp_usd: millions.map((value) => (value === null ? null : Number(value) * 1_000_000)),
    gdp_per_capita: perHead,
    income_group: perHead.map((value) =>
      value === null ? null : INCOME_GROUPS.findLast(([least]) => value >= least)![1],
    ),
  });
}

function declareStates(): RecordDeclaration {
  const { thousands = [], ...facts } = readTable(STATES);
  const population = thousands.map((value) => Number(value) * 1000);
  const area = facts.area_km2 ?? [];
  return declare({
    ...facts,
    population,
    density: densities(population, area),
    area_sq_mi: area.map((value) => Math.round(Number(value) / SQUARE_MILE_KM2)),
  });
}

const densities = (population: readonly number[], area: readonly unknown[]) =>
  population.map((people, i) => Math.round((people / Number(area[i])) * 10) / 10);

/** Every column is an attribute: nothing is left to chance. */
function declare(columns: ReturnType<typeof readTable>): RecordDeclaration {
  return { pool: { columns }, rules: columnRules(Object.keys(columns)) };
}
