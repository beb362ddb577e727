import { type Codes, codedColumn, createCodes } from "../../pool-column";
import { type Country, readCountries } from "../place/country-table";
import { createKinship, type People, readPeoples } from "./kin";
import type { BuiltCulture } from "./names";

const AGES: readonly number[] = Array.from({ length: 100 }, (_, age) => age);
/** Below 1, so that the two most populous countries do not fill a table of people worldwide; as for places. */
const COUNTRY_WEIGHT_POWER = 0.7;
const AGE_KNOTS = [0, 20, 40, 60, 80, 95];

/** First ages of those born before 1995 and before 1970. */
const ERA_STARTS = [31, 56];

/** Every kind of person: country, group, gender and age, as often as they are. */
export function buildPool(cultures: Readonly<Record<string, BuiltCulture>>) {
  const strata: Stratum[] = [];
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
        strata.push({
          country,
          code,
          language: group.language,
          nationality,
          male,
          kin: kinOf(group, male),
          share: group.share,
          ages,
          scale,
        });
      }
  }
  const size = strata.length * AGES.length;
  const stratumOf = createCodes(size, strata.length);
  const ageOf = createCodes(size, AGES.length);
  const weights = new Float64Array(size);
  for (let position = 0; position < size; position++) {
    const age = position % AGES.length;
    const code = Math.floor(position / AGES.length);
    const { share, ages, male, scale } = strata[code]!;
    stratumOf[position] = code;
    ageOf[position] = age;
    weights[position] = share * ages[age]! * genderShare(age, male) * scale;
  }
  return { columns: columnsOf(strata, stratumOf, ageOf), weights };
}

function columnsOf(strata: readonly Stratum[], stratumOf: Codes, ageOf: Codes) {
  const ofStratum = <T>(value: (stratum: Stratum) => T) => codedColumn(stratumOf, strata.map(value));
  return {
    gender: ofStratum(({ male }) => (male ? "Male" : "Female")),
    gender_code: ofStratum(({ male }) => (male ? "M" : "F")),
    pronouns: ofStratum(({ male }) => (male ? "he/him" : "she/her")),
    age: codedColumn(ageOf, AGES),
    nationality: ofStratum(({ nationality }) => nationality),
    country: ofStratum(({ country }) => country.name),
    country_code: ofStratum(({ code }) => code),
    continent: ofStratum(({ country }) => country.continent),
    _language: ofStratum(({ language }) => language),
    _kin: ofStratum(({ kin }) => kin),
    _era: codedColumn(ageOf, AGES.map(eraOf)),
  };
}

/** People of one group and gender in a country; the pool has one of every age. */
interface Stratum {
  country: Country;
  code: string;
  language: string;
  nationality: string;
  male: boolean;
  kin: unknown;
  /** Of the country's people. */
  share: number;
  /** Weights of ages. */
  ages: readonly number[];
  /** From these to the weights of the world. */
  scale: number;
}

function agesOf(pyramid: People["pyramid"]): number[] {
  return AGES.map((age) => {
    const knot = Math.max(
      0,
      AGE_KNOTS.findLastIndex((start) => start <= age),
    );
    const from = AGE_KNOTS[knot]!;
    const to = AGE_KNOTS[knot + 1] ?? AGES.length;
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
