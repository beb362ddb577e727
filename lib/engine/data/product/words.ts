import { createWordList } from "../../word-list";
import { lowerTitle, startsWithVowelSound } from "./nouns";

/** All that names and descriptions of products are spelled from, by number. */
export const WORDS = createWordList();

/** Stands for a word that is not there. */
export const NO_WORD = -1;

/** How a word meets its neighbours in a name, in numbers of their own for what stands between spaces. */
interface Ends {
  /** The last of what stands between spaces. */
  last: number;
  /** The first, and its part before a hyphen. */
  first: number;
  stem: number;
}

const tokens = new Map<string, number>();
const tokenOf = (text: string) => {
  const token = tokens.get(text) ?? tokens.size;
  tokens.set(text, token);
  return token;
};

const ends: Ends[] = [];

function endsOf(word: number): Ends {
  let found = ends[word];
  if (!found) {
    const parts = WORDS.text(word).split(" ");
    const first = parts[0]!;
    found = { last: tokenOf(parts.at(-1)!), first: tokenOf(first), stem: tokenOf(/^\w*/.exec(first)![0]) };
    ends[word] = found;
  }
  return found;
}

export const lastTokenOf = (word: number): number => endsOf(word).last;

/** Whether the word begins with a token, as "Nonstick Steel" does with "Nonstick" and `40"` with "40". */
export function beginsWith(word: number, token: number): boolean {
  const { first, stem } = endsOf(word);
  return token === first || token === stem;
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
