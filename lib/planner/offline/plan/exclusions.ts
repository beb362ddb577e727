import type { Request } from "../request";
import { keyOf } from "../text/words";
import { readColumn } from "./columns";
import type { PlannedDataset, PlannedField, PlannedTable } from "./types";

/** Leaves out the columns that the description does not want; what was asked for by name stays. */
export function applyExclusions({ tables }: PlannedDataset, { excluded }: Request): void {
  for (const { names } of excluded)
    for (const table of tables) {
      const left = table.fields.filter((field) => !names.some((name) => isNamed(field, name, table, tables)));
      if (left.some(({ hidden }) => !hidden)) table.fields = left;
    }
}

function isNamed(field: PlannedField, name: string, table: PlannedTable, tables: readonly PlannedTable[]): boolean {
  if (field.origin !== "added" || field.hidden) return false;
  const key = keyOf(name);
  if (key === "id") {
    const isKey = /(?:^| )id$/.test(keyOf(field.name)) || field.name === table.primaryKey;
    return isKey && tables.length === 1;
  }
  const { keys, guessed } = readColumn(name, table.entity);
  return (
    keyOf(field.name) === key || field.keys.has(key) || (!guessed && [...keys].some((known) => field.keys.has(known)))
  );
}

/** "no nulls anywhere" */
export function fillAll({ tables, expectations }: PlannedDataset, { complete }: Request): void {
  if (complete === undefined) return;
  for (const table of tables)
    for (const field of table.fields) {
      field.nullRate = 0;
      if (!field.hidden)
        expectations.push({ clause: complete, check: { kind: "notNull", table: table.name, field: field.name } });
    }
}
