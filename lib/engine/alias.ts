import type { AliasTable } from "./kernels/composition";
import { drawEntries } from "./kernels/draws";
import { bits, type StreamKey } from "./random";

export type { AliasTable };

/** A table over positions 0 … size - 1. Weights must hold at least one positive number. */
export function createAliasTable(size: number, weights?: ArrayLike<number>): AliasTable {
  const alias = new Uint32Array(size);
  if (!weights) return { size, alias };
  let total = 0;
  for (let i = 0; i < size; i++) total += weights[i]!;
  const stay = new Float64Array(size);
  const small: number[] = [];
  const large: number[] = [];
  for (let i = 0; i < size; i++) {
    stay[i] = (weights[i]! * size) / total;
    (stay[i]! < 1 ? small : large).push(i);
  }
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop()!;
    const rich = large[large.length - 1]!;
    alias[poor] = rich;
    stay[rich] = stay[rich]! + stay[poor]! - 1;
    if (stay[rich]! < 1) small.push(large.pop()!);
  }
  // What is left differs from 1 only by rounding; a weight of 0 must stay impossible.
  for (const i of large) stay[i] = 1;
  for (const i of small) if (weights[i]! > 0) stay[i] = 1;
  return { size, stay, alias };
}

/** The position that a number in [0, 1) draws. */
export function drawAlias({ size, stay, alias }: AliasTable, unit: number): number {
  const at = unit * size;
  const bucket = Math.floor(at);
  return stay && at - bucket >= stay[bucket]! ? alias[bucket]! : bucket;
}

/** Fills `out` with weighted positions. */
export function fillWeighted(table: AliasTable, key: StreamKey, rows: Uint32Array, n: number, out: Uint32Array): void {
  if (drawEntries(table, key, rows, n, out)) return;
  const { size, stay, alias } = table;
  const { k0, k1 } = key;
  const scale = size / 4294967296;
  if (!stay) {
    for (let i = 0; i < n; i++) out[i] = (bits(k0, k1, rows[i]!) >>> 0) * scale;
    return;
  }
  for (let i = 0; i < n; i++) {
    const at = (bits(k0, k1, rows[i]!) >>> 0) * scale;
    const bucket = at >>> 0;
    out[i] = at - bucket >= stay[bucket]! ? alias[bucket]! : bucket;
  }
}
