import { openDataset } from "../dataset";
import type { Pack } from "../pack";

export type PackRow = Record<string, string | number | boolean | null>;

/** Records of a pack through the engine, every attribute of each. */
export async function packRows(
  { name, attributes }: Pack,
  { where = [] as object[], count = 2000, seed = 1 } = {},
): Promise<PackRow[]> {
  const names = attributes.map((attribute) => attribute.name);
  const fields = names.map((attribute) => ({
    name: attribute,
    generator: { kind: "record", source: name, attribute, where },
  }));
  const tables = [{ name: "records", rows: { kind: "count", count }, fields }];
  const { dataset, violations } = await openDataset({ version: 1, name: "n", asOf: "2026-06-15", tables }, { seed });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[0]!.rows(0, count).map((row) =>
    Object.fromEntries(names.map((column, i) => [column, row[i]!])),
  );
}
