import { engineRows } from "./engine-file";
import { readClock } from "./harness";
import { orders } from "./orders";
import type { SizeResult } from "./scenarios/sizes";

/** Makes so many rows of orders in this process and prints what that took. Small sizes repeat: a hundredth of a second says little. */

const rows = Number(process.argv[2]);
const make = engineRows(orders);
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
  peakMegabytes: process.resourceUsage().maxRSS / 1000,
};
console.log(JSON.stringify(result));
