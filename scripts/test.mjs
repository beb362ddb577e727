// The whole test suite: types, lint, unit and integration tests, build, browser tests. `npm test` runs it; CI does nothing else.
// Ends with a line `N passed, N failed`. Every check without tests of its own counts as one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium, findPostgres, findRedis } from "./tools.mjs";

const root = join(import.meta.dirname, "..");
const reports = join(root, "test-results");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  PLAYWRIGHT_CHROMIUM_PATH: findChromium(),
  REDIS_SERVER_PATH: findRedis(),
  POSTGRES_BIN_PATH: findPostgres(),
};
const bin = (name) => join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

const totals = { passed: 0, failed: 0 };

/** Runs a command; true when it exits with 0. */
function run(title, command, args, extraEnv = {}) {
  console.log(`\n── ${title}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...env, ...extraEnv },
    shell: process.platform === "win32",
  });
  if (error) console.error(error.message);
  return status === 0;
}

function check(title, command, args) {
  totals[run(title, command, args) ? "passed" : "failed"]++;
}

/** Runs a test runner and adds what its JSON report counts; a runner that leaves no report, or fails without a failed test, is one failure. */
function tests(title, command, args, reportEnv, countReport) {
  const report = join(reports, `${title.replaceAll(" ", "-")}.json`);
  const ok = run(title, command, args(report), reportEnv(report));
  if (!existsSync(report)) {
    totals.failed++;
    return;
  }
  const { passed, failed } = countReport(JSON.parse(readFileSync(report, "utf8")));
  totals.passed += passed;
  totals.failed += failed === 0 && !ok ? 1 : failed;
}

const started = Date.now();
check("route types", bin("next"), ["typegen"]);
check("types", bin("tsc"), ["--noEmit"]);
check("format and lint", bin("biome"), ["check", "."]);
check("borders", bin("depcruise"), ["app", "components", "lib"]);
check("unused code", bin("knip"), []);
tests(
  "unit tests",
  bin("vitest"),
  (report) => ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  () => ({}),
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
);
const built = run("build", "npm", ["run", "build"]);
totals[built ? "passed" : "failed"]++;
if (built)
  tests(
    "browser tests",
    bin("playwright"),
    () => ["test", "--reporter=list,json"],
    (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  );

console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
