import { createWordList } from "../../word-list";
import { lowerTitle, startsWithVowelSound } from "./nouns";

/** All that names and descriptions of products are spelled from, by number. */
export const WORDS = createWordList();

/** Stands for a word that is not there. */
export const NO_WORD = -1;

const tokens = new Map<string, number>();
const tokenOf = (text: string) => {
  const token = tokens.get(text) ?? tokens.size + 1;
  tokens.set(text, token);
  return token;
};

/**
 * How each word meets its neighbours in a name, as numbers of what stands between spaces: the last, the first, and the first's part before a hyphen. Zero
 * where nobody has asked yet.
 */
let ends = new Int32Array(1 << 12);
const LAST = 0;
const FIRST = 1;
const STEM = 2;
const ENDS = 4;

function endsOf(word: number): number {
  const at = word * ENDS;
  if (at >= ends.length) {
    const longer = new Int32Array((at + ENDS) * 2);
    longer.set(ends);
    ends = longer;
  }
  if (ends[at] === 0) {
    const parts = WORDS.text(word).split(" ");
    const first = parts[0]!;
    ends.set([tokenOf(parts.at(-1)!), tokenOf(first), tokenOf(/^\w*/.exec(first)![0])], at);
  }
  return at;
}

export const lastTokenOf = (word: number): number => {
  const at = endsOf(word);
  return ends[at + LAST]!;
};

/** Whether the word begins with a token, as "Nonstick Steel" does with "Nonstick" and `40"` with "40". */
export function beginsWith(word: number, token: number): boolean {
  const at = endsOf(word);
  return token === ends[at + FIRST] || token === ends[at + STEM];
}

/** A word made from another, worked out once. */
function derivedWord(derive: (text: string) => string): (word: number) => number {
  const derived: (number | undefined)[] = [];
  return (word) => {
    derived[word] ??= WORDS.add(derive(WORDS.text(word)));
    return derived[word];
  };
}

/** "Nonstick Steel" without "Nonstick". */
export const withoutFirst = derivedWord((text) => text.replace(/^\w*\s*/, ""));
export const capitalised = derivedWord((text) => text.charAt(0).toUpperCase() + text.slice(1));
/** As it stands inside a sentence. */
export const lowered = derivedWord(lowerTitle);

/** What stands before a noun: the word with the space behind it, and its first part, which a trait that says the same holds. */
export function adjectiveOf(text: string): { word: number; key: string } {
  const lower = lowerTitle(text);
  const word = WORDS.add(`${lower} `);
  vowels[word] = startsWithVowelSound(lower);
  return { word, key: lower.split(/[ -]/)[0]! };
}

const vowels: (boolean | undefined)[] = [];

/** Whether "an" stands before an adjective. */
export const beginsWithVowel = (adjective: number): boolean => vowels[adjective] === true;
