type Cell = string | number | null;

/**
 * Reads a table of text into columns. The first line names them: a plain name holds words, `name#` numbers, `name[]` lists parted by |.
 * Cells are parted by semicolons; an empty one is null, or an empty list.
 */
export function readTable(table: string): Record<string, (Cell | string[])[]> {
  const [heading = "", ...lines] = table.trim().split("\n");
  const cells = lines.map((line) => line.split(";"));
  return Object.fromEntries(
    heading
      .split(";")
      .map((column, c): [string, (Cell | string[])[]] => [
        column.replace(/#$|\[\]$/, ""),
        cells.map((line) => readCell(line[c] ?? "", column)),
      ]),
  );
}

function readCell(text: string, column: string): Cell | string[] {
  if (column.endsWith("[]")) return text === "" ? [] : text.split("|");
  if (text === "") return null;
  return column.endsWith("#") ? Number(text) : text;
}

export type TableRow = Record<string, string | number | null | string[] | undefined>;

/** A table of text, see readTable, as one object a row. */
export function rowsOf(table: string): TableRow[] {
  const columns = Object.entries(readTable(table));
  const [first] = columns;
  return (first?.[1] ?? []).map((_, row) => Object.fromEntries(columns.map(([name, cells]) => [name, cells[row]])));
}
