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
  /** Seconds it has computed so far; undefined where the system does not tell. */
  busySeconds(): number | undefined;
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
  // A test that runs out of time never comes to its end, but its process does.
  process.once("exit", () => child.kill("SIGKILL"));
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => output.push(String(text)));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const server: Server = {
    url: `http://127.0.0.1:${port}`,
    log: () => output.join(""),
    memory: () => residentMemory(child.pid),
    busySeconds: () => busySeconds(child.pid),
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
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readProcess(pid, "status")) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
}

function busySeconds(pid: number | undefined): number | undefined {
  // User and system time are the 12th and 13th numbers after the name, in hundredths of a second.
  const [, times] = /\) \S(?: \S+){10} (\d+ \d+)/.exec(readProcess(pid, "stat")) ?? [];
  return times?.split(" ").reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
}

function readProcess(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
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
