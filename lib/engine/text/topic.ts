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

/** Tells which aspect of a grammar a category, a diagnosis or a product belongs to; -1 for none. */
export function createAspectFinder({ aspects = [] }: Grammar): (text: string) => number {
  const aspectOf = new Map(
    aspects.flatMap(({ match }, aspect) => match.map((word): [string, number] => [word, aspect])).reverse(),
  );
  if (aspectOf.size === 0) return () => -1;
  // Words are data of ours: letters and spaces. The longest that begins a word of the text wins.
  const longestFirst = [...aspectOf.keys()].toSorted((a, b) => b.length - a.length);
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})`, "u");
  return (text) => {
    const found = words.exec(text.toLowerCase());
    return found ? aspectOf.get(found[0])! : -1;
  };
}
