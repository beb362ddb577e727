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
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const NOT_MEASURED: Measurement = { kept: null, measured: "not measured" };

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
    const sample = sampleOf(table);
    const cells = filled(sample.cells(field)) as (number | string)[];
    if (cells.length === 0) return { kept: true, measured: "no values" };
    if (scaleOf(sample.typeOf(field)) === undefined) return NOT_MEASURED;
    const [low, high] = extremes(cells);
    const kept = (min === undefined || !isBelow(low, min)) && (max === undefined || !isAbove(high, max));
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
    const sample = sampleOf(table);
    if (scaleOf(sample.typeOf(field)) !== "number") return NOT_MEASURED;
    const cells = filled(sample.cells(field)).map(Number);
    if (cells.length === 0) return { kept: false, measured: "no values" };
    const found = sum(cells) / cells.length;
    const spread = Math.sqrt(sum(cells.map((value) => (value - found) ** 2)) / cells.length);
    const chance = (3 * spread) / Math.sqrt(cells.length);
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
  matches: () => NOT_MEASURED,
  compare({ table, field, op, other, within }, sampleOf) {
    const sample = sampleOf(table);
    const scale = scaleOf(sample.typeOf(field));
    if (op !== "=" && op !== "!=" && (scale === undefined || scale !== scaleOf(sample.typeOf(other))))
      return NOT_MEASURED;
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
  references({ table, field, parent, parentField }, sampleOf) {
    const parents = sampleOf(parent);
    // A key outside the sample may well be one of the other rows'.
    if (parents.size < parents.rowCount) return NOT_MEASURED;
    const keys = new Set(parents.cells(parentField));
    const cells = filled(sampleOf(table).cells(field));
    const strays = cells.filter((cell) => !keys.has(cell)).length;
    return {
      kept: strays === 0,
      measured:
        strays === 0
          ? `${number(cells.length)} keys, all of them in ${parent}`
          : `${number(strays)} keys that ${parent} does not have`,
    };
  },
  fanOut: () => NOT_MEASURED,
  sumOfChildren: () => NOT_MEASURED,
  correlation({ table, field, other, min, max }, sampleOf) {
    const sample = sampleOf(table);
    if ([field, other].some((name) => scaleOf(sample.typeOf(name)) !== "number")) return NOT_MEASURED;
    const found = correlate(pairsOf(sample, field, other).map(([a, b]) => [Number(a), Number(b)]));
    if (found === undefined) return NOT_MEASURED;
    return { kept: found >= min && found <= max, measured: `correlation ${found.toFixed(2)}` };
  },
};

/** The fields whose cells a check looks at. */
export function fieldsOf(check: Check): { table: string; field: string }[] {
  const fields = [];
  if ("field" in check) fields.push({ table: check.table, field: check.field });
  if ("other" in check) fields.push({ table: check.table, field: check.other });
  if (check.kind === "references") fields.push({ table: check.parent, field: check.parentField });
  return fields;
}

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

type Scale = "number" | "calendar" | "clock";

const SCALES: Readonly<Record<string, Scale>> = {
  integer: "number",
  decimal: "number",
  number: "number",
  date: "calendar",
  datetime: "calendar",
  time: "clock",
};

/** What values of a type are ordered by; undefined where order means nothing, as for text. */
function scaleOf(type: string | undefined): Scale | undefined {
  return type === undefined ? undefined : SCALES[type];
}

const isDay = (value: unknown) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Numbers by size, dates and other text by spelling; a plain day compares with the day of an instant. */
function order(a: Exclude<CellValue, null>, b: Exclude<CellValue, null>): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const length = isDay(a) || isDay(b) ? 10 : undefined;
  const [left, right] = [String(a).slice(0, length), String(b).slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Are two dates or instants no further apart than a duration? A plain day reaches to its end. */
function isWithin(a: Exclude<CellValue, null>, b: Exclude<CellValue, null>, within: string): boolean {
  const [first, last] = [String(a), String(b)].sort() as [string, string];
  const furthest = addDuration(instantToMillis(first), parseDuration(within.replace(/^-/, "")));
  const slack = first.length === 10 && last.length > 10 ? 86_400_000 : 0;
  return instantToMillis(last) <= furthest + slack;
}

/** Numbers that miss a bound by binary dust do not break it. */
const DUST = 1e-9;

function isBelow(value: number | string, bound: number | string): boolean {
  return typeof value === "number" ? value < Number(bound) - DUST : value < String(bound);
}

/** An upper bound that is a day includes all of that day. */
function isAbove(value: number | string, bound: number | string): boolean {
  return typeof value === "number"
    ? value > Number(bound) + DUST
    : value.slice(0, String(bound).length) > String(bound);
}

function extremes(cells: readonly (number | string)[]): [number | string, number | string] {
  return cells.reduce<[number | string, number | string]>(
    ([low, high], cell) => [cell < low ? cell : low, cell > high ? cell : high],
    [cells[0]!, cells[0]!],
  );
}

const show = (value: number | string) => (typeof value === "number" ? number(value) : value);

/** Cells of two fields in the rows that have both. */
function pairsOf(sample: Sample, field: string, other: string): [Exclude<CellValue, null>, Exclude<CellValue, null>][] {
  const others = sample.cells(other);
  return sample.cells(field).flatMap((a, i) => {
    const b = others[i] ?? null;
    return a === null || b === null ? [] : [[a, b] as [Exclude<CellValue, null>, Exclude<CellValue, null>]];
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
