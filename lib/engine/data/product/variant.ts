import type { CellRandom } from "../../random";
import type { BrandProfile, Kind, Market } from "./kind";

/** One draw decides every choice of a variant, so that name, colour, size and the rest agree without asking each other. */
export function drawVariant(random: CellRandom): number {
  return Math.floor(random.next() * HALF) * HALF + Math.floor(random.next() * HALF);
}

const HALF = 2 ** 26;

/** Picks by `width` bits of one half of the draw. */
function pick<T>(list: ArrayLike<T>, half: number, shift: number, width: number): T | undefined {
  return list[(((half >>> shift) & ((1 << width) - 1)) * list.length) >>> width];
}

const lower = (variant: number) => variant % HALF;
const upper = (variant: number) => Math.floor(variant / HALF);

/** The choice of a variant from a list that is the kind's, or as long as the kind's; undefined from an empty one. */
export const pickColor = <T>(colors: ArrayLike<T>, variant: number) => pick(colors, lower(variant), 0, 8);
export const pickMaterial = <T>(materials: ArrayLike<T>, variant: number) => pick(materials, lower(variant), 8, 6);
export const pickSeries = <T>(series: ArrayLike<T>, variant: number) => pick(series, upper(variant), 0, 8);
export const pickFeature = <T>(features: ArrayLike<T>, variant: number) => pick(features, upper(variant), 8, 7);

/** Sizes in the middle of their run are the common ones. -1 where the kind has none. */
export function sizeIndexOf({ sizes }: Kind, variant: number): number {
  const half = lower(variant);
  const count = sizes.labels.length;
  return count === 0 ? -1 : ((((half >>> 14) & 63) + ((half >>> 20) & 63)) * count) >>> 7;
}

/** Lists of sizes as they are written in the market. */
export const sizesOf = <T>({ labels, metric }: { labels: T; metric: T }, { isMetric }: Market): T =>
  isMetric ? metric : labels;

/** How far up its run the size is, from 0 to 1; undefined where price and weight do not follow it. */
export const alongOf = (kind: Kind, variant: number) => kind.sizes.along[sizeIndexOf(kind, variant)];

/** The maker's own name of the thing, in pieces: a code such as "SNV-420", the name of the series, or nothing. */
export function modelOf(kind: Kind, { letters, number }: BrandProfile, variant: number): readonly string[] {
  if (kind.model === "series") return seriesModel(pickSeries(kind.series, variant));
  if (kind.model !== "code") return [];
  const bits = upper(variant) >>> 15;
  const generation = String(1 + (bits % 9));
  switch (number % 5) {
    case 0:
      return [letters, "-", generation, String((bits >>> 4) % 10), "0"];
    case 1:
      return [letters.slice(0, 2), generation, String(10 + ((bits >>> 3) % 90)), "ABEKX"[bits % 5]!];
    case 2:
      return [letters[0]!, generation, String((bits >>> 4) % 10), "0"];
    case 3:
      return [letters.slice(0, 2), "-", generation, String((bits >>> 4) % 10), bits % 2 === 1 ? "51" : "50"];
    default:
      return [letters.slice(0, 2), " ", String(10 + ((bits >>> 2) % 90)), ...SUFFIXES[bits % 4]!];
  }
}

const SUFFIXES = [[], ["i"], [" Pro"], ["s"]] as const;

const seriesModel = (series: string | undefined) => (series === undefined ? [] : [series]);
