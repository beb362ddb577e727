import { execFileSync } from "node:child_process";
import { join } from "node:path";

const SCRIPT = join(import.meta.dirname, "measure-packs.ts");

/** Megabytes that these packs, or all, take in a process of their own. */
export function packMegabytes(...names: string[]): number {
  const printed = execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", SCRIPT, ...names], {
    encoding: "utf8",
  });
  return Number(printed) / 1e6;
}
