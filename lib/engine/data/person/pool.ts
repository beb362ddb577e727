import { lazyColumns } from "../columns";
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
  const strata: Stratum[] = [];
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
        const nationality = nationalities.get(group.citizenOf) ?? "";
        strata.push({ country, code, language: group.language, nationality, male, kin: kinOf(group, male) });
        for (let age = 0; age <= OLDEST; age++) weights.push(group.share * ages[age]! * genderShare(age, male) * scale);
      }
  }
  const at = (position: number) => strata[Math.floor(position / (OLDEST + 1))]!;
  const ageAt = (position: number) => position % (OLDEST + 1);
  const columns = lazyColumns(weights.length, {
    gender: (i) => (at(i).male ? "Male" : "Female"),
    gender_code: (i) => (at(i).male ? "M" : "F"),
    pronouns: (i) => (at(i).male ? "he/him" : "she/her"),
    age: ageAt,
    nationality: (i) => at(i).nationality,
    country: (i) => at(i).country.name,
    country_code: (i) => at(i).code,
    continent: (i) => at(i).country.continent,
    _language: (i) => at(i).language,
    _kin: (i) => at(i).kin as unknown,
    _era: (i) => eraOf(ageAt(i)),
  });
  return { columns, weights: Float64Array.from(weights) };
}

/** People of one group and gender in a country; the pool has one of every age. */
interface Stratum {
  country: Country;
  code: string;
  language: string;
  nationality: string;
  male: boolean;
  kin: unknown;
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
