import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { markdownTable, whole } from "../report";
import type { Scenario } from "../scenario";

/** What `one-size.ts` prints. */
export interface SizeResult {
  rows: number;
  rowsPerSecond: number;
  megabytesPerSecond: number;
  peakMegabytes: number;
}

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const run = promisify(execFile);

/** Each size has a process of its own, so that its peak is its own. */
async function measureSize(rows: number): Promise<SizeResult> {
  const entry = fileURLToPath(new URL("../one-size.ts", import.meta.url));
  const { stdout } = await run(process.execPath, ["--import", "tsx", entry, String(rows)]);
  return JSON.parse(stdout) as SizeResult;
}

export const sizesScenario: Scenario = {
  name: "sizes",
  title: "Orders from 10 thousand to 10 million rows, CSV, one thread, each in a fresh process",
  async run() {
    const results: SizeResult[] = [];
    for (const rows of SIZES) results.push(await measureSize(rows));
    return markdownTable(
      ["rows", "rows/s", "MB/s", "peak memory, MB"],
      results.map((result) => [
        whole(result.rows),
        whole(result.rowsPerSecond),
        whole(result.megabytesPerSecond),
        whole(result.peakMegabytes),
      ]),
    );
  },
};
