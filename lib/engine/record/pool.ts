import { type AliasTable, createAliasTable } from "../alias";
import { createPoolReader } from "../pool-column";
import { markMatches } from "./filter";
import type { OpenRecord } from "./source";

/** Records of a pool that pass the fixed filters. */
export interface FilteredPool {
  positions: Uint32Array;
  weights: Float64Array | undefined;
  /** Draws by weight; built on first use and kept, as a large pool takes milliseconds. */
  aliasTable(): AliasTable;
}

const filtered = new WeakMap<object, Map<string, FilteredPool>>();

/** Applies the filters that do not hang on the row, and keeps the first record of each value of the attributes that must not repeat. */
export function filterPool(source: OpenRecord, uniqueAttributes: readonly string[]): FilteredPool {
  const { pool, rules } = source.declaration;
  if (!pool) return createFilteredPool(new Uint32Array(1), undefined);
  let cache = filtered.get(pool);
  if (!cache) {
    cache = new Map();
    filtered.set(pool, cache);
  }
  const key = JSON.stringify([source.filters, uniqueAttributes]);
  const known = cache.get(key);
  if (known) return known;
  const matches = markMatches(source.declaration, source.filters);
  const seen = uniqueAttributes.flatMap((attribute) => {
    const rule = rules[attribute];
    const column = rule?.kind === "column" ? pool.columns[rule.column] : undefined;
    return column ? [{ valueAt: createPoolReader(column), values: new Set<unknown>() }] : [];
  });
  const { weights } = pool;
  const kept = new Uint32Array(matches.length);
  let size = 0;
  for (let position = 0; position < matches.length; position++) {
    if (matches[position] === 0) continue;
    if (weights && weights[position]! <= 0) continue;
    if (seen.some(({ valueAt, values }) => valueAt(position) === null || values.has(valueAt(position)))) continue;
    for (const { valueAt, values } of seen) values.add(valueAt(position));
    kept[size++] = position;
  }
  const positions = kept.slice(0, size);
  const result = createFilteredPool(
    positions,
    weights && Float64Array.from(positions, (position) => weights[position]!),
  );
  makeRoom(cache, positions.length);
  cache.set(key, result);
  return result;
}

/** A position takes up to 24 bytes with its draw. */
const MOST_KEPT_POSITIONS = 1_000_000;
const MOST_KEPT_POOLS = 500;

/** Forgets what was kept before it takes more memory than the pools themselves. */
function makeRoom(cache: Map<string, FilteredPool>, size: number): void {
  let kept = size;
  for (const { positions } of cache.values()) kept += positions.length;
  if (cache.size >= MOST_KEPT_POOLS || kept > MOST_KEPT_POSITIONS) cache.clear();
}

function createFilteredPool(positions: Uint32Array, weights: Float64Array | undefined): FilteredPool {
  let table: AliasTable | undefined;
  return {
    positions,
    weights,
    aliasTable: () => {
      table ??= createAliasTable(positions.length, weights);
      return table;
    },
  };
}
