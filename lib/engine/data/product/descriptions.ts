import type { CellRandom } from "../../random";
import type { Spelling } from "../../spelling";
import type { BrandProfile, Frame, Frames, Kind, Market } from "./kind";
import type { KindAdjective } from "./kind-words";
import { SENTENCES } from "./sentences";
import { pickColor, pickFeature, pickMaterial, pickSeries, sizeIndexOf, sizesOf } from "./variant";
import { capitalised, lowered, NO_WORD, WORDS } from "./words";

/** What the sentences of one row speak of. */
interface Subject {
  kind: Kind;
  brand: BrandProfile;
  variant: number;
  market: Market;
  trait: number;
  use: number;
}

const styles = new Map(
  Object.entries(SENTENCES).map(([style, { openers, closers }]): [string, Frames] => [
    style,
    { openers: compileFrames(openers), closers: compileFrames(closers) },
  ]),
);

/** Spells one or two sentences about the product, in words that hold for its kind and variant. */
export function spellDescription(
  kind: Kind,
  brand: BrandProfile,
  variant: number,
  random: CellRandom,
  market: Market,
  text: Spelling,
): void {
  const { openers, closers } = kind.frames;
  const subject: Subject = {
    kind,
    brand,
    variant,
    market,
    trait: random.index(kind.traits.length),
    use: random.index(kind.uses.length),
  };
  spellFrame(random.pick(openers), subject, random, text);
  const closer = random.pick(closers);
  if (closer.isEmpty) return;
  text.add(SPACE);
  spellFrame(closer, subject, random, text);
}

const SPACE = WORDS.add(" ");

/** The sentences that can be filled for a kind. */
export function framesOf(kind: Omit<Kind, "frames" | "words">): Frames {
  const { openers, closers } = styles.get(kind.style)!;
  return {
    openers: openers.filter((frame) => canFill(frame, kind)),
    closers: closers.filter((frame) => canFill(frame, kind)),
  };
}

function compileFrames(lines: readonly string[]): Frame[] {
  return lines.flatMap((line) => {
    const space = line.indexOf(" ");
    const pieces = line.slice(space + 1).split(/\{(\w+)\}/);
    const parts = pieces.flatMap((text, i) =>
      i % 2 === 0 ? [{ word: text === "" ? NO_WORD : WORDS.add(text), slot: pieces[i + 1] }] : [],
    );
    const count = (slot: string) => parts.filter((part) => part.slot === slot).length;
    const frame: Frame = {
      parts,
      isEmpty: line.slice(space + 1) === "",
      traits: count("t"),
      uses: count("u"),
      slots: new Set(parts.flatMap(({ slot }) => slot ?? [])),
    };
    return new Array<Frame>(Number(line.slice(0, space))).fill(frame);
  });
}

function canFill(
  { slots, traits, uses }: Frame,
  { traits: allTraits, uses: allUses, colors, series, sizes, notes }: Omit<Kind, "frames" | "words">,
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

/** Takes the next traits and uses of the subject, so that the second sentence does not repeat the first. */
function spellFrame(frame: Frame, subject: Subject, random: CellRandom, text: Spelling): void {
  const { traits, uses } = subject.kind.words;
  let trait = subject.trait;
  let use = subject.use;
  const start = text.length;
  for (const { word, slot } of frame.parts) {
    if (word !== NO_WORD) text.add(word);
    if (slot === undefined) continue;
    if (slot === "t") text.add(traits[trait++ % traits.length]!);
    else if (slot === "u") text.add(uses[use++ % uses.length]!);
    else if (slot === "a" || slot === "this") addNoun(slot, subject, frame.traits, random, text);
    else text.add(wordFor(slot, subject, random));
  }
  text.words[start] = capitalised(text.words[start]!);
  subject.trait = trait;
  subject.use = use;
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

function addNoun(slot: "a" | "this", subject: Subject, traitCount: number, random: CellRandom, text: Spelling): void {
  const { running, words } = subject.kind;
  const adjective = adjectiveFor(subject, traitCount, random);
  if (slot === "this") text.add(running.number === "plural" ? THESE : THIS);
  else if (running.number === "singular") text.add((adjective ?? running).vowel ? AN : A);
  if (adjective) text.add(adjective.word);
  text.add(words.running);
}

function wordFor(slot: string, { kind, brand, variant, market }: Subject, random: CellRandom): number {
  const { words, running } = kind;
  const isPlural = running.number === "plural";
  switch (slot) {
    case "title":
      return words.running;
    case "has":
      return isPlural ? HAVE : HAS;
    case "comes":
      return isPlural ? COME : COMES;
    case "it":
      return isPlural ? THEM : IT;
    case "note":
      return words.notes[random.index(words.notes.length)]!;
    case "c":
      return lowered(pickColor(words.colors, variant)!);
    case "z":
      return sizesOf(words.sizes, market)[sizeIndexOf(kind, variant)]!;
    case "s":
      return pickSeries(words.series, variant)!;
    default:
      return brand.word;
  }
}

/** Often the material or feature of the thing; none that a trait of the sentence names anyway. */
function adjectiveFor(
  { kind, variant, trait }: Subject,
  traitCount: number,
  random: CellRandom,
): KindAdjective | undefined {
  const { words, traits } = kind;
  const chance = random.next();
  const material = chance < 0.45 ? pickMaterial(words.materialAdjectives, variant) : undefined;
  const adjective = material ?? (chance < 0.8 ? pickFeature(words.featureAdjectives, variant) : undefined);
  if (!adjective) return undefined;
  for (let i = 0; i < traitCount; i++) if ((adjective.saidBy >>> ((trait + i) % traits.length)) & 1) return undefined;
  return adjective;
}
