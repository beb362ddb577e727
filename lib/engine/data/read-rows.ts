import { readTable } from "./read-table";

export type TableRow = Record<string, string | number | null | string[] | undefined>;

/** A table of text, see readTable, as one object a row. */
export function rowsOf(table: string): TableRow[] {
  const columns = Object.entries(readTable(table));
  const [first] = columns;
  return (first?.[1] ?? []).map((_, row) => Object.fromEntries(columns.map(([name, cells]) => [name, cells[row]])));
}
