import type { CellRandom } from "../../random";

/** Titles of books, records and games: frames such as "The {A} of {B}" and the lists they draw from. */
export interface TitleGrammar {
  frames: readonly (readonly (string | number)[])[];
  lists: readonly (readonly string[])[];
}

/** Frames are parted by " / ". */
export function compileTitles(text: string, lists: readonly (readonly string[])[]): TitleGrammar {
  const frames = text.split(" / ").map((frame) =>
    frame
      .split(/(\{[A-D]\})/)
      .filter((part) => part !== "")
      .map((part) => (/^\{[A-D]\}$/.test(part) ? part.charCodeAt(1) - 65 : part)),
  );
  return { frames, lists };
}

/** One title. No list gives the same word twice in it. */
export function makeTitle({ frames, lists }: TitleGrammar, random: CellRandom): string {
  const frame = random.pick(frames);
  let title = "";
  let last = -1;
  for (const part of frame) {
    if (typeof part === "string") {
      title += part;
      continue;
    }
    const words = lists[part]!;
    let index = random.index(words.length);
    if (index === last) index = (index + 1) % words.length;
    last = index;
    const word = words[index]!;
    if (/(^| )[Aa] $/.test(title) && /^[AEIOU]/.test(word)) title = `${title.trimEnd()}n `;
    title += word;
  }
  return title;
}
