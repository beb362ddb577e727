import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { CacheStatsResponse } from "@/lib/api/contract";
import { redisProgram, startRedis } from "@/lib/cache/testing/redis-server";
import { startUpstashBridge } from "@/lib/cache/testing/upstash-bridge";
import { generate, ORDER_FIELDS, oneTable } from "./requests";
import { type Server, startServer } from "./server";

const description = "20 lighthouses with name and height";
const stats = async ({ url }: Server) =>
  CacheStatsResponse.parse(await (await fetch(`${url}/api/v1/cache/stats`)).json());

let folder = "";
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rowsmith-cache-test-"));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs `work` with a server, and stops the server whatever comes of it. */
async function withServer<T>(settings: Record<string, string>, work: (server: Server) => Promise<T>): Promise<T> {
  const server = await startServer(settings);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

test("plans, links and statistics survive a restart", async () => {
  const settings = { ROWSMITH_DATA_DIR: folder };
  const { url } = await withServer(settings, async (server) => {
    await generate(server.url, { description });
    await generate(server.url, { description });
    expect(await stats(server)).toMatchObject({ driver: "embedded", hits: 1, misses: 1, hitRate: 0.5 });
    const { files } = await generate(server.url, { schema: oneTable(ORDER_FIELDS), rows: 20 });
    const link = files[0]!.url;
    return { url: link, text: await (await fetch(server.url + link)).text() };
  });
  await withServer(settings, async (server) => {
    expect((await generate(server.url, { description })).cached).toBe(true);
    expect(await stats(server)).toMatchObject({ hits: 2, misses: 1 });
    expect((await (await fetch(server.url + url)).text()).split("\r\n")).toHaveLength(22);
  });
});

test("two servers share one folder", async () => {
  const settings = { ROWSMITH_DATA_DIR: folder };
  await withServer(settings, (one) =>
    withServer(settings, async (other) => {
      await generate(one.url, { description });
      expect((await generate(other.url, { description })).cached).toBe(true);
    }),
  );
});

test("a data folder that cannot be written: everything works, in memory", async () => {
  const file = join(folder, "no-folder");
  await writeFile(file, "a file where the folder should be");
  await withServer({ ROWSMITH_DATA_DIR: join(file, "data") }, async (server) => {
    expect((await generate(server.url, { description })).cached).toBe(false);
    const { cached, files } = await generate(server.url, { description });
    expect(cached).toBe(true);
    expect((await fetch(server.url + files[0]!.url)).status).toBe(200);
    expect(await stats(server)).toMatchObject({ hits: 1, misses: 1 });
    expect(server.log()).toContain("cache is not answering");
    expect(server.log()).not.toContain(folder);
  });
});

test("CACHE_ENABLED=false plans every sentence afresh, and links still work", async () => {
  await withServer({ CACHE_ENABLED: "false" }, async (server) => {
    await generate(server.url, { description });
    const { cached, files } = await generate(server.url, { description });
    expect(cached).toBe(false);
    expect((await fetch(server.url + files[0]!.url)).status).toBe(200);
    expect(await stats(server)).toEqual({
      enabled: false,
      driver: "off",
      hits: 0,
      misses: 0,
      entries: expect.any(Number),
      hitRate: 0,
    });
  });
});

test("Upstash: another server, without a folder in common, knows the plan", async () => {
  test.skip(!redisProgram, "no redis-server to be had");
  const redis = await startRedis();
  const bridge = await startUpstashBridge(redis.client);
  const settings = { UPSTASH_REDIS_REST_URL: bridge.url, UPSTASH_REDIS_REST_TOKEN: bridge.token };
  try {
    await withServer(settings, (server) => generate(server.url, { description }));
    await withServer(settings, async (server) => {
      expect((await generate(server.url, { description })).cached).toBe(true);
      expect(await stats(server)).toMatchObject({ driver: "upstash", hits: 1, misses: 1 });
    });
  } finally {
    await bridge.stop();
    await redis.stop();
  }
});

test("a cache that hangs or is down costs one wait, not one a question", async () => {
  const silent = createServer(() => undefined);
  const port = await new Promise<number>((resolve) =>
    silent.listen(0, "127.0.0.1", () => resolve((silent.address() as { port: number }).port)),
  );
  const settings = { UPSTASH_REDIS_REST_URL: `http://127.0.0.1:${port}`, UPSTASH_REDIS_REST_TOKEN: "token" };
  // Each of these asks the cache four times; waiting two seconds every time would make forty.
  const timeOfFive = async (server: Server) => {
    const started = performance.now();
    for (let i = 0; i < 5; i++) await generate(server.url, { description: `${description} ${i}` });
    return performance.now() - started;
  };
  await withServer(settings, async (server) => expect(await timeOfFive(server)).toBeLessThan(15_000));
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
  await withServer(settings, async (server) => expect(await timeOfFive(server)).toBeLessThan(15_000));
});
