import { type Recipe, type RecipeInput, recipeOf } from "../data/make";
import { keyOf } from "../text/words";

/** What a column can mean: words for it, and how its values are made. */
export interface Concept {
  /** The first of its words, as a sibling is named: order_date. */
  name: string;
  /** All its words as written. */
  phrases: readonly string[];
  /** All its words in the form they are compared in. */
  keys: readonly string[];
  recipe: Recipe;
}

/** Reads a table of concepts: words separated by |, the usual ones first. */
export function concepts(table: Readonly<Record<string, RecipeInput>>): Concept[] {
  return Object.entries(table).map(([words, input]) => {
    const phrases = words.split("|");
    return { name: phrases[0]!.replaceAll(" ", "_"), phrases, keys: phrases.map(keyOf), recipe: recipeOf(input) };
  });
}
