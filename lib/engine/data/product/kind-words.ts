import type { Kind } from "./kind";
import { type Adjective, adjectiveOf, NO_WORD, WORDS, wordsOf } from "./words";

/** A kind's words by number, in lists that a variant picks from as it does from the kind's own. */
export interface KindWords {
  noun: number;
  /** The noun in running text. */
  running: number;
  series: Int32Array;
  features: Int32Array;
  plus: Int32Array;
  /** `NO_WORD` for what the noun says already. */
  materials: Int32Array;
  colors: Int32Array;
  sizes: { labels: Int32Array; metric: Int32Array };
  traits: Int32Array;
  uses: Int32Array;
  notes: Int32Array;
  /** Adjectives from materials and from features, each with the traits it would repeat. */
  materialAdjectives: readonly (KindAdjective | undefined)[];
  featureAdjectives: readonly (KindAdjective | undefined)[];
}

export interface KindAdjective extends Adjective {
  /** A bit for each trait that names the same. */
  saidBy: number;
}

/** Styles whose features are subtitles. */
const SUBTITLED = new Set(["book", "guide"]);

export function readKindWords(kind: Omit<Kind, "words">): KindWords {
  const { noun, running, materials, features, traits, sizes } = kind;
  const isSaid = (material: string) => noun.includes(material);
  const adjectiveFor = (text: string): KindAdjective => {
    const adjective = adjectiveOf(text);
    const saidBy = traits.reduce((bits, trait, t) => bits | (trait.includes(adjective.key) ? 1 << t : 0), 0);
    return { ...adjective, saidBy };
  };
  return {
    noun: WORDS.add(noun),
    running: WORDS.add(running.text),
    series: wordsOf(kind.series),
    features: wordsOf(features),
    plus: wordsOf(kind.plus),
    materials: materials.some(isSaid)
      ? Int32Array.from(materials, (material) => (isSaid(material) ? NO_WORD : WORDS.add(material)))
      : wordsOf(materials),
    colors: wordsOf(kind.colors),
    sizes: { labels: wordsOf(sizes.labels), metric: wordsOf(sizes.metric) },
    traits: wordsOf(traits),
    uses: wordsOf(kind.uses),
    notes: wordsOf(kind.notes),
    materialAdjectives: materials.map((material) => (isSaid(material) ? undefined : adjectiveFor(material))),
    featureAdjectives: SUBTITLED.has(kind.style) ? [] : features.map(adjectiveFor),
  };
}
