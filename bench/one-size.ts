import { CSV, openBench, writeTables } from "./engine-file";
import { readClock } from "./harness";
import { orders } from "./orders";
import type { SizeResult } from "./scenarios/sizes";

/** Makes so many rows of orders in this process and prints what that took. Small sizes repeat: a hundredth of a second says little. */

const rows = Number(process.argv[2]);
/** Looked at part by part: what the system calls the peak of a process begins with that of its parent. */
let peak = 0;
const watch = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};
const make = async (count: number) => writeTables(await openBench(orders, count), CSV, watch);
await make(20_000);
const rounds = Math.max(1, Math.round(500_000 / rows));
const started = readClock("processor");
let bytes = 0;
for (let round = 0; round < rounds; round++) bytes += await make(rows);
const seconds = readClock("processor") - started;
const result: SizeResult = {
  rows,
  rowsPerSecond: (rows * rounds) / seconds,
  megabytesPerSecond: bytes / 1e6 / seconds,
  peakMegabytes: peak / 1e6,
};
console.log(JSON.stringify(result));
