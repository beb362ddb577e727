import type { CellRandom } from "../../random";
import type { Kind } from "./catalogue";
import { lowerTitle, startsWithVowelSound } from "./nouns";
import { SENTENCES } from "./sentences";
import { type BrandProfile, colorOf, featureOf, type Market, materialOf, seriesOf, sizeOf } from "./variant";

/** A sentence with slots: text and slot names in turn. */
interface Frame {
  parts: readonly { text: string; slot: string | undefined }[];
  traits: number;
  uses: number;
  slots: ReadonlySet<string>;
}

const styles = new Map(
  Object.entries(SENTENCES).map(([style, { openers, closers }]) => [style, { openers: compileFrames(openers), closers: compileFrames(closers) }]),
);

const chosen = new WeakMap<Kind, { openers: readonly Frame[]; closers: readonly Frame[] }>();

/** One or two sentences about the product, in words that hold for its kind and variant. */
export function makeDescription(kind: Kind, brand: BrandProfile, variant: number, random: CellRandom, market: Market): string {
  let frames = chosen.get(kind);
  if (!frames) {
    const { openers, closers } = styles.get(kind.style)!;
    frames = { openers: openers.filter((frame) => canFill(frame, kind)), closers: closers.filter((frame) => canFill(frame, kind)) };
    chosen.set(kind, frames);
  }
  const opener = random.pick(frames.openers);
  const closer = random.pick(frames.closers);
  const trait = random.index(kind.traits.length);
  const use = random.index(kind.uses.length);
  const first = fillFrame(opener, kind, brand, variant, trait, use, random, market);
  const second = fillFrame(closer, kind, brand, variant, trait + opener.traits, use + opener.uses, random, market);
  return second === "" ? first : `${first} ${second}`;
}

function compileFrames(lines: readonly string[]): Frame[] {
  return lines.flatMap((line) => {
    const space = line.indexOf(" ");
    const pieces = line.slice(space + 1).split(/\{(\w+)\}/);
    const parts = pieces.flatMap((text, i) => (i % 2 === 0 ? [{ text, slot: pieces[i + 1] }] : []));
    const count = (slot: string) => parts.filter((part) => part.slot === slot).length;
    const frame: Frame = { parts, traits: count("t"), uses: count("u"), slots: new Set(parts.flatMap(({ slot }) => slot ?? [])) };
    return new Array<Frame>(Number(line.slice(0, space))).fill(frame);
  });
}

function canFill({ slots, traits, uses }: Frame, kind: Kind): boolean {
  if (traits > kind.traits.length || uses > kind.uses.length) return false;
  if (slots.has("c") && kind.colors.length === 0) return false;
  if (slots.has("s") && kind.series.length === 0) return false;
  if (slots.has("z") && kind.sizes.labels.length === 0) return false;
  return !slots.has("note") || kind.notes.length > 0;
}

function fillFrame(frame: Frame, kind: Kind, brand: BrandProfile, variant: number, trait: number, use: number, random: CellRandom, market: Market): string {
  let text = "";
  for (const part of frame.parts) {
    text += part.text;
    if (part.slot === undefined) continue;
    const value = part.slot === "t" ? kind.traits[trait++ % kind.traits.length]! : part.slot === "u" ? kind.uses[use++ % kind.uses.length]! : fillSlot(part.slot, kind, brand, variant, random, market);
    text += text === "" ? value[0]!.toUpperCase() + value.slice(1) : value;
  }
  return text;
}

function fillSlot(slot: string, kind: Kind, brand: BrandProfile, variant: number, random: CellRandom, market: Market): string {
  const isPlural = kind.running.number === "plural";
  switch (slot) {
    case "a":
      return withArticle(describe(kind, variant, random), kind);
    case "this":
      return `${isPlural ? "these" : "this"} ${describe(kind, variant, random).text}`;
    case "title":
      return kind.running.text;
    case "has":
      return isPlural ? "have" : "has";
    case "is":
      return isPlural ? "are" : "is";
    case "comes":
      return isPlural ? "come" : "comes";
    case "brings":
      return isPlural ? "bring" : "brings";
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

function withArticle({ text, vowel }: { text: string; vowel: boolean }, kind: Kind): string {
  return kind.running.number === "singular" ? `${vowel ? "an" : "a"} ${text}` : text;
}

/** The noun, often with its material or feature before it. */
function describe(kind: Kind, variant: number, random: CellRandom): { text: string; vowel: boolean } {
  const material = materialOf(kind, variant);
  const chance = random.next();
  const word = material !== null && chance < 0.45 && !kind.noun.includes(material) ? material : chance < 0.8 && kind.style !== "book" ? featureOf(kind, variant) : null;
  if (word === null) return kind.running;
  const adjective = adjectiveOf(word);
  return { text: `${adjective.text} ${kind.running.text}`, vowel: adjective.vowel };
}

const adjectives = new Map<string, { text: string; vowel: boolean }>();

function adjectiveOf(word: string): { text: string; vowel: boolean } {
  let adjective = adjectives.get(word);
  if (!adjective) {
    const text = lowerTitle(word);
    adjectives.set(word, (adjective = { text, vowel: startsWithVowelSound(text) }));
  }
  return adjective;
}
