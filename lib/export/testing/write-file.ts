import { type Dataset, openDataset } from "@/lib/engine/dataset";
import type { Exporter, ExportRange } from "../exporter";
import { createPartEncoder, fileParts, frameParts, keepPart } from "../file";

/** Opens a schema that has to be right. */
export async function openValid(schema: unknown, rows?: number | Record<string, number>): Promise<Dataset> {
  const { dataset, violations } = await openDataset(schema, { rows });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset;
}

/** The bytes of a file with these tables (all when absent), or a range of the only one. */
export async function writeFile(
  dataset: Dataset,
  exporter: Exporter,
  { tables, range }: { tables?: string[]; range?: ExportRange } = {},
): Promise<Buffer> {
  const chosen = dataset.tables.filter(({ name }) => !tables || tables.includes(name));
  const arranged = exporter.arrange?.(dataset, chosen) ?? chosen;
  const file = {
    dataset,
    sections: arranged.map((table) => ({ table, range: range ?? { start: 0, count: table.rowCount } })),
  };
  exporter.check?.(file);
  const encode = createPartEncoder(file, exporter);
  async function* parts() {
    for (const part of fileParts(file, exporter)) yield { part, encoded: keepPart(encode(part)) };
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of frameParts(file, exporter, parts())) pieces.push(piece);
  return Buffer.concat(pieces);
}
