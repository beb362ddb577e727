import type { CellWriter } from "@/lib/engine/cell-writer";
import { BATCH_ROWS, type Column } from "@/lib/engine/column";
import type { TableReader } from "@/lib/engine/dataset";
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
  readonly cells: readonly CellWriter[];
}

/** A byte buffer that grows; what was written is copied out. */
export interface RowBuffer {
  /** Writes bytes that are not rows. */
  raw(bytes: Uint8Array): void;
  /** Writes these rows; `continued` puts the separator also before the first. */
  rows(range: ExportRange, continued: boolean): void;
  /** What was written since the last call. */
  take(): Bytes;
}

/** Writes rows of a table into one buffer, a batch at a time, without allocating for a row or a cell. */
export function createRowBuffer(reader: TableReader, layout: RowLayout): RowBuffer {
  const write = createRowLoop(reader.columns, layout);
  const { cells, prefixes, suffix, separator, empty } = layout;
  const around = prefixes.reduce(
    (sum, prefix) => sum + (prefix.length + empty.length) * 3,
    (suffix.length + separator.length) * 3,
  );
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
        let bound = n * around;
        for (const cell of cells) bound += cell.bound(n);
        reserve(bound);
        length = write(buffer, length, n, continued || done > 0);
      }
    },
    take() {
      const bytes = buffer.slice(0, length);
      length = 0;
      return bytes;
    },
  };
}

type RowLoop = (buffer: Uint8Array, start: number, n: number, continued: boolean) => number;

function createRowLoop(columns: readonly Column[], layout: RowLayout): RowLoop {
  const { cells } = layout;
  const prefixes = layout.prefixes.map(encodeText);
  // A comma alone is the common case, and worth its own way.
  const lonePrefixes = Uint8Array.from(prefixes, (prefix) => (prefix.length === 1 ? prefix[0]! : 0));
  const suffix = encodeText(layout.suffix);
  const separator = encodeText(layout.separator);
  const empty = encodeText(layout.empty);
  const width = cells.length;
  const writes = cells.map(({ write }) => write);
  return (buffer, start, n, continued) => {
    let p = start;
    for (let i = 0; i < n; i++) {
      if (continued || i > 0) for (let k = 0; k < separator.length; k++) buffer[p++] = separator[k]!;
      for (let c = 0; c < width; c++) {
        const lone = lonePrefixes[c]!;
        if (lone > 0) buffer[p++] = lone;
        else {
          const prefix = prefixes[c]!;
          for (let k = 0; k < prefix.length; k++) buffer[p++] = prefix[k]!;
        }
        const column = columns[c]!;
        if (!column.hasNulls || column.nulls[i] === 0) p = writes[c]!(buffer, p, i);
        else for (let k = 0; k < empty.length; k++) buffer[p++] = empty[k]!;
      }
      for (let k = 0; k < suffix.length; k++) buffer[p++] = suffix[k]!;
    }
    return p;
  };
}
