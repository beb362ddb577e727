import type { Receipt } from "@/lib/api/contract";
import type { Dataset, DatasetTable } from "@/lib/engine/dataset";
import { type Sample, VERIFY_ROWS } from "./sample";

/** Children computed along with the parents whose totals are looked at. */
const MOST_CHILDREN = 3000;

/** First rows whose fields may all be computed: fewer where each adds up many children. */
export function affordableRows({ schema, fanOuts }: Dataset, { name, rowCount }: DatasetTable): number {
  let rows = Math.min(VERIFY_ROWS, rowCount);
  for (const { name: child, rows: of } of schema.tables) {
    const fanOut = of.kind === "perParent" && of.parent === name ? fanOuts.get(child) : undefined;
    while (fanOut && rows > 1 && fanOut.start(rows) > MOST_CHILDREN) rows = Math.ceil(rows / 2);
  }
  return rows;
}

/** What the receipt says of cells that could not be made. */
export function noteEmptyCells(
  table: string,
  { size, emptyCells }: Pick<Sample, "size" | "emptyCells">,
): Receipt["notes"] {
  return Array.from(emptyCells, ([field, reasons]) =>
    Array.from(reasons, ([reason, empty]) => ({ table, field, empty, rows: size, reason })),
  ).flat();
}
