import type { Maker } from "./maker";

const KINDS = ["adjective", "adverb", "conjunction", "interjection", "noun", "preposition", "verb"];

/** Words of any kind that the locale has. */
export const wordMakers: Readonly<Record<string, Maker>> = {
  "word.sample": (args, { find }) => {
    const kinds = KINDS.flatMap((kind) => find(`word.${kind}`, args) ?? []);
    return kinds.length > 0 ? kinds : undefined;
  },
};
