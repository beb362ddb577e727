import type { Redis } from "@upstash/redis";
import { type CacheDriver, type CacheLimit, DEFAULT_MAX_ENTRIES } from "./cache";

export interface UpstashOptions extends CacheLimit {
  url: string;
  token: string;
  /** Names of everything this cache keeps start so; other keys of the database are never touched. */
  prefix?: string;
}

/** Sets between two looks at the number of entries. */
const PRUNE_EVERY = 100;

/** A cache in Upstash Redis: a hash of entries, the times they were stored, and counters, so that counting and clearing need no scan. */
export function createUpstashDriver({
  url,
  token,
  prefix = "rowsmith",
  maxEntries = DEFAULT_MAX_ENTRIES,
}: UpstashOptions): CacheDriver {
  const entries = `${prefix}:entries`;
  const stored = `${prefix}:stored`;
  const counters = `${prefix}:counters`;
  const pruneEvery = Math.min(PRUNE_EVERY, maxEntries);
  let loading: Promise<Redis> | undefined;
  let setsSincePrune = 0;
  let lastStored = 0;

  const connection = () => {
    // Values are our own JSON text: the client must hand them back as they are.
    loading ??= import("@upstash/redis").then(
      ({ Redis }) =>
        new Redis({ url, token, automaticDeserialization: false, enableTelemetry: false, retry: { retries: 1 } }),
    );
    return loading;
  };

  /** Now, but never twice the same, so that the order of entries is certain. */
  function nextStored(): number {
    lastStored = Math.max(lastStored + 1, Date.now());
    return lastStored;
  }

  async function prune(redis: Redis): Promise<void> {
    if (++setsSincePrune < pruneEvery) return;
    setsSincePrune = 0;
    const oldest = await redis.zrange<string[]>(stored, 0, -1 - maxEntries);
    if (oldest.length > 0)
      await redis
        .multi()
        .hdel(entries, ...oldest)
        .zrem(stored, ...oldest)
        .exec();
  }

  return {
    name: "upstash",
    async get(key) {
      return (await (await connection()).hget<string>(entries, key)) ?? undefined;
    },
    async set(key, value) {
      const redis = await connection();
      await redis
        .multi()
        .hset(entries, { [key]: value })
        .zadd(stored, { score: nextStored(), member: key })
        .exec();
      await prune(redis);
    },
    async delete(key) {
      await (await connection()).multi().hdel(entries, key).zrem(stored, key).exec();
    },
    async clear() {
      await (await connection()).del(entries, stored, counters);
    },
    async count(outcome) {
      await (await connection()).hincrby(counters, outcome, 1);
    },
    async counters() {
      const [hits, misses, size] = await (await connection())
        .multi()
        .hget<string>(counters, "hit")
        .hget<string>(counters, "miss")
        .hlen(entries)
        .exec<[string | null, string | null, number]>();
      return { hits: Number(hits ?? 0), misses: Number(misses ?? 0), entries: size };
    },
    async close() {},
  };
}
