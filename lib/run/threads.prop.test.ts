import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { arbitraryFamilies, arbitrarySchema } from "@/lib/engine/testing/arbitrary-schema";
import { type FileKind, openExporter } from "@/lib/export";
import { openValid, writeFile } from "@/lib/export/testing/write-file";
import { spawnThread } from "@/lib/run/spawn";
import { streamFile } from "./index";
import { createPool } from "./pool";

const pools = [1, 2].map((threads) => createPool({ threads, spawn: spawnThread }));
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

test.each([
  { of: "a table", schema: arbitrarySchema, rows: 21_000 },
  { of: "families", schema: arbitraryFamilies, rows: 3000 },
])("any schema of $of gives the same bytes on one thread, on two and on none", async ({ schema, rows }) => {
  const kind: FileKind = { format: "csv", options: {}, wrapping: "none" };
  await fc.assert(
    fc.asyncProperty(schema, async (input) => {
      const dataset = await openValid(input, rows);
      const table = dataset.tables.at(-1)!;
      const file = { dataset, sections: [{ table, range: { start: 0, count: table.rowCount } }] };
      const expected = await writeFile(dataset, openExporter(kind), { tables: [table.name] });
      for (const pool of pools) {
        const bytes = Buffer.from(await new Response(streamFile(file, kind, { pool })).arrayBuffer());
        expect(bytes.equals(expected)).toBe(true);
      }
    }),
    { numRuns: 5, seed: 11 },
  );
});
