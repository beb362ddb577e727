import { ABBREVIATIONS } from "../data/abbreviations";
import { wordsOf } from "../text/words";

/** Words of column names as they were meant: "emial adress" → "email address", "cust amt" → "customer amount". */

const LONGEST = 24;
/** Words of this length may miss two letters. */
const LONG = 9;
/** Shorter words are too much like others to have one letter for another. */
const SURE = 6;

/** The name in words that are known; undefined where none of its words is a slip of one. `known` is in the order to prefer. */
export function mendSpelling(name: string, known: ReadonlySet<string>): string | undefined {
  const words = wordsOf(name);
  const mended = words.map((word) =>
    known.has(word) ? word : (ABBREVIATIONS[word] ?? closestWord(word, known) ?? word),
  );
  return mended.some((word, i) => word !== words[i]) ? mended.join(" ") : undefined;
}

function closestWord(word: string, known: ReadonlySet<string>): string | undefined {
  if (word.length < 3 || word.length > LONGEST || /\d/.test(word)) return undefined;
  const most = word.length >= LONG ? 2 : 1;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    if (candidate.length < 4 || candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > 2) continue;
    const distance = slipsBetween(word, candidate, best ? best.distance - 1 : most);
    if (distance !== undefined) best = { word: candidate, distance };
  }
  return best?.word;
}

/** Slips of the pen that make one word the other, at most `most`; undefined where it takes more. */
function slipsBetween(word: string, meant: string, most: number): number | undefined {
  if (most < 1) return undefined;
  if (word.length < meant.length && withoutVowels(word) === withoutVowels(meant)) return 1;
  const distance = editsBetween(word, meant);
  const isSwap = distance === 1 && word.length === meant.length && !isTransposed(word, meant);
  // "wage" is no slip of "page", nor "uses" of "users": short words differ in one letter by meaning.
  if (distance > most || (isSwap && word.length < SURE)) return undefined;
  if (word.length < 5 && !isTransposed(word, meant)) return undefined;
  return distance;
}

const withoutVowels = (word: string) => word.replace(/(.)\1/g, "$1").replace(/(?<=.)[aeiou]/g, "");

const isTransposed = (a: string, b: string) => [...a].sort().join("") === [...b].sort().join("");

/** Letters to add, drop, change or swap with their neighbour. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(change, above[j]! + 1, row[j - 1]! + 1, isSwap ? before[j - 2]! + 1 : Number.MAX_VALUE));
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
