import { CONCEPTS } from "../data/concepts";
import { ENTITIES } from "../data/entities";
import { keyOf, rawKeyOf } from "../text/words";
import type { Concept } from "./concept";
import type { Entity } from "./entity";
import { createSimilarityIndex, type SimilarityIndex } from "./similarity";

/** Looking words up among everything the planner knows. Indexes are built on first use and kept. */

let concepts: Map<string, Concept> | undefined;
let rawConcepts: Map<string, Concept> | undefined;
let entities: Map<string, Entity> | undefined;
let similarConcepts: SimilarityIndex<Concept> | undefined;
let similarEntities: SimilarityIndex<Entity> | undefined;

function firstOfKey<T extends { keys: readonly string[] }>(list: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of list) for (const key of item.keys) if (!map.has(key)) map.set(key, item);
  return map;
}

/** Singular words first, so that "review" is a text though "reviews" is a count. */
const conceptIndex = () => {
  if (concepts) return concepts;
  const singular = CONCEPTS.flatMap((concept) =>
    concept.phrases.flatMap((phrase, i) =>
      rawKeyOf(phrase) === concept.keys[i] ? [[concept.keys[i]!, concept] as const] : [],
    ),
  );
  concepts = new Map([...firstOfKey(CONCEPTS), ...singular.toReversed()]);
  return concepts;
};
const rawIndex = () =>
  (rawConcepts ??= new Map(
    CONCEPTS.toReversed().flatMap((concept) => concept.phrases.map((phrase) => [rawKeyOf(phrase), concept] as const)),
  ));
const entityIndex = () => (entities ??= firstOfKey(ENTITIES));

/** The concept of exactly this name, in any spelling; a plural that is a word of its own comes first. */
export function conceptOf(name: string): Concept | undefined {
  return rawIndex().get(rawKeyOf(name)) ?? conceptIndex().get(keyOf(name));
}

/** Is a plural a word of the lexicon by itself, such as "likes"? */
export function isOwnPlural(name: string): boolean {
  const raw = rawKeyOf(name);
  return raw !== keyOf(name) && rawIndex().has(raw);
}

/** No phrase of the lexicon is longer; so long texts are looked up in linear time. */
const MOST_WORDS = 8;

/** The concept at the end of a longer name, with the words before it: "billing city" → city, "billing". */
export function conceptInside(name: string): { concept: Concept; qualifier: string } | undefined {
  const words = keyOf(name).split(" ");
  for (let from = Math.max(1, words.length - MOST_WORDS); from < words.length; from++) {
    const concept = conceptIndex().get(words.slice(from).join(" "));
    if (concept) return { concept, qualifier: words.slice(0, from).join(" ") };
  }
  // "price usd", "weight kg", "amount in euro": the unit behind.
  for (let to = words.length - 1; to >= Math.max(1, words.length - MOST_WORDS); to--) {
    const concept = UNIT.test(words.slice(to).join(" ")) ? conceptIndex().get(words.slice(0, to).join(" ")) : undefined;
    if (concept) return { concept, qualifier: "" };
  }
  return undefined;
}

let conceptWords: Set<string> | undefined;

/** Every word of the lexicon's names, those that are names by themselves first. */
export function knownWords(): ReadonlySet<string> {
  if (conceptWords) return conceptWords;
  const keys = CONCEPTS.flatMap((concept) => [...concept.keys, ...concept.phrases.map(rawKeyOf)]);
  conceptWords = new Set([...keys.filter((key) => !key.includes(" ")), ...keys.flatMap((key) => key.split(" "))]);
  return conceptWords;
}

const UNIT =
  /^(?:in )?(?:usd|eur|gbp|inr|dollar|euro|kg|g|lb|km|mile|cm|mm|m|c|f|celsius|fahrenheit|percent|pct|hour|minute|min|second|sec|day|month|year|kwh|mb|gb|ms|unit|number|value|amount|name|yr|am|pm|utc|text|string|int|flag)$/;

export function similarConcept(name: string): { entry: Concept; likeness: number } | undefined {
  similarConcepts ??= createSimilarityIndex(
    CONCEPTS.flatMap((concept) => concept.keys.map((key) => [key, concept] as const)),
  );
  return similarConcepts.closest(keyOf(name));
}

/** The entity of exactly this noun, singular or plural. */
export function entityOf(noun: string): Entity | undefined {
  return entityIndex().get(keyOf(noun));
}

/** The entity a longer phrase speaks of: the longest known part, the last where several are as long. */
export function entityInside(phrase: string): Entity | undefined {
  const words = keyOf(phrase).split(" ");
  for (let length = Math.min(words.length, MOST_WORDS); length >= 1; length--)
    for (let from = words.length - length; from >= 0; from--) {
      const entity = entityIndex().get(words.slice(from, from + length).join(" "));
      if (entity) return entity;
    }
  return undefined;
}

const ENOUGH_FOR_ENTITY = 0.6;

export function similarEntity(noun: string): Entity | undefined {
  similarEntities ??= createSimilarityIndex(
    ENTITIES.flatMap((entity) => entity.keys.map((key) => [key, entity] as const)),
  );
  const found = similarEntities.closest(keyOf(noun));
  return found && found.likeness >= ENOUGH_FOR_ENTITY ? found.entry : undefined;
}

/** The entity whose columns these names look like; undefined when fewer than three, or under half, are its own. */
export function entityOfColumns(names: readonly string[]): Entity | undefined {
  const keys = names.map(keyOf);
  let best: { entity: Entity; own: number } | undefined;
  for (const entity of ENTITIES) {
    const known = new Set([...entity.core, ...entity.more].flatMap((column) => column.keys));
    const own = keys.filter((key) => known.has(key)).length;
    if (!best || own > best.own) best = { entity, own };
  }
  return best && best.own >= 3 && best.own >= names.length / 2 ? best.entity : undefined;
}
