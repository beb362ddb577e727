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

/** The families of a child and a parent table: of a thousand parents, fewer where they have more than `mostChildren`. */
export function findFamilies(
  dataset: Dataset,
  childName: string,
  parentName: string,
  mostChildren = KEY_ROWS,
): Families {
  const child = dataset.schema.tables.find(({ name }) => name === childName)!;
  const parent = dataset.schema.tables.find(({ name }) => name === parentName)!;
  const link = linkOf(child, parent);
  if (!link) return { kind: "unknown", reason: `no field of ${childName} refers to ${parentName}` };
  const { count, ...window } = windowOf(dataset, child, parent, mostChildren);
  const parents = readKeys(dataset, parentName, link.key, count);
  if (new Set(parents).size < parents.length)
    return { kind: "unknown", reason: `several rows of ${parentName} have the same ${link.key}` };
  return { kind: "found", ...link, parents, ...window };
}

/** The child's rows per parent, where it is this parent that has them. */
function perParent({ rows }: Table, parent: Table) {
  return rows.kind === "perParent" && rows.parent === parent.name ? rows : undefined;
}

/** The reference that says whose child a row is. */
function linkOf(child: Table, parent: Table): { reference: string; key: string } | undefined {
  const own = perParent(child, parent)?.field;
  for (const { name, generator } of child.fields) {
    if (generator.kind !== "reference" || generator.table !== parent.name) continue;
    const key = generator.field ?? parent.primaryKey;
    if (key !== undefined && (own === undefined || name === own)) return { reference: name, key };
  }
  return undefined;
}

function windowOf({ rowCounts, fanOuts }: Dataset, child: Table, parent: Table, mostChildren: number) {
  const most = Math.min(VERIFY_ROWS, rowCounts[parent.name]!);
  const fanOut = perParent(child, parent) && fanOuts.get(child.name);
  if (!fanOut) {
    // A parent's children stand anywhere among the others: all are read or none is known to be whole.
    const children = Math.min(KEY_ROWS, rowCounts[child.name]!);
    return { count: most, children, areWhole: children === rowCounts[child.name] };
  }
  // Children stand in the order of their parents. One family is read however large it is.
  let count = Math.min(1, most);
  while (count < most && fanOut.start(count + 1) <= mostChildren) count++;
  return { count, children: fanOut.start(count), areWhole: true };
}

function readKeys(dataset: Dataset, table: string, key: string, count: number): CellValue[] {
  const reader = tableOf(dataset, table).open([key]);
  const read = createJsonReader(reader.columns[0]!);
  const keys: CellValue[] = [];
  scanRows(reader, count, (i) => keys.push(read(i)));
  return keys;
}
