import { encodeText, NO_BYTES, rowsForCells, TEXT_PART_CELLS } from "../bytes";
import type { Exporter, ExportFile, Frame, RowEncoder } from "../exporter";
import type { SqlDialectName } from "../options";
import { createRowBuffer } from "../text-rows";
import { type SqlDialect, sqlDialects } from "./dialect";
import { createLiteralWriter } from "./literal";
import { describeTables, inDependencyOrder, type SqlTable } from "./model";
import { createStatements } from "./statements";

/** Most rows of one INSERT; wide tables take fewer. */
const INSERT_ROWS = 512;
const INSERT_CELLS = 1 << 14;

/** A script that creates the tables with their keys and fills them. A range that starts past row 0 only inserts. */
export function createSql(dialectName: SqlDialectName = "postgresql"): Exporter<undefined> {
  const dialect = sqlDialects[dialectName];
  return {
    contentType: "application/sql",
    extension: "sql",
    holdsTables: true,
    compressed: false,
    partRows: (columnCount) => rowsForCells(TEXT_PART_CELLS, columnCount),
    arrange(dataset, tables) {
      const order = inDependencyOrder(describeTables(dataset, tables));
      return order.map(({ name }) => tables.find((table) => table.name === name)!);
    },
    openFrame: (file) => openFrame(file, dialect),
    openEncoder: (file, section) => openEncoder(file, section, dialect),
  };
}

const tablesOf = ({ dataset, sections }: ExportFile): SqlTable[] =>
  describeTables(
    dataset,
    sections.map(({ table }) => table),
  );

function openFrame(file: ExportFile, dialect: SqlDialect): Frame<undefined> {
  const tables = tablesOf(file);
  const statements = createStatements(tables, dialect);
  const creates = tables
    .filter((_, section) => file.sections[section]!.range.start === 0)
    .map((table) => statements.createTable(table));
  return {
    begin: () => encodeText([dialect.prologue, ...creates, dialect.beforeRows].join("")),
    beginTable: () => NO_BYTES,
    add: () => {},
    endTable: () => NO_BYTES,
    end: () => encodeText(`${creates.length > 0 ? statements.addForeignKeys() : ""}${dialect.epilogue}`),
  };
}

function openEncoder(file: ExportFile, section: number, dialect: SqlDialect): RowEncoder<undefined> {
  const tables = tablesOf(file);
  const { table, range } = file.sections[section]!;
  const insertInto = encodeText(createStatements(tables, dialect).insertInto(tables[section]!));
  const statementEnd = encodeText(";\n");
  const reader = table.open();
  const buffer = createRowBuffer(reader, {
    prefixes: reader.columns.map((_, c) => (c === 0 ? "(" : ", ")),
    suffix: ")",
    separator: ",\n",
    empty: "NULL",
    cells: reader.columns.map((column) => createLiteralWriter(column, dialect)),
  });
  const most = Math.min(INSERT_ROWS, rowsForCells(INSERT_CELLS, reader.columns.length));
  return ({ start, count }) => {
    // Statements begin at every `most` rows of the section, so that its parts join up.
    for (let row = start; row < start + count; ) {
      const last = Math.min(start + count, row + most - ((row - range.start) % most));
      buffer.raw(insertInto);
      buffer.rows({ start: row, count: last - row }, false);
      buffer.raw(statementEnd);
      row = last;
    }
    return { bytes: buffer.take(), facts: undefined };
  };
}
