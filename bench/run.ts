import { openDataset } from "@/lib/engine/dataset";
import { createCsv } from "@/lib/export/csv";
import { createPartEncoder, fileParts } from "@/lib/export/file";
import { fakerLoop } from "./faker-loop";
import lineitem from "./lineitem.json";
import { orders } from "./orders";

/** `npm run bench`: the engine against the plain faker loop, in turns in one process, so that a noisy machine is noisy for both. */

const ROUNDS = 5;
const LOOP_ROWS = 50_000;
const ENGINE_ROWS = 1_000_000;

async function engineBytes(rowCount: number, watch = () => {}, schema: unknown = orders): Promise<number> {
  const { dataset, violations } = await openDataset(schema, { rows: rowCount });
  if (!dataset) throw new Error(JSON.stringify(violations));
  const csv = createCsv();
  const file = { dataset, sections: [{ table: dataset.tables[0]!, range: { start: 0, count: rowCount } }] };
  const encode = createPartEncoder(file, csv);
  let bytes = 0;
  for (const part of fileParts(file, csv)) {
    bytes += encode(part).bytes.length;
    watch();
  }
  return bytes;
}

async function rate(
  rowCount: number,
  work: () => number | Promise<number>,
): Promise<{ rowsPerSecond: number; megabytesPerSecond: number }> {
  const started = performance.now();
  const bytes = await work();
  const seconds = (performance.now() - started) / 1000;
  return { rowsPerSecond: rowCount / seconds, megabytesPerSecond: bytes / 1e6 / seconds };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const show = (value: number) => Math.round(value).toLocaleString("en-US");

await engineBytes(100_000);
fakerLoop(5000);
const engine: number[] = [];
const megabytes: number[] = [];
const loop: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const measured = await rate(ENGINE_ROWS, () => engineBytes(ENGINE_ROWS));
  engine.push(measured.rowsPerSecond);
  megabytes.push(measured.megabytesPerSecond);
  loop.push((await rate(LOOP_ROWS, () => fakerLoop(LOOP_ROWS).length)).rowsPerSecond);
}
const ratios = engine.map((value, round) => value / loop[round]!);
console.log(`orders, 9 columns, CSV, one thread, median of ${ROUNDS}`);
console.log(`  engine      ${show(median(engine))} rows/s, ${show(median(megabytes))} MB/s`);
console.log(`  faker loop  ${show(median(loop))} rows/s`);
console.log(
  `  ratio       ${median(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)})`,
);

const shipped = await rate(ENGINE_ROWS, () => engineBytes(ENGINE_ROWS, undefined, lineitem));
console.log(`lineitem, 16 columns: ${show(shipped.rowsPerSecond)} rows/s, ${show(shipped.megabytesPerSecond)} MB/s`);

for (const rowCount of [10_000, 100_000, 1_000_000, 10_000_000]) {
  global.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const started = performance.now();
  await engineBytes(rowCount, () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `  ${show(rowCount).padStart(10)} rows: ${show(rowCount / seconds)} rows/s, peak memory ${show(peak / 1e6)} MB`,
  );
}
