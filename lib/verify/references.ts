import { type CellValue, createJsonReader } from "@/lib/engine/cell-value";
import type { Dataset } from "@/lib/engine/dataset";
import { type CheckOf, type Measurement, number, rowsOf, untold } from "./measurement";
import { KEY_ROWS, type SampleOf, scanRows, tableOf, VERIFY_ROWS } from "./sample";

/** Does every key name a row of the parent? Keys beyond the sampled parents are followed there, then searched for. */
export function measureReferences(check: CheckOf<"references">, dataset: Dataset, sampleOf: SampleOf): Measurement {
  const { table, field, parent, parentField } = check;
  const keys = sampleOf(table)
    .cells(field)
    .filter((cell) => cell !== null);
  const { rowCount, size, cells } = sampleOf(parent);
  const missing = new Set<CellValue>(keys);
  for (const key of cells(parentField)) missing.delete(key);
  if (missing.size > 0 && size < rowCount) followKeys(check, dataset, missing);
  if (missing.size > 0 && size < rowCount) searchKeys(check, dataset, missing);

  const strays = keys.filter((key) => missing.has(key)).length;
  if (strays === 0) return { kept: true, measured: `${number(keys.length)} keys, all of them in ${parent}` };
  const share = `${number(strays)} of ${number(keys.length)} keys`;
  return rowCount <= KEY_ROWS
    ? { kept: false, measured: `${share} are not in ${parent}` }
    : untold(`${share} are not in ${rowsOf(parent, KEY_ROWS, rowCount)}`);
}

/** Takes out the keys that the row a reference leads to has. */
function followKeys(
  { table, field, parent, parentField }: CheckOf<"references">,
  dataset: Dataset,
  missing: Set<CellValue>,
): void {
  const fields = dataset.schema.tables.find(({ name }) => name === table)!.fields;
  const { generator } = fields.find(({ name }) => name === field)!;
  if (generator.kind !== "reference" || generator.table !== parent) return;
  const reader = tableOf(dataset, table).open([field]);
  const read = createJsonReader(reader.columns[0]!);
  const readThere = createJsonReader(reader.follow(field, parentField));
  scanRows(reader, Math.min(VERIFY_ROWS, dataset.rowCounts[table]!), (i) => {
    if (read(i) === readThere(i)) missing.delete(read(i));
  });
}

/** Takes out the keys that the parent's first rows have. */
function searchKeys({ parent, parentField }: CheckOf<"references">, dataset: Dataset, missing: Set<CellValue>): void {
  const reader = tableOf(dataset, parent).open([parentField]);
  const read = createJsonReader(reader.columns[0]!);
  scanRows(reader, Math.min(KEY_ROWS, dataset.rowCounts[parent]!), (i) => missing.delete(read(i)));
}
