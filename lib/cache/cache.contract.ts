import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CacheDriver, CacheLimit } from "./cache";

/** What every cache driver must do. `open` gives a driver on the same store each time it is called in one test. */
export function describeCacheDriver(
  name: string,
  parts: { open(limit?: CacheLimit): Promise<CacheDriver> | CacheDriver; persistent: boolean; reset(): Promise<void> },
): void {
  describe(`cache driver ${name}`, () => {
    let cache: CacheDriver;
    beforeEach(async () => {
      await parts.reset();
      cache = await parts.open();
    });
    afterEach(() => cache.close());

    test("knows nothing at first", async () => {
      expect(await cache.get("a")).toBeUndefined();
      expect(await cache.counters()).toEqual({ hits: 0, misses: 0, entries: 0 });
    });
    test("gives back what it was given, byte for byte", async () => {
      for (const value of ["", "{}", '{"a":[1,"é","💾"]}', "null", "123", "OK", "x".repeat(200_000), "line\nbreak"]) {
        await cache.set("key: with spaces / and ünïcode", value);
        expect(await cache.get("key: with spaces / and ünïcode")).toBe(value);
      }
    });
    test("replaces and deletes", async () => {
      await cache.set("a", "1");
      await cache.set("a", "2");
      await cache.set("b", "3");
      expect(await cache.get("a")).toBe("2");
      expect((await cache.counters()).entries).toBe(2);
      await cache.delete("a");
      await cache.delete("never there");
      expect(await cache.get("a")).toBeUndefined();
      expect((await cache.counters()).entries).toBe(1);
    });
    test("counts hits and misses, also at the same time", async () => {
      await Promise.all([cache.count("hit"), cache.count("hit"), cache.count("miss"), cache.count("hit")]);
      expect(await cache.counters()).toMatchObject({ hits: 3, misses: 1 });
    });
    test("clears entries and counters", async () => {
      await cache.set("a", "1");
      await cache.count("hit");
      await cache.clear();
      expect(await cache.counters()).toEqual({ hits: 0, misses: 0, entries: 0 });
      expect(await cache.get("a")).toBeUndefined();
    });
    test("takes many writers at once", async () => {
      await Promise.all(Array.from({ length: 50 }, (_, i) => cache.set(`k${i}`, String(i))));
      expect((await cache.counters()).entries).toBe(50);
      expect(await cache.get("k49")).toBe("49");
    });
    test("keeps the entries stored last when there are too many", async () => {
      await cache.close();
      cache = await parts.open({ maxEntries: 3 });
      for (const key of ["a", "b", "c", "a", "d", "e"]) await cache.set(key, key);
      expect((await cache.counters()).entries).toBe(3);
      expect(await Promise.all(["a", "b", "c", "d", "e"].map((key) => cache.get(key)))).toEqual([
        "a",
        undefined,
        undefined,
        "d",
        "e",
      ]);
    });
    if (parts.persistent)
      test("remembers entries and counters after it was closed", async () => {
        await cache.set("a", "1");
        await cache.count("hit");
        await cache.close();
        cache = await parts.open();
        expect(await cache.get("a")).toBe("1");
        expect(await cache.counters()).toEqual({ hits: 1, misses: 0, entries: 1 });
      });
  });
}
