import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Client } from "@libsql/client";
import { type CacheDriver, type CacheLimit, DEFAULT_MAX_ENTRIES } from "./cache";

export interface EmbeddedOptions extends CacheLimit {
  /** Folder of the database file; made when it is not there. */
  dataDir: string;
}

/** Longest wait for another process that is writing. The database runs on the thread that calls it, so a wait holds up everybody. */
const BUSY_TIMEOUT_MS = 100;
/** Sets between two looks at the number of entries. */
const PRUNE_EVERY = 100;

const SETUP = [
  "PRAGMA journal_mode = WAL",
  // A power cut may lose the last entries, never the database.
  "PRAGMA synchronous = NORMAL",
  "CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
  "CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL)",
];

/** A cache in a SQLite file: survives restarts, and several processes may share it. */
export function createEmbeddedDriver({ dataDir, maxEntries = DEFAULT_MAX_ENTRIES }: EmbeddedOptions): CacheDriver {
  const pruneEvery = Math.min(PRUNE_EVERY, maxEntries);
  let opening: Promise<Client> | undefined;
  let setsSincePrune = 0;

  async function open(): Promise<Client> {
    const { createClient } = await import("@libsql/client");
    await mkdir(dataDir, { recursive: true });
    const { href: url } = pathToFileURL(resolve(join(dataDir, "cache.db")));
    const client = createClient({ url, timeout: BUSY_TIMEOUT_MS, concurrency: 1 });
    for (const statement of SETUP) await client.execute(statement);
    return client;
  }

  function connection(): Promise<Client> {
    opening ??= open();
    // A folder that cannot be written now may be writable later.
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  }

  const execute = async (sql: string, ...args: (string | number)[]) => (await connection()).execute({ sql, args });

  async function prune(): Promise<void> {
    if (++setsSincePrune < pruneEvery) return;
    setsSincePrune = 0;
    await execute(
      "DELETE FROM entries WHERE rowid IN (SELECT rowid FROM entries ORDER BY rowid DESC LIMIT -1 OFFSET ?)",
      maxEntries,
    );
  }

  return {
    name: "embedded",
    async get(key) {
      const { rows } = await execute("SELECT value FROM entries WHERE key = ?", key);
      const value = rows[0]?.value;
      return typeof value === "string" ? value : undefined;
    },
    async set(key, value) {
      // Replacing gives the entry a new, larger rowid, so that rowids tell how long ago an entry was stored.
      await execute("INSERT OR REPLACE INTO entries (key, value) VALUES (?, ?)", key, value);
      await prune();
    },
    async delete(key) {
      await execute("DELETE FROM entries WHERE key = ?", key);
    },
    async clear() {
      await (await connection()).batch(["DELETE FROM entries", "DELETE FROM counters"], "write");
    },
    async count(outcome) {
      await execute(
        "INSERT INTO counters (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
        outcome,
      );
    },
    async counters() {
      const { rows } = await execute(
        "SELECT (SELECT value FROM counters WHERE name = 'hit') AS hits, (SELECT value FROM counters WHERE name = 'miss') AS misses, (SELECT count(*) FROM entries) AS entries",
      );
      return {
        hits: Number(rows[0]?.hits ?? 0),
        misses: Number(rows[0]?.misses ?? 0),
        entries: Number(rows[0]?.entries ?? 0),
      };
    },
    async close() {
      const client = await opening?.catch(() => undefined);
      opening = undefined;
      client?.close();
    },
  };
}
