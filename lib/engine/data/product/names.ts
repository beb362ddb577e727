import type { CellRandom } from "../../random";
import type { Spelling } from "../../spelling";
import type { NamePart, NamePattern, Slot } from "./kind";
import {
  COLORS,
  countIn,
  entryOf,
  FEATURES,
  LABELS,
  MATERIALS,
  METRIC,
  MODEL,
  NAMES,
  NO_MODEL,
  NOUN,
  numberOf,
  PLUS,
  type ProductRow,
  SERIES,
  TITLES,
} from "./kind-sheet";
import { NAME_PATTERNS } from "./name-patterns";
import { makeTitle } from "./titles";
import { colorIndex, featureIndex, materialIndex, seriesIndex, sizeIndex } from "./variant";
import { beginsWith, lastTokenOf, NO_WORD, WORDS, withoutFirst } from "./words";

const compiled = new Map<string, readonly NamePattern[]>();

/** Patterns of a set, or as written: "4 B S N; 2 F N ,C". The number is how often a pattern stands in the result. */
export function compileNames(text: string): readonly NamePattern[] {
  let patterns = compiled.get(text);
  if (!patterns) {
    patterns = (NAME_PATTERNS[text] ?? text).split("; ").flatMap((line) => {
      const [count, ...tokens] = line.split(" ");
      return new Array<NamePattern>(Number(count)).fill(tokens.map(compilePart));
    });
    compiled.set(text, patterns);
  }
  return patterns;
}

function compilePart(token: string): NamePart {
  const found = /^([,:(-]?)([BSFMCZXNOT])(\)?)$/.exec(token);
  if (!found) return { before: WORDS.add(" "), slot: WORDS.add(token), after: NO_WORD };
  const before = { "": " ", ",": ", ", ":": ": ", "(": " (", "-": " - " }[found[1]!]!;
  return { before: WORDS.add(before), slot: found[2] as Slot, after: found[3] ? WORDS.add(found[3]) : NO_WORD };
}

/** Nothing that a word could repeat. */
const NO_TOKEN = -1;

/** Spells a name as a shop lists it. Slots the kind has nothing for are left out, and so is what would say the last word again. */
export function spellName(row: ProductRow, random: CellRandom, name: Spelling): void {
  const start = name.length;
  let lastToken = NO_TOKEN;
  for (const { before, slot, after } of random.pick(row.sheets.names[numberOf(row, NAMES)]!)) {
    const several = slot === "O" ? modelWords(row) : slot === "T" ? titleWords(row, random) : NONE;
    let word = several === NONE ? wordFor(slot, row, random) : several[0]!;
    if (word === NO_WORD || (slot === "C" && isHeld(word, name, start))) continue;
    if (lastToken !== NO_TOKEN && beginsWith(word, lastToken)) {
      if (slot !== "N") continue;
      word = withoutFirst(word);
    }
    if (name.length > start) name.add(before);
    name.add(word);
    for (let k = 1; k < several.length; k++) name.add(several[k]!);
    if (after !== NO_WORD) name.add(after);
    lastToken = after === NO_WORD ? lastTokenOf(several.length > 1 ? several.at(-1)! : word) : NO_TOKEN;
  }
}

const NONE: readonly number[] = [];

function modelWords(row: ProductRow): readonly number[] {
  const words = numberOf(row, MODEL) === NO_MODEL ? NONE : row.sheets.modelOf(row);
  return words.length > 0 ? words : NONE;
}

function titleWords(row: ProductRow, random: CellRandom): readonly number[] {
  const titles = row.sheets.titles[numberOf(row, TITLES)];
  return titles ? makeTitle(titles, random) : NONE;
}

function wordFor(slot: Slot | number, row: ProductRow, random: CellRandom): number {
  switch (slot) {
    case "B":
      return row.brand;
    case "N":
      return numberOf(row, NOUN);
    case "S": {
      const series = numberOf(row, SERIES);
      return wordAt(row, series, seriesIndex(countIn(series), row.upper));
    }
    case "F": {
      const features = numberOf(row, FEATURES);
      return wordAt(row, features, featureIndex(countIn(features), row.upper));
    }
    case "M": {
      const materials = numberOf(row, MATERIALS);
      return wordAt(row, materials, materialIndex(countIn(materials), row.lower));
    }
    case "C": {
      const colors = numberOf(row, COLORS);
      return wordAt(row, colors, colorIndex(countIn(colors), row.lower));
    }
    case "Z": {
      const sizes = numberOf(row, row.isMetric ? METRIC : LABELS);
      const size = wordAt(row, sizes, sizeIndex(countIn(sizes), row.lower));
      return size === SINGLE_PACK || size === SINGLE_PAIR ? NO_WORD : size;
    }
    case "X": {
      const plus = numberOf(row, PLUS);
      return countIn(plus) > 0 ? entryOf(row.sheets, plus, random.index(countIn(plus))) : NO_WORD;
    }
    case "O":
    case "T":
      return NO_WORD;
    default:
      return slot;
  }
}

const wordAt = ({ sheets }: ProductRow, list: number, index: number): number =>
  countIn(list) > 0 ? entryOf(sheets, list, index) : NO_WORD;

const SINGLE_PACK = WORDS.add("1-Pack");
const SINGLE_PAIR = WORDS.add("1-Pair");

const holdings = new Map<number, boolean>();

/** Whether a word of the name holds this one. */
function isHeld(word: number, { words, length }: Spelling, start: number): boolean {
  for (let k = start; k < length; k++) if (holds(words[k]!, word)) return true;
  return false;
}

/** Whether a word holds another; found out once for each pair. */
function holds(word: number, other: number): boolean {
  const pair = word * 65_536 + other;
  let held = holdings.get(pair);
  if (held === undefined) {
    held = WORDS.text(word).includes(WORDS.text(other));
    holdings.set(pair, held);
  }
  return held;
}
