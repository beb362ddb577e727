import { lazily } from "../columns";
import { AGE_PYRAMIDS, PEOPLES } from "./countries";
import { FATHER_AS_MIDDLE_NAME, UMLAUT_CULTURES, WITHOUT_MIDDLE_NAME } from "./locales";
import { type BuiltCulture, type BuiltList, type NameList, readList } from "./names";

/** People of one country, culture and gender: where their names come from. */
export interface Kin {
  readonly country: string;
  readonly culture: string;
  readonly male: boolean;
  /** Spelled without accents, as immigrants' names mostly are. */
  readonly plain: boolean;
  /** Of the country's people who are of this group, whichever gender. */
  readonly share: number;
  readonly given: NameList;
  readonly family: NameList;
  /** Undefined where people have no middle name. */
  readonly middle: NameList | undefined;
}

/** One group of a country's people. */
export interface Group {
  country: string;
  given: string;
  family: string;
  plain: boolean;
  /** Country whose citizens they are. */
  citizenOf: string;
  /** Mother tongue; * in countries with several, where it is none of them. */
  language: string;
  weight: number;
  /** The weight as a share of the country's people. */
  share: number;
}

export interface People {
  code: string;
  nationality: string;
  pyramid: readonly number[];
  groups: Group[];
}

let peoples: readonly People[] | undefined;

/** The table of countries, parsed once. */
export function readPeoples(): readonly People[] {
  peoples ??= parsePeoples();
  return peoples;
}

function parsePeoples(): People[] {
  return PEOPLES.trim()
    .split("\n")
    .map((line) => {
      const [code = "", nationality = "", pyramid = "", groups = ""] = line.split(";");
      return {
        code,
        nationality,
        pyramid: AGE_PYRAMIDS[pyramid]!,
        groups: withShares(groups.split(" ").map((group) => readGroup(group, code))),
      };
    });
}

function withShares(groups: Omit<Group, "share">[]): Group[] {
  const whole = groups.reduce((sum, { weight }) => sum + weight, 0);
  return groups.map((group) => ({ ...group, share: group.weight / whole }));
}

function readGroup(text: string, country: string): Omit<Group, "share"> {
  const match = /^([A-Za-z]+)(?:\+([A-Za-z]+))?(!)?(?:~(\w\w))?(?:@(\w\w|\*))?:([\d.]+)$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is not a group of people`);
  const [, given = "", family = given, plain, citizenOf = country, language = "", weight] = match;
  return { country, given, family, plain: plain !== undefined, citizenOf, language, weight: Number(weight) };
}

/** Makes kin whose lists are read when somebody asks, and then shared by all of that culture. */
export function createKinship(cultures: Readonly<Record<string, BuiltCulture>>): (group: Group, male: boolean) => Kin {
  const lists = new Map<BuiltList, NameList[]>();
  const listOf = (
    culture: string,
    part: (built: BuiltCulture) => BuiltList,
    kind: "given" | "family",
    feminine = false,
  ): NameList => {
    const built = cultures[culture]!;
    const list = part(built);
    let known = lists.get(list);
    if (!known) {
      known = [];
      lists.set(list, known);
    }
    const slot = feminine ? 1 : 0;
    known[slot] ??= readList(list, { script: built.script, umlauts: UMLAUT_CULTURES.has(culture), kind, feminine });
    return known[slot];
  };
  return ({ country, given, family, plain, share }, male) => {
    const gender = male ? "male" : "female";
    const middle = (): NameList | undefined => {
      if (WITHOUT_MIDDLE_NAME.has(given)) return undefined;
      const own = cultures[given]!.middle?.[gender];
      if (own) return listOf(given, () => own, "given");
      return listOf(given, (built) => (FATHER_AS_MIDDLE_NAME.has(given) ? built.male : built[gender]), "given");
    };
    const read = {
      given: lazily(() => listOf(given, (built) => built[gender], "given")),
      family: lazily(() => listOf(family, (built) => built.family, "family", !male)),
      middle: lazily(middle),
    };
    return {
      country,
      culture: given,
      male,
      plain,
      share,
      get given() {
        return read.given();
      },
      get family() {
        return read.family();
      },
      get middle() {
        return read.middle();
      },
    };
  };
}
