import { z } from "zod";

/** The only reader of process.env. A value that makes no sense is ignored with a warning: a typo must not stop the service. */

const flag = z.stringbool({ truthy: ["true", "1", "yes", "on"], falsy: ["false", "0", "no", "off"] });
const level = z
  .string()
  .toLowerCase()
  .transform((text) => (text === "warning" ? "warn" : text))
  .pipe(z.enum(["debug", "info", "warn", "error", "silent"]));
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

export interface Env {
  /** Present when a key or a server of one's own is set; a local server may need no key. */
  openai: { apiKey: string | undefined; baseUrl: string | undefined; model: string; timeoutMs: number } | undefined;
  /** Present when both variables are set. */
  upstash: { url: string; token: string } | undefined;
  cacheEnabled: boolean;
  logLevel: z.infer<typeof level>;
  /** Folder of the embedded cache. */
  dataDir: string;
  /** Threads that make rows; as many as there are cores when absent. */
  threads: number | undefined;
}

const warned = new Set<string>();

/** Reads the settings as they are now. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const read = <V extends Variable>(name: V): z.output<(typeof VARIABLES)[V]> | undefined => {
    const text = source[name]?.trim();
    if (!text) return undefined;
    const parsed = VARIABLES[name].safeParse(text);
    if (parsed.success) return parsed.data as z.output<(typeof VARIABLES)[V]>;
    warnOnce(name);
    return undefined;
  };
  const apiKey = read("OPENAI_API_KEY");
  const baseUrl = read("OPENAI_BASE_URL");
  const url = read("UPSTASH_REDIS_REST_URL");
  const token = read("UPSTASH_REDIS_REST_TOKEN");
  if ((url === undefined) !== (token === undefined))
    warnOnce(url === undefined ? "UPSTASH_REDIS_REST_URL" : "UPSTASH_REDIS_REST_TOKEN");
  return {
    openai:
      apiKey || baseUrl
        ? {
            apiKey,
            baseUrl,
            model: read("OPENAI_MODEL") ?? "gpt-4o-mini",
            timeoutMs: read("OPENAI_TIMEOUT_MS") ?? 30_000,
          }
        : undefined,
    upstash: url && token ? { url, token } : undefined,
    cacheEnabled: read("CACHE_ENABLED") ?? true,
    logLevel: read("LOG_LEVEL") ?? "info",
    dataDir: read("ROWSMITH_DATA_DIR") ?? "data",
    threads: read("ROWSMITH_THREADS"),
  };
}

/** Names the variable, never its value: it may be a secret. */
function warnOnce(name: string): void {
  if (warned.has(name)) return;
  warned.add(name);
  process.stderr.write(
    `${JSON.stringify({ time: new Date().toISOString(), level: "warn", message: "setting ignored: missing or not understood", name })}\n`,
  );
}
