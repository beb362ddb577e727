import type { Cell, PreviewTable } from "@/lib/api/contract";

export type PreviewColumn = PreviewTable["columns"][number];

/** Numbers stand at the right, everything else at the left. */
export function isRightAligned({ type }: PreviewColumn): boolean {
  return type === "integer" || type === "decimal" || type === "number";
}

/** A cell as the file writes it: no grouping, decimals with all their digits. */
export function formatCell(cell: Exclude<Cell, null>, column: PreviewColumn): string {
  if (typeof cell === "number" && column.type === "decimal" && column.scale !== undefined)
    return cell.toFixed(column.scale);
  return String(cell);
}
