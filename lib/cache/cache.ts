/** Cache contract: text values (JSON, so without NUL) by key, with statistics. A driver may throw; `openCache` in index.ts makes a failing driver harmless. */
export interface CacheDriver {
  readonly name: "memory" | "embedded" | "upstash";
  get(key: string): Promise<string | undefined>;
  /** Stores or replaces a value. */
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
  /** Removes every entry and resets the statistics. */
  clear(): Promise<void>;
  /** Adds to the persistent counters. */
  count(outcome: "hit" | "miss"): Promise<void>;
  counters(): Promise<{ hits: number; misses: number; entries: number }>;
  close(): Promise<void>;
}

export interface CacheStats {
  enabled: boolean;
  driver: CacheDriver["name"] | "off";
  hits: number;
  misses: number;
  entries: number;
  /** hits / (hits + misses), 0 when nothing was asked. */
  hitRate: number;
}
