import { type CellWriter, copyBytes } from "@/lib/engine/cell-writer";
import { BATCH_ROWS, type Column } from "@/lib/engine/column";
import type { TableReader } from "@/lib/engine/dataset";
import { writeInteger } from "@/lib/engine/digits";
import { createRowKernel } from "@/lib/engine/kernels/row-kernel";
import { type Bytes, encodeText } from "./bytes";
import type { ExportRange } from "./exporter";

/** How a text format writes a row: what stands around the cells, and the cells. */
export interface RowLayout {
  /** Before each cell: the opening of the row and the first name, a comma, a comma and a name. */
  readonly prefixes: readonly string[];
  readonly suffix: string;
  /** Between two rows. */
  readonly separator: string;
  /** An empty cell. */
  readonly empty: string;
  /** Where rows are numbered: what stands before the number of a row, and the number of row 0. The number follows every prefix, too. */
  readonly numbered?: { readonly open: string; readonly first: number };
  readonly cells: readonly CellWriter[];
}

/** A byte buffer that grows and is used again. */
export interface RowBuffer {
  /** Writes bytes that are not rows. */
  raw(bytes: Uint8Array): void;
  /** Writes these rows; `continued` puts the separator also before the first. */
  rows(range: ExportRange, continued: boolean): void;
  /** What was written since the last call. Good until the next write. */
  take(): Bytes;
}

/** Writes rows of a table into one buffer, a batch at a time, without allocating for a row or a cell. */
export function createRowBuffer(reader: TableReader, layout: RowLayout): RowBuffer {
  const { columns } = reader;
  const separator = encodeText(layout.separator);
  const suffix = encodeText(layout.suffix);
  const empty = encodeText(layout.empty);
  const prefixes = layout.prefixes.map(encodeText);
  const { cells, numbered } = layout;
  const kernel = numbered ? undefined : createRowKernel({ columns, cells, prefixes, separator, suffix, empty });
  const writeEach = createRowLoop(columns, layout);
  const around = boundAround(layout);
  const rowNumbers = new Uint32Array(BATCH_ROWS);
  let buffer = new Uint8Array(1 << 16);
  let length = 0;
  const reserve = (bound: number) => {
    if (length + bound <= buffer.length) return;
    const grown = new Uint8Array(Math.ceil((length + bound) * 1.25));
    grown.set(buffer.subarray(0, length));
    buffer = grown;
  };
  const append = (bytes: Uint8Array) => {
    reserve(bytes.length);
    buffer.set(bytes, length);
    length += bytes.length;
  };
  return {
    raw: append,
    rows({ start, count }, continued) {
      for (let done = 0; done < count; done += BATCH_ROWS) {
        const n = Math.min(BATCH_ROWS, count - done);
        for (let i = 0; i < n; i++) rowNumbers[i] = start + done + i;
        reader.fill(rowNumbers, n);
        const isFirst = !continued && done === 0;
        const rows = kernel?.write(n);
        if (rows) append(isFirst ? rows.subarray(separator.length) : rows);
        else {
          reserve(cells.reduce((sum, cell) => sum + cell.bound(n), n * around));
          length = writeEach(buffer, length, n, isFirst, start + done);
        }
      }
    },
    take() {
      const bytes = buffer.subarray(0, length);
      length = 0;
      return bytes;
    },
  };
}

const LONGEST_NUMBER = 16;

/** Most bytes of a row beside its cells. */
function boundAround({ prefixes, suffix, separator, empty, numbered }: RowLayout): number {
  const fixed = [suffix, separator, numbered?.open ?? "", ...prefixes].join("").length + prefixes.length * empty.length;
  return fixed * 3 + (numbered ? (prefixes.length + 1) * LONGEST_NUMBER : 0);
}

const ALL_FILLED = new Uint8Array(BATCH_ROWS);

/** 1 for the empty cells of the batch. Asked once a batch: columns come in many shapes, and reading them in the loop is slow. */
const emptyMask = (column: Column): Uint8Array => (column.hasNulls ? column.nulls : ALL_FILLED);

type RowLoop = (buffer: Uint8Array, start: number, n: number, isFirst: boolean, firstRow: number) => number;

/** Rows cell by cell: what a kernel writes, plainly, and rows that carry their number. */
function createRowLoop(columns: readonly Column[], layout: RowLayout): RowLoop {
  const { numbered } = layout;
  const separator = encodeText(layout.separator);
  const open = encodeText(numbered?.open ?? "");
  const prefixes = layout.prefixes.map(encodeText);
  const suffix = encodeText(layout.suffix);
  const empty = encodeText(layout.empty);
  const writes = layout.cells.map(({ write }) => write);
  const digits = new Uint8Array(LONGEST_NUMBER);
  return (buffer, start, n, isFirst, firstRow) => {
    const masks = columns.map(emptyMask);
    let p = start;
    for (let i = 0; i < n; i++) {
      const width = numbered ? writeInteger(digits, 0, firstRow + i + numbered.first) : 0;
      if (!isFirst || i > 0) p = copyBytes(separator, 0, separator.length, buffer, p);
      p = copyBytes(open, 0, open.length, buffer, p);
      p = copyBytes(digits, 0, width, buffer, p);
      for (let c = 0; c < writes.length; c++) {
        const prefix = prefixes[c]!;
        p = copyBytes(prefix, 0, prefix.length, buffer, p);
        p = copyBytes(digits, 0, width, buffer, p);
        if (masks[c]![i] === 0) p = writes[c]!(buffer, p, i);
        else p = copyBytes(empty, 0, empty.length, buffer, p);
      }
      p = copyBytes(suffix, 0, suffix.length, buffer, p);
    }
    return p;
  };
}
