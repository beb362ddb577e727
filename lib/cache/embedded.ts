import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Client } from "@libsql/client";
import type { CacheDriver } from "./cache";

export interface EmbeddedOptions {
  /** Folder of the database file; made when it is not there. */
  dataDir: string;
}

const SETUP = [
  "PRAGMA journal_mode = WAL",
  "CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
  "CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL)",
];

/** A cache in a SQLite file: survives restarts, and several processes may share it. */
export function createEmbeddedDriver({ dataDir }: EmbeddedOptions): CacheDriver {
  let opening: Promise<Client> | undefined;

  async function open(): Promise<Client> {
    const { createClient } = await import("@libsql/client");
    await mkdir(dataDir, { recursive: true });
    // The busy time-out belongs to the connection; libsql takes it as an option so that every statement has it.
    const client = createClient({ url: `file:${join(dataDir, "cache.db")}`, timeout: 2000 });
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

  const execute = async (sql: string, ...args: string[]) => (await connection()).execute({ sql, args });

  return {
    name: "embedded",
    async get(key) {
      const { rows } = await execute("SELECT value FROM entries WHERE key = ?", key);
      const value = rows[0]?.value;
      return typeof value === "string" ? value : undefined;
    },
    async set(key, value) {
      await execute("INSERT INTO entries (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value);
    },
    async delete(key) {
      await execute("DELETE FROM entries WHERE key = ?", key);
    },
    async clear() {
      await (await connection()).batch(["DELETE FROM entries", "DELETE FROM counters"], "write");
    },
    async count(outcome) {
      await execute("INSERT INTO counters (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1", outcome);
    },
    async counters() {
      const { rows } = await execute(
        "SELECT (SELECT value FROM counters WHERE name = 'hit') AS hits, (SELECT value FROM counters WHERE name = 'miss') AS misses, (SELECT count(*) FROM entries) AS entries",
      );
      return { hits: Number(rows[0]?.hits ?? 0), misses: Number(rows[0]?.misses ?? 0), entries: Number(rows[0]?.entries ?? 0) };
    },
    async close() {
      const client = await opening?.catch(() => undefined);
      opening = undefined;
      client?.close();
    },
  };
}
