import type { CellRandom } from "../../random";
import type { BrandProfile, Kind, Market } from "./kind";
import { WORDS } from "./words";

/** One draw decides every choice of a variant, so that name, colour, size and the rest agree without asking each other. */
export function drawVariant(random: CellRandom): number {
  return Math.floor(random.next() * HALF) * HALF + Math.floor(random.next() * HALF);
}

const HALF = 2 ** 26;

export const upperHalf = (variant: number): number => Math.floor(variant / HALF);
export const lowerHalf = (variant: number): number => variant - Math.floor(variant / HALF) * HALF;

/** The index, of so many, that `width` bits of one half of the draw choose. */
const choose = (count: number, half: number, shift: number, width: number): number =>
  (((half >>> shift) & ((1 << width) - 1)) * count) >>> width;

/** Which of so many a variant has: colours and materials by its lower half, series and features by its upper. */
export const colorIndex = (count: number, lower: number): number => choose(count, lower, 0, 8);
export const materialIndex = (count: number, lower: number): number => choose(count, lower, 8, 6);
export const seriesIndex = (count: number, upper: number): number => choose(count, upper, 0, 8);
export const featureIndex = (count: number, upper: number): number => choose(count, upper, 8, 7);
/** Sizes in the middle of their run are the common ones. */
export const sizeIndex = (count: number, lower: number): number =>
  ((((lower >>> 14) & 63) + ((lower >>> 20) & 63)) * count) >>> 7;

export const colorOf = ({ colors }: Kind, variant: number): string | null =>
  colors[colorIndex(colors.length, lowerHalf(variant))] ?? null;
export const materialOf = ({ materials }: Kind, variant: number): string | null =>
  materials[materialIndex(materials.length, lowerHalf(variant))] ?? null;

/** -1 where the kind has no sizes. */
export const sizeIndexOf = ({ sizes }: Kind, variant: number): number =>
  sizes.labels.length === 0 ? -1 : sizeIndex(sizes.labels.length, lowerHalf(variant));

export const sizeOf = (kind: Kind, variant: number, { isMetric }: Market): string | null =>
  (isMetric ? kind.sizes.metric : kind.sizes.labels)[sizeIndexOf(kind, variant)] ?? null;

/** How far up its run the size is, from 0 to 1; undefined where price and weight do not follow it. */
export const alongOf = (kind: Kind, variant: number) => kind.sizes.along[sizeIndexOf(kind, variant)];

/** The maker's own name of the thing in words: a code such as "SNV-420", the name of the series, or nothing. */
export function modelOf(
  { model, series }: Kind,
  { letters, number }: BrandProfile,
  variant: number,
): readonly number[] {
  const upper = upperHalf(variant);
  if (model === "series") return series.length > 0 ? [WORDS.add(series[seriesIndex(series.length, upper)]!)] : [];
  if (model !== "code") return [];
  const bits = upper >>> 15;
  const generation = 1 + (bits % 9);
  const [first, firstTwo, all] = letters;
  switch (number % 5) {
    case 0:
      return [all, DASH, TENS[generation * 10 + ((bits >>> 4) % 10)]!, TENS[0]!];
    case 1:
      return [firstTwo, TENS[generation]!, TENS[10 + ((bits >>> 3) % 90)]!, ENDINGS[bits % 5]!];
    case 2:
      return [first, TENS[generation * 10 + ((bits >>> 4) % 10)]!, TENS[0]!];
    case 3:
      return [firstTwo, DASH, TENS[generation * 10 + ((bits >>> 4) % 10)]!, TENS[50 + (bits % 2)]!];
    default:
      return [firstTwo, SPACE, TENS[10 + ((bits >>> 2) % 90)]!, ...SUFFIXES[bits % 4]!];
  }
}

const DASH = WORDS.add("-");
const SPACE = WORDS.add(" ");
const TENS = Array.from({ length: 100 }, (_, number) => WORDS.add(String(number)));
const ENDINGS = ["A", "B", "E", "K", "X"].map(WORDS.add);
const SUFFIXES = [[], ["i"], [" Pro"], ["s"]].map((suffix) => suffix.map(WORDS.add));
