import type { BrandProfile, Frames, Kind, NamePattern } from "./kind";
import type { TitleGrammar } from "./titles";
import { modelOf } from "./variant";
import { adjectiveOf, NO_WORD, WORDS } from "./words";

/**
 * What texts need of a kind, as whole numbers side by side: a row meets its kind in two lines of the processor's cache, where a dozen lists of strings
 * would each be somewhere else. A kind's numbers begin at its place; these are counted from there.
 */
const IS_FILLED = 0;
export const NOUN = 1;
/** The noun in running text. */
export const RUNNING = 2;
/** Whether it is one, many or uncounted, and whether "an" stands before it. */
export const NUMBER = 3;
export const BEGINS_WITH_VOWEL = 4;
/** Which patterns its names follow, which sentences and titles it has. */
export const NAMES = 5;
export const FRAMES = 6;
export const TITLES = 7;
export const MODEL = 8;
/** Lists of words. */
export const SERIES = 9;
export const FEATURES = 10;
export const PLUS = 11;
/** `NO_WORD` for what the noun says already. */
export const MATERIALS = 12;
export const COLORS = 13;
export const LABELS = 14;
export const METRIC = 15;
export const TRAITS = 16;
export const USES = 17;
export const NOTES = 18;
/** Lists of adjectives, from materials and from features: two numbers each, the word and the traits that say the same, a bit for each. */
export const MATERIAL_ADJECTIVES = 19;
export const FEATURE_ADJECTIVES = 20;
const SIZE = 21;

export const SINGULAR = 0;
export const PLURAL = 1;
export const MASS = 2;
const NUMBERS = { singular: SINGULAR, plural: PLURAL, mass: MASS };

export const NO_MODEL = 0;

/** Kinds share few of these, so they are kept once and named by number. */
export interface KindSheets {
  /** The numbers of all kinds. */
  readonly cells: Int32Array;
  /** All lists end to end. */
  readonly lists: Int32Array;
  readonly names: readonly (readonly NamePattern[])[];
  readonly frames: readonly Frames[];
  readonly titles: readonly TitleGrammar[];
  /** The words of a variant's model. */
  modelOf(row: ProductRow): readonly number[];
  /** Where the numbers of a kind begin; they are worked out when they are first asked for. */
  placeOf(kind: number): number;
}

/** Styles whose features are subtitles. */
const SUBTITLED = new Set(["book", "guide"]);

export function createKindSheets(
  entries: readonly { readonly kind: Kind }[],
  brands: readonly BrandProfile[],
): KindSheets {
  const brandsByWord = new Map(brands.map((brand) => [brand.word, brand]));
  const cells = new Int32Array(entries.length * SIZE);
  let lists = new Int32Array(1 << 12);
  let end = 0;
  const listPlaces = new Map<string, number>();
  const names = createNumbering<readonly NamePattern[]>();
  const frames = createNumbering<Frames>();
  const titles = createNumbering<TitleGrammar>();

  /** A list as one number: where it begins, and in the lowest byte how many it holds. */
  const addList = (numbers: readonly number[], count = numbers.length): number => {
    const key = numbers.join();
    let list = listPlaces.get(key);
    if (list === undefined) {
      if (end + numbers.length > lists.length) {
        const longer = new Int32Array(Math.max(end + numbers.length, lists.length * 2));
        longer.set(lists);
        lists = longer;
      }
      lists.set(numbers, end);
      list = (end << 8) | count;
      end += numbers.length;
      listPlaces.set(key, list);
    }
    return list;
  };

  const fill = (kind: Kind, at: number) => {
    const { noun, running, materials, features, traits, sizes } = kind;
    const words = (texts: readonly string[]) => addList(texts.map(WORDS.add));
    const isSaid = (material: string) => noun.includes(material);
    const adjectives = (texts: readonly string[], isLeftOut: (text: string) => boolean) =>
      addList(
        texts.flatMap((text) => (isLeftOut(text) ? [NO_WORD, 0] : adjectiveNumbers(text, traits))),
        texts.length,
      );
    cells[at + NOUN] = WORDS.add(noun);
    cells[at + RUNNING] = WORDS.add(running.text);
    cells[at + NUMBER] = NUMBERS[running.number];
    cells[at + BEGINS_WITH_VOWEL] = Number(running.vowel);
    cells[at + NAMES] = names.numberOf(kind.names);
    cells[at + FRAMES] = frames.numberOf(kind.frames);
    cells[at + TITLES] = kind.titles ? titles.numberOf(kind.titles) : -1;
    cells[at + MODEL] = kind.model === "none" ? NO_MODEL : 1;
    cells[at + SERIES] = words(kind.series);
    cells[at + FEATURES] = words(features);
    cells[at + PLUS] = words(kind.plus);
    cells[at + MATERIALS] = addList(materials.map((material) => (isSaid(material) ? NO_WORD : WORDS.add(material))));
    cells[at + COLORS] = words(kind.colors);
    cells[at + LABELS] = words(sizes.labels);
    cells[at + METRIC] = words(sizes.metric);
    cells[at + TRAITS] = words(traits);
    cells[at + USES] = words(kind.uses);
    cells[at + NOTES] = words(kind.notes);
    cells[at + MATERIAL_ADJECTIVES] = adjectives(materials, isSaid);
    cells[at + FEATURE_ADJECTIVES] = adjectives(SUBTITLED.has(kind.style) ? [] : features, () => false);
    cells[at + IS_FILLED] = 1;
  };

  return {
    cells,
    get lists() {
      return lists;
    },
    names: names.values,
    frames: frames.values,
    titles: titles.values,
    modelOf: ({ kind, brand, variant }) => modelOf(entries[kind]!.kind, brandsByWord.get(brand)!, variant),
    placeOf(kind) {
      const at = kind * SIZE;
      if (cells[at + IS_FILLED] === 0) fill(entries[kind]!.kind, at);
      return at;
    },
  };
}

function adjectiveNumbers(text: string, traits: readonly string[]): [word: number, saidBy: number] {
  const { word, key } = adjectiveOf(text);
  return [word, traits.reduce((bits, trait, t) => bits | (trait.includes(key) ? 1 << t : 0), 0)];
}

function createNumbering<T>() {
  const numbers = new Map<T, number>();
  const values: T[] = [];
  return {
    values,
    numberOf(value: T): number {
      const number = numbers.get(value) ?? values.push(value) - 1;
      numbers.set(value, number);
      return number;
    },
  };
}

/** How many a list holds. */
export const countIn = (list: number): number => list & 255;

/** One of a list. */
export const entryOf = ({ lists }: KindSheets, list: number, index: number): number => lists[(list >>> 8) + index]!;

/** A row's product, as its texts see it. One object serves all rows. */
export interface ProductRow {
  readonly sheets: KindSheets;
  readonly isMetric: boolean;
  kind: number;
  /** Where the numbers of its kind begin. */
  at: number;
  /** The name of its brand. */
  brand: number;
  variant: number;
  /** The halves of the variant. */
  upper: number;
  lower: number;
}

/** A number of the row's kind. */
export const numberOf = ({ sheets, at }: ProductRow, field: number): number => sheets.cells[at + field]!;
