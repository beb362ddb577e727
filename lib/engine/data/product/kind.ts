import type { Noun } from "./nouns";
import type { SizeRun } from "./sizes";
import type { TitleGrammar } from "./titles";

/** Everything the shop knows of one kind of product, such as over-ear headphones. */
export interface Kind {
  department: string;
  departmentCode: string;
  category: string;
  categoryCode: string;
  subcategory: string;
  noun: string;
  running: Noun;
  price: Band;
  cost: Band;
  endings: string;
  weight: Band;
  model: string;
  names: readonly NamePattern[];
  titles: TitleGrammar | undefined;
  series: readonly string[];
  features: readonly string[];
  plus: readonly string[];
  materials: readonly string[];
  colors: readonly string[];
  sizes: SizeRun;
  unit: string;
  style: string;
  traits: readonly string[];
  uses: readonly string[];
  notes: readonly string[];
  frames: Frames;
}

/** Sentences of descriptions that can be filled for a kind. */
export interface Frames {
  openers: readonly Frame[];
  closers: readonly Frame[];
}

/** A sentence with slots: words by number (or none), then the slot after them. */
export interface Frame {
  /** Its place among those of its style. */
  number: number;
  parts: readonly { word: number; slot: string | undefined }[];
  traits: number;
  uses: number;
  slots: ReadonlySet<string>;
}

export type Band = readonly [low: number, high: number];

export interface Brand {
  name: string;
  /** -1 cheap, 0 ordinary, 1 dear. */
  tier: number;
}

/** A brand with what its codes are made from. */
export interface BrandProfile extends Brand {
  /** The first one, two and three of the letters that its models begin with, as words. */
  letters: readonly [first: number, firstTwo: number, all: number];
  /** A number of its own, below 100,000. */
  number: number;
  /** Its name by number. */
  word: number;
}

/** Where the shop is. */
export interface Market {
  isMetric: boolean;
}

/** What a name is built from, in the order it is written. */
export type NamePattern = readonly NamePart[];

/** A slot, or a word of its own, with what stands before and behind it; all words by number. */
export type NamePart = { before: number; slot: Slot | number; after: number };
/** Brand, series, feature, material, colour, size, words after the noun, noun, model, title. */
export type Slot = "B" | "S" | "F" | "M" | "C" | "Z" | "X" | "N" | "O" | "T";
