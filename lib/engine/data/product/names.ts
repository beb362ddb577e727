import type { CellRandom } from "../../random";
import type { Spelling } from "../../spelling";
import type { BrandProfile, Kind, Market, NamePart, NamePattern, Slot } from "./kind";
import { NAME_PATTERNS } from "./name-patterns";
import { makeTitle } from "./titles";
import { modelOf, pickColor, pickFeature, pickMaterial, pickSeries, sizeIndexOf, sizesOf } from "./variant";
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
export function spellName(
  kind: Kind,
  brand: BrandProfile,
  variant: number,
  random: CellRandom,
  market: Market,
  name: Spelling,
): void {
  const start = name.length;
  let lastToken = NO_TOKEN;
  for (const { before, slot, after } of random.pick(kind.names)) {
    const several = slot === "O" ? modelWords(kind, brand, variant) : slot === "T" ? titleWords(kind, random) : NONE;
    let word = several[0] ?? wordFor(slot, kind, brand, variant, random, market);
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

const modelWords = (kind: Kind, brand: BrandProfile, variant: number) =>
  kind.model === "none" ? NONE : modelOf(kind, brand, variant).map(WORDS.add);

const titleWords = ({ titles }: Kind, random: CellRandom) => (titles ? makeTitle(titles, random) : NONE);

function wordFor(
  slot: Slot | number,
  kind: Kind,
  brand: BrandProfile,
  variant: number,
  random: CellRandom,
  market: Market,
): number {
  const { words } = kind;
  switch (slot) {
    case "B":
      return brand.word;
    case "N":
      return words.noun;
    case "S":
      return pickSeries(words.series, variant) ?? NO_WORD;
    case "F":
      return pickFeature(words.features, variant) ?? NO_WORD;
    case "M":
      return pickMaterial(words.materials, variant) ?? NO_WORD;
    case "C":
      return pickColor(words.colors, variant) ?? NO_WORD;
    case "Z": {
      const size = sizesOf(words.sizes, market)[sizeIndexOf(kind, variant)] ?? NO_WORD;
      return size === SINGLE_PACK || size === SINGLE_PAIR ? NO_WORD : size;
    }
    case "X":
      return words.plus.length > 0 ? words.plus[random.index(words.plus.length)]! : NO_WORD;
    case "O":
    case "T":
      return NO_WORD;
    default:
      return slot;
  }
}

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
