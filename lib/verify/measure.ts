import type { CellValue } from "@/lib/engine/cell-value";
import type { Check } from "@/lib/schema/expectations";
import { addDuration, instantToMillis, parseDuration } from "@/lib/schema/values";

/** What a check found. `kept` is null where this engine cannot measure it yet. */
export interface Measurement {
  kept: boolean | null;
  measured: string;
}

/** The rows a check looks at: cells of one table's fields, in row order. */
export interface Sample {
  rowCount: number;
  /** Rows in the sample, at most `rowCount`. */
  size: number;
  cells(field: string): readonly CellValue[];
  typeOf(field: string): string | undefined;
}

/** Samples by table name. */
export type SampleOf = (table: string) => Sample;

type CheckOf<K extends Check["kind"]> = Extract<Check, { kind: K }>;

const number = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
const percent = (share: number) => `${(share * 100).toFixed(1).replace(/\.0$/, "")}%`;
const filled = (cells: readonly CellValue[]) => cells.filter((cell) => cell !== null);

/** How each kind of check is measured on a sample. */
const MEASURES: { readonly [K in Check["kind"]]: (check: CheckOf<K>, sampleOf: SampleOf) => Measurement } = {
  rowCount({ table, count }, sampleOf) {
    const { rowCount } = sampleOf(table);
    return { kept: rowCount === count, measured: `${number(rowCount)} rows` };
  },
  type({ table, field, type }, sampleOf) {
    const found = sampleOf(table).typeOf(field);
    return {
      kept: found === type || (type === "decimal" && found === "number"),
      measured: `the column holds ${found}`,
    };
  },
  members({ table, field, values }, sampleOf) {
    const allowed = new Set(values.map(String));
    const cells = filled(sampleOf(table).cells(field));
    const strays = cells.filter((cell) => !allowed.has(String(cell)));
    return {
      kept: strays.length === 0,
      measured:
        strays.length === 0
          ? `${new Set(cells).size} different values, all allowed`
          : `${percent(strays.length / cells.length)} others`,
    };
  },
  range({ table, field, min, max }, sampleOf) {
    const cells = filled(sampleOf(table).cells(field)) as (number | string)[];
    if (cells.length === 0) return { kept: true, measured: "no values" };
    const [low, high] = extremes(cells);
    const kept = (min === undefined || !isBelow(low, min)) && (max === undefined || !isBelow(max, high, true));
    return { kept, measured: `${show(low)} to ${show(high)}` };
  },
  share({ table, field, values, share, tolerance }, sampleOf) {
    const wanted = new Set(values.map(String));
    const cells = sampleOf(table).cells(field);
    const found = cells.filter((cell) => cell !== null && wanted.has(String(cell))).length / Math.max(1, cells.length);
    // A small sample may miss the target by chance alone: three standard errors are not a broken promise.
    const chance = 3 * Math.sqrt((share * (1 - share)) / Math.max(1, cells.length));
    return { kept: Math.abs(found - share) <= Math.max(tolerance, chance), measured: percent(found) };
  },
  mean({ table, field, mean, tolerance }, sampleOf) {
    const cells = filled(sampleOf(table).cells(field)).map(Number);
    const found = cells.reduce((sum, value) => sum + value, 0) / Math.max(1, cells.length);
    const spread = Math.sqrt(cells.reduce((sum, value) => sum + (value - found) ** 2, 0) / Math.max(1, cells.length));
    const chance = (3 * spread) / Math.sqrt(Math.max(1, cells.length));
    return {
      kept: Math.abs(found - mean) <= Math.max(Math.abs(mean) * tolerance, chance),
      measured: `mean ${number(found)}`,
    };
  },
  unique({ table, field }, sampleOf) {
    const cells = filled(sampleOf(table).cells(field));
    const repeats = cells.length - new Set(cells).size;
    return {
      kept: repeats === 0,
      measured: repeats === 0 ? `${number(cells.length)} different values` : `${number(repeats)} repeats`,
    };
  },
  notNull({ table, field }, sampleOf) {
    const cells = sampleOf(table).cells(field);
    const empty = cells.length - filled(cells).length;
    return { kept: empty === 0, measured: empty === 0 ? "no empty cells" : `${percent(empty / cells.length)} empty` };
  },
  nulls({ table, field, share, tolerance }, sampleOf) {
    const cells = sampleOf(table).cells(field);
    const found = 1 - filled(cells).length / Math.max(1, cells.length);
    const chance = 3 * Math.sqrt((share * (1 - share)) / Math.max(1, cells.length));
    return { kept: Math.abs(found - share) <= Math.max(tolerance, chance), measured: `${percent(found)} empty` };
  },
  // A pattern from a sentence is never run as a regular expression here: it could hang the server.
  matches: () => ({ kept: null, measured: "not measured" }),
  compare({ table, field, op, other, within }, sampleOf) {
    const sample = sampleOf(table);
    const [left, right] = [sample.cells(field), sample.cells(other)];
    let compared = 0;
    let broken = 0;
    left.forEach((a, i) => {
      const b = right[i];
      if (a === null || b === null || b === undefined) return;
      compared++;
      if (!COMPARE[op](order(a, b)) || (within !== undefined && !isWithin(a, b, within))) broken++;
    });
    return {
      kept: broken === 0,
      measured:
        broken === 0 ? `holds in ${number(compared)} rows` : `broken in ${number(broken)} of ${number(compared)} rows`,
    };
  },
  references({ table, field }, sampleOf) {
    const cells = filled(sampleOf(table).cells(field));
    return { kept: true, measured: `${number(cells.length)} keys, each computed from its parent row` };
  },
  fanOut: () => ({ kept: null, measured: "not measured" }),
  sumOfChildren: () => ({ kept: null, measured: "not measured" }),
  correlation({ table, field, other, min, max }, sampleOf) {
    const sample = sampleOf(table);
    const pairs = sample.cells(field).flatMap((a, i) => {
      const b = sample.cells(other)[i];
      return a === null || b === null || b === undefined ? [] : [[Number(a), Number(b)] as const];
    });
    const found = correlate(pairs);
    return { kept: found >= min && found <= max, measured: `correlation ${found.toFixed(2)}` };
  },
};

