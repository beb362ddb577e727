import type { CellRandom } from "../random";

export type Phrase = (random: CellRandom) => string;

/** Words that "an" stands before. */
const SOUNDS_OPEN = /^(?:[aeio](?!ne\b|u[a-z])|u(?!ni[^nm]|s[eu])|hour|honest|heir)/i;

/** Draws for another word than the one the phrase has. */
const MOST_TRIES = 8;

function endsWithArticle(text: string): boolean {
  const end = text.length;
  if (text[end - 1] !== " ") return false;
  const letter = text[end - 2];
  return (letter === "a" || letter === "A") && (end === 2 || text[end - 3] === " ");
}

/**
 * Makes phrases of patterns such as "The {adjective} {noun}". Alternatives are separated by |, in patterns as in lists of words, and a word may
 * hold names of other lists.
 */
export function phraseMaker(patterns: string, words: Readonly<Record<string, string>> = {}): Phrase {
  const lists = new Map<string, Phrase>();
  const listNamed = (name: string): Phrase => {
    let list = lists.get(name);
    if (!list) {
      const text = words[name];
      if (text === undefined) throw new RangeError(`no words for {${name}} in "${patterns.slice(0, 60)}"`);
      list = alternatives(text);
      lists.set(name, list);
    }
    return list;
  };
  const alternatives = (text: string): Phrase => {
    const options = text.split("|").map(sequence);
    return options.length === 1 ? options[0]! : (random) => options[random.index(options.length)]!(random);
  };
  const sequence = (text: string): Phrase => {
    const parts = text.split(/\{(\w+)\}/).map((part, i): Phrase => (i % 2 === 1 ? listNamed(part) : () => part));
    if (parts.length === 1) return parts[0]!;
    const names = text.split(/\{(\w+)\}/);
    const isRepeated = names.map((name, i) => i % 2 === 1 && names.indexOf(name) < i);
    return (random) => {
      let phrase = "";
      for (let i = 0; i < parts.length; i++) {
        let part = parts[i]!(random);
        // A list that is named twice gives two words: no "Rain and Rain".
        for (let tries = 0; isRepeated[i] && tries < MOST_TRIES && phrase.includes(part); tries++)
          part = parts[i]!(random);
        if (i % 2 === 1 && endsWithArticle(phrase) && SOUNDS_OPEN.test(part)) phrase = `${phrase.slice(0, -1)}n `;
        phrase += part;
      }
      return phrase;
    };
  };
  return alternatives(patterns);
}
