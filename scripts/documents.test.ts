import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
/** Made by the build. */
const MADE = new Set(["public/"]);
const isPath = (text: string) => /^(app|bench|components|e2e|lib|public|scripts)\/[\w.@/[\]-]*$/.test(text);

/** Paths from the root in backticks; one with a part left open, as in `lib/export/<format>.ts`, stands for the folder before it. */
function citedPaths(text: string): string[] {
  const cited = Array.from(text.matchAll(/`([^`\s]+)`/g), ([, code = ""]) => code.split(/[^/]*[<…]/)[0] ?? "");
  return cited.filter((path) => isPath(path) && !MADE.has(path));
}

test.each(["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])("every path that %s cites is there", (file) => {
  const paths = citedPaths(readFileSync(join(root, file), "utf8"));
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  if (file !== "README.md") expect(paths.length).toBeGreaterThan(5);
});

test("every folder of the layout in ARCHITECTURE.md is there", () => {
  const [, layout = ""] =
    /## Layers\n\n([\s\S]*?)\n\n\w/.exec(readFileSync(join(root, "ARCHITECTURE.md"), "utf8")) ?? [];
  const inLib = Array.from(layout.matchAll(/^ {6}(\w+(?:\/|\.ts)) /gm), ([, name]) => `lib/${name}`);
  const above = Array.from(layout.matchAll(/^ {4}(\w+\/) /gm), ([, name = ""]) => name);
  expect(inLib.length).toBeGreaterThan(8);
  expect([...inLib, ...above].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
