import { z } from "zod";

/** The only reader of process.env. A value that makes no sense is ignored with a warning: a typo must not stop the service. */

/** Levels in order; a logger writes its own level and those after it. */
export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const flag = z.stringbool({ truthy: ["true", "1", "yes", "on"], falsy: ["false", "0", "no", "off"] });
const level = z
  .string()
  .toLowerCase()
  .transform((text) => (text === "warning" ? "warn" : text))
  .pipe(z.enum(LOG_LEVELS));
const webAddress = z.url({ protocol: /^https?$/ });

const VARIABLES = {
  OPENAI_API_KEY: z.string(),
  OPENAI_BASE_URL: webAddress,
  OPENAI_MODEL: z.string(),
  OPENAI_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000),
  UPSTASH_REDIS_REST_URL: webAddress,
  UPSTASH_REDIS_REST_TOKEN: z.string(),
  CACHE_ENABLED: flag,
  LOG_LEVEL: level,
  ROWSMITH_DATA_DIR: z.string(),
  ROWSMITH_THREADS: z.coerce.number().int().min(1).max(64),
} as const;
type Variable = keyof typeof VARIABLES;

/** Names of everything that can be set, as `.env.example` lists them. */
export const ENV_VARIABLES = Object.keys(VARIABLES) as Variable[];

export interface Env {
  /** Present when a key or a server of one's own is set; a local server may need no key. */
  openai: { apiKey: string | undefined; baseUrl: string | undefined; model: string; timeoutMs: number } | undefined;
  /** Present when both variables are set. */
  upstash: { url: string; token: string } | undefined;
  cacheEnabled: boolean;
  logLevel: LogLevel;
  /** Folder of the embedded cache. */
  dataDir: string;
  /** Threads that make rows; as many as there are cores when absent. */
  threads: number | undefined;
}

const DEFAULTS = { model: "gpt-4o-mini", timeoutMs: 30_000, dataDir: "data", logLevel: "info" } as const;

/** Reads the settings as they are now. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const ignored: Variable[] = [];
  const read = <V extends Variable>(name: V): z.output<(typeof VARIABLES)[V]> | undefined => {
    const text = source[name]?.trim();
    if (!text) return undefined;
    const parsed = VARIABLES[name].safeParse(text);
    if (parsed.success) return parsed.data as z.output<(typeof VARIABLES)[V]>;
    ignored.push(name);
    return undefined;
  };
  const apiKey = read("OPENAI_API_KEY");
  const baseUrl = read("OPENAI_BASE_URL");
  const model = read("OPENAI_MODEL") ?? DEFAULTS.model;
  const timeoutMs = read("OPENAI_TIMEOUT_MS") ?? DEFAULTS.timeoutMs;
  const url = read("UPSTASH_REDIS_REST_URL");
  const token = read("UPSTASH_REDIS_REST_TOKEN");
  if (url && !token) ignored.push("UPSTASH_REDIS_REST_URL");
  if (token && !url) ignored.push("UPSTASH_REDIS_REST_TOKEN");
  const env: Env = {
    openai: apiKey || baseUrl ? { apiKey, baseUrl, model, timeoutMs } : undefined,
    upstash: url && token ? { url, token } : undefined,
    cacheEnabled: read("CACHE_ENABLED") ?? true,
    logLevel: read("LOG_LEVEL") ?? DEFAULTS.logLevel,
    dataDir: read("ROWSMITH_DATA_DIR") ?? DEFAULTS.dataDir,
    threads: read("ROWSMITH_THREADS"),
  };
  if (env.logLevel !== "error" && env.logLevel !== "silent") ignored.forEach(warnOnce);
  return env;
}

const warned = new Set<Variable>();

/** Names the variable, never its value: it may be a secret. */
function warnOnce(name: Variable): void {
  if (warned.has(name)) return;
  warned.add(name);
  const line = {
    time: new Date().toISOString(),
    level: "warn",
    message: "setting ignored: missing its partner or not understood",
    name,
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
