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

const COMPLAIN_EVERY_MS = 60_000;

/** Planned schemas by sentence and schemas by id. Never fails: a cache that is down is a miss. Values read are untrusted JSON. */
export interface SchemaCache {
  readonly driver: CacheStats["driver"];
  getPlan(key: PlanKey): Promise<unknown>;
  setPlan(key: PlanKey, plan: unknown): Promise<void>;
  getSchema(schemaId: string): Promise<unknown>;
  setSchema(schemaId: string, schema: unknown): Promise<void>;
  stats(): Promise<CacheStats>;
  close(): Promise<void>;
}

export interface SchemaCacheOptions {
  /** False keeps schemas for links, but no plans. */
  enabled: boolean;
  /** Longest wait for the driver. */
  timeoutMs?: number;
  /** How long a driver that took too long is left alone. */
  restMs?: number;
}

/** The cache that the settings ask for: Upstash, else the embedded file, else (when off) memory for links only. */
export function openCache(env: Pick<Env, "cacheEnabled" | "upstash" | "dataDir">): SchemaCache {
  if (!env.cacheEnabled) return createSchemaCache(createMemoryDriver(), { enabled: false });
  return createSchemaCache(env.upstash ? createUpstashDriver(env.upstash) : createEmbeddedDriver(env), {
    enabled: true,
  });
}

/**
 * Wraps a driver. Where it throws or hangs, a spare in memory stands in, so that the links and statistics of this process still work;
 * a driver that hangs is not asked again for a while, so that it costs one wait and not one a question.
 */
export function createSchemaCache(
  driver: CacheDriver,
  { enabled, timeoutMs = 2000, restMs = 10_000 }: SchemaCacheOptions,
): SchemaCache {
  const name = enabled ? driver.name : "off";
  const spare = createMemoryDriver({ maxEntries: 200 });
  let restUntil = 0;
  let quietUntil = 0;

  function complain(error: unknown): void {
    if (Date.now() < quietUntil) return;
    quietUntil = Date.now() + COMPLAIN_EVERY_MS;
    log("warn", "cache is not answering", {
      driver: driver.name,
      error: error instanceof Error ? error.name : "unknown",
    });
  }

  /** The driver's answer, or the spare's. */
  async function ask<T>(work: (driver: CacheDriver) => Promise<T>): Promise<T> {
    if (Date.now() < restUntil) return work(spare);
    try {
      return await withTimeout(work(driver), timeoutMs);
    } catch (error) {
      if (error instanceof CacheTimeout) restUntil = Date.now() + restMs;
      complain(error);
      return work(spare);
    }
  }

  async function read(key: string): Promise<unknown> {
    // The spare may hold what the driver could not take.
    const text = (await ask((cache) => cache.get(key))) ?? (await spare.get(key));
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  const write = (key: string, value: unknown) => {
    const text = JSON.stringify(value);
    return ask((cache) => cache.set(key, text));
  };

  return {
    driver: name,
    async getPlan(key) {
      if (!enabled) return undefined;
      const value = await read(await planKey(key));
      await ask((cache) => cache.count(value === undefined ? "miss" : "hit"));
      return value;
    },
    async setPlan(key, plan) {
      if (enabled) await write(await planKey(key), plan);
    },
    getSchema: (schemaId) => read(`schema:${schemaId}`),
    setSchema: (schemaId, schema) => write(`schema:${schemaId}`, schema),
    async stats() {
      const { hits, misses, entries } = await ask((cache) => cache.counters());
      const asked = hits + misses;
      return { enabled, driver: name, hits, misses, entries, hitRate: asked === 0 ? 0 : hits / asked };
    },
    close: () => driver.close(),
  };
}

/** Letter case and spacing of a sentence do not change what it asks for, unless it quotes names; so only spacing is folded. */
async function planKey({ description, planner, model, locale, asOf }: PlanKey): Promise<string> {
  const normalised = description
    .normalize("NFC")
    .trim()
    .replace(/[^\S\n]+/g, " ");
  return `plan:${await fingerprintText([String(PLAN_CACHE_VERSION), normalised, planner, model, locale, asOf])}`;
}

class CacheTimeout extends Error {
  override name = "CacheTimeout";
}

function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CacheTimeout("the cache took too long")), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
