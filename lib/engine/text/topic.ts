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
export interface AspectFinder {
  inText(text: string): number;
  /** The same for UTF-8 bytes. */
  inBytes(bytes: Uint8Array, from: number, to: number): number;
}

const decoder = new TextDecoder();

export function createAspectFinder({ aspects = [] }: Grammar): AspectFinder {
  const root: WordTree = { next: new Map(), aspect: -1 };
  // Where two aspects have the same word, the first keeps it.
  for (const [aspect, { match }] of aspects.entries())
    for (const word of match) {
      const end = growTree(root, word);
      if (end.aspect < 0) end.aspect = aspect;
    }
  // Most words of a text are told from all that matter by their first two letters.
  const openings = new Uint8Array(1 << (2 * OPENING_BITS));
  for (const [first, { next, aspect }] of root.next) {
    if (aspect >= 0) openings.fill(1, openingOf(first, 0), openingOf(first, -1) + 1);
    for (const second of next.keys()) openings[openingOf(first, second)] = 1;
  }
  let units = new Uint16Array(256);

  const makeRoom = (size: number) => {
    if (size > units.length) units = new Uint16Array(size * 2);
  };
  const find = (size: number, isWordAt: (at: number) => boolean): number => {
    let isInside = false;
    for (let at = 0; at < size; at++) {
      const mayBegin = !isInside && openings[openingOf(units[at]!, at + 1 < size ? units[at + 1]! : 0)] === 1;
      const found = mayBegin ? longestFrom(root, units, at, size) : -1;
      if (found >= 0) return found;
      isInside = isWordAt(at);
    }
    return -1;
  };
  const isAsciiWordAt = (at: number) => isAsciiWord(units[at]!);
  const inText = (text: string) => {
    const lower = text.toLowerCase();
    makeRoom(lower.length);
    for (let k = 0; k < lower.length; k++) units[k] = lower.charCodeAt(k);
    return find(lower.length, (at) => isWordUnit(lower, at));
  };
  return {
    inText,
    inBytes(bytes, from, to) {
      makeRoom(to - from);
      for (let k = from; k < to; k++) {
        const byte = bytes[k]!;
        if (byte > 127) return inText(decoder.decode(bytes.subarray(from, to)));
        units[k - from] = byte >= 65 && byte <= 90 ? byte + 32 : byte;
      }
      return find(to - from, isAsciiWordAt);
    },
  };
}

const OPENING_BITS = 5;

/** A number for two letters, which others may share. */
const openingOf = (first: number, second: number): number =>
  ((first & ((1 << OPENING_BITS) - 1)) << OPENING_BITS) | (second & ((1 << OPENING_BITS) - 1));

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
function longestFrom(root: WordTree, units: Uint16Array, from: number, to: number): number {
  let found = -1;
  let tree: WordTree | undefined = root;
  for (let k = from; k < to; k++) {
    tree = tree.next.get(units[k]!);
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
