import type { Receipt } from "@/lib/api/contract";
import type { Dataset } from "@/lib/engine/dataset";
import { fieldsOf, measureCheck } from "./measure";
import { sampleTable } from "./sample";

/** Checks every expectation of a dataset on its first rows and says, clause by clause, what was found. */
export function verifyDataset(dataset: Dataset): Receipt {
  const { expectations } = dataset.schema;
  const asked = expectations.flatMap(({ check }) => fieldsOf(check));
  const sampled = expectations.map(({ check }) => check.table).concat(asked.map(({ table }) => table));
  const samples = new Map(
    dataset.tables
      .filter(({ name }) => sampled.includes(name))
      .map((table) => [
        table.name,
        sampleTable(
          table,
          asked.flatMap((one) => (one.table === table.name ? one.field : [])),
        ),
      ]),
  );
  const lines = expectations.map(({ clause, check }) => ({
    clause,
    ...measureCheck(check, dataset, (name) => samples.get(name)!),
  }));
  return { checkedRows: Math.max(0, ...Array.from(samples.values(), ({ size }) => size)), lines };
}
