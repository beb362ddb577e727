import { type AliasTable, createAliasTable } from "../alias";
import { createPoolReader } from "../pool-column";
import { createFilter, poolSize } from "./filter";
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
  const matches = createFilter(source.declaration, source.filters);
  const seen = uniqueAttributes.flatMap((attribute) => {
    const rule = rules[attribute];
    const column = rule?.kind === "column" ? pool.columns[rule.column] : undefined;
    return column ? [{ valueAt: createPoolReader(column), values: new Set<unknown>() }] : [];
  });
  const kept: number[] = [];
  for (let position = 0; position < poolSize(pool); position++) {
    if (!matches(position)) continue;
    if ((pool.weights?.[position] ?? 1) <= 0) continue;
    if (seen.some(({ valueAt, values }) => valueAt(position) === null || values.has(valueAt(position)))) continue;
    for (const { valueAt, values } of seen) values.add(valueAt(position));
    kept.push(position);
  }
  const { weights } = pool;
  const result = createFilteredPool(
    Uint32Array.from(kept),
    weights && Float64Array.from(kept, (position) => weights[position]!),
  );
  if (cache.size > 500) cache.clear();
  cache.set(key, result);
  return result;
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
