import type { OutputType } from "@/lib/engine/column";
import type { Dataset, DatasetTable } from "@/lib/engine/dataset";
import type { Field, Table } from "@/lib/schema/dataset";

/** The tables of a file as a database sees them: keys and references among what is really in the file. */

export interface SqlColumn {
  readonly name: string;
  readonly type: OutputType;
  readonly nullable: boolean;
}

export interface SqlForeignKey {
  readonly column: string;
  readonly table: string;
  readonly target: string;
}

export interface SqlTable {
  readonly name: string;
  readonly columns: readonly SqlColumn[];
  readonly primaryKey: string | undefined;
  /** Columns without repeats, beside the primary key. */
  readonly unique: readonly string[];
  readonly foreignKeys: readonly SqlForeignKey[];
}

/** Describes these tables; a reference to a table or column that is not among them stays a plain column. */
export function describeTables({ schema }: Dataset, tables: readonly DatasetTable[]): SqlTable[] {
  const present = schema.tables.filter(({ name }) => tables.some((table) => table.name === name));
  const referredTo = new Set(
    present.flatMap((table) => referencesOf(table, present).map(({ table: parent, target }) => keyOf(parent, target))),
  );
  return tables.map((opened) => {
    const table = schema.tables.find(({ name }) => name === opened.name)!;
    const field = (name: string) => table.fields.find((candidate) => candidate.name === name)!;
    const primaryKey = opened.columns.find(({ name }) => name === table.primaryKey && isKey(field(name)))?.name;
    return {
      name: table.name,
      // Only keys are surely filled: a formula or a look-up can come out empty.
      columns: opened.columns.map(({ name, type }) => ({ name, type, nullable: name !== primaryKey })),
      primaryKey,
      unique: table.fields
        .filter(
          (candidate) =>
            isVisibleKey(candidate) &&
            candidate.name !== primaryKey &&
            (candidate.unique || referredTo.has(keyOf(table.name, candidate.name))),
        )
        .map(({ name }) => name),
      foreignKeys: referencesOf(table, present),
    };
  });
}

function referencesOf(table: Table, present: readonly Table[]): SqlForeignKey[] {
  return table.fields.flatMap(({ name, hidden, generator }) => {
    if (generator.kind !== "reference" || hidden) return [];
    const parent = present.find((candidate) => candidate.name === generator.table);
    const target = parent?.fields.find((candidate) => candidate.name === (generator.field ?? parent.primaryKey));
    return parent && target && isVisibleKey(target) ? [{ column: name, table: parent.name, target: target.name }] : [];
  });
}

const isVisibleKey = (field: Field) => !field.hidden && isKey(field);

/** Whether every row has a value of its own here. */
function isKey({ unique, nullRate, generator }: Field): boolean {
  return (
    nullRate === 0 && (unique || generator.kind === "uuid" || (generator.kind === "sequence" && generator.step !== 0))
  );
}

const keyOf = (table: string, field: string) => `${table}\n${field}`;

/** Parents before children; where tables refer to each other in a circle, the order given. */
export function inDependencyOrder<T extends Pick<SqlTable, "name" | "foreignKeys">>(tables: readonly T[]): T[] {
  const ordered: T[] = [];
  const visited = new Set<string>();
  const visit = (table: T) => {
    if (visited.has(table.name)) return;
    visited.add(table.name);
    for (const { table: parent } of table.foreignKeys) {
      const found = tables.find(({ name }) => name === parent);
      if (found) visit(found);
    }
    ordered.push(table);
  };
  tables.forEach(visit);
  return ordered;
}
