import type { Receipt } from "@/lib/api/contract";
import type { Dataset } from "@/lib/engine/dataset";
import { fieldsOf, measureCheck } from "./measure";
import { affordableRows, noteEmptyCells } from "./notes";
import { sampleTable, VERIFY_ROWS } from "./sample";

/**
 * Checks every expectation of a dataset on its first rows and says, clause by clause, what was found; and which fields have cells that could
 * not be made.
 */
export function verifyDataset(dataset: Dataset): Receipt {
  const { expectations } = dataset.schema;
  const asked = expectations.flatMap(({ check }) => fieldsOf(check));
  const sampled = new Set([...expectations.map(({ check }) => check.table), ...asked.map(({ table }) => table)]);
  const looks = dataset.tables.map((table) => {
    const { name, fallibleFields } = table;
    const fields = asked.flatMap((one) => (one.table === name ? one.field : []));
    const affordable = affordableRows(dataset, table);
    const isShared = affordable === Math.min(VERIFY_ROWS, table.rowCount);
    const sample = sampleTable(table, isShared ? [...fields, ...fallibleFields] : fields);
    return { name, sample, noted: isShared ? sample : sampleTable(table, fallibleFields, affordable) };
  });
  const samples = new Map(looks.map(({ name, sample }) => [name, sample]));
  const lines = expectations.map(({ clause, check }) => ({
    clause,
    ...measureCheck(check, dataset, (name) => samples.get(name)!),
  }));
  const sizes = looks.map(({ name, sample }) => (sampled.has(name) ? sample.size : 0));
  return {
    checkedRows: Math.max(0, ...sizes),
    lines,
    notes: looks.flatMap(({ name, noted }) => noteEmptyCells(name, noted)),
  };
}