/** Measures one check. */
export function measureCheck(check: Check, sampleOf: SampleOf): Measurement {
  // The table maps each kind to its own measure, which the compiler cannot follow through an index.
  const measure = MEASURES[check.kind] as (check: Check, sampleOf: SampleOf) => Measurement;
  return measure(check, sampleOf);
}

const COMPARE: Record<CheckOf<"compare">["op"], (order: number) => boolean> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  "=": (order) => order === 0,
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
  "!=": (order) => order !== 0,
};

/** Numbers by size, dates and other text by spelling; a plain day compares with the day of an instant. */
function order(a: Exclude<CellValue, null>, b: Exclude<CellValue, null>): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  const length = left.length === 10 || right.length === 10 ? 10 : undefined;
  return left.slice(0, length) < right.slice(0, length) ? -1 : left.slice(0, length) > right.slice(0, length) ? 1 : 0;
}

/** Are two dates or instants no further apart than a duration? A plain day reaches to its end. */
function isWithin(a: Exclude<CellValue, null>, b: Exclude<CellValue, null>, within: string): boolean {
  const [first, last] = [String(a), String(b)].sort() as [string, string];
  const furthest = addDuration(instantToMillis(first), parseDuration(within.replace(/^-/, "")));
  const slack = first.length === 10 && last.length > 10 ? 86_400_000 : 0;
  return instantToMillis(last) <= furthest + slack;
}

function isBelow(a: number | string, b: number | string, inclusiveDay = false): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b - 1e-9;
  const length = inclusiveDay ? String(a).length : undefined;
  return String(a) < String(b).slice(0, length);
}

function extremes(cells: readonly (number | string)[]): [number | string, number | string] {
  return cells.reduce<[number | string, number | string]>(
    ([low, high], cell) => [cell < low ? cell : low, cell > high ? cell : high],
    [cells[0]!, cells[0]!],
  );
}

const show = (value: number | string) => (typeof value === "number" ? number(value) : value);

function correlate(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const meanA = pairs.reduce((sum, [a]) => sum + a, 0) / n;
  const meanB = pairs.reduce((sum, [, b]) => sum + b, 0) / n;
  const sum = (f: (a: number, b: number) => number) =>
    pairs.reduce((total, [a, b]) => total + f(a - meanA, b - meanB), 0);
  const spread = Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
  return spread === 0 ? 0 : sum((a, b) => a * b) / spread;
}
