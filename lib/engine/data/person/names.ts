import { type AliasTable, createAliasTable } from "../../alias";
import { toAscii } from "../../template/filters";

/** One list of `people.json`: names joined by |, the commonest first; those after `head` are rare. */
export interface BuiltList {
  names: string;
  latin?: string;
  feminine?: string;
  feminineLatin?: string;
  head: number;
  /** Of the head, where ranks would not do. */
  weights?: number[];
  /** Orders of the names that people born before 1970, until 1995 and since got. */
  eras?: number[][];
}

export interface BuiltCulture {
  script?: string;
  female: BuiltList;
  male: BuiltList;
  family: BuiltList;
  middle?: { female: BuiltList; male: BuiltList };
}

/** Names of one kind with their forms and how common they are. */
export interface NameList {
  size: number;
  /** ISO 15924 code; undefined for Latin. */
  script: string | undefined;
  names: readonly string[];
  /** In Latin letters, with accents. */
  latin: readonly string[];
  /** In Latin letters without accents, as abroad. */
  plain: readonly string[];
  /** What an e-mail address makes of them. */
  slugs: readonly string[];
  /** Share of people whose name has this slug. */
  shares: Float64Array;
  /** A draw for each era; one where eras do not matter. */
  draws: readonly AliasTable[];
}

/** Zipf–Mandelbrot: the share of a name falls with its rank, and the first few do not tower. */
const GIVEN = { offset: 9, exponent: 1.05 };
const FAMILY = { offset: 12, exponent: 1 };
const TAIL_SHARE = 0.06;
/** Share of people who bear a name of another era. */
const OTHER_ERAS = 0.12;

interface ListOptions {
  script: string | undefined;
  /** ä becomes ae. */
  umlauts: boolean;
  kind: "given" | "family";
  feminine: boolean;
}

/** Decodes a list; called when the first person with such a name is made. */
export function readList(built: BuiltList, { script, umlauts, kind, feminine }: ListOptions): NameList {
  const split = (text: string) => text.split("|");
  const names = split((feminine && built.feminine) || built.names);
  const latin = built.latin === undefined ? names : split((feminine && built.feminineLatin) || built.latin);
  const plain = latin.map((name) => unaccented(name, umlauts));
  const slugs = plain.map((name) => name.toLowerCase().replace(/[^a-z]/g, ""));
  const weights = erasOf(built, names.length, kind === "given" ? GIVEN : FAMILY);
  return {
    size: names.length,
    script,
    names,
    latin,
    plain,
    slugs,
    shares: sharesOfSlugs(slugs, weights),
    draws: weights.map((era) => createAliasTable(era.length, era)),
  };
}

function unaccented(name: string, umlauts: boolean): string {
  const spelled = umlauts ? name.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter]!) : name;
  return toAscii(spelled.replace(/ə/g, "e").replace(/Ə/g, "E")).replace(/[’ʻʼ`]/g, "'");
}
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };

/** Weights of all names, one list an era; each adds up to 1. */
function erasOf(built: BuiltList, size: number, { offset, exponent }: typeof GIVEN): Float64Array[] {
  const byRank = (order: ArrayLike<number>) => {
    const weights = new Float64Array(size);
    for (let rank = 0; rank < order.length; rank++) weights[order[rank]!] = 1 / (rank + 1 + offset) ** exponent;
    return scaled(weights, 1);
  };
  const head = () =>
    built.weights
      ? scaled(
          Float64Array.from({ length: size }, (_, i) => built.weights?.[i] ?? 0),
          1,
        )
      : byRank(Array.from({ length: built.head }, (_, i) => i));
  const eras = built.eras ? built.eras.map(byRank) : [head()];
  const everywhere = scaled(
    Float64Array.from({ length: size }, (_, i) => eras.reduce((sum, era) => sum + era[i]!, 0)),
    1,
  );
  const rare = size - built.head;
  return eras.map((era) =>
    era.map((weight, i) => {
      const mixed = eras.length === 1 ? weight : weight * (1 - OTHER_ERAS) + everywhere[i]! * OTHER_ERAS;
      if (rare === 0) return mixed;
      return i < built.head ? mixed * (1 - TAIL_SHARE) : TAIL_SHARE / rare;
    }),
  );
}

function scaled(weights: Float64Array, total: number): Float64Array {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => (weight * total) / sum);
}

function sharesOfSlugs(slugs: readonly string[], eras: readonly Float64Array[]): Float64Array {
  const bySlug = new Map<string, number>();
  slugs.forEach((slug, i) => {
    const share = eras.reduce((sum, era) => sum + era[i]!, 0) / eras.length;
    bySlug.set(slug, (bySlug.get(slug) ?? 0) + share);
  });
  return Float64Array.from(slugs, (slug) => bySlug.get(slug)!);
}
