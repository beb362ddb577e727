import type { CellRandom } from "../../random";
import type { Spelling } from "../../spelling";
import type { Frame, Frames, Kind } from "./kind";
import {
  BEGINS_WITH_VOWEL,
  COLORS,
  countIn,
  entryOf,
  FEATURE_ADJECTIVES,
  FRAMES,
  LABELS,
  MATERIAL_ADJECTIVES,
  METRIC,
  NOTES,
  NUMBER,
  numberOf,
  PLURAL,
  type ProductRow,
  RUNNING,
  SERIES,
  SINGULAR,
  TRAITS,
  USES,
} from "./kind-sheet";
import { SENTENCES } from "./sentences";
import { colorIndex, featureIndex, materialIndex, seriesIndex, sizeIndex } from "./variant";
import { beginsWithVowel, capitalised, lowered, NO_WORD, WORDS } from "./words";

const styles = new Map(
  Object.entries(SENTENCES).map(([style, { openers, closers }]): [string, Frames] => [
    style,
    { openers: compileFrames(openers), closers: compileFrames(closers) },
  ]),
);

/** Spells one or two sentences about the product, in words that hold for its kind and variant. */
export function spellDescription(row: ProductRow, random: CellRandom, text: Spelling): void {
  const { openers, closers } = row.sheets.frames[numberOf(row, FRAMES)]!;
  const trait = random.index(countIn(numberOf(row, TRAITS)));
  const use = random.index(countIn(numberOf(row, USES)));
  const opener = random.pick(openers);
  spellFrame(opener, row, trait, use, random, text);
  const closer = random.pick(closers);
  if (closer.parts.length === 0) return;
  text.add(SPACE);
  spellFrame(closer, row, trait + opener.traits, use + opener.uses, random, text);
}

const SPACE = WORDS.add(" ");

/** Takes traits and uses in turn from these on, so that a second sentence does not repeat the first. */
function spellFrame(
  frame: Frame,
  row: ProductRow,
  firstTrait: number,
  firstUse: number,
  random: CellRandom,
  text: Spelling,
): void {
  const traits = numberOf(row, TRAITS);
  const uses = numberOf(row, USES);
  let trait = firstTrait;
  let use = firstUse;
  const start = text.length;
  for (const { word, slot } of frame.parts) {
    if (word !== NO_WORD) text.add(word);
    if (slot === undefined) continue;
    if (slot === "t") text.add(entryOf(row.sheets, traits, trait++ % countIn(traits)));
    else if (slot === "u") text.add(entryOf(row.sheets, uses, use++ % countIn(uses)));
    else if (slot === "a" || slot === "this") addNoun(slot, row, firstTrait, frame.traits, random, text);
    else text.add(wordFor(slot, row, random));
  }
  text.words[start] = capitalised(text.words[start]!);
}

const [A, AN, THIS, THESE, HAS, HAVE, COMES, COME, IT, THEM] = [
  "a ",
  "an ",
  "this ",
  "these ",
  "has",
  "have",
  "comes",
  "come",
  "it",
  "them",
].map(WORDS.add) as [number, number, number, number, number, number, number, number, number, number];

function addNoun(
  slot: "a" | "this",
  row: ProductRow,
  firstTrait: number,
  traitCount: number,
  random: CellRandom,
  text: Spelling,
): void {
  const adjective = adjectiveFor(row, firstTrait, traitCount, random);
  const number = numberOf(row, NUMBER);
  if (slot === "this") text.add(number === PLURAL ? THESE : THIS);
  else if (number === SINGULAR) {
    const isVowel = adjective === NO_WORD ? numberOf(row, BEGINS_WITH_VOWEL) === 1 : beginsWithVowel(adjective);
    text.add(isVowel ? AN : A);
  }
  if (adjective !== NO_WORD) text.add(adjective);
  text.add(numberOf(row, RUNNING));
}

