import { type DraftSchema, type DraftTable, isObject } from "./draft";

/** Renames a table and everything in the schema that names it. */
export function renameTable(draft: DraftSchema, tableIndex: number, name: string): DraftSchema {
  const old = draft.tables[tableIndex]?.name;
  if (old === undefined || old === name) return draft;
  const tables = draft.tables.map((table, i) => (i === tableIndex ? { ...table, name } : table));
  // Two tables of one name: what points at the name keeps pointing at the other.
  if (draft.tables.some((table, i) => i !== tableIndex && table.name === old)) return { ...draft, tables };
  return {
    ...draft,
    tables: tables.map((table) => renameInTable(table, old, name)),
    expectations: draft.expectations.map((expectation) => {
      const check: Record<string, unknown> = { ...expectation.check };
      for (const key of ["table", "parent", "child"]) if (check[key] === old) check[key] = name;
      return { ...expectation, check: check as typeof expectation.check };
    }),
  };
}

function renameInTable(table: DraftTable, old: string, name: string): DraftTable {
  const rows = table.rows.parent === old ? { ...table.rows, parent: name } : table.rows;
  const fields = table.fields.map((field) => ({
    ...field,
    generator: renameInGenerator(field.generator, old, name) as typeof field.generator,
  }));
  return { ...table, rows, fields };
}

/** References and aggregates may also stand inside other generators. */
function renameInGenerator(value: unknown, old: string, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => renameInGenerator(item, old, name));
  if (!isObject(value)) return value;
  const named = (value.kind === "reference" || value.kind === "aggregate") && value.table === old;
  const inner = Object.entries(value).map(([key, each]) => [key, renameInGenerator(each, old, name)]);
  return { ...Object.fromEntries(inner), ...(named ? { table: name } : {}) };
}
