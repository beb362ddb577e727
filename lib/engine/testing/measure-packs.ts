import { packs } from "../data";

/** Run as a process of its own with --expose-gc and names of packs: prints the bytes they add, with every column made, for en-US. */

const { gc } = globalThis;
if (!gc) throw new Error("needs --expose-gc");

function usedBytes(): number {
  gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const names = process.argv.slice(2);
const kept: unknown[] = [];
const before = usedBytes();
for (const name of names.length > 0 ? names : packs.keys()) {
  const declaration = await packs.get(name)!.load("en-US");
  kept.push(declaration, Object.values(declaration.pool?.columns ?? {}));
}
process.stdout.write(String(usedBytes() - before));
