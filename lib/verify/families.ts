import { type CellValue, createJsonReader } from "@/lib/engine/cell-value";
import type { Dataset } from "@/lib/engine/dataset";
import type { Table } from "@/lib/schema/dataset";
import { KEY_ROWS, scanRows, tableOf, VERIFY_ROWS } from "./sample";

/** Which rows are whose children, as far as the first rows of both tables show it. */
export type Families =
  | {
      kind: "found";
      /** The child's field that names its parent, and the parent's field that it names. */
      reference: string;
      key: string;
      /** Keys of the first parents. */
      parents: readonly CellValue[];
      /** Child rows to read, from the first on. */
      children: number;
      /** Whether these hold all children of the parents. */
      areWhole: boolean;
    }
  | { kind: "unknown"; reason: string };

/** The families of a child and a parent table, over a thousand parents or as many as ten thousand children belong to. */
export function findFamilies(dataset: Dataset, childName: string, parentName: string): Families {
  const child = dataset.schema.tables.find(({ name }) => name === childName)!;
  const parent = dataset.schema.tables.find(({ name }) => name === parentName)!;
  const link = linkOf(child, parent);
  if (!link) return { kind: "unknown", reason: `no field of ${childName} refers to ${parentName}` };
  const { count, ...window } = windowOf(dataset, child, parent);
  const parents = readKeys(dataset, parentName, link.key, count);
  if (new Set(parents).size < parents.length)
    return { kind: "unknown", reason: `several rows of ${parentName} have the same ${link.key}` };
  return { kind: "found", ...link, parents, ...window };
}

/** The reference that says whose child a row is. */
function linkOf(child: Table, parent: Table): { reference: string; key: string } | undefined {
  const own = child.rows.kind === "perParent" && child.rows.parent === parent.name ? child.rows.field : undefined;
  for (const { name, generator } of child.fields) {
    if (generator.kind !== "reference" || generator.table !== parent.name || name !== (own ?? name)) continue;
    const key = generator.field ?? parent.primaryKey;
    if (key !== undefined) return { reference: name, key };
  }
  return undefined;
}

function windowOf({ rowCounts, fanOuts }: Dataset, child: Table, parent: Table) {
  const most = Math.min(VERIFY_ROWS, rowCounts[parent.name]!);
  const fanOut = child.rows.kind === "perParent" && child.rows.parent === parent.name && fanOuts.get(child.name);
  if (!fanOut) {
    const children = Math.min(KEY_ROWS, rowCounts[child.name]!);
    return { count: most, children, areWhole: children === rowCounts[child.name] };
  }
  // Children stand in the order of their parents. One family is read however large it is.
  let count = Math.min(1, most);
  while (count < most && fanOut.start(count + 1) <= KEY_ROWS) count++;
  return { count, children: fanOut.start(count), areWhole: true };
}

function readKeys(dataset: Dataset, table: string, key: string, count: number): CellValue[] {
  const reader = tableOf(dataset, table).open([key]);
  const read = createJsonReader(reader.columns[0]!);
  const keys: CellValue[] = [];
  scanRows(reader, count, (i) => keys.push(read(i)));
  return keys;
}
