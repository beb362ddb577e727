// Programs the tests need beside Node: a browser, a Redis and a PostgreSQL server. Found where they are, else installed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
const firstExisting = (paths) => paths.find((path) => path && existsSync(path));
const run = (command, args) => spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;

let updated = false;

/** Installs a Debian package, as root or through sudo; false where that is not possible. */
function aptInstall(name) {
  if (!onPath("apt-get")) return false;
  const sudo = process.getuid?.() === 0 ? [] : onPath("sudo") ? ["sudo", "-n"] : undefined;
  if (!sudo) return false;
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    return run(command, rest);
  };
  if (!updated) apt("update", "-qq");
  updated = true;
  return apt("install", "-y", "-qq", "--no-install-recommends", name);
}

const systemChromium = () =>
  firstExisting([
    process.env.PLAYWRIGHT_CHROMIUM_PATH,
    onPath("chromium"),
    onPath("chromium-browser"),
    onPath("google-chrome"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ]);

/** Path of a Chromium; "" when Playwright's own is to be used. */
export function findChromium() {
  const found = systemChromium();
  if (found) return found;
  if (existsSync(chromium.executablePath())) return "";
  console.log("No Chromium found; installing one.");
  if (aptInstall("chromium")) return systemChromium() ?? "";
  run(process.execPath, [
    join(import.meta.dirname, "..", "node_modules", "playwright", "cli.js"),
    "install",
    "chromium",
  ]);
  return "";
}

/** Path of redis-server; "" when there is none to be had, and the tests of the Upstash cache are left out. */
export function findRedis() {
  const find = () =>
    firstExisting([
      process.env.REDIS_SERVER_PATH,
      onPath("redis-server"),
      "/opt/homebrew/bin/redis-server",
      "/usr/local/bin/redis-server",
    ]);
  const found = find();
  if (found) return found;
  console.log("No redis-server found; installing one.");
  aptInstall("redis-server");
  const installed = find();
  if (!installed) console.warn("No redis-server to be had: the tests of the Upstash cache are left out.");
  return installed ?? "";
}

const DEBIAN_POSTGRES = "/usr/lib/postgresql";

/** Folder with PostgreSQL's programs; "" when there is none, and the tests that need it say so. */
export function findPostgres() {
  const find = () => {
    const debian = existsSync(DEBIAN_POSTGRES)
      ? readdirSync(DEBIAN_POSTGRES).map((version) => join(DEBIAN_POSTGRES, version, "bin"))
      : [];
    const folders = [
      process.env.POSTGRES_BIN_PATH,
      ...debian,
      "/opt/homebrew/opt/postgresql/bin",
      "/usr/local/bin",
      "/usr/bin",
    ];
    return folders.find(
      (folder) => folder && ["initdb", "postgres", "psql"].every((name) => existsSync(join(folder, name))),
    );
  };
  const found = find();
  if (found) return found;
  console.log("No PostgreSQL found; installing one.");
  aptInstall("postgresql");
  return find() ?? "";
}
