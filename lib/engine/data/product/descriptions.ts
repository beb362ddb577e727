import type { CellRandom } from "../../random";
import type { TextArena } from "../../text-arena";
import type { BrandProfile, Frame, Frames, Kind, Market } from "./kind";
import { lowerTitle, startsWithVowelSound } from "./nouns";
import { SENTENCES } from "./sentences";
import { colorOf, featureOf, materialOf, seriesOf, sizeOf } from "./variant";

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

/** Writes one or two sentences about the product, in words that hold for its kind and variant. */
export function writeDescription(
  kind: Kind,
  brand: BrandProfile,
  variant: number,
  random: CellRandom,
  market: Market,
  text: TextArena,
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
  writeFrame(random.pick(openers), subject, random, text);
  const end = text.length;
  text.writeText(" ");
  writeFrame(random.pick(closers), subject, random, text);
  if (text.length === end + 1) text.length = end;
}

/** The sentences that can be filled for a kind. */
export function framesOf(kind: Omit<Kind, "frames">): Frames {
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
    const parts = pieces.flatMap((text, i) => (i % 2 === 0 ? [{ text, slot: pieces[i + 1] }] : []));
    const count = (slot: string) => parts.filter((part) => part.slot === slot).length;
    const frame: Frame = {
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

/** Takes the next traits and uses of the subject, so that the second sentence does not repeat the first. */
function writeFrame(frame: Frame, subject: Subject, random: CellRandom, text: TextArena): void {
  const { traits, uses } = subject.kind;
  const start = text.length;
  let trait = subject.trait;
  let use = subject.use;
  for (const { text: before, slot } of frame.parts) {
    text.writeText(before);
    if (slot === undefined) continue;
    const isFirst = text.length === start;
    if (slot === "t") text.writeText(traits[trait++ % traits.length]!);
    else if (slot === "u") text.writeText(uses[use++ % uses.length]!);
    else writeSlot(slot, subject, frame.traits, random, text);
    if (isFirst) text.capitalise(start);
  }
  subject.trait = trait;
  subject.use = use;
}

function writeSlot(slot: string, subject: Subject, traitCount: number, random: CellRandom, text: TextArena): void {
  if (slot !== "a" && slot !== "this") {
    text.writeText(wordsFor(slot, subject, random));
    return;
  }
  const { running } = subject.kind;
  const adjective = adjectiveFor(subject, traitCount, random);
  if (slot === "this") text.writeText(running.number === "plural" ? "these " : "this ");
  else if (running.number === "singular") text.writeText((adjective ?? running).vowel ? "an " : "a ");
  if (adjective) text.writeText(adjective.before);
  text.writeText(running.text);
}

function wordsFor(slot: string, { kind, brand, variant, market }: Subject, random: CellRandom): string {
  const isPlural = kind.running.number === "plural";
  switch (slot) {
    case "title":
      return kind.running.text;
    case "has":
      return isPlural ? "have" : "has";
    case "comes":
      return isPlural ? "come" : "comes";
    case "it":
      return isPlural ? "them" : "it";
    case "note":
      return random.pick(kind.notes);
    case "c":
      return lowerTitle(colorOf(kind, variant)!);
    case "z":
      return sizeOf(kind, variant, market)!;
    case "s":
      return seriesOf(kind, variant)!;
    default:
      return brand.name;
  }
}

interface Adjective {
  /** What is written before the noun, with the space between them. */
  before: string;
  vowel: boolean;
  /** Its first word, which a trait that says the same holds. */
  key: string;
}

/** Styles whose features are subtitles. */
const SUBTITLED = new Set(["book", "guide"]);

/** Often the material or feature of the thing; none that a trait of the sentence names anyway. */
function adjectiveFor(
  { kind, variant, trait }: Subject,
  traitCount: number,
  random: CellRandom,
): Adjective | undefined {
  const { traits } = kind;
  const material = materialOf(kind, variant);
  const chance = random.next();
  let word: string | null = null;
  if (material !== null && chance < 0.45 && !kind.noun.includes(material)) word = material;
  else if (chance < 0.8 && !SUBTITLED.has(kind.style)) word = featureOf(kind, variant);
  if (word === null) return undefined;
  const adjective = adjectiveOf(word);
  for (let i = 0; i < traitCount; i++)
    if (traits[(trait + i) % traits.length]!.includes(adjective.key)) return undefined;
  return adjective;
}

const adjectives = new Map<string, Adjective>();

function adjectiveOf(word: string): Adjective {
  let adjective = adjectives.get(word);
  if (!adjective) {
    const text = lowerTitle(word);
    adjective = { before: `${text} `, vowel: startsWithVowelSound(text), key: text.split(/[ -]/)[0]! };
    adjectives.set(word, adjective);
  }
  return adjective;
}
