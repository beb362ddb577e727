import type { DatasetTable } from "@/lib/engine/dataset";
import type { Format } from "@/lib/api/contract";

/** A range of one table's rows to be written. */
export interface ExportRange {
  /** First row, from 0. */
  start: number;
  count: number;
}

export interface ExportOptions {
  /** Guards text cells against being read as spreadsheet formulas. */
  spreadsheetSafe?: boolean;
}

/** One file format. */
export interface Exporter {
  readonly format: Format;
  readonly contentType: string;
  readonly extension: string;
  /**
   * Bytes of a table in pieces of some tens of kilobytes, made as they are asked for. The header belongs to a range that starts at 0.
   * Pieces of adjoining ranges, put end to end, are the bytes of the whole.
   */
  write(table: DatasetTable, range: ExportRange, options?: ExportOptions): Iterable<Uint8Array>;
}
