import type { DraftField, DraftSchema, DraftTable } from "./draft";
import { createGenerator } from "./starters";

/** Fresh fields, tables and schemas that are valid as they stand. */

export function createField(fields: readonly DraftField[], name = "new_field", kind = "integer"): DraftField {
  return {
    name: freeName(name, fields),
    generator: createGenerator(kind),
    nullRate: 0,
    unique: false,
    hidden: false,
    origin: "asked",
  };
}

export function createTable(tables: readonly DraftTable[], name = "new_table"): DraftTable {
  const id = { ...createField([], "id", "sequence"), unique: true };
  return {
    name: freeName(name, tables),
    main: false,
    primaryKey: "id",
    rows: { kind: "count", count: 100 },
    fields: [id, createField([id], "value")],
  };
}

/** A schema to write by hand. `today` is an ISO date. */
export function createSchema(today: string): DraftSchema {
  return {
    version: 1,
    name: "dataset",
    description: "",
    locale: "en-US",
    asOf: today,
    tables: [createTable([], "rows")],
    pools: [],
    expectations: [],
  };
}

/** A name nobody has yet, in any letter case: `price`, `price_2`, `price_3` … */
export function freeName(wanted: string, others: readonly { name: string }[]): string {
  const taken = new Set(others.map((other) => other.name.toLowerCase()));
  const stem = wanted.replace(/_\d+$/, "");
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}_${n}`;
  return name;
}
