import type { DatasetSchema, Field, Table } from "@/lib/schema/dataset";
import { BATCH_ROWS, beginNulls, type Column } from "./column";
import { createFamily } from "./family";
import type { ColumnNode, CompileContext, EmptyCells, Fill, TableAt } from "./generator";
import { declarationOf } from "./generators";
import { bits, streamKey } from "./random";
import type { RowPlan } from "./row-counts";
import type { ScopeOf } from "./scope";

/** A checked schema with everything that decides its rows. */
export interface DatasetPlan {
  readonly schema: DatasetSchema;
  /** Any safe integer from 0. */
  readonly seed: number;
  readonly rowPlan: RowPlan;
  readonly scopeOf: ScopeOf;
}

/**
 * Opens a table for computing: ask for columns, then fill them for any row numbers, as often as you like.
 * Fields are computed in order of dependency, each once per batch, into buffers that the next fill overwrites.
 * The plan's schema must have passed `checkDataset`.
 */
export function openTable(plan: DatasetPlan, table: Table): TableAt & { readonly emptyCells: EmptyCells } {
  const scope = plan.scopeOf(table);
  const rowCount = plan.rowPlan.rowCounts[table.name] ?? 0;
  const fields = new Map(table.fields.map((field) => [field.name, field]));
  const columns = new Map<string, Column>();
  const sharedParts = new Map<string, { fill: Fill }>();
  const steps: Fill[] = [];
  const emptyCells = new Map<string, Map<string, number>>();

  const fieldNamed = (name: string): Field => {
    const field = fields.get(name);
    if (!field) throw new RangeError(`no field "${name}" in table "${table.name}"`);
    return field;
  };

  const column = (name: string): Column => {
    const known = columns.get(name);
    if (known) return known;
    const field = fieldNamed(name);
    const node = withNulls(
      declarationOf(field.generator).compile(field.generator, contextFor(field)),
      field,
      plan,
      table,
    );
    columns.set(name, node.column);
    steps.push(node.fill);
    return node.column;
  };

  const shared = <T extends { fill: Fill }>(key: string, create: () => T): T => {
    const known = sharedParts.get(key);
    if (known) return known as T;
    const part = create();
    sharedParts.set(key, part);
    steps.push(part.fill);
    return part;
  };

  const follow = (name: string): TableAt =>
    // Asked again and again by look-ups, so the context is only made for the first.
    (sharedParts.get(`follow/${name}`) as TableAt | undefined) ??
    followReference(fieldNamed(name).generator, contextFor(fieldNamed(name)));

  const followReference = (generator: Field["generator"], context: CompileContext): TableAt =>
    shared(`follow/${context.id}`, () => {
      const at = declarationOf(generator).follow?.(generator, context);
      if (!at) throw new RangeError(`"${context.id}" is not a reference`);
      return at;
    });

  const countEmpty = (name: string, reason: string): void => {
    const reasons = emptyCells.get(name) ?? new Map<string, number>();
    emptyCells.set(name, reasons.set(reason, (reasons.get(reason) ?? 0) + 1));
  };

  const surroundings = {
    ...scope,
    rowCount,
    // Field names hold no control characters, so nothing shared can meet a field's own stream.
    tableStream: (...parts: string[]) => streamKey(plan.seed, table.name, "\n", ...parts),
    field: column,
    tableField: column,
    shared,
    family: () => shared("family", () => createFamily(scope.fanOuts.get(table.name)!)),
    openTable: (name: string) => openTable(plan, plan.schema.tables.find((other) => other.name === name)!),
    follow,
  };

  const contextFor = (field: Field, purposes: readonly string[] = []): CompileContext => {
    const context: CompileContext = {
      ...surroundings,
      id: [field.name, ...purposes].join("\n"),
      unique: field.unique && purposes.length === 0,
      stream: (purpose) =>
        streamKey(plan.seed, table.name, field.name, ...purposes, ...(purpose === undefined ? [] : [purpose])),
      inner: (purpose) => contextFor(field, [...purposes, purpose]),
      leftEmpty: (reason) => countEmpty(field.name, reason),
      followOwn: (generator) => followReference(generator, context),
    };
    return context;
  };

  return {
    column,
    follow,
    emptyCells,
    fill: (rows, n) => {
      for (let s = 0; s < steps.length; s++) steps[s]!(rows, n);
    },
  };
}

/** Starts every batch without empty cells and adds the field's own. */
function withNulls(
  { column, fill }: ColumnNode,
  { name, nullRate }: Field,
  plan: DatasetPlan,
  table: Table,
): ColumnNode {
  const { k0, k1 } = streamKey(plan.seed, table.name, name, "\nempty");
  const threshold = nullRate * 4294967296;
  return {
    column,
    fill: (rows, n) => {
      column.hasNulls = false;
      fill(rows, n);
      if (nullRate === 0) return;
      const nulls = beginNulls(column);
      for (let i = 0; i < n; i++) if (bits(k0, k1, rows[i]!) >>> 0 < threshold) nulls[i] = 1;
    },
  };
}

/** Calls `visit` for each batch of the rows [start, start + count), reusing one row vector. */
export function forEachBatch(start: number, count: number, visit: (rows: Uint32Array, n: number) => void): void {
  const rows = new Uint32Array(BATCH_ROWS);
  for (let done = 0; done < count; done += BATCH_ROWS) {
    const n = Math.min(BATCH_ROWS, count - done);
    for (let i = 0; i < n; i++) rows[i] = start + done + i;
    visit(rows, n);
  }
}
