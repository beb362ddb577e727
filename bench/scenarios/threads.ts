import { streamFile } from "@/lib/run";
import { createPool, type Pool } from "@/lib/run/pool";
import { spawnThread } from "@/lib/run/testing/spawn";
import type { DatasetSchemaInput } from "@/lib/schema/dataset";
import { CSV, openBench, wholeTable } from "../engine-file";
import { measureInTurns, ratio } from "../harness";
import { orders } from "../orders";
import { rateTable } from "../report";
import type { Scenario } from "../scenario";
import { texts } from "../texts";

async function streamedBytes(schema: DatasetSchemaInput, rows: number, pool: Pool): Promise<number> {
  const dataset = await openBench(schema, rows);
  const file = wholeTable(dataset, dataset.tables[0]!);
  let bytes = 0;
  const count = new WritableStream<Uint8Array>({
    write: (piece) => {
      bytes += piece.length;
    },
  });
  // As a server does, so that the memory of what was written is used again.
  await streamFile(file, CSV, { pool }).pipeTo(count);
  return bytes;
}

async function compare(name: string, schema: DatasetSchemaInput, rows: number): Promise<string> {
  const pools = [1, 2].map((threads) => createPool({ threads, spawn: spawnThread }));
  const contenders = pools.map((pool) => ({
    name: `${name}, ${pool.threads} thread${pool.threads > 1 ? "s" : ""}`,
    rows,
    make: (count: number) => streamedBytes(schema, count, pool),
  }));
  const [one, two] = await measureInTurns(contenders, { clock: "wall" });
  await Promise.all(pools.map((pool) => pool.close()));
  return `${rateTable([one!, two!])}\n\nTwo threads: **${ratio(two!, one!)}** one.`;
}

export const threadsScenario: Scenario = {
  name: "threads",
  title: "One and two threads, as a stream, by the clock on the wall",
  run: async () => `${await compare("orders", orders, 2_000_000)}\n\n${await compare("texts", texts, 200_000)}`,
};
