import { type DatasetSchema, MAX_TABLE_ROWS, mainTable, type Table } from "@/lib/schema/dataset";
import type { Violation } from "@/lib/schema/violation";
import { createFanOut, type FanOut, parentsFor } from "./fan-out";
import { streamKey } from "./random";

/** Rows a caller asks for: of the main table, or by table name. */
export type RowRequest = number | Readonly<Record<string, number>> | undefined;

/** How many rows every table has, and which rows are whose children. */
export interface RowPlan {
  readonly rowCounts: Readonly<Record<string, number>>;
  /** Families of the tables with rows per parent, by the child table's name. */
  readonly fanOuts: ReadonlyMap<string, FanOut>;
  readonly violations: readonly Violation[];
}

/**
 * A plain number goes to the main table and scales the other counted tables by the planned ratio (at least one row each); numbers by name set
 * those tables and leave the others as planned. Rows per parent follow from the parents; where they are asked for, the parents follow from
 * them, unless both are named. `most` caps tables that only scale along.
 */
export function planRows(
  schema: DatasetSchema,
  request: RowRequest,
  seed: number,
  most: ReadonlyMap<string, number> = NO_CAPS,
): RowPlan {
  const tables = new Map(schema.tables.map((table) => [table.name, table]));
  const keyOf = ({ name }: Table) => streamKey(seed, name, "\nfamily");
  const main = mainTable(schema);
  const wanted = new Map<string, number>();

  const want = (table: Table, count: number): void => {
    wanted.set(table.name, count);
    const parent = table.rows.kind === "perParent" ? tables.get(table.rows.parent) : undefined;
    if (table.rows.kind === "perParent" && parent && !wanted.has(parent.name))
      want(parent, Math.max(1, parentsFor(table.rows, count, keyOf(table))));
  };
  const named = typeof request === "number" ? { [main.name]: request } : (request ?? {});
  for (const name of Object.keys(named)) if (tables.has(name)) wanted.set(name, named[name]!);
  for (const name of Object.keys(named)) if (tables.has(name)) want(tables.get(name)!, named[name]!);

  const factor = typeof request === "number" ? scaleOf(main, tables, wanted) : 1;
  const rowCounts: Record<string, number> = {};
  const fanOuts = new Map<string, FanOut>();
  const violations: Violation[] = [];

  const count = (table: Table, open: readonly string[] = []): number => {
    const known = rowCounts[table.name];
    if (known !== undefined) return known;
    const { rows } = table;
    // A circle of parents is reported by the schema's own check.
    const parent = rows.kind === "perParent" && !open.includes(table.name) ? tables.get(rows.parent) : undefined;
    let found = wanted.get(table.name);
    if (rows.kind === "count")
      found ??= Math.min(most.get(table.name) ?? MAX_TABLE_ROWS, Math.max(1, Math.round(rows.count * factor)));
    else if (parent && rows.min <= rows.max) {
      const parents = count(parent, [...open, table.name]);
      const problem = found === undefined ? undefined : misfit(table, parents, found);
      const fanOut = createFanOut(rows, parents, keyOf(table), problem ? undefined : found);
      fanOuts.set(table.name, fanOut);
      found = fanOut.total;
      const message =
        problem ??
        (found > MAX_TABLE_ROWS
          ? `"${table.name}" would have ${show(found)} rows; at most ${show(MAX_TABLE_ROWS)} are possible. Lower min and max or the rows of "${rows.parent}".`
          : undefined);
      if (message)
        violations.push({
          path: ["tables", schema.tables.indexOf(table), "rows"],
          code: "too_many_rows",
          message,
          severity: "error",
        });
    }
    rowCounts[table.name] = Math.min(MAX_TABLE_ROWS, found ?? 0);
    return rowCounts[table.name]!;
  };
  for (const table of schema.tables) count(table);
  return { rowCounts, fanOuts, violations };
}

const NO_CAPS: ReadonlyMap<string, number> = new Map();

/** How many times the planned rows the main table's oldest ancestor has. */
function scaleOf(main: Table, tables: ReadonlyMap<string, Table>, wanted: ReadonlyMap<string, number>): number {
  let root = main;
  const passed = new Set<Table>();
  while (root.rows.kind === "perParent" && !passed.has(root)) {
    passed.add(root);
    root = tables.get(root.rows.parent) ?? root;
  }
  return root.rows.kind === "count" ? (wanted.get(root.name) ?? root.rows.count) / root.rows.count : 1;
}

/** Why so many parents cannot have so many children; undefined when they can. */
function misfit({ name, rows }: Table, parents: number, children: number): string | undefined {
  if (rows.kind !== "perParent") return undefined;
  const { parent, min, max } = rows;
  if (children <= parents * max && children > (parents - 1) * min) return undefined;
  if (children === 0 && min === 0) return undefined;
  return `${show(parents)} rows of "${parent}" with ${min} to ${max} each have ${show(parents * min)} to ${show(parents * max)} rows of "${name}"; ${show(children)} are asked. Ask for one of the two only, or change min and max.`;
}

const show = (count: number) => count.toLocaleString("en-US");
