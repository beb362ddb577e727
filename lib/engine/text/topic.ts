import type { Grammar } from "./grammar";

const wordsOf = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** The grammar that a topic or a name speaks of: the longest of its words that stands in it; undefined when none does. */
export function findGrammar(topic: string, grammars: readonly Grammar[]): Grammar | undefined {
  const words = wordsOf(topic);
  let best: Grammar | undefined;
  let length = 0;
  for (const grammar of grammars)
    for (const alias of [grammar.name.replaceAll("_", " "), ...grammar.aliases])
      if (alias.length > length && (words.includes(` ${alias} `) || words.includes(` ${alias}s `))) {
        best = grammar;
        length = alias.length;
      }
  return best;
}

/** Which aspect of a grammar a category, a diagnosis or a product belongs to; -1 for none. */
export function findAspect(text: string, { aspects = [] }: Grammar): number {
  const words = wordsOf(text);
  return aspects.findIndex(({ match }) => match.some((word) => words.includes(` ${word}`)));
}
