import type { GeneratorInput, GeneratorOf } from "@/lib/schema/generators";
import type { NoteOf } from "../request";
import { valueTypeOf } from "./value-type";

type Numeric = Extract<GeneratorInput, { kind: "integer" | "decimal" }>;

/** A generator whose numbers keep a range, as near as can be to how it was. */
export function withRange(generator: GeneratorInput, note: NoteOf<"range">): GeneratorInput {
  // A series without a clock is no series, and its slow walk would not fill the range.
  if (generator.kind === "series" && generator.clock !== undefined) return { ...generator, ...bounds(note) };
  if (generator.kind === "choice") {
    const kept = chosenWithin(generator, note);
    if (kept) return kept;
  }
  if (isFilterable(generator)) return { ...generator, where: [...(generator.where ?? []), filterOf(generator, note)] };
  return spread(toNumeric(generator, note), note);
}

const bounds = ({ min, max }: NoteOf<"range">) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

/** A fact that tells one record from another: the records are chosen by it, so that the rest of the row stays true. */
const isFilterable = (generator: GeneratorInput): generator is Extract<GeneratorInput, { kind: "record" }> =>
  generator.kind === "record" && generator.source === "place" && generator.attribute === "population";

const filterOf = ({ attribute }: { attribute: string }, note: NoteOf<"range">) => ({ attribute, ...bounds(note) });

/** A list of numbers, cut to the range, where it fills the range. */
function chosenWithin(
  generator: Extract<GeneratorInput, { kind: "choice" }>,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: NoteOf<"range">,
): GeneratorInput | undefined {
  const numbers = generator.values.filter((value) => typeof value === "number");
  if (numbers.length < generator.values.length || generator.given) return undefined;
  const kept = numbers.flatMap((value, i) =>
    value >= min && value <= max ? [{ value, weight: generator.weights?.[i] ?? 1 }] : [],
  );
  const isWhole = max - min === Math.max(...numbers) - Math.min(...numbers);
  if (kept.length < 2 || !(isWhole || kept.length < numbers.length)) return undefined;
  if (
    Number.isFinite(min + max) &&
    (Math.min(...kept.map(({ value }) => value)) > min || Math.max(...kept.map(({ value }) => value)) < max)
  )
    return undefined;
  return {
    ...generator,
    values: kept.map(({ value }) => value),
    ...(generator.weights && { weights: kept.map(({ weight }) => weight) }),
  };
}

const ADULT = 18;
const OLD = 88;
const OLDEST = 105;

/** Moved to the middle of the range when the range is set. */
const BELL = { kind: "normal" as const, mean: Number.MAX_SAFE_INTEGER, sd: 1 };

const TAIL = { kind: "logNormal" as const, median: Number.MAX_SAFE_INTEGER, sigma: 0.6 };
const roundTo = (value: number, step: number) => Math.floor(value / step) * step;

function toNumeric(generator: GeneratorInput, { decimals, min, max }: NoteOf<"range">): Numeric {
  if (generator.kind === "integer" || generator.kind === "decimal")
    return generator.kind === "integer" && decimals > 0
      ? { ...generator, kind: "decimal", scale: decimals }
      : generator;
  const type = valueTypeOf(generator);
  if (generator.kind === "series") return { kind: "decimal", scale: Math.max(decimals, 1), distribution: BELL };
  // Salaries are round numbers; a price in a shop is not.
  if (generator.kind === "record" && generator.source === "job")
    return {
      kind: "integer",
      step: (max ?? min ?? 0) >= 1000 ? 100 : 1,
      // "at least 90,000": most are paid not much more.
      ...(max === undefined && min !== undefined
        ? { max: min * 3, distribution: { kind: "logNormal", median: min * 1.3, sigma: 0.3 } }
        : { ...(min === undefined && max !== undefined && { min: roundTo(max / 2, 100) }), distribution: BELL }),
    };
  if (generator.kind === "record" && generator.attribute === "age")
    return {
      kind: "integer",
      min: max !== undefined && max <= ADULT ? 0 : ADULT,
      max: (min ?? 0) >= OLD ? OLDEST : OLD,
      distribution: { kind: "uniform" },
    };
  if (type === "decimal" || decimals > 0)
    return {
      kind: "decimal",
      scale: Math.max(decimals, scaleOf(generator)),
      ...(isMoney(generator) && { distribution: TAIL }),
    };
  return { kind: "integer" };
}

function scaleOf(generator: GeneratorInput): number {
  if (generator.kind === "formula" || generator.kind === "series") return generator.scale ?? 2;
  return 2;
}

