import { LOG_LEVELS, type LogLevel, readEnv } from "./env";

/** Facts about an event. Never prompt text, keys or paths. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes one JSON line to stderr when the level is asked for. */
export function log(level: Exclude<LogLevel, "silent">, message: string, facts: LogFacts = {}): void {
  if (!isLogged(level)) return;
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...facts })}\n`);
}

/** Logs an error nobody foresaw: its kind alone, and where it arose only at level debug, since messages and stacks may quote anything. */
export function logUnexpected(error: unknown): void {
  const known = error instanceof Error;
  log("error", "unexpected error", { name: known ? error.name : typeof error });
  if (known) log("debug", "unexpected error", { name: error.name, text: error.message, stack: error.stack });
}

function isLogged(level: LogLevel): boolean {
  return LOG_LEVELS.indexOf(level) >= LOG_LEVELS.indexOf(readEnv().logLevel);
}
