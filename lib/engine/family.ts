import { BATCH_ROWS, type Fill } from "./column";
import type { FanOut } from "./fan-out";

/** What each row of the batch is to its parent. */
export interface Family {
  readonly parentRows: Uint32Array;
  /** Place among the parent's children, from 0. */
  readonly positions: Uint32Array;
  /** How many children the parent has. */
  readonly sizes: Uint32Array;
  readonly fill: Fill;
}

/** Finds families anew only where the rows leave the last one, so rows in order cost next to nothing. */
export function createFamily({ start, parentOf }: FanOut): Family {
  const parentRows = new Uint32Array(BATCH_ROWS);
  const positions = new Uint32Array(BATCH_ROWS);
  const sizes = new Uint32Array(BATCH_ROWS);
  let parent = 0;
  let first = 0;
  let end = 0;
  return {
    parentRows,
    positions,
    sizes,
    fill: (rows, n) => {
      for (let i = 0; i < n; i++) {
        const row = rows[i]!;
        if (row < first || row >= end) {
          parent = parentOf(row);
          first = start(parent);
          end = start(parent + 1);
        }
        parentRows[i] = parent;
        positions[i] = row - first;
        sizes[i] = end - first;
      }
    },
  };
}
