import type { CacheDriver } from "./cache";

export interface MemoryOptions {
  /** Entries kept; the one not used for longest goes first. */
  maxEntries?: number;
}

/** A cache that lives as long as the process. */
export function createMemoryDriver({ maxEntries = 1000 }: MemoryOptions = {}): CacheDriver {
  const values = new Map<string, string>();
  const counts = { hit: 0, miss: 0 };
  return {
    name: "memory",
    async get(key) {
      const value = values.get(key);
      if (value === undefined) return undefined;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    async set(key, value) {
      values.delete(key);
      values.set(key, value);
      const [oldest] = values.keys();
      if (values.size > maxEntries && oldest !== undefined) values.delete(oldest);
    },
    async delete(key) {
      values.delete(key);
    },
    async clear() {
      values.clear();
      counts.hit = 0;
      counts.miss = 0;
    },
    async count(outcome) {
      counts[outcome]++;
    },
    async counters() {
      return { hits: counts.hit, misses: counts.miss, entries: values.size };
    },
    async close() {},
  };
}
