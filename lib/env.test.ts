import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ENV_VARIABLES, readEnv } from "./env";

const example = readFileSync(join(import.meta.dirname, "..", ".env.example"), "utf8");
const listed = Array.from(example.matchAll(/^# ?([A-Z_]+)=(.*)$/gm), ([, name = "", value = ""]) => ({ name, value }));

describe(".env.example", () => {
  test("lists exactly what the service reads", () => {
    expect(listed.map(({ name }) => name).sort()).toEqual([...ENV_VARIABLES].sort());
  });
  test("changes nothing as it is: every line is a comment", () => {
    expect(example.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
  });
  test("shows values that are understood, and the defaults where there are any", () => {
    const env = readEnv(Object.fromEntries(listed.map(({ name, value }) => [name, value])));
    const { openai, upstash, threads, ...rest } = env;
    expect(openai).toEqual({
      apiKey: "sk-your-key",
      baseUrl: "https://api.openai.com/v1",
      model: "gpt-4o-mini",
      timeoutMs: 30_000,
    });
    expect(upstash).toEqual({ url: "https://your-database.upstash.io", token: "your-token" });
    expect(threads).toBeGreaterThan(0);
    expect({ ...readEnv({}), ...rest }).toEqual(readEnv({}));
  });
});

describe("settings", () => {
  test("nothing set: no model, the embedded cache", () => {
    expect(readEnv({})).toEqual({
      openai: undefined,
      upstash: undefined,
      cacheEnabled: true,
      logLevel: "info",
      dataDir: "data",
    });
  });
  test.each([
    [{ OPENAI_API_KEY: "k" }, { apiKey: "k", baseUrl: undefined }],
    [{ OPENAI_BASE_URL: "http://localhost:11434/v1" }, { apiKey: undefined, baseUrl: "http://localhost:11434/v1" }],
  ])("%j turns the model planner on", (source, expected) => {
    expect(readEnv(source).openai).toMatchObject(expected);
  });
  test.each(["false", "0", "no", "off", " FALSE "])("CACHE_ENABLED=%s", (CACHE_ENABLED) => {
    expect(readEnv({ CACHE_ENABLED }).cacheEnabled).toBe(false);
  });
  test.each([
    ["INFO", "info"],
    ["WARNING", "warn"],
    ["silent", "silent"],
  ])("LOG_LEVEL=%s", (LOG_LEVEL, level) => {
    expect(readEnv({ LOG_LEVEL }).logLevel).toBe(level);
  });
  test.each([
    { OPENAI_BASE_URL: "ftp://x" },
    { OPENAI_BASE_URL: "localhost:1" },
    { OPENAI_TIMEOUT_MS: "soon" },
    { CACHE_ENABLED: "maybe" },
    { LOG_LEVEL: "loud" },
    { UPSTASH_REDIS_REST_URL: "https://x" },
    { UPSTASH_REDIS_REST_TOKEN: "t" },
    { OPENAI_API_KEY: "  " },
  ])("%j is ignored", (source) => {
    expect(readEnv(source)).toEqual(readEnv({}));
  });
});
