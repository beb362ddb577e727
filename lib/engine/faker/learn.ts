import type { FakerForm, FakerPart } from "./forms";
import { type DrawnValues, Unexplained } from "./watch";

/** What a method makes of a word it has drawn. */
export type Become = (word: string) => string;

/** A part as it looks in the result: methods change letters, drop marks and spaces, and set capitals. */
export function learnPart(part: FakerPart, become: Become): FakerPart {
  const learners = new Map<string, Learner>();
  const learner = (isFirst: boolean, isLast: boolean) => {
    const key = `${isFirst}${isLast}`;
    const known = learners.get(key) ?? createLearner(besideLetters(become, isFirst, isLast));
    learners.set(key, known);
    return known;
  };
  const learn = (one: FakerPart, isFirst: boolean, isLast: boolean): FakerPart => {
    const { changes, learnsNothing } = learner(isFirst, isLast);
    switch (one.kind) {
      case "text": {
        const text = changes(one.text);
        return text === one.text ? one : { kind: "text", text };
      }
      case "list": {
        if (learnsNothing(one.items)) return one;
        const items = one.items.map(changes);
        return items.every((item, k) => item === one.items[k]) ? one : { ...one, items };
      }
      case "characters":
        return { ...one, alphabet: one.alphabet.map((character) => learnCharacter(character, one.length, changes)) };
      case "forms": {
        const forms = one.forms.map((form): FakerForm => {
          const last = form.parts.length - 1;
          const parts = form.parts.map((inner, k) => learn(inner, isFirst && k === 0, isLast && k === last));
          return parts.every((inner, k) => inner === form.parts[k]) ? form : { ...form, parts };
        });
        return forms.every((form, k) => form === one.forms[k]) ? one : { kind: "forms", forms };
      }
      default:
        for (const example of examplesOf(one)) if (changes(example) !== example) throw new Unexplained();
        return one;
    }
  };
  return learn(part, true, true);
}

/** What becomes of a word between letters, where it is not the first or not the last of a text. */
function besideLetters(become: Become, isFirst: boolean, isLast: boolean): Become {
  const [before, after] = [isFirst ? "" : "a", isLast ? "" : "a"];
  return (word) => {
    const changed = become(before + word + after);
    if (!changed.toLowerCase().startsWith(before) || !changed.endsWith(after)) throw new Unexplained();
    return changed.slice(before.length, changed.length - after.length);
  };
}

/** Texts with all that may stand in numbers, and in what our own makers write. */
function examplesOf(part: FakerPart): readonly string[] {
  switch (part.kind) {
    case "digits":
      return ["9876543210", "0123456789"].map((digits) => digits.repeat(2).slice(0, part.length));
    case "number":
      return [part.min, part.max].map((value) =>
        part.keepsZeros ? (value / 10 ** part.scale).toFixed(part.scale) : String(value / 10 ** part.scale),
      );
    default:
      return ["aZ09", "Zz90"];
  }
}

/** Characters that methods treat alike. */
const ALIKE: readonly (readonly [members: RegExp, one: string])[] = [
  [/[a-z]/g, "a"],
  [/[A-Z]/g, "A"],
  [/[0-9]/g, "0"],
  // East Asian writing, and pictures.
  [/[\u2E80-\uFFEE]+/g, "\u4E00"],
];

/** What tells whether a method changes a word: its characters, the first and the last apart from those in the middle. */
function traitsOf(word: string): string[] {
  const letters = ALIKE.reduce((text, [members, one]) => text.replace(members, one), word);
  return [`^${letters[0]}`, ...letters, `${letters.at(-1)}$`];
}

const traitsOfLists = new WeakMap<readonly string[], readonly string[]>();

function traitsOfList(items: readonly string[]): readonly string[] {
  const known = traitsOfLists.get(items) ?? [...new Set(items.flatMap(traitsOf))];
  traitsOfLists.set(items, known);
  return known;
}

interface Learner {
  changes: Become;
  /** Whether all words of a list are known to stay as they are. */
  learnsNothing(items: readonly string[]): boolean;
}

/** Methods change words character by character, so a word is not tried whose characters all stood in words that stayed as they were. */
function createLearner(become: Become): Learner {
  const safe = new Set<string>();
  const known = new Map<string, string>();
  return {
    learnsNothing: (items) => traitsOfList(items).every((trait) => safe.has(trait)),
    changes(word) {
      if (known.has(word)) return known.get(word)!;
      const traits = traitsOf(word);
      const changed = traits.every((trait) => safe.has(trait)) ? word : become(word);
      known.set(word, changed);
      if (changed === word) for (const trait of traits) safe.add(trait);
      return changed;
    },
  };
}

/** Characters that stand in a row must all become the same. */
function learnCharacter(character: string, length: number, become: Become): string {
  const changed = become(character.repeat(length));
  const one = changed.slice(0, changed.length / length);
  if (one.repeat(length) !== changed) throw new Unexplained();
  return one;
}

/** Most values that are tried one by one. */
const MAX_VALUES = 1000;
const MAX_SCALE = 9;

/** How values show in a text: between which of its characters, and as what; undefined where they do not show. */
export function learnValues(
  values: DrawnValues,
  textWith: (value: unknown) => string,
): { from: number; after: number; part: FakerPart } | undefined {
  const { size, at, numbers } = values;
  const positions = [...new Set([0, 1, Math.floor(size / 3), Math.floor(size / 2), size - 2, size - 1])];
  const few = cutOut(positions.map((position) => textWith(at(position))));
  const number =
    few &&
    numbers &&
    readNumbers(
      few.entries,
      positions.map((position) => at(position) as number),
      numbers.step,
      size,
    );
  if (number) return { ...few, part: number };
  if (size > MAX_VALUES) {
    if (few) throw new Unexplained();
    return undefined;
  }
  const all = cutOut(Array.from({ length: size }, (_, position) => textWith(at(position))));
  return all && { ...all, part: { kind: "list", items: all.entries } };
}

/** What differs between texts, behind their common beginning and before their common end. */
function cutOut(texts: readonly string[]): { from: number; after: number; entries: string[] } | undefined {
  const [first = ""] = texts;
  if (texts.every((text) => text === first)) return undefined;
  const shortest = Math.min(...texts.map((text) => text.length));
  let from = 0;
  while (from < shortest && texts.every((text) => text[from] === first[from])) from++;
  let after = 0;
  while (after < shortest - from && texts.every((text) => text.at(-1 - after) === first.at(-1 - after))) after++;
  return { from, after, entries: texts.map((text) => text.slice(from, text.length - after)) };
}

/** Numbers written as such, as parts of a power of ten, or with fixed decimals. */
function readNumbers(
  entries: readonly string[],
  values: readonly number[],
  step: number,
  size: number,
): (FakerPart & { kind: "number" }) | undefined {
  if (step !== 1 || !values.every(Number.isSafeInteger)) return undefined;
  const [min] = values as [number];
  for (let scale = 0; scale <= MAX_SCALE; scale++) {
    const unit = 10 ** scale;
    const part = { kind: "number", min, max: min + size - 1, scale } as const;
    if (entries.every((entry, k) => entry === String(values[k]! / unit))) return { ...part, keepsZeros: false };
    if (entries.every((entry, k) => entry === (values[k]! / unit).toFixed(scale))) return { ...part, keepsZeros: true };
  }
  return undefined;
}
