import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

/** A real redis-server of the test's own, on a free port, keeping nothing. */
export interface RedisServer {
  client: Redis;
  stop(): Promise<void>;
}

/** Path of a redis-server; undefined where none is installed and `npm test` could not install one. */
export const redisProgram: string | undefined = [
  process.env.REDIS_SERVER_PATH,
  "/usr/bin/redis-server",
  "/opt/homebrew/bin/redis-server",
  "/usr/local/bin/redis-server",
].find((path) => path && existsSync(path));

export async function startRedis(): Promise<RedisServer> {
  if (!redisProgram) throw new Error("No redis-server found.");
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "rowsmith-redis-"));
  const child = spawn(
    redisProgram,
    ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder],
    { stdio: "ignore" },
  );
  // A test that runs out of time never comes to its end, but its process does.
  process.once("exit", () => child.kill("SIGKILL"));
  const client = new Redis({
    port,
    host: "127.0.0.1",
    protocol: 2,
    maxRetriesPerRequest: null,
    retryStrategy: () => 50,
  });
  client.on("error", () => {});
  await client.ping();
  return {
    client,
    async stop() {
      client.disconnect();
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
