import { type Country, readCountries } from "../place/country-table";
import { createKinship, type People, readPeoples } from "./kin";
import type { BuiltCulture } from "./names";

const OLDEST = 99;
/** Below 1, so that the two most populous countries do not fill a table of people worldwide; as for places. */
const COUNTRY_WEIGHT_POWER = 0.7;
const AGE_KNOTS = [0, 20, 40, 60, 80, 95];

/** First ages of those born before 1995 and before 1970. */
const ERA_STARTS = [31, 56];

/** Every kind of person: country, group, gender and age, as often as they are. */
export function buildPool(cultures: Readonly<Record<string, BuiltCulture>>) {
  const columns = {
    gender: [] as string[],
    gender_code: [] as string[],
    pronouns: [] as string[],
    age: [] as number[],
    nationality: [] as string[],
    country: [] as string[],
    country_code: [] as string[],
    continent: [] as string[],
    _language: [] as string[],
    _kin: [] as unknown[],
    _era: [] as number[],
  };
  const weights: number[] = [];
  const kinOf = createKinship(cultures);
  const countries = new Map(readCountries().map((country): [string, Country] => [country.code, country]));
  const peoples = readPeoples();
  const nationalities = new Map(peoples.map(({ code, nationality }): [string, string] => [code, nationality]));
  for (const { code, pyramid, groups } of peoples) {
    const country = countries.get(code)!;
    const ages = agesOf(pyramid);
    const scale = country.population ** COUNTRY_WEIGHT_POWER / ages.reduce((sum, weight) => sum + weight, 0);
    for (const group of groups)
      for (const male of [false, true]) {
        const kin = kinOf(group, male);
        for (let age = 0; age <= OLDEST; age++) {
          columns.gender.push(male ? "Male" : "Female");
          columns.gender_code.push(male ? "M" : "F");
          columns.pronouns.push(male ? "he/him" : "she/her");
          columns.age.push(age);
          columns.nationality.push(nationalities.get(group.citizenOf) ?? "");
          columns.country.push(country.name);
          columns.country_code.push(code);
          columns.continent.push(country.continent);
          columns._language.push(group.language);
          columns._kin.push(kin);
          columns._era.push(eraOf(age));
          weights.push(group.share * ages[age]! * genderShare(age, male) * scale);
        }
      }
  }
  return { columns, weights };
}

function agesOf(pyramid: People["pyramid"]): number[] {
  return Array.from({ length: OLDEST + 1 }, (_, age) => {
    const knot = Math.max(
      0,
      AGE_KNOTS.findLastIndex((start) => start <= age),
    );
    const from = AGE_KNOTS[knot]!;
    const to = AGE_KNOTS[knot + 1] ?? OLDEST + 1;
    return pyramid[knot]! + ((pyramid[knot + 1] ?? 0) - pyramid[knot]!) * ((age - from) / (to - from));
  });
}

/** Women live longer. */
function genderShare(age: number, male: boolean): number {
  const men = age < 60 ? 0.503 : Math.max(0.28, 0.503 - (age - 60) * 0.0055);
  return male ? men : 1 - men;
}

/** 0 for the oldest era. */
const eraOf = (age: number) => (age >= ERA_STARTS[1]! ? 0 : age >= ERA_STARTS[0]! ? 1 : 2);
