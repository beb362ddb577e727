import type { Redis } from "@upstash/redis";
import type { CacheDriver } from "./cache";

export interface UpstashOptions {
  url: string;
  token: string;
  /** Names of everything this cache keeps start so; other keys of the database are never touched. */
  prefix?: string;
}

/** A cache in Upstash Redis. Two hashes: entries and counters, so that counting and clearing need no scan. */
export function createUpstashDriver({ url, token, prefix = "rowsmith" }: UpstashOptions): CacheDriver {
  const entries = `${prefix}:entries`;
  const counters = `${prefix}:counters`;
  let loading: Promise<Redis> | undefined;
  const connection = () => {
    // Values are our own JSON text: the client must hand them back as they are.
    loading ??= import("@upstash/redis").then(({ Redis }) => new Redis({ url, token, automaticDeserialization: false, enableTelemetry: false, retry: { retries: 1 } }));
    return loading;
  };
  return {
    name: "upstash",
    async get(key) {
      return (await (await connection()).hget<string>(entries, key)) ?? undefined;
    },
    async set(key, value) {
      await (await connection()).hset(entries, { [key]: value });
    },
    async delete(key) {
      await (await connection()).hdel(entries, key);
    },
    async clear() {
      await (await connection()).del(entries, counters);
    },
    async count(outcome) {
      await (await connection()).hincrby(counters, outcome, 1);
    },
    async counters() {
      const redis = await connection();
      const [hits, misses, size] = await Promise.all([redis.hget<string>(counters, "hit"), redis.hget<string>(counters, "miss"), redis.hlen(entries)]);
      return { hits: Number(hits ?? 0), misses: Number(misses ?? 0), entries: size };
    },
    async close() {},
  };
}