function wordFor(slot: string, row: ProductRow, random: CellRandom): number {
  const { sheets, upper, lower } = row;
  const isPlural = numberOf(row, NUMBER) === PLURAL;
  switch (slot) {
    case "title":
      return numberOf(row, RUNNING);
    case "has":
      return isPlural ? HAVE : HAS;
    case "comes":
      return isPlural ? COME : COMES;
    case "it":
      return isPlural ? THEM : IT;
    case "note": {
      const notes = numberOf(row, NOTES);
      return entryOf(sheets, notes, random.index(countIn(notes)));
    }
    case "c": {
      const colors = numberOf(row, COLORS);
      return lowered(entryOf(sheets, colors, colorIndex(countIn(colors), lower)));
    }
    case "z": {
      const sizes = numberOf(row, row.isMetric ? METRIC : LABELS);
      return entryOf(sheets, sizes, sizeIndex(countIn(sizes), lower));
    }
    case "s": {
      const series = numberOf(row, SERIES);
      return entryOf(sheets, series, seriesIndex(countIn(series), upper));
    }
    default:
      return row.brand;
  }
}

/** Often the material or feature of the thing; none that a trait of the sentence names anyway. */
function adjectiveFor(row: ProductRow, firstTrait: number, traitCount: number, random: CellRandom): number {
  const { sheets, upper, lower } = row;
  const chance = random.next();
  const materials = numberOf(row, MATERIAL_ADJECTIVES);
  const features = numberOf(row, FEATURE_ADJECTIVES);
  let list = materials;
  let index = materialIndex(countIn(materials), lower);
  if (chance >= 0.45 || countIn(materials) === 0 || entryOf(sheets, materials, index * 2) === NO_WORD) {
    if (chance >= 0.8 || countIn(features) === 0) return NO_WORD;
    list = features;
    index = featureIndex(countIn(features), upper);
  }
  const saidBy = entryOf(sheets, list, index * 2 + 1);
  const traits = countIn(numberOf(row, TRAITS));
  for (let k = 0; k < traitCount; k++) if ((saidBy >>> ((firstTrait + k) % traits)) & 1) return NO_WORD;
  return entryOf(sheets, list, index * 2);
}

/** The sentences that can be filled for a kind. */
export function framesOf(kind: Omit<Kind, "frames">): Frames {
  const { openers, closers } = styles.get(kind.style)!;
  const fit = [openers, closers].map((frames) => frames.filter((frame) => canFill(frame, kind))) as [Frame[], Frame[]];
  // Kinds that lack the same share one object, which stays in the processor's cache.
  const key = `${kind.style} ${fit.map((frames) => frames.map(({ number }) => number).join()).join(" ")}`;
  const shared = framesByFit.get(key) ?? { openers: fit[0], closers: fit[1] };
  framesByFit.set(key, shared);
  return shared;
}

const framesByFit = new Map<string, Frames>();

function compileFrames(lines: readonly string[]): Frame[] {
  return lines.flatMap((line, number) => {
    const space = line.indexOf(" ");
    const pieces = line.slice(space + 1).split(/\{(\w+)\}/);
    const parts = pieces
      .flatMap((text, i) =>
        i % 2 === 0 ? [{ word: text === "" ? NO_WORD : WORDS.add(text), slot: pieces[i + 1] }] : [],
      )
      .filter(({ word, slot }) => word !== NO_WORD || slot !== undefined);
    const count = (slot: string) => parts.filter((part) => part.slot === slot).length;
    const frame: Frame = {
      number,
      parts,
      traits: count("t"),
      uses: count("u"),
      slots: new Set(parts.flatMap(({ slot }) => slot ?? [])),
    };
    return new Array<Frame>(Number(line.slice(0, space))).fill(frame);
  });
}

function canFill(
  { slots, traits, uses }: Frame,
  { traits: allTraits, uses: allUses, colors, series, sizes, notes }: Omit<Kind, "frames">,
): boolean {
  if (traits > allTraits.length || uses > allUses.length) return false;
  const lists: readonly [string, readonly string[]][] = [
    ["c", colors],
    ["s", series],
    ["z", sizes.labels],
    ["note", notes],
  ];
  return lists.every(([slot, list]) => list.length > 0 || !slots.has(slot));
}
