import type { Receipt } from "@/lib/api/contract";
import { type CellValue, createJsonReader } from "@/lib/engine/cell-value";
import { forEachBatch } from "@/lib/engine/compile";
import type { Dataset, DatasetTable } from "@/lib/engine/dataset";
import { measureCheck, type Sample } from "./measure";

/** Rows of each table that expectations are measured on. */
export const VERIFY_ROWS = 1000;

/** Checks every expectation of a dataset on its first rows and says, clause by clause, what was found. */
export function verifyDataset(dataset: Dataset): Receipt {
  const samples = new Map<string, Sample>();
  const sampleOf = (name: string): Sample => {
    const known = samples.get(name);
    if (known) return known;
    const sample = sampleTable(dataset.tables.find((table) => table.name === name)!);
    samples.set(name, sample);
    return sample;
  };
  const lines = dataset.schema.expectations.map(({ clause, check }) => ({ clause, ...measureCheck(check, sampleOf) }));
  return { checkedRows: Math.max(0, ...[...samples.values()].map(({ size }) => size)), lines };
}

/** Computes fields of the sample when a check first asks for them. */
function sampleTable(table: DatasetTable): Sample {
  const size = Math.min(table.rowCount, VERIFY_ROWS);
  const cells = new Map<string, { type: string; values: CellValue[] }>();
  const compute = (field: string) => {
    const known = cells.get(field);
    if (known) return known;
    const reader = table.open([field]);
    const read = createJsonReader(reader.columns[0]!);
    const values: CellValue[] = [];
    forEachBatch(0, size, (rows, n) => {
      reader.fill(rows, n);
      for (let i = 0; i < n; i++) values.push(read(i));
    });
    const computed = { type: reader.columns[0]!.type, values };
    cells.set(field, computed);
    return computed;
  };
  return {
    rowCount: table.rowCount,
    size,
    cells: (field) => compute(field).values,
    typeOf: (field) => compute(field).type,
  };
}
