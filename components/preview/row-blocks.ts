import type { Cell } from "@/lib/api/contract";

export type RowCells = readonly Cell[];

/** Rows fetched at a time. */
export const BLOCK_ROWS = 100;
/** Blocks kept; the ones unused the longest go first. */
const MAX_BLOCKS = 80;

/** Rows of one table that are already here. */
export interface RowBlocks {
  row(index: number): RowCells | undefined;
  put(block: number, rows: readonly RowCells[]): void;
  /** Blocks that a range of rows needs and that are not here. */
  missing(first: number, count: number): number[];
}

/** `known`: the first rows, which came with the preview. */
export function createRowBlocks(known: readonly RowCells[], rowCount: number): RowBlocks {
  const blocks = new Map<number, readonly RowCells[]>();
  const row = (index: number) => known[index] ?? blocks.get(Math.floor(index / BLOCK_ROWS))?.[index % BLOCK_ROWS];
  return {
    row,
    put(block, rows) {
      blocks.delete(block);
      blocks.set(block, rows);
      const oldest = blocks.keys().next();
      if (blocks.size > MAX_BLOCKS && !oldest.done) blocks.delete(oldest.value);
    },
    missing(first, count) {
      const needed = new Set<number>();
      const end = Math.min(rowCount, first + count);
      for (let index = Math.max(0, first); index < end; index++)
        if (row(index) === undefined) needed.add(Math.floor(index / BLOCK_ROWS));
      return [...needed];
    },
  };
}
