import { openDataset } from "@/lib/engine/dataset";
import type { FileKind } from "@/lib/export";
import type { ExportFile } from "@/lib/export/exporter";
import type { FileSpec } from "./protocol";

/** Puts a file into words that cross a thread border. */
export function describeFile({ dataset, sections }: ExportFile, kind: FileKind): FileSpec {
  const { schema, seed, rowCounts } = dataset;
  return {
    kind,
    schema,
    seed,
    rowCounts,
    sections: sections.map(({ table, range }) => ({ table: table.name, range })),
  };
}

/** Opens a described file, with the same rows. */
export async function openFile({ schema, seed, rowCounts, sections }: FileSpec): Promise<ExportFile> {
  const { dataset } = await openDataset(schema, { seed, rows: rowCounts });
  if (!dataset) throw new RangeError("a described file has a schema without errors");
  return {
    dataset,
    sections: sections.map(({ table, range }) => ({
      table: dataset.tables.find(({ name }) => name === table)!,
      range,
    })),
  };
}
