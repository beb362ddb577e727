import type { Rows } from "@/lib/schema/dataset";
import { createPermutation } from "./permutation";
import { bits, type StreamKey } from "./random";

/** Which rows of a child table belong to which parent. Everything is calculated; no list of sizes is kept. */
export interface FanOut {
  readonly parents: number;
  /** Children of all parents. */
  readonly total: number;
  /** First child row of a parent; its last one comes before `start(parent + 1)`. */
  start(parent: number): number;
  /** The parent of a child row below `total`. */
  parentOf(row: number): number;
}

type PerParent = Extract<Rows, { kind: "perParent" }>;

/** Parents that together have exactly the sizes the distribution prescribes. */
const BLOCK = 4096;
/** Sizes spread as min + u ** exponent over the range: 1 is even, more crowds the small families. */
const EXPONENTS: Readonly<Record<PerParent["distribution"], number>> = { uniform: 1, skewed: 3 };

/** Fewest parents that have this many children. */
export function parentsFor(rows: PerParent, children: number, key: StreamKey): number {
  return children === 0 ? 0 : createCircle(rows, EXPONENTS[rows.distribution], key).parentOf(children - 1) + 1;
}

/**
 * The families of so many parents. `total`, when given, is met exactly: the sizes are drawn to its mean and the last families stretched or
 * shrunk within their bounds; a total below `parents * min` cuts the last family short.
 */
export function createFanOut(rows: PerParent, parents: number, key: StreamKey, total?: number): FanOut {
  const planned = createCircle(rows, EXPONENTS[rows.distribution], key);
  const natural = planned.start(parents);
  if (total === undefined || total === natural)
    return { parents, total: natural, start: planned.start, parentOf: planned.parentOf };
  const isNear = Math.abs(natural - total) <= rows.max;
  return adjustTail(
    rows,
    parents,
    total,
    isNear ? planned : createCircle(rows, exponentFor(rows, total / parents), key),
  );
}

type Circle = Pick<FanOut, "start" | "parentOf">;

/**
 * The sizes of a block stand shuffled on a circle that every block enters at a place of its own. So a block's sum is always the same, and
 * a position inside it is one difference of prefix sums.
 */
function createCircle({ min, max }: PerParent, exponent: number, key: StreamKey): Circle {
  const starts = new Float64Array(BLOCK + 1);
  const place = createPermutation(BLOCK, key);
  for (let k = 0; k < BLOCK; k++)
    starts[place(k) + 1] = min + Math.floor(((k + 0.5) / BLOCK) ** exponent * (max - min + 1));
  for (let k = 0; k < BLOCK; k++) starts[k + 1]! += starts[k]!;
  const sum = starts[BLOCK]!;
  const entry = (block: number) => bits(key.k0, key.k1, block) >>> 20;
  return {
    start(parent) {
      const block = Math.floor(parent / BLOCK);
      const from = entry(block);
      const at = from + parent - block * BLOCK;
      const reached = at <= BLOCK ? starts[at]! : sum + starts[at - BLOCK]!;
      return block * sum + reached - starts[from]!;
    },
    parentOf(row) {
      const block = Math.floor(row / sum);
      const from = entry(block);
      const reached = starts[from]! + row - block * sum;
      const at = reached < sum ? lastAtMost(starts, reached) : BLOCK + lastAtMost(starts, reached - sum);
      return block * BLOCK + at - from;
    },
  };
}

/** The last position whose start is not beyond the target: families without children are passed over. */
function lastAtMost(starts: Float64Array, target: number): number {
  let low = 0;
  let high = BLOCK;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= target) low = middle;
    else high = middle;
  }
  return low;
}

/** The exponent whose sizes have this mean: the mean of floor(u ** e * n) is close to n / (e + 1) - 1/2. */
function exponentFor({ min, max }: PerParent, mean: number): number {
  return Math.min(1000, Math.max(0.001, (max - min + 1) / (mean - min + 0.5) - 1));
}

/** Gives the families from `turn` on their smallest or largest size, so that the total is met. */
function adjustTail({ min, max }: PerParent, parents: number, total: number, circle: Circle): FanOut {
  const edge = total < circle.start(parents) ? min : max;
  const excess = (turn: number) => (circle.start(turn) + (parents - turn) * edge - total) * (edge === min ? 1 : -1);
  let turn = 0;
  let end = parents;
  while (end - turn > 1) {
    const middle = Math.floor((turn + end) / 2);
    if (excess(middle) <= 0) turn = middle;
    else end = middle;
  }
  const turnStart = circle.start(turn);
  const remainder = total - turnStart - (parents - turn - 1) * edge;
  const restStart = turnStart + (edge === min ? Math.max(min, remainder) : remainder);
  const start = (parent: number) =>
    Math.min(total, parent <= turn ? circle.start(parent) : restStart + (parent - turn - 1) * edge);
  return {
    parents,
    total,
    start,
    parentOf(row) {
      if (row < turnStart) return circle.parentOf(row);
      return row < restStart ? turn : turn + 1 + Math.floor((row - restStart) / edge);
    },
  };
}
