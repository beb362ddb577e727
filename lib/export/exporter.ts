import type { Dataset, DatasetTable } from "@/lib/engine/dataset";
import type { Bytes } from "./bytes";

/** Contract of a file format: rows become bytes in parts, on any thread and in any order; a frame puts them into one file. */

/** Some rows of one table. */
export interface ExportRange {
  /** First row, from 0. */
  readonly start: number;
  readonly count: number;
}

/** One table's place in a file. */
export interface ExportSection {
  readonly table: DatasetTable;
  readonly range: ExportRange;
}

/** What a file holds: tables of one dataset, in the order they are written. */
export interface ExportFile {
  readonly dataset: Dataset;
  readonly sections: readonly ExportSection[];
}

/** Bytes of a run of rows, and what the rest of the file must know about them. */
export interface EncodedPart<Facts = unknown> {
  readonly bytes: Bytes;
  readonly facts: Facts;
}

/** Writes rows of one section. The rows lie within the section; the bytes may lie in a buffer that the next call writes to, see `keepPart`. */
export type RowEncoder<Facts = unknown> = (part: ExportRange) => EncodedPart<Facts>;

/** The bytes around the rows. Called in the order of the file: begin, then for each section beginTable, add…, endTable, then end. */
export interface Frame<Facts = unknown> {
  begin(): Bytes;
  beginTable(section: number): Bytes;
  /** Takes note of a part that is about to be written. */
  add(facts: Facts): void;
  endTable(section: number): Bytes;
  end(): Bytes;
}

/** One file format. */
export interface Exporter<Facts = unknown> {
  readonly contentType: string;
  readonly extension: string;
  /** Whether one file can hold several tables. */
  readonly holdsTables: boolean;
  /** Whether the bytes are compressed already. */
  readonly compressed: boolean;
  /** Rows of each part but the last. Depends on the table alone, so that any number of threads gives the same bytes. */
  partRows(columnCount: number): number;
  /** The order in which tables have to stand in one file; as given where it is absent. */
  arrange?(dataset: Dataset, tables: readonly DatasetTable[]): DatasetTable[];
  /** Throws AppError when the format cannot hold this file. */
  check?(file: ExportFile): void;
  openEncoder(file: ExportFile, section: number): RowEncoder<Facts>;
  openFrame(file: ExportFile): Frame<Facts>;
}
