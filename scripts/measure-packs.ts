/**
 * Prints what every data pack takes in memory, each in a process of its own with all of its columns made, and all of them together.
 * Run: npm run measure:packs
 */
import { packs } from "../lib/engine/data";
import { packMegabytes } from "../lib/engine/testing/pack-memory";

const rows: [name: string, records: number, megabytes: number][] = [];
for (const [name, pack] of packs) {
  const { pool } = await pack.load("en-US");
  const [column] = Object.values(pool?.columns ?? {});
  rows.push([name, column?.length ?? 0, packMegabytes(name)]);
}
rows.sort((a, b) => b[2] - a[2]);

console.log("| pack | records | MB |\n|---|--:|--:|");
for (const [name, records, megabytes] of rows)
  console.log(`| ${name} | ${records.toLocaleString("en-US")} | ${Math.max(0, megabytes).toFixed(1)} |`);
console.log(`\nAll ${rows.length} together: ${packMegabytes().toFixed(1)} MB.`);
