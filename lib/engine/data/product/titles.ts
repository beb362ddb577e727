import type { CellRandom } from "../../random";
import { WORDS } from "./words";

/** Titles of books, records and games: frames such as "The {A} of {B}" and the lists they draw from, as words by number. */
export interface TitleGrammar {
  frames: readonly (readonly TitlePart[])[];
  lists: readonly Int32Array[];
  /** For each word of the lists whether "an" stands before it. */
  vowels: readonly (readonly boolean[])[];
}

/** Fixed words, also as they stand before a vowel, or one of a list. */
type TitlePart = { kind: "fixed"; word: number; beforeVowel: number } | { kind: "list"; list: number };

/** Frames are parted by " / ". */
export function compileTitles(text: string, lists: readonly (readonly string[])[]): TitleGrammar {
  const frames = text.split(" / ").map((frame) =>
    frame
      .split(/(\{[A-D]\})/)
      .filter((part) => part !== "")
      .map(
        (part): TitlePart =>
          /^\{[A-D]\}$/.test(part)
            ? { kind: "list", list: part.charCodeAt(1) - 65 }
            : { kind: "fixed", word: WORDS.add(part), beforeVowel: WORDS.add(part.replace(/(^| )([Aa]) $/, "$1$2n ")) },
      ),
  );
  return {
    frames,
    lists: lists.map((list) => Int32Array.from(list, WORDS.add)),
    vowels: lists.map((list) => list.map((word) => /^[AEIOU]/.test(word))),
  };
}

/** The words of one title. No list gives the same word twice in it. */
export function makeTitle({ frames, lists, vowels }: TitleGrammar, random: CellRandom): number[] {
  const title: number[] = [];
  let last = -1;
  let before = -1;
  for (const part of random.pick(frames)) {
    if (part.kind === "fixed") {
      title.push(part.word);
      before = part.beforeVowel;
      continue;
    }
    const words = lists[part.list]!;
    let index = random.index(words.length);
    if (index === last) index = (index + 1) % words.length;
    last = index;
    if (before >= 0 && vowels[part.list]![index]) title[title.length - 1] = before;
    title.push(words[index]!);
    before = -1;
  }
  return title;
}
