import { GUESSES, lastGuessFor, OTHER_READINGS } from "../data/guesses";
import { type Recipe, recipeOf } from "../data/make";
import { meaningOfName } from "../read/languages/dictionary";
import { keyOf, rawKeyOf, wordsOf } from "../text/words";
import type { Concept } from "./concept";
import type { Entity, EntityColumn } from "./entity";
import { conceptInside, conceptOf, entityOf, knownWords, similarConcept } from "./lexicon";
import { mendSpelling } from "./spelling";
import type { PlannedField } from "./types";

/** A name of a column → how its values are made, and how sure that is. */
export interface Reading {
  recipe: Recipe;
  keys: Set<string>;
  confidence: number;
  guessed: boolean;
  alternatives: Recipe[];
}

/** Key of a column that refers to its own table: an employee's manager. */
export const SELF = "self reference";
/** Likeness from which a similar spelling is taken for the same word. */
const SAME_WORD = 0.62;
const NEAR_WORD = 0.5;
const TELLING = /[ _](?:from|until|till|since|fraction|proportion)$/i;

export function readColumn(name: string, entity: Entity | undefined): Reading {
  return (
    ofEntity(name, entity) ??
    ownIdentity(name, entity) ??
    ofLexicon(name) ??
    foreignIdentity(name) ??
    ofOtherLanguage(name, entity) ??
    ofSlip(name, (meant) => ofEntity(meant, entity) ?? ofLexicon(meant)) ??
    ofPhrase(name) ??
    ofSlip(name, ofPhrase) ??
    ofSpelling(name) ??
    ofShape(name)
  );
}

function reading(concept: Concept, confidence: number, guessed = false): Reading {
  return {
    recipe: concept.recipe,
    keys: new Set([keyOf(concept.name)]),
    confidence,
    guessed,
    alternatives: [],
  };
}

/** The entity's own column of that name, also with the entity's noun before it: "patient name". */
function ofEntity(name: string, entity: Entity | undefined): Reading | undefined {
  if (!entity) return undefined;
  const key = keyOf(name);
  const bare = entity.keys
    .map((noun) => (key.startsWith(`${noun} `) ? key.slice(noun.length + 1) : undefined))
    .find((rest) => rest !== undefined);
  const columns = [...entity.core, ...entity.more];
  const column =
    columns.find(({ rawKeys }) => rawKeys.includes(rawKeyOf(name))) ??
    columns.find(({ keys }) => keys.includes(key) || keys.includes(key.replace(/ in (?=[a-z]+$)/, " "))) ??
    (bare === undefined ? undefined : columns.find(({ keys }) => keys.includes(bare)));
  if (!column) return undefined;
  if (column.lexicon === "@self")
    return {
      recipe: { forms: [{ kind: "sequence" }] },
      keys: new Set([SELF]),
      confidence: 1,
      guessed: false,
      alternatives: [],
    };
  const found = readEntityColumn(column);
  return { ...found, keys: new Set([...found.keys, ...column.keys]) };
}

export function readEntityColumn(column: EntityColumn): Reading {
  // A column of the entity's own is still what the lexicon calls by its name: an order's total is a total.
  const meaning = conceptOf(column.name);
  if (column.concept)
    return {
      ...reading(column.concept, 1),
      keys: new Set([keyOf(column.name), ...column.keys, ...(meaning ? [keyOf(meaning.name)] : [])]),
    };
  const concept = conceptOf(column.lexicon!);
  if (!concept) throw new RangeError(`the lexicon has no "${column.lexicon}"`);
  const found = reading(concept, 1);
  return { ...found, keys: new Set([...found.keys, ...column.keys]) };
}

/** "id", "patient id" of a table of patients. */
function ownIdentity(name: string, entity: Entity | undefined): Reading | undefined {
  const key = keyOf(name);
  const isOwn =
    key === "id" ||
    (entity?.keys.some(
      (noun) =>
        key === `${noun} id` ||
        key === `${noun} number` ||
        key === `${noun} no` ||
        key === `${noun} code` ||
        key === `${noun} identifier`,
    ) ??
      false);
  if (!isOwn) return undefined;
  const own = entity?.core.find(({ name: column }) => column === entity.identity.key)?.concept?.recipe;
  const recipe: Recipe = own ?? { forms: [{ kind: "sequence" }], unique: true };
  return { recipe, keys: new Set([key, "id"]), confidence: 1, guessed: false, alternatives: [] };
}

/** "Geburtsdatum" among English names. */
function ofOtherLanguage(name: string, entity: Entity | undefined): Reading | undefined {
  const meaning = meaningOfName(name);
  return meaning === undefined ? undefined : (ofEntity(meaning, entity) ?? ofLexicon(meaning));
}

function ofLexicon(name: string): Reading | undefined {
  const concept = conceptOf(name);
  return concept && reading(concept, 0.95);
}

