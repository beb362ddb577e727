import type { CellWriter } from "../cell-writer";
import type { Column } from "../column";
import { COLUMN_BYTES, createField } from "./field";
import { FEWEST_ROWS, openMemory, SLACK } from "./memory";

/** Rows as their columns and what stands around the cells. */
export interface RowShape {
  readonly columns: readonly Column[];
  readonly cells: readonly CellWriter[];
  /** Before each cell. */
  readonly prefixes: readonly Uint8Array[];
  /** Before each row, in front of its first prefix. */
  readonly separator: Uint8Array;
  /** Behind each row. */
  readonly suffix: Uint8Array;
  /** An empty cell. */
  readonly empty: Uint8Array;
}

export interface RowKernel {
  /**
   * The bytes of the batch's first `n` rows, good until a kernel is used again; undefined where the batch is too small or too large to be worth it or
   * holds what only the cells' own `write` can write. `offsets` takes where each row begins, and at n where the last ends.
   */
  write(n: number, offsets?: Uint32Array): Uint8Array | undefined;
}

export function createRowKernel({ columns, cells, prefixes, separator, suffix, empty }: RowShape): RowKernel {
  const fields = cells.map((cell, c) =>
    createField(columns[c]!, cell, [...(c === 0 ? [...suffix, ...separator] : []), ...prefixes[c]!]),
  );
  const around = fields.reduce((sum, { prefixSize }) => sum + prefixSize + 1 + empty.length, 0);
  return {
    write(n, offsets) {
      const memory = n < FEWEST_ROWS || fields.length === 0 ? undefined : openMemory();
      if (!memory) return undefined;
      memory.begin();
      for (const field of fields) field.keep(memory);
      const emptyText = memory.keep(empty, () => empty);
      const fixed = fields.length * COLUMN_BYTES + n * 4 + suffix.length + SLACK * 2;
      const base = memory.reserve(fields.reduce((sum, field) => sum + field.bound(n), fixed + n * around));
      if (base === undefined) return undefined;
      const starts = base + fields.length * COLUMN_BYTES;
      let target = (starts + n * 4 + 7) & ~7;
      fields.forEach((field, c) => {
        target = field.bring(memory, base + c * COLUMN_BYTES, target, n);
      });
      const end = memory.writeRows(base, fields.length, n, target, starts, emptyText, empty.length);
      if (end === 0) return undefined;
      if (offsets) {
        offsets.set(memory.words.subarray(starts >> 2, (starts >> 2) + n));
        offsets[n] = end - target;
      }
      // Every row began with the suffix of the one before it; the first one's is cut off, the last one's is put on.
      memory.bytes.set(suffix, end);
      return memory.bytes.subarray(target + suffix.length, end + suffix.length);
    },
  };
}
