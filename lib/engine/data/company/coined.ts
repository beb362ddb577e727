import type { CellRandom } from "../../random";
import { COINED, PLACE_WORDS, RENOWNED } from "./words";

const TRIES = 6;
const onsets = COINED.onsets.split(" ");
const middles = COINED.middles.split(" ");
const endings = COINED.endings.split(" ");
const isVowel = (letter: string | undefined) => letter !== undefined && "aeiouy".includes(letter);

/** A word that nobody knew before, such as Velotra. */
export function coinedWord(random: CellRandom): string {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const word = joinPieces(random.pick(onsets), random.pick(middles), random.pick(endings));
    if (word.length >= 5 && word.length <= 10 && !RENOWNED.has(word.toLowerCase())) return word;
  }
  return "Velotra";
}

function joinPieces(onset: string, middle: string, ending: string): string {
  const meetsVowel = isVowel(ending[0]);
  if (isVowel(onset.at(-1))) return meetsVowel ? onset + onset.at(-1)! + ending.slice(1) : onset + ending;
  if (meetsVowel) return onset + ending;
  const middleEndsInVowel = isVowel(middle.at(-1));
  const clumsy = !middleEndsInVowel && ending.length > 2 && !"rlnm".includes(middle.at(-1)!);
  return onset + (clumsy ? middle[0]! : middle) + ending;
}

interface Places {
  first: readonly string[];
  second: readonly string[];
  spaced: readonly string[];
}

const places = new Map<string, Places>(
  Object.entries(PLACE_WORDS).map(([language, { first, second, spaced }]) => [
    language,
    { first: first.split(" "), second: second.split(" "), spaced: spaced?.split(" ") ?? [] },
  ]),
);
const ROMANCE = new Set(["fr", "es", "it", "pt", "br"]);
const SPACED_SHARE = 0.5;

/** A place of the imagination, such as Cedar Ridge or Lindenhof. */
export function inventedPlace(language: string, random: CellRandom): string {
  const { first, second, spaced } = places.get(language) ?? places.get("en")!;
  const start = random.pick(first);
  if (spaced.length > 0 && random.next() < SPACED_SHARE) {
    const end = random.pick(spaced);
    return end.startsWith(start) ? `${start} Point` : `${start} ${end}`;
  }
  const end = random.pick(second);
  if (end.includes("_")) return `${start} ${end.replaceAll("_", " ")}`;
  return joinWords(start, end, language);
}

/** Letters that meet twice, and in Romance languages vowels that meet at all, melt into one. */
function joinWords(start: string, end: string, language: string): string {
  const lower = start.toLowerCase();
  if (lower === end) return `${start}feld`;
  if (lower.endsWith(end.slice(0, 2))) return start + end.slice(2);
  if (lower.endsWith(end[0]! + end[0]!)) return start + end.slice(1);
  const melts = ROMANCE.has(language) && isVowel(lower.at(-1)) && isVowel(end[0]);
  return melts ? start.slice(0, -1) + end : start + end;
}
