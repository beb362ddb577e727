import type { Scalar } from "@/lib/schema/values";
import { createTextReader } from "./cell-writer";
import { type Column, isNull } from "./column";

/**
 * Tells which of several groups of values a cell falls into; -1 for none and for an empty cell.
 * Numbers match as numbers (1.5 is 1.50), everything else by its text.
 */
export function createValueMatcher(column: Column, groups: readonly (readonly Scalar[])[]): (i: number) => number {
  if (column.type === "integer" || column.type === "decimal" || column.type === "number") {
    const { values } = column;
    const unit = column.type === "decimal" ? 10 ** column.scale : 1;
    const known = index(groups, (value) => Math.round(Number(value) * unit * 1e6) / 1e6);
    return (i) => (isNull(column, i) ? -1 : (known.get(values[i]!) ?? -1));
  }
  const known = index(groups, String);
  if (column.type === "text" && column.encoding === "dictionary") {
    const groupOfCode = Int32Array.from(column.dictionary, (text) => known.get(text) ?? -1);
    return (i) => (isNull(column, i) ? -1 : groupOfCode[column.codes[i]!]!);
  }
  const read = createTextReader(column);
  return (i) => (isNull(column, i) ? -1 : (known.get(read(i)) ?? -1));
}

/** The first group that names a value wins. */
function index<K>(groups: readonly (readonly Scalar[])[], keyOf: (value: Scalar) => K): Map<K, number> {
  const known = new Map<K, number>();
  groups.forEach((values, group) => {
    for (const value of values) if (!known.has(keyOf(value))) known.set(keyOf(value), group);
  });
  return known;
}
