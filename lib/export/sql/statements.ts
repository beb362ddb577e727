import { uniqueNames } from "../unique-names";
import type { SqlDialect } from "./dialect";
import type { SqlForeignKey, SqlTable } from "./model";

/** The statements around the rows. */
export interface SqlStatements {
  createTable(table: SqlTable): string;
  /** Up to and including VALUES. */
  insertInto(table: SqlTable): string;
  /** Keys that could not be named when their table was created. */
  addForeignKeys(): string;
}

/** Writes statements for tables in the order they are created. */
export function createStatements(tables: readonly SqlTable[], dialect: SqlDialect): SqlStatements {
  const { quoteName } = dialect;
  const names = (all: readonly string[]) => {
    const fitted = uniqueNames(all, { shorten: dialect.fitName, fold: dialect.foldName, number: (n) => `_${n}` });
    return new Map(all.map((name, i) => [name, quoteName(fitted[i]!)]));
  };
  const tableNames = names(tables.map(({ name }) => name));
  const columnNames = new Map(tables.map(({ name, columns }) => [name, names(columns.map((column) => column.name))]));
  const column = (table: string, name: string) => columnNames.get(table)!.get(name)!;
  const indexed = new Set(
    tables.flatMap(({ name, primaryKey, unique, foreignKeys }) =>
      [primaryKey, ...unique, ...foreignKeys.map((key) => key.column)].map((key) => `${name}\n${key}`),
    ),
  );
  const position = (name: string) => tables.findIndex((table) => table.name === name);
  const isLate = (table: SqlTable, key: SqlForeignKey) =>
    !dialect.forwardReferences && position(key.table) > position(table.name);
  const foreignKey = (table: string, key: SqlForeignKey) =>
    `FOREIGN KEY (${column(table, key.column)}) REFERENCES ${tableNames.get(key.table)} (${column(key.table, key.target)})${dialect.deferred}`;

  return {
    createTable(table) {
      const { name, primaryKey, unique, foreignKeys } = table;
      const lines = table.columns.map(
        (each) =>
          `${column(name, each.name)} ${dialect.typeOf(each.type, indexed.has(`${name}\n${each.name}`))}${each.nullable ? "" : " NOT NULL"}`,
      );
      if (primaryKey !== undefined) lines.push(`PRIMARY KEY (${column(name, primaryKey)})`);
      for (const each of unique) lines.push(`UNIQUE (${column(name, each)})`);
      for (const key of foreignKeys) if (!isLate(table, key)) lines.push(foreignKey(name, key));
      return `CREATE TABLE ${tableNames.get(name)} (\n  ${lines.join(",\n  ")}\n);\n`;
    },
    insertInto: ({ name, columns }) =>
      `INSERT INTO ${tableNames.get(name)} (${columns.map((each) => column(name, each.name)).join(", ")}) VALUES\n`,
    addForeignKeys: () =>
      tables
        .flatMap((table) =>
          table.foreignKeys
            .filter((key) => isLate(table, key))
            .map((key) => `ALTER TABLE ${tableNames.get(table.name)} ADD ${foreignKey(table.name, key)};\n`),
        )
        .join(""),
  };
}
