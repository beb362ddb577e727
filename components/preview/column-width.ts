import { formatCell, type PreviewColumn } from "./format-cell";
import type { RowCells } from "./row-blocks";

const MIN_WIDTH = 84;
const MAX_WIDTH = 300;
const PADDING = 26;
/** Icon, sort arrow, gaps and padding. */
const HEADER_EXTRA = 62;

/** Pixels a column needs for its name and its first cells, estimated without asking the browser. */
export function columnWidth(column: PreviewColumn, index: number, rows: readonly RowCells[]): number {
  let widest = 1.04 * textWidth(column.name) + HEADER_EXTRA;
  for (const row of rows) {
    const cell = row[index];
    if (cell !== null && cell !== undefined) widest = Math.max(widest, textWidth(formatCell(cell, column)) + PADDING);
  }
  // Steps keep columns still when values change a little.
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.ceil(widest / 12) * 12));
}

/** Width in the grid's type: 13 px, figures of one width, ideographs square. */
function textWidth(text: string): number {
  let width = 0;
  for (const char of text.slice(0, 60)) {
    if (char > "\u2e80") width += 13;
    else if (/[il.,:;'|! ]/.test(char)) width += 4;
    else if (/[A-Z0-9mw%@_]/.test(char)) width += 8.6;
    else width += 7.2;
  }
  return width;
}
