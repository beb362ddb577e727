import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The built service as a process of the test's own. */
export interface Server {
  url: string;
  /** What it wrote to its standard output and error. */
  log(): string;
  /** Resident memory in megabytes; undefined where the system does not tell. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, "..", "..");

/** Settings of a developer's own shell must not reach a test. */
const CLEAN = {
  OPENAI_API_KEY: "",
  OPENAI_BASE_URL: "",
  OPENAI_MODEL: "",
  UPSTASH_REDIS_REST_URL: "",
  UPSTASH_REDIS_REST_TOKEN: "",
  CACHE_ENABLED: "",
  LOG_LEVEL: "",
};

/** Starts the built service on a free port, in a data folder of its own unless one is given. */
export async function startServer(settings: Record<string, string> = {}): Promise<Server> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "rowsmith-server-"));
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, ...CLEAN, ROWSMITH_DATA_DIR: folder, NEXT_TELEMETRY_DISABLED: "1", ...settings };
  const child = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(port)], { cwd: root, env });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => output.push(String(text)));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const server: Server = {
    url: `http://127.0.0.1:${port}`,
    log: () => output.join(""),
    memory: () => residentMemory(child.pid),
    async stop() {
      // A server that still has responses open would wait for them.
      child.kill("SIGKILL");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
  await answering(server);
  return server;
}

async function answering(server: Server): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(`${server.url}/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await server.stop();
  throw new Error(`The server did not start:\n${server.log()}`);
}

function residentMemory(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  } catch {
    return undefined;
  }
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
