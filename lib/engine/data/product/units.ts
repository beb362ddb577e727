/** Sizes: their metric form, what they weigh and how many they hold. */

interface Unit {
  metric: string;
  factor: number;
  /** Smaller and larger neighbours of the metric unit take over from 1,000 on. */
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
const CONTENTS = /(\d+(?:\.\d+)?) ?(fl oz|oz|lb|qt|gal|ml|L|g|kg)\b/;
const KILOGRAMS: Readonly<Record<string, number>> = { "fl oz": 0.0296, oz: 0.02835, lb: 0.4536, qt: 0.946, gal: 3.785, ml: 0.001, L: 1, g: 0.001, kg: 1 };

/** "12 oz" as "340 g", "24 x 36 in" as "60 x 90 cm", "US Men's 9" as "EU 42". */
export function metricSize(size: string): string {
  const shoe = /^US (Men's|Women's|Kids') ([\d.]+)$/.exec(size);
  if (shoe) return `EU ${Math.round(Number(shoe[2]) + { "Men's": 33, "Women's": 31, "Kids'": 17.5 }[shoe[1]!]!)}`;
  return size.replace(MEASURE, (_, numbers: string, name: string) => {
    const unit = UNITS[name]!;
    const values = numbers.split(" x ").map((number) => Number(number) * unit.factor);
    const isLarge = unit.larger !== undefined && values.every((value) => value >= (unit.metric === "cm" ? 100 : 950));
    const divisor = unit.metric === "cm" ? 100 : 1000;
    return `${values.map((value) => (isLarge ? Number((value / divisor).toFixed(1)) : roundSize(value))).join(" x ")} ${isLarge ? unit.larger : unit.metric}`;
  });
}

function roundSize(value: number): number {
  if (value < 10) return Number(value.toFixed(1));
  if (value < 50) return Math.round(value);
  if (value < 120) return Math.round(value / 5) * 5;
  return Math.round(value / 10) * 10;
}

/** What a size of content weighs, packing included, in kg. */
export function contentsWeight(size: string): number {
  const found = CONTENTS.exec(size);
  if (!found) return 0;
  const count = Number(/(\d+)-Pack/.exec(size)?.[1] ?? 1);
  return Number(found[1]) * KILOGRAMS[found[2]!]! * count * 1.08 + 0.01;
}

/** "pack of 6" for a size that counts pieces. */
export function unitOfSize(size: string): string | undefined {
  const found = /(\d+)[- ](Pack|Count|Piece|Pair)\b|Set of (\d+)/.exec(size);
  if (!found || found[1] === "1") return undefined;
  if (found[3]) return `set of ${found[3]}`;
  return found[2] === "Piece" ? `set of ${found[1]}` : `pack of ${found[1]}`;
}
