/** Cache contract: text values (JSON, so without NUL) by key, with statistics. A driver may throw or hang; `createSchemaCache` makes that harmless. */
export interface CacheDriver {
  readonly name: "memory" | "embedded" | "upstash";
  get(key: string): Promise<string | undefined>;
  /** Stores or replaces a value. Where there are too many, those stored longest ago go. */
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
  /** Removes every entry and resets the statistics. */
  clear(): Promise<void>;
  /** Adds to the persistent counters. */
  count(outcome: CacheOutcome): Promise<void>;
  counters(): Promise<CacheCounters>;
  close(): Promise<void>;
}

export type CacheOutcome = "hit" | "miss";

export interface CacheCounters {
  hits: number;
  misses: number;
  entries: number;
}

export interface CacheLimit {
  /** Most entries kept. */
  maxEntries?: number;
}

/** Entries a driver keeps when nothing else is said: some tens of megabytes of schemas. */
export const DEFAULT_MAX_ENTRIES = 10_000;

export interface CacheStats extends CacheCounters {
  enabled: boolean;
  driver: CacheDriver["name"] | "off";
  /** hits / (hits + misses), 0 when nothing was asked. */
  hitRate: number;
}
