import { execFile, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL of its own, in a temporary folder, reached through a socket there. */
export interface PostgresServer {
  /** Runs a script in a new database and gives its name; any error in the script is an error here. */
  load(script: string): Promise<string>;
  /** The one value that a query gives. */
  query(database: string, sql: string): Promise<string>;
  stop(): Promise<void>;
}

const DEBIAN = "/usr/lib/postgresql";
const FOLDERS = ["/opt/homebrew/opt/postgresql/bin", "/usr/local/bin", "/usr/bin"];

function findFolder(): string {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, "bin")) : [];
  const found = [process.env.POSTGRES_BIN_PATH, ...debian, ...FOLDERS].find(
    (folder) => folder && existsSync(join(folder, "initdb")),
  );
  if (!found)
    throw new Error("No PostgreSQL found: install it (Debian: apt-get install postgresql) or set POSTGRES_BIN_PATH.");
  return found;
}

/** PostgreSQL refuses to run as root, so root hands it to another user. */
function otherUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"])
    try {
      const id = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // No such user here; the next one may exist.
    }
  throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody to run it.");
}

export async function startPostgres(): Promise<PostgresServer> {
  const bin = findFolder();
  const user = otherUser();
  const folder = mkdtempSync(join(tmpdir(), "rowsmith-postgres-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const data = join(folder, "data");
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "rowsmith", "-A", "trust", "-E", "UTF8", "--no-sync"], {
    ...options,
    stdio: "ignore",
  });
  const child = spawn(
    join(bin, "postgres"),
    ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "timezone=UTC"],
    { ...options, stdio: "ignore" },
  );
  let count = 0;

  const psql = (database: string, args: string[], input?: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const client = execFile(
        join(bin, "psql"),
        ["-h", folder, "-U", "rowsmith", "-d", database, "-v", "ON_ERROR_STOP=1", "-qAtX", ...args],
        { ...options, maxBuffer: 1 << 28 },
        (error, stdout, stderr) => (error ? reject(new Error(stderr || error.message)) : resolve(stdout)),
      );
      client.stdin?.end(input);
    });

  await ready(() => psql("postgres", ["-c", "SELECT 1"]));
  return {
    async load(script) {
      const database = `load_${++count}`;
      await psql("postgres", ["-c", `CREATE DATABASE ${database}`]);
      await psql(database, ["-f", "-"], script);
      return database;
    },
    query: async (database, sql) => (await psql(database, ["-c", sql])).replace(/\n$/, ""),
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGQUIT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ready(probe: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt++)
    try {
      await probe();
      return;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}
