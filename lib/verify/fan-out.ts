import { type CellValue, createJsonReader } from "@/lib/engine/cell-value";
import type { Dataset } from "@/lib/engine/dataset";
import { type Families, findFamilies } from "./families";
import { type CheckOf, type Measurement, number, rowsOf, untold } from "./measurement";
import { extremes } from "./order";
import { scanRows, tableOf } from "./sample";

/** Has every parent so many children? Counted by the keys that the children hold; a parent that no child names has none. */
export function measureFanOut(check: CheckOf<"fanOut">, dataset: Dataset): Measurement {
  const { table, parent, min = 0, max = Number.POSITIVE_INFINITY } = check;
  const families = findFamilies(dataset, table, parent);
  if (families.kind === "unknown") return untold(families.reason);
  const counts = countByKey(dataset, table, families);
  if (!families.areWhole) return measurePart(check, families.children, counts, dataset);
  const sizes = families.parents.map((key) => counts.get(key) ?? 0);
  const isLastShort = isCutShort(check, sizes, dataset);
  const judged = isLastShort ? sizes.slice(0, -1) : sizes;
  const note = isLastShort ? "; the number of rows asked for cuts the last one short" : "";
  if (judged.length === 0) return untold(`no row of ${parent} to count for${note}`);
  const [low, high] = extremes(judged);
  const each = low === high ? number(low) : `${number(low)} to ${number(high)}`;
  return {
    kept: low >= min && high <= max,
    measured: `${each} each for ${rowsOf(parent, judged.length, dataset.rowCounts[parent]! - (isLastShort ? 1 : 0))}${note}`,
  };
}

/** A thousand of a million children may show that a parent has too many, never that all have enough. */
function measurePart(
  { table, parent, min = 0, max = Number.POSITIVE_INFINITY }: CheckOf<"fanOut">,
  read: number,
  counts: ReadonlyMap<CellValue, number>,
  { rowCounts }: Dataset,
): Measurement {
  const sizes = [...counts.values()];
  const named = sizes.reduce((sum, size) => sum + size, 0);
  const mean = ((named / read) * rowCounts[table]!) / rowCounts[parent]!;
  const most = Math.max(0, ...sizes);
  return {
    kept: most > max || mean > max || mean < min ? false : null,
    measured: `${number(mean)} each on average, up to ${number(most)} in ${rowsOf(table, read, rowCounts[table])}`,
  };
}

function countByKey(
  dataset: Dataset,
  table: string,
  { reference, children }: Extract<Families, { kind: "found" }>,
): Map<CellValue, number> {
  const reader = tableOf(dataset, table).open([reference]);
  const read = createJsonReader(reader.columns[0]!);
  const counts = new Map<CellValue, number>();
  scanRows(reader, children, (i) => {
    const key = read(i);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

/** A number of child rows that was asked for is met exactly, which may leave the last parent too few. */
function isCutShort(
  { table, parent, min = 0 }: CheckOf<"fanOut">,
  sizes: readonly number[],
  dataset: Dataset,
): boolean {
  const isLast = sizes.length === dataset.rowCounts[parent];
  return dataset.rowRequest !== undefined && dataset.fanOuts.has(table) && isLast && (sizes.at(-1) ?? min) < min;
}
