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

/** Bytes that may follow here, and the aspect of the word that ends here. */
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

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
/** Whether a word goes on after this byte in lower case: letters and digits, and all of other scripts. */
const IS_INSIDE = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte > 127 ? 1 : 0,
);

export function createAspectFinder({ aspects = [] }: Grammar): AspectFinder {
  const root: WordTree = { next: new Map(), aspect: -1 };
  // Where two aspects have the same word, the first keeps it.
  for (const [aspect, { match }] of aspects.entries())
    for (const word of match) {
      const end = growTree(root, encoder.encode(word));
      if (end.aspect < 0) end.aspect = aspect;
    }
  // Most words of a text are told from all that matter by their first two bytes.
  const openings = new Uint8Array(1 << (2 * OPENING_BITS));
  for (const [first, { next, aspect }] of root.next) {
    if (aspect >= 0) openings.fill(1, openingOf(first, 0), openingOf(first, -1) + 1);
    for (const second of next.keys()) openings[openingOf(first, second)] = 1;
  }

  const find = (bytes: Uint8Array, from: number, to: number): number => {
    let isInside = 0;
    let byte = LOWER[bytes[from]!]!;
    for (let at = from; at < to; at++) {
      const following = at + 1 < to ? LOWER[bytes[at + 1]!]! : 0;
      if (isInside === 0 && openings[openingOf(byte, following)] === 1) {
        const found = longestFrom(root, bytes, at, to);
        if (found >= 0) return found;
      }
      isInside = IS_INSIDE[byte]!;
      byte = following;
    }
    return -1;
  };
  const inText = (text: string) => {
    const bytes = encoder.encode(text.toLowerCase());
    return find(bytes, 0, bytes.length);
  };
  return {
    inText,
    inBytes(bytes, from, to) {
      // Only a string knows the small letters of other scripts.
      for (let k = from; k < to; k++) if (bytes[k]! > 127) return inText(decoder.decode(bytes.subarray(from, to)));
      return find(bytes, from, to);
    },
  };
}

const OPENING_BITS = 5;

/** A number for two bytes, which others may share. */
const openingOf = (first: number, second: number): number =>
  ((first & ((1 << OPENING_BITS) - 1)) << OPENING_BITS) | (second & ((1 << OPENING_BITS) - 1));

function growTree(root: WordTree, word: Uint8Array): WordTree {
  let tree = root;
  for (const byte of word) {
    const grown = tree.next.get(byte) ?? { next: new Map(), aspect: -1 };
    tree.next.set(byte, grown);
    tree = grown;
  }
  return tree;
}

/** The aspect of the longest word that stands at this place, if only as the beginning of another. */
function longestFrom(root: WordTree, bytes: Uint8Array, from: number, to: number): number {
  let found = -1;
  let tree: WordTree | undefined = root;
  for (let at = from; at < to; at++) {
    tree = tree.next.get(LOWER[bytes[at]!]!);
    if (!tree) break;
    if (tree.aspect >= 0) found = tree.aspect;
  }
  return found;
}
