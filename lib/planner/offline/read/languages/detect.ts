import { LANGUAGES, type Language, UNREAD_LETTERS, UNREAD_WORDS } from "../../data/languages/languages";
import type { Vocabulary } from "../builder";
import { dictionaryOf } from "./dictionary";
import { plainWord } from "./plain-word";

/** Which language a description is in. */
export type Detected = { kind: "english" } | { kind: "read"; language: Language } | { kind: "unread"; name: string };

const ENGLISH = new Set(
  "a an the with and or of for from to between in on at by per each every is are has have their its without where which that all any generate create make give me please need want i we rows records table tables column columns data dataset list sample test random realistic unique between about over under than more less last past this if then when only some my our as".split(
    " ",
  ),
);
const MOST_WORDS = 120;
/** One foreign word tells where there are hardly any others. */
const SHORT = 4;

export function detectLanguage(text: string, { isWord, isTable }: Vocabulary): Detected {
  const written = text.match(/[\p{L}\p{M}][\p{L}\p{M}']*/gu)?.slice(0, MOST_WORDS) ?? [];
  const words = [...new Set(written.map(plainWord))];
  const english = new Set(words.filter((word) => ENGLISH.has(word) || isWord(word) || isTable(word)));
  const strange = words.filter((word) => !english.has(word));
  if (strange.length === 0 || isPlainlyEnglish(words, english)) return { kind: "english" };
  const scores = LANGUAGES.map((language) => {
    const { find, has } = dictionaryOf(language);
    const foreign = strange.filter((word) => find(word, false) !== undefined).length;
    const others = [...english].filter((word) => !has(word)).length;
    return { language, foreign, lead: foreign - others };
  });
  const best = scores.reduce((most, score) => (score.lead > most.lead ? score : most));
  if (best.lead > 0 && (best.foreign >= 2 || words.length <= SHORT)) return { kind: "read", language: best.language };
  return unread(text, words, english.size);
}

/** Joints of English sentences, which no other language of these has. */
const JOINTS = ["with", "and", "of", "the", "each", "between", "from"];
const MOSTLY = 0.6;

const isPlainlyEnglish = (words: readonly string[], english: ReadonlySet<string>) =>
  english.size > words.length * MOSTLY && JOINTS.filter((joint) => english.has(joint)).length >= 2;

const LEAST_TELLING = 2;

function unread(text: string, words: readonly string[], english: number): Detected {
  const letters = english > 0 ? undefined : UNREAD_LETTERS.find(([pattern]) => pattern.test(text));
  if (letters) return { kind: "unread", name: letters[1] };
  const known = Object.entries(UNREAD_WORDS).map(([name, list]) => {
    const own = new Set(list.split("|"));
    return { name, hits: words.filter((word) => own.has(word)).length };
  });
  const best = known.reduce((most, one) => (one.hits > most.hits ? one : most));
  return best.hits >= LEAST_TELLING && best.hits > english ? { kind: "unread", name: best.name } : { kind: "english" };
}
