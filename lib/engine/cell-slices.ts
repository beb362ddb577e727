import {
  BATCH_ROWS,
  type BooleanColumn,
  type BytesColumn,
  type Column,
  type DictionaryColumn,
  type InstantColumn,
  isNull,
} from "./column";
import { putDay, putDecimal, putInstant, putInteger } from "./digit-words";
import { SLACK } from "./text-arena";

/**
 * The bytes of a batch's cells: cell i is what lies between starts[i] and ends[i], an empty cell is no bytes. At least `SLACK` more bytes follow the last
 * cell. Good until the next batch.
 */
export interface CellSlices {
  readonly view: DataView;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const DAYS_PER_MILLI = 1 / 86_400_000;

/** Copies source[from, to) to p, four bytes at a time; what is copied too much, the next piece writes over. */
export function copyWords(source: DataView, from: number, to: number, target: DataView, p: number): number {
  const size = to - from;
  for (let k = 0; k < size; k += 4) target.setInt32(p + k, source.getInt32(from + k));
  return p + size;
}

export type SliceCells = (n: number) => CellSlices;

/** Writes the first `n` cells end to end and notes where each ends: a loop of its own for every type, so that nothing is looked up per cell. */
type Render = (bytes: Uint8Array, view: DataView, ends: Uint32Array, n: number) => void;

/** Cells written into a buffer that grows to `width` bytes a cell. */
export function renderSlices(width: (n: number) => number, render: Render): SliceCells {
  const offsets = new Uint32Array(BATCH_ROWS + 1);
  const [starts, ends] = [offsets.subarray(0, BATCH_ROWS), offsets.subarray(1)];
  let bytes = new Uint8Array(SLACK);
  let view = new DataView(bytes.buffer);
  return (n) => {
    const needed = width(n) + SLACK;
    if (needed > bytes.length) {
      bytes = new Uint8Array(Math.ceil(needed * 1.25));
      view = new DataView(bytes.buffer);
    }
    render(bytes, view, ends, n);
    return { view, starts, ends };
  };
}

/** The slices of a column that any writer can write, one cell after the other. */
export function sliceEach(
  column: Column,
  bound: (n: number) => number,
  write: (bytes: Uint8Array, p: number, i: number) => number,
): SliceCells {
  return renderSlices(bound, (bytes, _view, ends, n) => {
    let p = 0;
    for (let i = 0; i < n; i++) {
      if (!isNull(column, i)) p = write(bytes, p, i);
      ends[i] = p;
    }
  });
}

export function sliceIntegers(column: Extract<Column, { type: "integer" }>, width: number): SliceCells {
  const { values, nulls } = column;
  return renderSlices(
    (n) => n * width,
    (_bytes, view, ends, n) => {
      const { hasNulls } = column;
      let p = 0;
      for (let i = 0; i < n; i++) {
        if (!hasNulls || nulls[i] === 0) p = putInteger(view, p, values[i]!);
        ends[i] = p;
      }
    },
  );
}

export function sliceDecimals(column: Extract<Column, { type: "decimal" }>, width: number): SliceCells {
  const { values, nulls, scale } = column;
  const unit = 10 ** scale;
  return renderSlices(
    (n) => n * width,
    (_bytes, view, ends, n) => {
      const { hasNulls } = column;
      let p = 0;
      for (let i = 0; i < n; i++) {
        if (!hasNulls || nulls[i] === 0) p = putDecimal(view, p, values[i]!, scale, unit);
        ends[i] = p;
      }
    },
  );
}

export function sliceDays(column: InstantColumn, width: number): SliceCells {
  const { values, nulls } = column;
  return renderSlices(
    (n) => n * width,
    (_bytes, view, ends, n) => {
      const { hasNulls } = column;
      let p = 0;
      for (let i = 0; i < n; i++) {
        if (!hasNulls || nulls[i] === 0) p = putDay(view, p, Math.round(values[i]! * DAYS_PER_MILLI));
        ends[i] = p;
      }
    },
  );
}

export function sliceInstants(column: InstantColumn, width: number): SliceCells {
  const { values, nulls } = column;
  return renderSlices(
    (n) => n * width,
    (_bytes, view, ends, n) => {
      const { hasNulls } = column;
      let p = 0;
      for (let i = 0; i < n; i++) {
        if (!hasNulls || nulls[i] === 0) p = putInstant(view, p, values[i]!);
        ends[i] = p;
      }
    },
  );
}

/** Entries of bytes that were encoded once; `codes` says which. */
export function sliceEntries(
  column: DictionaryColumn | BooleanColumn,
  bytes: Uint8Array,
  offsets: Uint32Array,
): SliceCells {
  const { nulls } = column;
  const codes = column.type === "boolean" ? column.values : column.codes;
  const view = new DataView(bytes.buffer);
  const starts = new Uint32Array(BATCH_ROWS);
  const ends = new Uint32Array(BATCH_ROWS);
  return (n) => {
    for (let i = 0; i < n; i++) {
      const code = codes[i]!;
      starts[i] = offsets[code]!;
      ends[i] = offsets[code + 1]!;
    }
    if (column.hasNulls) for (let i = 0; i < n; i++) if (nulls[i] === 1) ends[i] = starts[i]!;
    return { view, starts, ends };
  };
}

/** The arena itself; only where cells are empty are its ends copied. */
export function sliceArena(column: BytesColumn): SliceCells {
  const { arena, nulls } = column;
  const starts = arena.offsets.subarray(0, BATCH_ROWS);
  const ends = arena.offsets.subarray(1);
  const ownEnds = new Uint32Array(BATCH_ROWS);
  return (n) => {
    const view = new DataView(arena.bytes.buffer);
    if (!column.hasNulls) return { view, starts, ends };
    for (let i = 0; i < n; i++) ownEnds[i] = nulls[i] === 1 ? starts[i]! : ends[i]!;
    return { view, starts, ends: ownEnds };
  };
}