function isMoney(generator: GeneratorInput): boolean {
  return generator.kind === "record" && (generator.source === "product" || generator.source === "merchant");
}

/** Sets the bounds and moves the distribution between them. */
function spread(generator: Numeric, { min, max }: NoteOf<"range">): GeneratorInput {
  const low =
    min ??
    (generator.min !== undefined && (max === undefined || generator.min < max)
      ? generator.min
      : max !== undefined && max > 0
        ? 0
        : (max ?? 0) * 2);
  const high = max ?? (generator.max !== undefined && generator.max > low ? generator.max : low <= 0 ? 100 : low * 10);
  const { distribution } = generator;
  // "under 20" is most often not far under it; of "0 to 5,000" most are small.
  const moved = distribution && moveInto(distribution, low, high, min === undefined ? 6 : 100);
  const { step, ...rest } = generator;
  const fits = step !== undefined && (high - low) / step >= 4 && low % step === 0;
  return { ...rest, min: low, max: high, ...(moved && { distribution: moved }), ...(fits && { step }) };
}

type DistributionOf = NonNullable<GeneratorOf<"decimal">["distribution"]>;

function moveInto(distribution: DistributionOf, low: number, high: number, reach: number): DistributionOf {
  const span = high - low;
  switch (distribution.kind) {
    case "normal": {
      const inside = distribution.mean > low && distribution.mean < high && distribution.sd < span;
      return inside ? distribution : { kind: "normal", mean: low + span / 2, sd: Math.max(span / 5, Number.MIN_VALUE) };
    }
    case "logNormal": {
      const inside = low >= 0 && distribution.median > Math.max(low, high / (reach * 10)) && distribution.median < high;
      if (inside) return distribution;
      return low >= 0 && high > 0
        ? {
            kind: "logNormal",
            median: Math.max(Math.sqrt(Math.max(low, high / reach) * high), 1e-6),
            sigma: Math.min(distribution.sigma, 0.7),
          }
        : { kind: "uniform" };
    }
    case "exponential":
    case "poisson":
      return distribution.mean < span ? distribution : { kind: "uniform" };
    default:
      return distribution;
  }
}

/** A generator whose numbers have this mean. */
export function withMean(generator: GeneratorInput, { mean, sd }: NoteOf<"mean">): GeneratorInput {
  const numeric = toNumeric(generator, {
    kind: "range",
    clause: "",
    percent: false,
    decimals: Number.isInteger(mean) ? 0 : 1,
  });
  const low = numeric.min !== undefined && numeric.min < mean ? numeric.min : mean >= 0 ? 0 : mean * 3;
  const high = numeric.max !== undefined && numeric.max > mean ? numeric.max : Math.max(mean * 3, mean + 10);
  // Narrow enough that cutting at the ends hardly moves the mean.
  const spread = sd ?? Math.min(Math.abs(mean) * 0.25 || 1, (mean - low) / 2.4, (high - mean) / 2.4);
  return { ...numeric, min: low, max: high, distribution: { kind: "normal", mean, sd: Math.max(spread, 1e-6) } };
}

/** The same numbers in another shape. */
export function withShape(generator: GeneratorInput, { shape, median }: NoteOf<"distribution">): GeneratorInput {
  if (generator.kind === "choice") {
    const { weights: _, ...rest } = generator;
    return shape === "uniform" && !generator.given ? rest : generator;
  }
  if (median !== undefined && median > 0) return aroundMedian(generator, median);
  if (generator.kind !== "integer" && generator.kind !== "decimal") return generator;
  const { min = 0, max = 100 } = generator;
  const span = max - min;
  if (shape === "uniform") return { ...generator, min, max, distribution: { kind: "uniform" } };
  if (shape === "normal")
    return { ...generator, min, max, distribution: { kind: "normal", mean: min + span / 2, sd: span / 6 } };
  return min >= 0
    ? {
        ...generator,
        min,
        max,
        distribution: {
          kind: "logNormal",
          median: Math.max(Math.sqrt(Math.max(min, max / 100) * max), 1e-6),
          sigma: 0.9,
        },
      }
    : generator;
}

/** A long tail above the middle value that the description gives. */
function aroundMedian(generator: GeneratorInput, median: number): GeneratorInput {
  const numeric = toNumeric(generator, { kind: "range", clause: "", percent: false, decimals: 0 });
  const { min = 0, max = median * 8 } = numeric;
  return {
    ...numeric,
    min: min < median ? min : 0,
    max: max > median ? max : median * 8,
    distribution: { kind: "logNormal", median, sigma: 0.6 },
  };
}
