import type { CellRandom } from "../../random";
import type { BrandProfile, Kind, Market } from "./kind";
import { lowerTitle, startsWithVowelSound } from "./nouns";
import { SENTENCES } from "./sentences";
import { colorOf, featureOf, materialOf, seriesOf, sizeOf } from "./variant";

/** A sentence with slots: text, then the slot after it. */
interface Frame {
  parts: readonly { text: string; slot: string | undefined }[];
  traits: number;
  uses: number;
  slots: ReadonlySet<string>;
}
interface Frames {
  openers: readonly Frame[];
  closers: readonly Frame[];
}

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
const usable = new WeakMap<Kind, Frames>();

/** One or two sentences about the product, in words that hold for its kind and variant. */
export function makeDescription(
  kind: Kind,
  brand: BrandProfile,
  variant: number,
  random: CellRandom,
  market: Market,
): string {
  const { openers, closers } = framesOf(kind);
  const subject: Subject = {
    kind,
    brand,
    variant,
    market,
    trait: random.index(kind.traits.length),
    use: random.index(kind.uses.length),
  };
  const first = fillFrame(random.pick(openers), subject, random);
  const second = fillFrame(random.pick(closers), subject, random);
  return second === "" ? first : `${first} ${second}`;
}

function framesOf(kind: Kind): Frames {
  let frames = usable.get(kind);
  if (!frames) {
    const { openers, closers } = styles.get(kind.style)!;
    frames = {
      openers: openers.filter((frame) => canFill(frame, kind)),
      closers: closers.filter((frame) => canFill(frame, kind)),
    };
    usable.set(kind, frames);
  }
  return frames;
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
  { traits: allTraits, uses: allUses, colors, series, sizes, notes }: Kind,
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
function fillFrame(frame: Frame, subject: Subject, random: CellRandom): string {
  const { traits, uses } = subject.kind;
  let trait = subject.trait;
  let use = subject.use;
  let text = "";
  for (const { text: before, slot } of frame.parts) {
    text += before;
    if (slot === undefined) continue;
    let value: string;
    if (slot === "t") value = traits[trait++ % traits.length]!;
    else if (slot === "u") value = uses[use++ % uses.length]!;
    else value = fillSlot(slot, subject, frame.traits, random);
    text += text === "" ? value[0]!.toUpperCase() + value.slice(1) : value;
  }
  subject.trait = trait;
  subject.use = use;
  return text;
}

function fillSlot(slot: string, subject: Subject, traitCount: number, random: CellRandom): string {
  const { kind, brand, variant, market } = subject;
  const isPlural = kind.running.number === "plural";
  switch (slot) {
    case "a": {
      const { text, vowel } = describe(subject, traitCount, random);
      return kind.running.number === "singular" ? `${vowel ? "an" : "a"} ${text}` : text;
    }
    case "this":
      return `${isPlural ? "these" : "this"} ${describe(subject, traitCount, random).text}`;
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

interface Phrase {
  text: string;
  vowel: boolean;
}

/** Styles whose features are subtitles. */
const SUBTITLED = new Set(["book", "guide"]);

/** The noun, often with its material or feature before it; without one that a trait of the sentence names anyway. */
function describe({ kind, variant, trait }: Subject, traitCount: number, random: CellRandom): Phrase {
  const { traits, running } = kind;
  const material = materialOf(kind, variant);
  const chance = random.next();
  let word: string | null = null;
  if (material !== null && chance < 0.45 && !kind.noun.includes(material)) word = material;
  else if (chance < 0.8 && !SUBTITLED.has(kind.style)) word = featureOf(kind, variant);
  if (word === null) return running;
  const { text, vowel, key } = adjectiveOf(word);
  for (let i = 0; i < traitCount; i++) if (traits[(trait + i) % traits.length]!.includes(key)) return running;
  return { text: `${text} ${running.text}`, vowel };
}

const adjectives = new Map<string, Phrase & { key: string }>();

function adjectiveOf(word: string): Phrase & { key: string } {
  let adjective = adjectives.get(word);
  if (!adjective) {
    const text = lowerTitle(word);
    adjective = { text, vowel: startsWithVowelSound(text), key: text.split(/[ -]/)[0]! };
    adjectives.set(word, adjective);
  }
  return adjective;
}
