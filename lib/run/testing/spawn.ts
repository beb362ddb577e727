import { Worker } from "node:worker_threads";

/** Starts a thread from source, where there is no bundler. */
export function spawnThread(): Worker {
  const entry = new URL("../worker.ts", import.meta.url).href;
  const code = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(entry)}); });`;
  return new Worker(code, { eval: true, name: "rows" });
}
