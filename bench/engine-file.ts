import { type Dataset, type DatasetTable, openDataset } from "@/lib/engine/dataset";
import type { RowRequest } from "@/lib/engine/row-counts";
import { type FileKind, openExporter } from "@/lib/export";
import type { ExportFile } from "@/lib/export/exporter";
import { createPartEncoder, fileParts } from "@/lib/export/file";

export const CSV: FileKind = { format: "csv", options: {}, wrapping: "none" };

/** Opens a schema of the bench; one that does not check is a bug of the bench. */
export async function openBench(schema: unknown, rows?: RowRequest): Promise<Dataset> {
  const { dataset, violations } = await openDataset(schema, rows === undefined ? {} : { rows });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset;
}

export function wholeTable(dataset: Dataset, table: DatasetTable): ExportFile {
  return { dataset, sections: [{ table, range: { start: 0, count: table.rowCount } }] };
}

/** Makes a file of every table, on this thread, and counts its bytes; nothing is kept. `watch` is called after each part. */
export function writeTables(dataset: Dataset, kind: FileKind = CSV, watch = () => {}): number {
  let bytes = 0;
  for (const table of dataset.tables) {
    const exporter = openExporter(kind);
    const file = wholeTable(dataset, table);
    const encode = createPartEncoder(file, exporter);
    for (const part of fileParts(file, exporter)) {
      bytes += encode(part).bytes.length;
      watch();
    }
  }
  return bytes;
}

/** A contender's work: opening the schema is part of it. */
export function engineRows(schema: unknown, kind: FileKind = CSV): (rows: number) => Promise<number> {
  return async (rows) => writeTables(await openBench(schema, rows), kind);
}
