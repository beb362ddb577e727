import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { fileNameOf, linkToAll, writeApiCall } from "./api-call";

test("a shell gives the schema back unharmed, quotes and all", () => {
  const schema = { name: 'Mia\'s "shop" $HOME `x`' };
  const command = writeApiCall("http://localhost:3000", {
    schema,
    rows: 10,
    seed: 1,
    format: "csv",
    fileName: "it's.csv",
  });
  const output = execFileSync("/bin/sh", ["-c", command.replace(/^curl/, "printf '%s\\n'")], { encoding: "utf8" })
    .trimEnd()
    .split("\n");
  expect(JSON.parse(output.at(-1) ?? "")).toEqual({ schema, rows: 10, seed: 1, format: "csv" });
  expect(output).toContain("it's.csv");
});

test("file names and the archive's link", () => {
  expect(fileNameOf("Ärzte & Termine/2026", "csv")).toBe("Ärzte_Termine_2026.csv");
  expect(fileNameOf("///", "zip")).toBe("dataset.zip");
  expect(linkToAll("/api/datasets/abc/order%20lines.csv?rows=5&seed=1")).toBe(
    "/api/datasets/abc/all.csv?rows=5&seed=1",
  );
});
