import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import Papa from "papaparse";
import { ApiError } from "@/lib/api/contract";

/** Every example of the README, run as it stands there. */

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = Array.from(readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), ([, language = "", text = ""]) => ({
  language,
  text,
}));

/** Commands of the shell blocks, with what the README says they print. */
const commands = blocks.flatMap(({ language, text }, i) => {
  if (language !== "sh") return [];
  const printed = blocks[i + 1]?.language === "csv" ? blocks[i + 1]?.text : undefined;
  return text
    .split(/\n(?=curl |npm |git )/)
    .filter((command) => command.trim() !== "")
    .map((command) => ({ command: command.trim(), printed }));
});
const calls = commands.filter(({ command }) => command.startsWith("curl "));
const run = promisify(execFile);

test("there are examples to run, and all blocks are known", () => {
  expect(calls.length).toBeGreaterThanOrEqual(5);
  expect(blocks.map(({ language }) => language).filter((language) => language !== "sh" && language !== "csv")).toEqual(
    [],
  );
});

for (const [i, { command, printed }] of calls.entries())
  test(`example ${i + 1}: ${command.split("\n")[0]}`, async ({ baseURL }) => {
    test.skip(process.platform === "win32", "written for a POSIX shell");
    const folder = mkdtempSync(join(tmpdir(), "rowsmith-readme-"));
    const { stdout } = await run("sh", ["-c", command.replaceAll("http://localhost:3000", baseURL!)], {
      cwd: folder,
      maxBuffer: 1e8,
    });
    const [, file] = /-o (\S+)/.exec(command) ?? [];
    const text = file ? readFileSync(join(folder, file), "utf8") : stdout;
    rmSync(folder, { recursive: true, force: true });
    if (printed !== undefined) expect(text.replaceAll("\r\n", "\n")).toBe(printed);
    if (text.startsWith("{")) expect(ApiError.safeParse(JSON.parse(text)).success).toBe(false);
    else if (command.includes("event-stream")) expect(text).toContain("event: plan");
    else {
      const { data, errors } = Papa.parse(text.trimEnd());
      expect(errors).toEqual([]);
      const [, rows] = /"rows": (\d+)/.exec(command) ?? [];
      expect(data).toHaveLength(Number(rows) + 1);
    }
  });

test("every npm command it names exists", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = Array.from(readme.matchAll(/npm (?:run )?([\w:]+)/g), ([, name = ""]) => name).filter(
    (name) => name !== "ci",
  );
  expect(named).toContain("start");
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test("every file it links to is there", () => {
  const linked = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, path = ""]) => path);
  for (const path of [...linked, ".env.example"]) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
});
