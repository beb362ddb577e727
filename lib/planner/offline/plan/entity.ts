import type { RecipeInput } from "../data/make";
import { keyOf, rawKeyOf } from "../text/words";
import { type Concept, concepts } from "./concept";

/** A kind of thing that rows describe, with the columns such rows have. */
export interface Entity {
  /** Singular, as a table is named from: order item. */
  name: string;
  /** Everything it is called, in the form nouns are compared in. */
  keys: readonly string[];
  domain: string;
  /** Names of the entities it may refer to. */
  parents: readonly string[];
  /** Columns it has when the description names none, in order. */
  core: readonly EntityColumn[];
  /** Columns it knows how to make when asked. */
  more: readonly EntityColumn[];
  /** Columns of `more` that stand ready for every form: what other columns are made from. */
  helpers: ReadonlySet<string>;
  /** Column that tells one from another, and column that people call it by. */
  identity: { key?: string; label?: string };
  /** The entities it may be a part of: an order item of its order. */
  partOf: readonly string[];
  /** How many of them a whole has. */
  usualParts?: { min: number; max: number };
  /** Rows it usually has beside the others of its domain. */
  usualRows?: number;
  /** There are no more of them: teams of a league, countries. */
  mostRows?: number;
}

export interface EntityColumn {
  /** As it is named in the file. */
  name: string;
  keys: readonly string[];
  /** The same with plurals kept: a booking's guests are not its guest. */
  rawKeys: readonly string[];
  /** Its own recipe; absent means what the lexicon says of `lexicon`. */
  concept?: Concept;
  lexicon?: string;
}

export interface EntityInput {
  domain: string;
  parents?: string;
  /** A text is a phrase of the lexicon; "" means the column's own name. */
  core: Readonly<Record<string, RecipeInput | string>>;
  more?: Readonly<Record<string, RecipeInput | string>>;
  /** Columns nobody asks for, from which others are made. */
  helpers?: Readonly<Record<string, RecipeInput | string>>;
  /** Absent: the first core column, where it is an id. */
  key?: string;
  label?: string;
  partOf?: string;
  usualParts?: { min: number; max: number };
  usualRows?: number;
  mostRows?: number;
}

/** Declares an entity: nouns separated by |, the usual one first. */
export function entity(
  nouns: string,
  {
    domain,
    parents = "",
    core,
    more = {},
    helpers = {},
    key,
    label,
    partOf = "",
    usualParts,
    usualRows,
    mostRows,
  }: EntityInput,
): Entity {
  const columns = readColumns(core);
  const [first] = columns;
  const isKey = first?.concept?.recipe.unique === true || first?.lexicon === "isbn";
  const ownKey = key ?? (isKey ? first?.name : undefined);
  return {
    name: nouns.split("|")[0]!,
    keys: nouns.split("|").map(keyOf),
    domain,
    parents: parents === "" ? [] : parents.split("|"),
    core: columns,
    more: readColumns({ ...more, ...helpers }),
    helpers: new Set(Object.keys(helpers).map(keyOf)),
    identity: { ...(ownKey !== undefined && { key: ownKey }), ...(label !== undefined && { label }) },
    partOf: partOf === "" ? [] : partOf.split("|"),
    ...(usualParts !== undefined && { usualParts }),
    ...(usualRows !== undefined && { usualRows }),
    ...(mostRows !== undefined && { mostRows }),
  };
}

function readColumns(columns: Readonly<Record<string, RecipeInput | string>>): EntityColumn[] {
  return Object.entries(columns).map(([words, value]) => {
    const names = words.split("|");
    const name = names[0]!.replaceAll(" ", "_");
    const keys = names.map(keyOf);
    const rawKeys = names.map(rawKeyOf);
    if (typeof value === "string") return { name, keys, rawKeys, lexicon: value === "" ? name : value };
    return { name, keys, rawKeys, concept: { ...concepts({ [words]: value })[0]!, name } };
  });
}
