import type { Env } from "@/lib/env";
import { log } from "@/lib/log";
import { fingerprintText } from "@/lib/schema/fingerprint";
import type { CacheDriver, CacheStats } from "./cache";
import { createEmbeddedDriver } from "./embedded";
import { createMemoryDriver } from "./memory";
import { createUpstashDriver } from "./upstash";

/** Part of every plan's key: raise it when a planner would now read the same sentence differently. */
export const PLAN_CACHE_VERSION = 1;

/** What a planned schema hangs on besides the sentence. */
export interface PlanKey {
  description: string;
  planner: string;
  model: string;
  locale: string;
  /** Day that "now" means. */
  asOf: string;
}

/** Planned schemas by sentence and schemas by id. Never fails: a cache that is down is a miss. Values read are untrusted JSON. */
export interface SchemaCache {
  getPlan(key: PlanKey): Promise<unknown>;
  setPlan(key: PlanKey, plan: unknown): Promise<void>;
  getSchema(schemaId: string): Promise<unknown>;
  setSchema(schemaId: string, schema: unknown): Promise<void>;
  stats(): Promise<CacheStats>;
  close(): Promise<void>;
}

const TIMEOUT_MS = 1000;
const COMPLAIN_EVERY_MS = 60_000;

/** The cache that the settings ask for: Upstash, else the embedded file, else (when off) memory for links only. */
export function openCache(env: Pick<Env, "cacheEnabled" | "upstash" | "dataDir">): SchemaCache {
  if (!env.cacheEnabled) return createSchemaCache(createMemoryDriver(), { enabled: false });
  return createSchemaCache(env.upstash ? createUpstashDriver(env.upstash) : createEmbeddedDriver(env), { enabled: true });
}

/** Wraps a driver. A driver that throws or hangs is a miss; what it was to keep is held in memory, so that links of this process still work. */
export function createSchemaCache(driver: CacheDriver, { enabled, timeoutMs = TIMEOUT_MS }: { enabled: boolean; timeoutMs?: number }): SchemaCache {
  const spare = createMemoryDriver({ maxEntries: 200 });
  let quietUntil = 0;

  async function attempt<T>(work: (driver: CacheDriver) => Promise<T>): Promise<{ value: T } | undefined> {
    try {
      return { value: await withTimeout(work(driver), timeoutMs) };
    } catch (error) {
      if (Date.now() > quietUntil) log("warn", "cache is not answering", { driver: driver.name, error: error instanceof Error ? error.name : "unknown" });
      quietUntil = Date.now() + COMPLAIN_EVERY_MS;
      return undefined;
    }
  }

  async function read(key: string): Promise<unknown> {
    const answer = await attempt((cache) => cache.get(key));
    const text = answer?.value ?? (await spare.get(key));
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  async function write(key: string, value: unknown): Promise<void> {
    const text = JSON.stringify(value);
    const done = await attempt((cache) => cache.set(key, text));
    if (!done) await spare.set(key, text);
  }

  return {
    async getPlan(key) {
      if (!enabled) return undefined;
      const value = await read(await planKey(key));
      await attempt((cache) => cache.count(value === undefined ? "miss" : "hit"));
      return value;
    },
    async setPlan(key, plan) {
      if (enabled) await write(await planKey(key), plan);
    },
    getSchema: (schemaId) => read(`schema:${schemaId}`),
    setSchema: (schemaId, schema) => write(`schema:${schemaId}`, schema),
    async stats() {
      const { hits, misses, entries } = (await attempt((cache) => cache.counters()))?.value ?? { hits: 0, misses: 0, entries: 0 };
      const asked = hits + misses;
      return { enabled, driver: enabled ? driver.name : "off", hits, misses, entries, hitRate: asked === 0 ? 0 : hits / asked };
    },
    close: () => driver.close(),
  };
}

/** Letter case and spacing of a sentence do not change what it asks for, unless it quotes names; so only spacing is folded. */
async function planKey({ description, planner, model, locale, asOf }: PlanKey): Promise<string> {
  const normalised = description.normalize("NFC").trim().replace(/[^\S\n]+/g, " ");
  return `plan:${await fingerprintText([String(PLAN_CACHE_VERSION), normalised, planner, model, locale, asOf])}`;
}

function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException("the cache took too long", "TimeoutError")), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
