import type { Receipt } from "@/lib/api/contract";
import { type CellValue, createJsonReader } from "@/lib/engine/cell-value";
import { forEachBatch } from "@/lib/engine/compile";
import type { Dataset, DatasetTable } from "@/lib/engine/dataset";
import { fieldsOf, measureCheck, type Sample } from "./measure";

/** Rows of each table that expectations are measured on. */
export const VERIFY_ROWS = 1000;

/** Checks every expectation of a dataset on its first rows and says, clause by clause, what was found. */
export function verifyDataset({ schema, tables }: Dataset): Receipt {
  const asked = schema.expectations.flatMap(({ check }) => fieldsOf(check));
  const sampled = schema.expectations.map(({ check }) => check.table).concat(asked.map(({ table }) => table));
  const samples = new Map(
    tables
      .filter(({ name }) => sampled.includes(name))
      .map((table) => [
        table.name,
        sampleTable(
          table,
          asked.flatMap((one) => (one.table === table.name ? one.field : [])),
        ),
      ]),
  );
  const lines = schema.expectations.map(({ clause, check }) => ({
    clause,
    ...measureCheck(check, (name) => samples.get(name)!),
  }));
  return { checkedRows: Math.max(0, ...Array.from(samples.values(), ({ size }) => size)), lines };
}

/** Computes these fields together, so that what they share is computed once. */
function sampleTable(table: DatasetTable, fields: readonly string[]): Sample {
  const size = Math.min(table.rowCount, VERIFY_ROWS);
  const names = [...new Set(fields)];
  const cells = names.map((): CellValue[] => []);
  const reader = table.open(names);
  const reads = reader.columns.map(createJsonReader);
  forEachBatch(0, size, (rows, n) => {
    reader.fill(rows, n);
    reads.forEach((read, c) => {
      for (let i = 0; i < n; i++) cells[c]!.push(read(i));
    });
  });
  const columnOf = (field: string) => names.indexOf(field);
  return {
    rowCount: table.rowCount,
    size,
    cells: (field) => cells[columnOf(field)]!,
    typeOf: (field) => reader.columns[columnOf(field)]?.type,
  };
}
