import type { AliasTable } from "./composition";
import { layOutChances } from "./layout";
import { FEWEST_ROWS, type KernelMemory, openMemory } from "./memory";

/** The draws of `../random.ts` and `../alias.ts`, by the module. Each is false, and nothing done, where that is left to the caller. */

interface Key {
  readonly k0: number;
  readonly k1: number;
}

/** Opens the module for a call with these rows. */
function begin(n: number): KernelMemory | undefined {
  const memory = n < FEWEST_ROWS ? undefined : openMemory();
  memory?.begin();
  return memory;
}

/** Brings the rows; behind them is room for so many columns of numbers. */
function bring(
  memory: KernelMemory,
  rows: Uint32Array,
  n: number,
  columns = 1,
): { rows: number; results: number; columnBytes: number } | undefined {
  const padded = (n + 3) & ~3;
  const address = memory.reserve(padded * (4 + columns * 8));
  if (address === undefined) return undefined;
  memory.words.set(rows.subarray(0, n), address >> 2);
  return { rows: address, results: address + padded * 4, columnBytes: padded * 8 };
}

const take = ({ doubles }: KernelMemory, at: number, n: number, out: Float64Array) =>
  out.set(doubles.subarray(at >> 3, (at >> 3) + n));

/** first + step × a whole number in [0, size). */
export function drawSteps(
  { k0, k1 }: Key,
  rows: Uint32Array,
  n: number,
  size: number,
  first: number,
  step: number,
  out: Float64Array,
): boolean {
  const memory = begin(n);
  const place = memory && bring(memory, rows, n);
  if (!place) return false;
  memory.drawSteps(k0, k1, place.rows, n, size, first, step, place.results);
  take(memory, place.results, n, out);
  return true;
}

/** Numbers in [0, 1) of 53 bits: the upper from `key`, the lower from `lowKey`. */
export function drawFineUnits(key: Key, lowKey: Key, rows: Uint32Array, n: number, out: Float64Array): boolean {
  const memory = begin(n);
  const place = memory && bring(memory, rows, n);
  if (!place) return false;
  memory.drawFineUnits(key.k0, key.k1, lowKey.k0, lowKey.k1, place.rows, n, place.results);
  take(memory, place.results, n, out);
  return true;
}

/** Weighted positions. */
export function drawEntries(
  table: AliasTable,
  { k0, k1 }: Key,
  rows: Uint32Array,
  n: number,
  out: Uint32Array,
): boolean {
  const memory = begin(n);
  if (!memory) return false;
  const buckets = memory.keep(table, () => layOutChances(table));
  const place = bring(memory, rows, n);
  if (!place) return false;
  memory.drawEntries(k0, k1, place.rows, n, buckets, table.size, place.results);
  out.set(memory.words.subarray(place.results >> 2, (place.results >> 2) + n));
  return true;
}

/** Values on a grain from `from` to `to`, both included; `isCoarse` where 32 bits are enough. */
export function drawWithin(
  { k0, k1 }: Key,
  rows: Uint32Array,
  n: number,
  from: Float64Array,
  to: Float64Array,
  grain: number,
  isCoarse: boolean,
  out: Float64Array,
): boolean {
  const memory = begin(n);
  const place = memory && bring(memory, rows, n, 3);
  if (!place) return false;
  const results = place.results + 2 * place.columnBytes;
  memory.doubles.set(from.subarray(0, n), place.results >> 3);
  memory.doubles.set(to.subarray(0, n), (place.results + place.columnBytes) >> 3);
  memory.drawWithin(k0, k1, place.rows, n, place.results, place.results + place.columnBytes, grain, isCoarse, results);
  take(memory, results, n, out);
  return true;
}
