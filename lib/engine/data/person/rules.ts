import { createAliasTable, drawAlias } from "../../alias";
import type { OutputType } from "../../column";
import { yearOf } from "../../digits";
import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import type { CodedColumn, Positions } from "../../pool-column";
import type { CellRandom } from "../../random";
import { positionsOf } from "../columns";
import { createBearer } from "../identifier/bearer";
import { personalNumber, personalNumberName } from "../identifier/personal";
import { CONTINENT_OF_AREA, HOME_OF_LANGUAGE, LATIN_AMERICA, regionOfLocale } from "../place/homes";
import { createBirthDates } from "./birth-date";
import { countryAliases } from "./country-aliases";
import { type Bearer, mailHandle, userHandle } from "./handles";
import { type Kin, readPeoples } from "./kin";
import { FAMILY_FIRST, MAIL_PROVIDERS, MIDDLE_IN_FULL_NAME, SCRIPTS_OF_LANGUAGE, SEPARATOR_OF_SCRIPT } from "./locales";
import { maritalStatus } from "./marital-status";
import type { BuiltCulture, NameList } from "./names";
import { createOccupations } from "./occupation";
import { buildPool } from "./pool";
import { createTitles } from "./title";

const YOUNGEST_ADULT = 18;
const OLDEST_ADULT = 90;
/** Filters that say where from, so that the locale's country no longer does. */
const ORIGINS = ["country_code", "country", "nationality", "continent"];

let people: Promise<Pick<RecordDeclaration, "pool" | "aliases">> | undefined;

/** People with the locale's country as the one meant when a schema names none, and adults when it names no age. */
export async function loadPeople(locale: string): Promise<RecordDeclaration> {
  people ??= import("./people.json").then((data) => {
    const pool = buildPool(data.default as unknown as Record<string, BuiltCulture>);
    return {
      pool,
      aliases: { country: countryAliases(pool.columns.country_code), gender: genderAliases(pool.columns.gender) },
    };
  });
  return { ...(await people), defaultWhere: defaultFilters(locale), rules: personRules(locale) };
}

function genderAliases(genders: CodedColumn<string>): ReadonlyMap<string, Positions> {
  const [women, men] = [positionsOf(genders, "Female"), positionsOf(genders, "Male")];
  return new Map([
    ...["F", "woman", "women", "girl", "girls"].map((word) => [word, women] as const),
    ...["M", "man", "men", "boy", "boys"].map((word) => [word, men] as const),
  ]);
}

const languageOf = (locale: string) => locale.split("-")[0]!.toLowerCase();

function defaultFilters(locale: string): NonNullable<RecordDeclaration["defaultWhere"]> {
  const adults = Array.from({ length: OLDEST_ADULT - YOUNGEST_ADULT + 1 }, (_, i) => YOUNGEST_ADULT + i);
  return [{ attribute: "age", anyOf: adults, unless: ["age"] }, ...originFilters(locale)];
}

function originFilters(locale: string): NonNullable<RecordDeclaration["defaultWhere"]> {
  const region = regionOfLocale(locale) ?? "";
  const language = languageOf(locale);
  const from = (attribute: string, anyOf: readonly string[]) => [{ attribute, anyOf, unless: ORIGINS }];
  if (region === "419") return from("country_code", LATIN_AMERICA);
  if (/^\d/.test(region)) {
    const continent = CONTINENT_OF_AREA[region];
    return continent ? from("continent", [continent]) : [];
  }
  const peoples = readPeoples();
  const people =
    peoples.find(({ code }) => code === region) ??
    peoples.find(({ code }) => code === (HOME_OF_LANGUAGE[language] ?? "US"));
  if (!people) return from("country_code", ["US"]);
  const speaks = people.groups.some((group) => group.language === language);
  return [...from("country_code", [people.code]), ...(speaks ? from("_language", [language, "*"]) : [])];
}

const derived = (
  type: OutputType["type"],
  of: readonly string[],
  make: (values: readonly unknown[], random: CellRandom) => PackValue,
): AttributeRule => ({
  kind: "derived",
  type: { type } as OutputType,
  of,
  make,
});

const draw = ({ draws }: NameList, era: number, random: CellRandom) =>
  drawAlias(draws[era] ?? draws[0]!, random.next());

