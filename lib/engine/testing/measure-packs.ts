import { packs } from "../data";

/** Run as a process of its own with --expose-gc: prints what loading each pack for en-US adds to the heap, in bytes, as JSON. */

const { gc } = globalThis;
if (!gc) throw new Error("needs --expose-gc");

function usedBytes(): number {
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const kept: unknown[] = [];
const added: Record<string, number> = {};
let before = usedBytes();
for (const [name, pack] of packs) {
  const declaration = await pack.load("en-US");
  kept.push(declaration, Object.values(declaration.pool?.columns ?? {}));
  const now = usedBytes();
  added[name] = now - before;
  before = now;
}
process.stdout.write(JSON.stringify(added));
