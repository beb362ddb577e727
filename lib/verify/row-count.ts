import type { Dataset } from "@/lib/engine/dataset";
import { planRows } from "@/lib/engine/row-counts";
import { mainTable } from "@/lib/schema/dataset";
import { type CheckOf, type Measurement, number, untold } from "./measurement";

/** Has the table as many rows as the sentence says? Rows asked for beside the sentence take its place: they break no promise. */
export function measureRowCount({ table, count }: CheckOf<"rowCount">, dataset: Dataset): Measurement {
  const { schema, seed, rowRequest, rowCounts } = dataset;
  const found = rowCounts[table]!;
  const rows = `${number(found)} ${found === 1 ? "row" : "rows"}`;
  if (found !== count && isAsked(table, dataset)) return untold(`${rows} asked for instead`);
  if (found !== count && rowRequest !== undefined && planRows(schema, undefined, seed).rowCounts[table] !== found)
    return untold(`${rows}, to go with the rows asked for`);
  return { kept: found === count, measured: rows };
}

function isAsked(table: string, { schema, rowRequest }: Dataset): boolean {
  if (typeof rowRequest === "number") return mainTable(schema).name === table;
  return rowRequest !== undefined && Object.hasOwn(rowRequest, table);
}
