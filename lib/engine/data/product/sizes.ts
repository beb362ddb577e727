/** Sizes of a kind: how they are written, how far up the price band each stands, what each weighs and how it is sold. */

export interface SizeRun {
  labels: readonly string[];
  /** The same sizes in metric units. */
  metric: readonly string[];
  /** From 0 to 1 for each size; empty where price and weight do not follow the size. */
  along: readonly number[];
  /** Share of the price band that the size decides. */
  share: number;
  /** In kg for each size; empty where the kind's weight band decides. */
  weights: readonly number[];
  units: readonly string[];
}

const NO_SIZES: SizeRun = { labels: [], metric: [], along: [], share: 0, weights: [], units: [] };
/** Share of the band that a written run of steps decides. */
const STEP_SHARE = 0.8;
/** Twice the contents do not cost twice as much. */
const QUANTITY_EXPONENT = 0.75;

/**
 * Orders sizes and works out what follows from them. Sizes that say how much they hold (12 oz, 6-Pack) always lead price; others
 * (128GB, 55") only where the data calls them steps. `weight` undefined means the contents' own.
 */
export function createSizeRun(
  sizes: readonly string[],
  options: {
    stepped: boolean;
    unit: string;
    price: readonly [number, number];
    weight: readonly [number, number] | undefined;
  },
): SizeRun {
  if (sizes.length === 0) return NO_SIZES;
  const quantities = sizes.map(quantityOf);
  const isQuantity = quantities.every((quantity) => quantity > 0);
  const order = sizes.map((_, i) => i);
  if (isQuantity) order.sort((a, b) => quantities[a]! - quantities[b]!);
  const ordered = order.map((i) => sizes[i]!);
  const spread = isQuantity ? Math.log(quantities[order.at(-1)!]! / quantities[order[0]!]!) : 0;
  const [low, high] = options.price;
  const leads = isQuantity ? spread > 0 : options.stepped && sizes.length > 1;
  return {
    labels: ordered,
    metric: ordered.map(metricSize),
    along: leads
      ? order.map((i, place) =>
          isQuantity ? Math.log(quantities[i]! / quantities[order[0]!]!) / spread : place / (order.length - 1),
        )
      : [],
    share: !leads
      ? 0
      : isQuantity
        ? Math.min(STEP_SHARE, (QUANTITY_EXPONENT * spread) / Math.max(0.01, Math.log(high / low)))
        : STEP_SHARE,
    weights: weightsOf(ordered, options.weight),
    units: ordered.map((size) => unitOfSize(size) ?? options.unit),
  };
}

/** By contents, or a single weight shared out by count; a band needs no list. */
function weightsOf(sizes: readonly string[], weight: readonly [number, number] | undefined): readonly number[] {
  if (!weight) return sizes.map(contentsWeight);
  const counts = sizes.map(countOf);
  if (weight[0] !== weight[1] || counts.length < 2 || counts.some((count) => count === 0)) return [];
  const middle = counts[(counts.length - 1) >> 1]!;
  return counts.map((count) => (weight[0] * count) / middle);
}

interface Unit {
  metric: string;
  factor: number;
  /** Takes over from 950 on; from 100 on for lengths. */
  larger?: string;
}

const UNITS: Readonly<Record<string, Unit>> = {
  "fl oz": { metric: "ml", factor: 29.57, larger: "L" },
  oz: { metric: "g", factor: 28.35, larger: "kg" },
  lb: { metric: "g", factor: 453.6, larger: "kg" },
  qt: { metric: "ml", factor: 946, larger: "L" },
  gal: { metric: "ml", factor: 3785, larger: "L" },
  "cu ft": { metric: "L", factor: 28.3 },
  in: { metric: "cm", factor: 2.54 },
  ft: { metric: "cm", factor: 30.48, larger: "m" },
  yd: { metric: "cm", factor: 91.44, larger: "m" },
};
const MEASURE = /(\d+(?:\.\d+)?(?: x \d+(?:\.\d+)?)*) (fl oz|oz|lb|qt|gal|cu ft|in|ft|yd)\b/g;
const CONTENTS = /(\d+(?:\.\d+)?) (fl oz|oz|lb|qt|gal|ml|L|g|kg)\b/;
const KILOGRAMS: Readonly<Record<string, number>> = {
  "fl oz": 0.0296,
  oz: 0.02835,
  lb: 0.4536,
  qt: 0.946,
  gal: 3.785,
  ml: 0.001,
  L: 1,
  g: 0.001,
  kg: 1,
};
const COUNT = /(?:^|\s|Set of )(\d+)(?:[- ](?:Pack|Count|Piece|Pairs?|Bags|Reams?)\b|$)/;
const SHOE = /^US (Men's|Women's|Kids') ([\d.]+)$/;
const EUROPEAN_SHOE: Readonly<Record<string, number>> = { "Men's": 33, "Women's": 31, "Kids'": 17.5 };

function countOf(size: string): number {
  return /Pack|Count|Piece|Pair|Bags|Ream|Set of/.test(size) ? Number(COUNT.exec(size)?.[1] ?? 0) : 0;
}

/** Contents in kg, pieces, or both multiplied; 0 for a size that says neither. */
function quantityOf(size: string): number {
  const count = countOf(size);
  const contents = CONTENTS.exec(size);
  if (!contents) return count;
  return Number(contents[1]) * KILOGRAMS[contents[2]!]! * (count || 1);
}

/** What a size of content weighs with its packing, in kg. */
function contentsWeight(size: string): number {
  return CONTENTS.test(size) ? quantityOf(size) * 1.08 + 0.01 : 0;
}

/** "12 oz" as "340 g", "24 x 36 in" as "60 x 90 cm", "US Men's 9" as "EU 42". */
function metricSize(size: string): string {
  const shoe = SHOE.exec(size);
  if (shoe) return `EU ${Math.round(Number(shoe[2]) + EUROPEAN_SHOE[shoe[1]!]!)}`;
  return size.replace(MEASURE, (_, numbers: string, name: string) => {
    const unit = UNITS[name]!;
    const isLength = unit.metric === "cm";
    const values = numbers.split(" x ").map((number) => Number(number) * unit.factor);
    const isLarge = unit.larger !== undefined && values.every((value) => value >= (isLength ? 100 : 950));
    const written = values.map((value) =>
      isLarge ? Number((value / (isLength ? 100 : 1000)).toFixed(1)) : roundSize(value),
    );
    return `${written.join(" x ")} ${isLarge ? unit.larger : unit.metric}`;
  });
}

function roundSize(value: number): number {
  if (value < 10) return Number(value.toFixed(1));
  if (value < 50) return Math.round(value);
  return value < 120 ? Math.round(value / 5) * 5 : Math.round(value / 10) * 10;
}

/** "pack of 6" for a size that counts pieces; undefined where it says nothing about that. */
function unitOfSize(size: string): string | undefined {
  const count = countOf(size);
  if (count < 2) return undefined;
  if (size.includes("Piece")) return "set";
  return size.includes("Set of") ? `set of ${count}` : `pack of ${count}`;
}