/** "customer id" where no customers are at hand: ids as customers have them, some of them again and again. */
function foreignIdentity(name: string): Reading | undefined {
  const match = /^(.+) (?:id|identifier|key|ref)$/.exec(keyOf(name));
  if (!match) return undefined;
  const entity = entityOf(match[1]!);
  const own = entity?.core.find(({ name: column }) => column === entity.identity.key)?.concept?.recipe.forms[0];
  const prefix = own?.kind === "sequence" ? (own.prefix ?? "") : `${match[1]!.slice(0, 3).toUpperCase()}-`;
  const width = own?.kind === "sequence" ? Math.max(4, own.pad ?? 5) : 5;
  const recipe: Recipe = {
    forms: [
      {
        kind: "pattern",
        pattern: `${prefix.replace(/[^\w -]/g, "\\$&")}${"0".repeat(Math.max(0, width - 4))}[1-9]\\d{${Math.min(3, width - 1)}}`,
      },
    ],
  };
  return { recipe, keys: new Set([keyOf(name)]), confidence: 0.9, guessed: false, alternatives: [] };
}

/** A known word with others before it: "billing city", "doctor's e-mail", "number of purchases last year". */
function ofPhrase(name: string): Reading | undefined {
  const inside = conceptInside(name);
  if (!inside) return undefined;
  const { concept, qualifier } = inside;
  // "seat level" is no career level: the bare word means that by itself alone.
  if (qualifier !== "" && concept.name === "seniority") return undefined;
  const found = reading(concept, 0.8);
  if (qualifier === "") return found;
  return { ...found, recipe: qualify(concept.recipe, qualifier), keys: new Set([keyOf(name)]) };
}

/** A record of its own for each qualifier: seller city and buyer city are two places. */
function qualify(recipe: Recipe, qualifier: string): Recipe {
  return {
    ...recipe,
    forms: recipe.forms.map((form) =>
      form.kind === "record" && (form.source === "person" || form.source === "place" || form.source === "company")
        ? { ...form, as: roleOf(qualifier, form.as) }
        : form,
    ),
  };
}

/** One role for all columns of one thing: "customer shipping" and "customer" are the customer. */
function roleOf(qualifier: string, own: string | undefined): string {
  const words = qualifier
    .split(" ")
    .filter(
      (word) =>
        !/^(?:primary|secondary|main|current|home|work|full|first|last|mailing|contact|new|old|total|average|billing|shipping|personal|business|preferred|residential)$/.test(
          word,
        ),
    );
  return words.join("_") || own || qualifier.replaceAll(" ", "_");
}

/** "emial", "adress", "amt": the column that was meant. */
function ofSlip(name: string, look: (meant: string) => Reading | undefined): Reading | undefined {
  const meant = mendSpelling(name, knownWords());
  const found = meant === undefined ? undefined : look(meant);
  return found && { ...found, confidence: Math.min(found.confidence, 0.75) };
}

function ofSpelling(name: string): Reading | undefined {
  const similar = similarConcept(name);
  if (!similar || similar.likeness < NEAR_WORD) return undefined;
  // A word of the name that shapes its type outweighs a mere likeness; "… from" is a day whatever is like it.
  if ((similar.likeness < SAME_WORD || TELLING.test(name)) && guessFor(name)) return undefined;
  const sure = similar.likeness >= SAME_WORD;
  const found = reading(similar.entry, Math.min(0.75, similar.likeness), !sure);
  return sure ? found : { ...found, keys: new Set([keyOf(name)]) };
}

function guessFor(name: string): Recipe | undefined {
  const words = wordsOf(name).join(" ");
  const found = GUESSES.find(([pattern]) => pattern.test(words));
  return found && recipeOf(found[1]);
}

function ofShape(name: string): Reading {
  const guess = guessFor(name);
  return {
    recipe: guess ?? recipeOf(lastGuessFor(wordsOf(name))),
    keys: new Set([keyOf(name)]),
    confidence: guess ? 0.4 : 0.15,
    guessed: true,
    alternatives: OTHER_READINGS.map(recipeOf),
  };
}

/** A field from a reading, not yet in any table. */
export function plannedField(name: string, found: Reading, origin: PlannedField["origin"]): PlannedField {
  const { recipe, keys, confidence, guessed, alternatives } = found;
  return {
    name,
    keys: new Set([...keys, keyOf(name)]),
    recipe,
    generator: recipe.forms.at(-1)!,
    notes: [],
    origin: guessed && origin === "asked" ? "guessed" : origin,
    ...(confidence < 1 && { confidence: Math.round(confidence * 100) / 100 }),
    alternatives: alternatives.flatMap(({ forms }) => forms.slice(-1)),
    unique: recipe.unique ?? false,
    nullRate: recipe.nullRate ?? 0,
    hidden: false,
  };
}
