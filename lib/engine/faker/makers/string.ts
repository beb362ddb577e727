import { type Maker, oneForm } from "./maker";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const WORD_CHARACTERS = [...`0123456789${LETTERS}_`];

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, k) => String.fromCharCode(first + k));

/** So many characters of an alphabet, where the only argument is their number. */
const ofLength =
  (alphabet: readonly string[], usual: number): Maker =>
  ([length = usual]) =>
    typeof length === "number" && length > 0 ? oneForm({ kind: "characters", alphabet, length }) : undefined;

/** Texts that faker draws character by character until one fits. */
export const stringMakers: Readonly<Record<string, Maker>> = {
  "string.nanoid": ofLength([...WORD_CHARACTERS, "-"], 21),
  "string.sample": ofLength(between(33, 125), 10),
  "internet.password": (args) =>
    args.length === 0 ? oneForm({ kind: "characters", alphabet: WORD_CHARACTERS, length: 15 }) : undefined,
};
