import { type CellValue, createJsonReader } from "@/lib/engine/cell-value";
import { createTextReader } from "@/lib/engine/cell-writer";
import { type Column, isNull } from "@/lib/engine/column";
import { forEachBatch } from "@/lib/engine/compile";
import type { Dataset, DatasetTable, TableReader } from "@/lib/engine/dataset";
import type { EmptyCells } from "@/lib/engine/generator";

/** Rows of each table that expectations are measured on. */
export const VERIFY_ROWS = 1000;
/** Rows whose keys are read where a thousand do not tell, as for the children of many parents. */
export const KEY_ROWS = 10_000;

/** The rows a check looks at: cells of one table's fields, in row order. */
export interface Sample {
  rowCount: number;
  /** Rows in the sample, at most `rowCount`. */
  size: number;
  cells(field: string): readonly CellValue[];
  /** The filled cells as files write them, so that 12.50 keeps its last digit. */
  texts(field: string): readonly string[];
  typeOf(field: string): string | undefined;
  /** The cells as the engine holds them. */
  column(field: string): Column;
  /** Cells that could not be made. */
  emptyCells: EmptyCells;
}

/** Samples by table name. */
export type SampleOf = (table: string) => Sample;

/** The first rows of a table, with these fields computed together: what they share is computed once. */
export function sampleTable(table: DatasetTable, fields: readonly string[], most = VERIFY_ROWS): Sample {
  const size = Math.min(table.rowCount, most);
  const names = [...new Set(fields)];
  const reader = table.open(names);
  // One batch holds the whole sample, so the columns keep it and are read when they are asked for.
  reader.fill(
    Uint32Array.from({ length: size }, (_, row) => row),
    size,
  );
  const columnOf = (field: string) => reader.columns[names.indexOf(field)]!;
  const rows = Array.from({ length: size }, (_, row) => row);
  const cells = new Map<string, CellValue[]>();
  return {
    rowCount: table.rowCount,
    size,
    cells(field) {
      if (!cells.has(field)) cells.set(field, rows.map(createJsonReader(columnOf(field))));
      return cells.get(field)!;
    },
    texts(field) {
      const column = columnOf(field);
      return rows.filter((row) => !isNull(column, row)).map(createTextReader(column));
    },
    emptyCells: reader.emptyCells,
    typeOf: (field) => columnOf(field).type,
    column: columnOf,
  };
}

/** Computes the first rows batch by batch; `visit` reads what it needs of each from the reader's columns. */
export function scanRows(reader: TableReader, count: number, visit: (i: number) => void): void {
  forEachBatch(0, count, (rows, n) => {
    reader.fill(rows, n);
    for (let i = 0; i < n; i++) visit(i);
  });
}

/** A table that the schema's own check has found to be there. */
export function tableOf({ tables }: Dataset, name: string): DatasetTable {
  return tables.find((table) => table.name === name)!;
}
