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

/** Letters that may follow here, and the aspect of the word that ends here. */
interface WordTree {
  readonly next: Map<number, WordTree>;
  aspect: number;
}

/** Tells which aspect of a grammar a category, a diagnosis or a product belongs to; -1 for none. */
export function createAspectFinder({ aspects = [] }: Grammar): (text: string) => number {
  const root: WordTree = { next: new Map(), aspect: -1 };
  // Where two aspects have the same word, the first keeps it.
  for (const [aspect, { match }] of aspects.entries())
    for (const word of match) {
      const end = growTree(root, word);
      if (end.aspect < 0) end.aspect = aspect;
    }
  if (root.next.size === 0) return () => -1;
  const begins = new Uint8Array(65_536);
  for (const unit of root.next.keys()) begins[unit] = 1;
  return (text) => {
    const lower = text.toLowerCase();
    let isInside = false;
    for (let at = 0; at < lower.length; at++) {
      const found = isInside || begins[lower.charCodeAt(at)] === 0 ? -1 : longestFrom(root, lower, at);
      if (found >= 0) return found;
      isInside = isWordUnit(lower, at);
    }
    return -1;
  };
}

function growTree(root: WordTree, word: string): WordTree {
  let tree = root;
  for (let k = 0; k < word.length; k++) {
    const unit = word.charCodeAt(k);
    const grown = tree.next.get(unit) ?? { next: new Map(), aspect: -1 };
    tree.next.set(unit, grown);
    tree = grown;
  }
  return tree;
}

/** The aspect of the longest word that stands at this place, if only as the beginning of another. */
function longestFrom(root: WordTree, text: string, from: number): number {
  let found = -1;
  let tree: WordTree | undefined = root;
  for (let k = from; k < text.length; k++) {
    tree = tree.next.get(text.charCodeAt(k));
    if (!tree) break;
    if (tree.aspect >= 0) found = tree.aspect;
  }
  return found;
}

const WORD = /[\p{L}\p{N}]/u;
const isAsciiWord = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** Whether a letter or a digit ends at this unit of a text in lower case. */
function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return isAsciiWord(unit);
  // The second half of a pair stands for the whole character.
  const isSecond = unit >= 0xdc00 && unit <= 0xdfff && at > 0;
  return WORD.test(isSecond ? text.slice(at - 1, at + 1) : text[at]!);
}
