import { formatCell } from "@/components/preview/format-cell";
import type { PreviewTable } from "@/lib/api/contract";

/** About how many bytes a table's CSV has, from the rows of the preview. */
export function estimateCsvBytes({ columns, rows, rowCount }: PreviewTable): number {
  const header = lineBytes(columns.map(({ name }) => name));
  if (rows.length === 0) return header;
  const shown = rows.reduce(
    (sum, row) =>
      sum +
      lineBytes(
        columns.map((column, i) => {
          const cell = row[i];
          return cell === null || cell === undefined ? "" : formatCell(cell, column);
        }),
      ),
    0,
  );
  return Math.round(header + (shown / rows.length) * rowCount);
}

const encoder = new TextEncoder();

/** Cells, the commas between them and the line's end. */
function lineBytes(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cellBytes(cell), 0) + cells.length + 1;
}

function cellBytes(text: string): number {
  const quotes = /[",\r\n]/.test(text) ? 2 + text.split('"').length - 1 : 0;
  return encoder.encode(text).length + quotes;
}

const UNITS = ["B", "KB", "MB", "GB", "TB"] as const;

/** `14 KB`, `1.2 GB`: two or three figures, thousands as in file managers. */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1000 && unit < UNITS.length - 1) {
    amount /= 1000;
    unit++;
  }
  return `${unit === 0 || amount >= 10 ? Math.round(amount) : amount.toFixed(1)} ${UNITS[unit]}`;
}
