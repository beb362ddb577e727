import type { CellRandom } from "../../random";
import type { BrandProfile, Kind, Market } from "./kind";

/** One draw decides every choice of a variant, so that name, colour, size and the rest agree without asking each other. */
export function drawVariant(random: CellRandom): number {
  return Math.floor(random.next() * HALF) * HALF + Math.floor(random.next() * HALF);
}

const HALF = 2 ** 26;

/** Picks by `width` bits of one half of the draw. */
function pick<T>(list: readonly T[], half: number, shift: number, width: number): T | null {
  return list.length === 0 ? null : list[(((half >>> shift) & ((1 << width) - 1)) * list.length) >>> width]!;
}

const lower = (variant: number) => variant % HALF;
const upper = (variant: number) => Math.floor(variant / HALF);

export const colorOf = ({ colors }: Kind, variant: number) => pick(colors, lower(variant), 0, 8);
export const materialOf = ({ materials }: Kind, variant: number) => pick(materials, lower(variant), 8, 6);
export const seriesOf = ({ series }: Kind, variant: number) => pick(series, upper(variant), 0, 8);
export const featureOf = ({ features }: Kind, variant: number) => pick(features, upper(variant), 8, 7);

/** Sizes in the middle of their run are the common ones. -1 where the kind has none. */
export function sizeIndexOf({ sizes }: Kind, variant: number): number {
  const half = lower(variant);
  const count = sizes.labels.length;
  return count === 0 ? -1 : ((((half >>> 14) & 63) + ((half >>> 20) & 63)) * count) >>> 7;
}

export const sizeOf = (kind: Kind, variant: number, { isMetric }: Market) =>
  (isMetric ? kind.sizes.metric : kind.sizes.labels)[sizeIndexOf(kind, variant)] ?? null;

/** How far up its run the size is, from 0 to 1; undefined where price and weight do not follow it. */
export const alongOf = (kind: Kind, variant: number) => kind.sizes.along[sizeIndexOf(kind, variant)];

/** The maker's own name of the thing: a code such as "SNV-420", the name of the series, or nothing. */
export function modelOf(kind: Kind, { letters, number }: BrandProfile, variant: number): string | null {
  if (kind.model === "series") return seriesOf(kind, variant);
  if (kind.model !== "code") return null;
  const bits = upper(variant) >>> 15;
  const generation = 1 + (bits % 9);
  switch (number % 5) {
    case 0:
      return `${letters}-${generation}${(bits >>> 4) % 10}0`;
    case 1:
      return `${letters.slice(0, 2)}${generation}${10 + ((bits >>> 3) % 90)}${"ABEKX"[bits % 5]}`;
    case 2:
      return `${letters[0]}${generation}${(bits >>> 4) % 10}0`;
    case 3:
      return `${letters.slice(0, 2)}-${generation}${(bits >>> 4) % 10}5${bits % 2}`;
    default:
      return `${letters.slice(0, 2)} ${10 + ((bits >>> 2) % 90)}${["", "i", " Pro", "s"][bits % 4]}`;
  }
}
