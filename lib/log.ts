import { readEnv } from "./env";

/** Levels in order; a logger writes its own level and those after it. */
export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Facts about an event. Never prompt text, keys or paths. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes one JSON line to stderr when the level is asked for. */
export function log(level: Exclude<LogLevel, "silent">, message: string, facts: LogFacts = {}): void {
  if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(readEnv().logLevel)) return;
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...facts })}\n`);
}
