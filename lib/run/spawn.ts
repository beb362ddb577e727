import { Worker } from "node:worker_threads";

/** Starts a thread. Written out in full, for the bundler to see which file the thread runs; the options have to be a literal. */
export function spawnThread(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { name: "rows" });
}
