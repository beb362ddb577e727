import { COLUMN_WORDS } from "../../data/languages/columns";
import { CALENDAR_AND_LANDS, GRAMMAR } from "../../data/languages/grammar";
import { LANGUAGE_FACTS, LANGUAGES, type Language } from "../../data/languages/languages";
import { TABLE_WORDS } from "../../data/languages/tables";
import { plural } from "../../text/words";
import { plainWord } from "./plain-word";

/** What a phrase of another language says in English. */
export interface Meaning {
  english: string;
  kind: "column" | "table" | "grammar" | "name";
}

export interface Dictionary {
  language: Language;
  /** The meaning of words joined by single spaces, also of a plural or a compound. */
  find(phrase: string, isMany: boolean): Meaning | undefined;
  /** Is the word in the lists just as it stands? */
  has(word: string): boolean;
}

/** No phrase of the lists has more words. */
export const LONGEST_PHRASE = 4;

const dictionaries = new Map<Language, Dictionary>();

export function dictionaryOf(language: Language): Dictionary {
  const known = dictionaries.get(language);
  if (known) return known;
  const made = createDictionary(language);
  dictionaries.set(language, made);
  return made;
}

function createDictionary(language: Language): Dictionary {
  const phrases = new Map<string, Meaning>();
  const plurals = new Map<string, Meaning>();
  const add = (phrase: string, meaning: Meaning) => {
    if (phrase !== "" && !phrases.has(phrase)) phrases.set(phrase, meaning);
  };
  const index = LANGUAGES.indexOf(language) + 1;
  const addList = (list: string, kind: Meaning["kind"]) => {
    for (const line of list.trim().split("\n")) {
      const cells = line.split("|");
      const english = cells[0]!;
      for (const word of cells[index]!.split("/")) {
        if (word.startsWith("+")) plurals.set(word.slice(1), { english: plural(english), kind });
        else add(word, { english, kind });
      }
    }
  };
  for (const pair of GRAMMAR[language].split("|")) {
    const [word = "", english = ""] = pair.split("=");
    add(word, { english, kind: "grammar" });
  }
  addList(CALENDAR_AND_LANDS, "name");
  addList(TABLE_WORDS, "table");
  addList(COLUMN_WORDS, "column");
  const rules = LANGUAGE_FACTS[language].plurals;

  /** A word of the list from which a rule forms this plural. */
  const pluralOf = (phrase: string): Meaning | undefined => {
    const listed = plurals.get(phrase);
    if (listed) return listed;
    for (const [end, singularEnd] of rules) {
      const one = phrase.endsWith(end) ? phrases.get(phrase.slice(0, -end.length) + singularEnd) : undefined;
      if (one && phrase.length > end.length + 2 && (one.kind === "table" || one.kind === "column"))
        return { ...one, english: plural(one.english) };
    }
    return undefined;
  };

  /** "täglicher" is "tägliche". */
  const declined = (word: string): Meaning | undefined =>
    /e[rsnm]$/.test(word) && word.length > LEAST_DECLINED ? phrases.get(word.slice(0, -1)) : undefined;

  const compoundOf = (word: string): Meaning | undefined => {
    for (let cut = 3; cut <= word.length - 3 && cut <= LONGEST_WORD; cut++) {
      const tail = phrases.get(word.slice(cut)) ?? pluralOf(word.slice(cut));
      const head = word.slice(0, cut);
      const stem =
        STEMS[head] ??
        HEADS.map((end) =>
          head.endsWith(end) ? phrases.get(head.slice(0, head.length - end.length)) : undefined,
        ).find(Boolean)?.english;
      if (tail && stem !== undefined && tail.kind !== "grammar")
        return { english: `${stem} ${tail.english}`, kind: tail.kind };
    }
    return undefined;
  };

  return {
    language,
    find(phrase, isMany) {
      const exact = phrases.get(phrase);
      if (exact) return isMany && exact.kind === "table" ? { ...exact, english: plural(exact.english) } : exact;
      const isCompound = (language === "de" || language === "nl") && !phrase.includes(" ") && phrase.length >= 7;
      return (
        pluralOf(phrase) ??
        (language === "de" ? declined(phrase) : undefined) ??
        (isCompound ? compoundOf(phrase) : undefined)
      );
    },
    has: (word) => phrases.has(word) || plurals.has(word),
  };
}

const LEAST_DECLINED = 6;
const LONGEST_WORD = 40;
/** What joins the parts of a compound. */
const HEADS = ["", "s", "n", "en", "er", "e", "es"];
/** Verbs and short forms that begin compounds. */
const STEMS: Readonly<Record<string, string>> = {
  bestell: "order",
  liefer: "delivery",
  kauf: "purchase",
  verkaufs: "sale",
  zahlungs: "payment",
  versand: "shipping",
  lager: "stock",
  lever: "delivery",
  bestel: "order",
  betaal: "payment",
  koop: "purchase",
};

const meanings = new Map<string, string | undefined>();

/** What a name says in whichever language has it: for a foreign name among English words. */
export function meaningOfName(name: string): string | undefined {
  const phrase = plainWord(name)
    .replace(/[\s_-]+/g, " ")
    .trim();
  if (!meanings.has(phrase) && meanings.size < MOST_REMEMBERED && phrase.length <= LONGEST_NAME)
    meanings.set(
      phrase,
      LANGUAGES.map((language) => dictionaryOf(language).find(phrase, false)).find(
        (meaning) => meaning?.kind === "column" || meaning?.kind === "table",
      )?.english,
    );
  return meanings.get(phrase);
}
const MOST_REMEMBERED = 20_000;
const LONGEST_NAME = 60;
