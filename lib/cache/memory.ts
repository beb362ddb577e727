import type { CacheDriver, CacheLimit } from "./cache";

/** A cache that lives as long as the process. */
export function createMemoryDriver({ maxEntries = 1000 }: CacheLimit = {}): CacheDriver {
  const values = new Map<string, string>();
  const counts = { hit: 0, miss: 0 };
  return {
    name: "memory",
    async get(key) {
      return values.get(key);
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
