import { sliceEach } from "@/lib/engine/cell-slices";
import { type CellWriter, copyBytes } from "@/lib/engine/cell-writer";
import { BATCH_ROWS, type Column, isNull } from "@/lib/engine/column";
import type { TableReader } from "@/lib/engine/dataset";
import { writeInteger } from "@/lib/engine/digits";
import { SLACK } from "@/lib/engine/text-arena";
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
  const write = layout.numbered
    ? createNumberedLoop(reader.columns, layout, layout.numbered)
    : createRowLoop(reader.columns, layout);
  const { cells } = layout;
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
  return {
    raw(bytes) {
      reserve(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    rows({ start, count }, continued) {
      for (let done = 0; done < count; done += BATCH_ROWS) {
        const n = Math.min(BATCH_ROWS, count - done);
        for (let i = 0; i < n; i++) rowNumbers[i] = start + done + i;
        reader.fill(rowNumbers, n);
        let bound = n * around + SLACK + 1;
        for (const cell of cells) bound += cell.bound(n);
        reserve(bound);
        length = write(buffer, length, n, continued || done > 0, start + done);
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

type RowLoop = (buffer: Uint8Array, start: number, n: number, continued: boolean, firstRow: number) => number;

const ALL_FILLED = new Uint8Array(BATCH_ROWS);

/** 1 for the empty cells of the batch. Asked once a batch: columns come in many shapes, and reading them in the loop is slow. */
const emptyMask = (column: Column): Uint8Array => (column.hasNulls ? column.nulls : ALL_FILLED);

function createRowLoop(columns: readonly Column[], layout: RowLayout): RowLoop {
  const { cells } = layout;
  const prefixes = layout.prefixes.map(encodeText);
  const prefixStarts = Int32Array.from(prefixes, (prefix) =>
    viewOf(Uint8Array.from([...prefix, 0, 0, 0, 0])).getInt32(0),
  );
  const prefixLengths = Int32Array.from(prefixes, ({ length }) => length);
  const separator = encodeText(layout.separator);
  const suffix = encodeText(layout.suffix);
  const empty = encodeText(layout.empty);
  const width = cells.length;
  const slicers = cells.map(({ slices, bound, write }, c) => slices ?? sliceEach(columns[c]!, bound, write));
  return (buffer, start, n, continued) => {
    const slices = slicers.map((slice) => slice(n));
    const sources = slices.map(({ view }) => view);
    const starts = slices.map((slice) => slice.starts);
    const ends = slices.map((slice) => slice.ends);
    const target = viewOf(buffer);
    const hasEmpties = empty.length > 0 && columns.some((column) => column.hasNulls);
    let p = start;
    for (let i = 0; i < n; i++) {
      if (continued || i > 0) for (let k = 0; k < separator.length; k++) buffer[p++] = separator[k]!;
      for (let c = 0; c < width; c++) {
        // Four bytes at a time; what is copied too much, the next piece writes over.
        const prefixLength = prefixLengths[c]!;
        target.setInt32(p, prefixStarts[c]!);
        for (let k = 4; k < prefixLength; k++) buffer[p + k] = prefixes[c]![k]!;
        p += prefixLength;
        const source = sources[c]!;
        const from = starts[c]![i]!;
        const size = ends[c]![i]! - from;
        for (let k = 0; k < size; k += 4) target.setInt32(p + k, source.getInt32(from + k));
        p += size;
        if (hasEmpties && isNull(columns[c]!, i)) for (let k = 0; k < empty.length; k++) buffer[p++] = empty[k]!;
      }
      for (let k = 0; k < suffix.length; k++) buffer[p++] = suffix[k]!;
    }
    return p;
  };
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The same for rows whose cells carry the row's number. */
function createNumberedLoop(
  columns: readonly Column[],
  layout: RowLayout,
  numbered: NonNullable<RowLayout["numbered"]>,
): RowLoop {
  const open = encodeText(numbered.open);
  const prefixes = layout.prefixes.map(encodeText);
  const suffix = encodeText(layout.suffix);
  const empty = encodeText(layout.empty);
  const writes = layout.cells.map(({ write }) => write);
  const digits = new Uint8Array(LONGEST_NUMBER);
  return (buffer, start, n, _continued, firstRow) => {
    const masks = columns.map(emptyMask);
    let p = start;
    for (let i = 0; i < n; i++) {
      const width = writeInteger(digits, 0, firstRow + i + numbered.first);
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
