import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CacheDriver } from "./cache";
import { describeCacheDriver } from "./cache.contract";
import { createEmbeddedDriver } from "./embedded";
import { createSchemaCache, openCache, type PlanKey } from "./index";
import { createMemoryDriver } from "./memory";
import { type RedisServer, redisProgram, startRedis } from "./testing/redis-server";
import { startUpstashBridge, type UpstashBridge } from "./testing/upstash-bridge";
import { createUpstashDriver } from "./upstash";

describeCacheDriver("memory", { open: (limit) => createMemoryDriver(limit), persistent: false, reset: async () => {} });

describe("embedded", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rowsmith-cache-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  describeCacheDriver("embedded", {
    open: (limit) => createEmbeddedDriver({ dataDir: join(folder, "deeper"), ...limit }),
    persistent: true,
    reset: async () => {
      const driver = createEmbeddedDriver({ dataDir: join(folder, "deeper") });
      await driver.clear();
      await driver.close();
    },
  });
  test("a folder may have any name", async () => {
    const dataDir = join(folder, "a b#c?d%41é");
    const driver = createEmbeddedDriver({ dataDir });
    await driver.set("a", "1");
    await driver.close();
    expect(await readdir(dataDir)).toContain("cache.db");
  });
  test("a folder that nobody can write to is an error, and no error once it can be written to", async () => {
    const dataDir = join(folder, "blocked");
    await writeFile(dataDir, "a file where the folder should be");
    const driver = createEmbeddedDriver({ dataDir });
    await expect(driver.get("a")).rejects.toThrow();
    await rm(dataDir);
    expect(await driver.get("a")).toBeUndefined();
    await driver.close();
  });
  test("two drivers on one file see each other's writes", async () => {
    const [one, two] = [createEmbeddedDriver({ dataDir: folder }), createEmbeddedDriver({ dataDir: folder })];
    await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).set(`k${i}`, "v")));
    expect((await one.counters()).entries).toBe(20);
    await Promise.all([one.close(), two.close()]);
  });
});

// Where no Redis can be had, `npm test` says so at its start.
describe.skipIf(!redisProgram)("upstash", () => {
  let redis: RedisServer;
  let bridge: UpstashBridge;
  beforeAll(async () => {
    redis = await startRedis();
    bridge = await startUpstashBridge(redis.client);
  });
  afterAll(async () => {
    await bridge?.stop();
    await redis?.stop();
  });
  describeCacheDriver("upstash", {
    open: (limit) => createUpstashDriver({ ...bridge, ...limit }),
    persistent: true,
    reset: async () => void (await redis.client.flushall()),
  });
  test("leaves the keys of others alone", async () => {
    await redis.client.set("somebody else's", "1");
    const driver = createUpstashDriver(bridge);
    await driver.set("a", "1");
    await driver.clear();
    expect(await redis.client.keys("*")).toEqual(["somebody else's"]);
  });
  test("is chosen when both variables are set", async () => {
    const cache = openCache({ cacheEnabled: true, upstash: bridge, dataDir: "unused" });
    expect(await cache.stats()).toMatchObject({ enabled: true, driver: "upstash" });
  });
});

const key: PlanKey = { description: "20 users", planner: "offline", model: "", locale: "", asOf: "2026-01-01" };

describe("schema cache", () => {
  const open = () => createSchemaCache(createMemoryDriver(), { enabled: true });
  test("a sentence asked again is a hit, in any spacing", async () => {
    const cache = open();
    expect(await cache.getPlan(key)).toBeUndefined();
    await cache.setPlan(key, { schema: 1 });
    expect(await cache.getPlan({ ...key, description: "  20   users " })).toEqual({ schema: 1 });
    expect(await cache.stats()).toEqual({
      enabled: true,
      driver: "memory",
      hits: 1,
      misses: 1,
      entries: 1,
      hitRate: 0.5,
    });
  });
  test.each([
    { description: "21 users" },
    { planner: "openai" },
    { model: "other" },
    { locale: "de-DE" },
    { asOf: "2026-01-02" },
  ])("%j makes another plan", async (change) => {
    const cache = open();
    await cache.setPlan(key, { schema: 1 });
    expect(await cache.getPlan({ ...key, ...change })).toBeUndefined();
  });
  test("switched off it plans afresh, but links still work", async () => {
    const cache = openCache({ cacheEnabled: false, upstash: undefined, dataDir: "unused" });
    await cache.setPlan(key, { schema: 1 });
    expect(await cache.getPlan(key)).toBeUndefined();
    await cache.setSchema("id", { a: 1 });
    expect(await cache.getSchema("id")).toEqual({ a: 1 });
    expect(await cache.stats()).toMatchObject({ enabled: false, driver: "off" });
  });
  test.each<[string, (driver: CacheDriver) => Partial<CacheDriver>]>([
    [
      "throws",
      () => ({
        get: () => Promise.reject(new Error("down")),
        set: () => Promise.reject(new Error("down")),
        count: () => Promise.reject(new Error("down")),
        counters: () => Promise.reject(new Error("down")),
      }),
    ],
    [
      "hangs",
      () => ({
        get: () => new Promise(() => {}),
        set: () => new Promise(() => {}),
        count: () => new Promise(() => {}),
        counters: () => new Promise(() => {}),
      }),
    ],
  ])("a driver that %s costs nothing but its memory", async (_, broken) => {
    const driver = createMemoryDriver();
    const cache = createSchemaCache({ ...driver, ...broken(driver) }, { enabled: true, timeoutMs: 20 });
    expect(await cache.getPlan(key)).toBeUndefined();
    await cache.setPlan(key, { schema: 1 });
    expect(await cache.getPlan(key)).toEqual({ schema: 1 });
    await cache.setSchema("id", { a: 1 });
    expect(await cache.getSchema("id")).toEqual({ a: 1 });
    expect(await cache.stats()).toMatchObject({ hits: 1, misses: 1, entries: 2, hitRate: 0.5 });
  });
  test("a driver that hangs costs one wait, not one a question, and is asked again later", async () => {
    const driver = createMemoryDriver();
    let hangs = true;
    const get = (name: string) => (hangs ? new Promise<undefined>(() => {}) : driver.get(name));
    const cache = createSchemaCache({ ...driver, get }, { enabled: true, timeoutMs: 200, restMs: 400 });
    const started = performance.now();
    for (let i = 0; i < 10; i++) await cache.getSchema("id");
    expect(performance.now() - started).toBeLessThan(390);
    hangs = false;
    await driver.set("schema:id", "1");
    await expect.poll(() => cache.getSchema("id"), { timeout: 2000 }).toBe(1);
  });
  test("an entry that is no JSON is a miss", async () => {
    const driver = createMemoryDriver();
    await driver.set("schema:x", "{ broken");
    expect(await createSchemaCache(driver, { enabled: true }).getSchema("x")).toBeUndefined();
  });
  test("a database file that cannot be used is a miss", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rowsmith-cache-"));
    await writeFile(
      join(folder, "cache.db"),
      "this is no database, and long enough to be read as a broken one".repeat(100),
    );
    const cache = openCache({ cacheEnabled: true, upstash: undefined, dataDir: folder });
    expect(await cache.getPlan(key)).toBeUndefined();
    await cache.setSchema("id", { a: 1 });
    expect(await cache.getSchema("id")).toEqual({ a: 1 });
    await rm(folder, { recursive: true, force: true });
  });
});