function personRules(locale: string): RecordDeclaration["rules"] {
  const language = languageOf(locale);
  const scripts = new Set(SCRIPTS_OF_LANGUAGE[language]);
  const isNative = ({ script }: NameList) => script !== undefined && scripts.has(script);
  const inNative = (kin: Kin) => isNative(kin.given) && isNative(kin.family);
  const spelled = (kin: Kin, list: NameList, i: number) => {
    if (kin.plain) return list.plain[i]!;
    return (list.script === undefined || inNative(kin) ? list.names : list.latin)[i]!;
  };
  const initial = (kin: Kin, list: NameList, i: number) => {
    const isLettered = list.script === undefined || LETTERED.has(list.script);
    return String.fromCodePoint((isLettered ? spelled(kin, list, i) : list.plain[i]!).codePointAt(0)!);
  };
  const bearer = ([kin, given, family, birthDate]: readonly unknown[]): Bearer => {
    const { given: firsts, family: lasts, share } = kin as Kin;
    const i = given as number;
    const j = family as number;
    return {
      first: firsts.slugs[i]!,
      last: lasts.slugs[j]!,
      firstShare: firsts.shares[i]! / 2,
      lastShare: lasts.shares[j]! * share,
      birthYear: yearOf(birthDate as number),
    };
  };
  const birthDate = createBirthDates();
  const occupation = createOccupations();
  const title = createTitles(language, regionOfLocale(locale) ?? "");
  const provider = createProviders();
  return {
    ...Object.fromEntries(
      ["gender", "gender_code", "pronouns", "age", "nationality", "country", "country_code"].map(
        (column) => [column, { kind: "column", column }] as const,
      ),
    ),
    _given: derived("integer", ["_kin", "_era"], ([kin, era], random) =>
      draw((kin as Kin).given, era as number, random),
    ),
    _family: derived("integer", ["_kin", "_given"], ([kin, given], random) => {
      const { given: firsts, family: lasts } = kin as Kin;
      const i = draw(lasts, 0, random);
      // Nobody is called Morgan Morgan.
      return firsts.slugs[given as number] === lasts.slugs[i] ? (i + 1) % lasts.size : i;
    }),
    first_name: derived("text", ["_kin", "_given"], ([kin, i]) => spelled(kin as Kin, (kin as Kin).given, i as number)),
    last_name: derived("text", ["_kin", "_family"], ([kin, i]) =>
      spelled(kin as Kin, (kin as Kin).family, i as number),
    ),
    middle_name: derived("text", ["_kin", "_era", "_given"], ([kin, era, given], random) => {
      const { middle, given: firsts } = kin as Kin;
      if (!middle) return null;
      let i = draw(middle, era as number, random);
      if (middle === firsts && i === given) i = (i + 1) % middle.size;
      return spelled(kin as Kin, middle, i);
    }),
    full_name: derived("text", ["_kin", "first_name", "last_name", "middle_name"], ([kin, first, last, middle]) => {
      const { culture, given, plain } = kin as Kin;
      const separator = inNative(kin as Kin) && !plain ? SEPARATOR_OF_SCRIPT[given.script!] : undefined;
      if (separator !== undefined) return `${last}${separator}${first}`;
      if (!FAMILY_FIRST.has(language) || plain) return `${first} ${last}`;
      if (culture === "hungarian") return language === "hu" ? `${last} ${first}` : `${first} ${last}`;
      return MIDDLE_IN_FULL_NAME.has(culture) && language === "vi" ? `${last} ${middle} ${first}` : `${first} ${last}`;
    }),
    initials: derived("text", ["_kin", "_given", "_family"], ([kin, i, j]) => {
      const { given, family } = kin as Kin;
      return (initial(kin as Kin, given, i as number) + initial(kin as Kin, family, j as number)).toUpperCase();
    }),
    _as_of: { kind: "generator", generator: { kind: "formula", expression: "as_of()", output: "datetime" } },
    birth_date: derived("date", ["age", "_as_of"], ([age, asOf], random) =>
      birthDate(age as number, asOf as number, random),
    ),
    national_id: derived("text", ["_kin", "_given", "_family", "birth_date"], ([kin, given, family, born], random) => {
      const { given: firsts, family: lasts, country, male } = kin as Kin;
      const [first, last] = [firsts.latin[given as number]!, lasts.latin[family as number]!];
      return personalNumber(country, createBearer(born as number, !male, first, last, random));
    }),
    national_id_name: derived("text", ["country_code"], ([country]) => personalNumberName(country as string)),
    marital_status: derived("text", ["age", "gender"], ([age, gender], random) =>
      maritalStatus(age as number, gender === "Male", random),
    ),
    occupation: derived("text", ["age"], ([age], random) => occupation(age as number, random)),
    title: derived("text", ["_kin", "age", "marital_status", "occupation"], ([kin, age, status, work], random) =>
      title(
        { male: (kin as Kin).male, age: age as number, married: status === "Married", occupation: work as string },
        random,
      ),
    ),
    suffix: derived("text", ["_kin", "age"], ([kin, age], random) => suffixOf(kin as Kin, age as number, random)),
    _handle: derived("text", ["_kin", "_given", "_family", "birth_date"], (values, random) =>
      mailHandle(bearer(values), random),
    ),
    email: derived(
      "text",
      ["_kin", "_handle"],
      ([kin, handle], random) => `${handle}@${provider((kin as Kin).country, random)}`,
    ),
    safe_email: derived(
      "text",
      ["_handle"],
      ([handle], random) => `${handle}@example.${random.pick(["com", "com", "org", "net"])}`,
    ),
    username: derived("text", ["_kin", "_given", "_family", "birth_date"], (values, random) =>
      userHandle(bearer(values), random),
    ),
  };
}

/** Scripts whose first letter is an initial. */
const LETTERED = new Set(["Cyrl", "Grek", "Geor", "Armn"]);

/** Jr., Sr. and numbers are worn in the United States, degrees everywhere; most people have neither. */
function suffixOf({ country, male }: Kin, age: number, random: CellRandom): string | null {
  const chance = random.next();
  if (chance < 0.012 && age >= 26) return chance < 0.009 ? "PhD" : "MD";
  if (country !== "US" || !male) return null;
  if (chance > 0.965) return "Jr.";
  if (chance > 0.957 && age >= 45) return "Sr.";
  if (chance > 0.95) return "III";
  return chance > 0.945 ? "II" : null;
}

function createProviders(): (country: string, random: CellRandom) => string {
  const tables = new Map(
    Object.entries(MAIL_PROVIDERS).map(([country, list]) => {
      const entries = list.split(" ").map((entry) => entry.split(":"));
      return [
        country,
        {
          names: entries.map(([name]) => name!),
          table: createAliasTable(
            entries.length,
            Float64Array.from(entries, ([, weight]) => Number(weight)),
          ),
        },
      ] as const;
    }),
  );
  const elsewhere = tables.get("*")!;
  return (country, random) => {
    const { names, table } = tables.get(country) ?? elsewhere;
    return names[drawAlias(table, random.next())]!;
  };
}
