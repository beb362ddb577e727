import type { RecordFilter } from "@/lib/schema/generators";
import type { CellValue } from "../cell-value";
import { openDataset } from "../dataset";

export interface DrawOptions {
  count: number;
  locale?: string;
  seed?: number;
  asOf?: string;
  where?: RecordFilter[];
}

/** Records of a pack as a user's dataset would hold them: one table with a field for each attribute. */
export async function drawRecords<Name extends string>(
  source: string,
  attributes: readonly Name[],
  { count, locale = "en-US", seed = 1, asOf = "2026-06-15", where }: DrawOptions,
): Promise<Record<Name, CellValue>[]> {
  const fields = attributes.map((attribute) => ({
    name: attribute,
    generator: { kind: "record", source, attribute, ...(where && { where }) },
  }));
  const { dataset, violations } = await openDataset(
    {
      version: 1,
      name: "records",
      locale,
      asOf,
      tables: [{ name: "records", rows: { kind: "count", count }, fields }],
    },
    { seed },
  );
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[0]!.rows(0, count).map(
    (row) => Object.fromEntries(attributes.map((name, i) => [name, row[i] ?? null])) as Record<Name, CellValue>,
  );
}
