import type { CellValue } from "@/lib/engine/cell-value";
import type { Check } from "@/lib/schema/expectations";
import { measureMatches } from "./matches";
import { type CheckOf, type Measurement, number, percent, untold } from "./measurement";
import { COMPARE, extremes, type FilledCell, isAbove, isBelow, isWithin, order, scaleOf } from "./order";
import type { Sample, SampleOf } from "./sample";

/** A check of one table's own cells. */
export type ValueCheck = Exclude<Check, { kind: "rowCount" | "references" | "fanOut" | "sumOfChildren" | "holds" }>;

const filled = (cells: readonly CellValue[]) => cells.filter((cell) => cell !== null);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const show = (value: number | string) => (typeof value === "number" ? number(value) : value);
/** A small sample may miss a share by chance alone: three standard errors are not a broken promise. */
const chance = (share: number, size: number) => 3 * Math.sqrt((share * (1 - share)) / Math.max(1, size));

const MEASURES: {
  readonly [K in ValueCheck["kind"]]: (check: CheckOf<K>, sample: Sample) => Measurement;
} = {
  type({ field, type }, { typeOf }) {
    const found = typeOf(field);
    return {
      kept: found === type || (type === "decimal" && found === "number"),
      measured: `the column holds ${found}`,
    };
  },
  members({ field, values }, sample) {
    const allowed = new Set(values.map(String));
    const cells = filled(sample.cells(field));
    const strays = cells.filter((cell) => !allowed.has(String(cell)));
    return {
      kept: strays.length === 0,
      measured:
        strays.length === 0 ? describeAllowed(new Set(cells).size) : `${percent(strays.length / cells.length)} others`,
    };
  },
  range({ field, min, max }, sample) {
    const cells = filled(sample.cells(field)) as (number | string)[];
    if (cells.length === 0) return { kept: true, measured: "no values" };
    const type = sample.typeOf(field);
    if (scaleOf(type) === undefined) return untold(`${type} has no range`);
    const [low, high] = extremes(cells);
    const kept = (min === undefined || !isBelow(low, min)) && (max === undefined || !isAbove(high, max));
    return { kept, measured: `${show(low)} to ${show(high)}` };
  },
  share({ field, values, share, tolerance }, sample) {
    const wanted = new Set(values.map(String));
    const cells = sample.cells(field);
    const found = cells.filter((cell) => cell !== null && wanted.has(String(cell))).length / Math.max(1, cells.length);
    return {
      kept: Math.abs(found - share) <= Math.max(tolerance, chance(share, cells.length)),
      measured: percent(found),
    };
  },
  mean({ field, mean, tolerance }, sample) {
    const type = sample.typeOf(field);
    if (scaleOf(type) !== "number") return untold(`${type} has no mean`);
    const cells = filled(sample.cells(field)).map(Number);
    if (cells.length === 0) return { kept: false, measured: "no values" };
    const found = sum(cells) / cells.length;
    const spread = Math.sqrt(sum(cells.map((value) => (value - found) ** 2)) / cells.length);
    const error = (3 * spread) / Math.sqrt(cells.length);
    return {
      kept: Math.abs(found - mean) <= Math.max(Math.abs(mean) * tolerance, error),
      measured: `mean ${number(found)}`,
    };
  },
  unique({ field }, sample) {
    const cells = filled(sample.cells(field));
    const repeats = cells.length - new Set(cells).size;
    return {
      kept: repeats === 0,
      measured: repeats === 0 ? `${number(cells.length)} different values` : `${number(repeats)} repeats`,
    };
  },
  notNull({ field }, sample) {
    const cells = sample.cells(field);
    const empty = cells.length - filled(cells).length;
    return { kept: empty === 0, measured: empty === 0 ? "no empty cells" : `${percent(empty / cells.length)} empty` };
  },
  nulls({ field, share, tolerance }, sample) {
    const cells = sample.cells(field);
    const found = 1 - filled(cells).length / Math.max(1, cells.length);
    return {
      kept: Math.abs(found - share) <= Math.max(tolerance, chance(share, cells.length)),
      measured: `${percent(found)} empty`,
    };
  },
  matches: ({ field, pattern }, sample) => measureMatches(pattern, sample.texts(field)),
  compare({ field, op, other, within }, sample) {
    const types = [sample.typeOf(field), sample.typeOf(other)];
    const [scale, otherScale] = types.map(scaleOf);
    if (op !== "=" && op !== "!=" && (scale === undefined || scale !== otherScale))
      return untold(`${types.join(" and ")} have no order between them`);
    const pairs = pairsOf(sample, field, other);
    const broken = pairs.filter(
      ([a, b]) => !COMPARE[op](order(a, b)) || (within !== undefined && !isWithin(a, b, within)),
    ).length;
    return {
      kept: broken === 0,
      measured:
        broken === 0
          ? `holds in ${number(pairs.length)} rows`
          : `broken in ${number(broken)} of ${number(pairs.length)} rows`,
    };
  },
  correlation({ field, other, min, max }, sample) {
    const text = [field, other].find((name) => scaleOf(sample.typeOf(name)) !== "number");
    if (text !== undefined) return untold(`${text} holds ${sample.typeOf(text)}, which has no correlation`);
    const found = correlate(pairsOf(sample, field, other).map(([a, b]) => [Number(a), Number(b)]));
    if (found === undefined) return untold("one of the two never changes");
    return { kept: found >= min && found <= max, measured: `correlation ${found.toFixed(2)}` };
  },
};

/** Measures a check of one table's own cells. */
export function measureValues(check: ValueCheck, sampleOf: SampleOf): Measurement {
  // The table maps each kind to its own measure, which the compiler cannot follow through an index.
  const measure = MEASURES[check.kind] as (check: ValueCheck, sample: Sample) => Measurement;
  return measure(check, sampleOf(check.table));
}

/** Cells of two fields in the rows that have both. */
function pairsOf(sample: Sample, field: string, other: string): [FilledCell, FilledCell][] {
  const others = sample.cells(other);
  return sample.cells(field).flatMap((a, i) => {
    const b = others[i] ?? null;
    return a === null || b === null ? [] : [[a, b] as [FilledCell, FilledCell]];
  });
}

/** Pearson's correlation; undefined where one side never changes. */
function correlate(pairs: readonly [number, number][]): number | undefined {
  const meanA = sum(pairs.map(([a]) => a)) / pairs.length;
  const meanB = sum(pairs.map(([, b]) => b)) / pairs.length;
  const product = (f: (a: number, b: number) => number) => sum(pairs.map(([a, b]) => f(a - meanA, b - meanB)));
  const spread = Math.sqrt(product((a) => a * a) * product((_, b) => b * b));
  return spread > 0 ? product((a, b) => a * b) / spread : undefined;
}

function describeAllowed(count: number): string {
  return count === 1 ? "one value, which is allowed" : `${count} different values, all allowed`;
}
