import type { DatasetSchema, Field, Table } from "@/lib/schema/dataset";
import { instantToMillis } from "@/lib/schema/values";
import { BATCH_ROWS, beginNulls, type Column, type OutputType } from "./column";
import { createFamily } from "./family";
import type { ColumnNode, CompileContext, Fill, Scope, TableAt } from "./generator";
import { declarationOf } from "./generators";
import type { Knowledge } from "./knowledge";
import { bits, streamKey } from "./random";
import type { RowPlan } from "./row-counts";

/** A checked schema with everything that decides its rows. */
export interface DatasetPlan {
  readonly schema: DatasetSchema;
  readonly knowledge: Knowledge;
  /** Any safe integer from 0. */
  readonly seed: number;
  readonly rowPlan: RowPlan;
}

/** What generators may ask about one table of a plan before rows exist. */
export function createScope(plan: Omit<DatasetPlan, "seed">, table: Table): Scope {
  const { schema, knowledge, rowPlan } = plan;
  const types = new Map<string, OutputType | undefined>();
  const others = new Map<string, Scope>();
  const scope: Scope = {
    schema,
    table,
    knowledge,
    ...rowPlan,
    asOf: instantToMillis(schema.asOf),
    locale: schema.locale,
    declarationOf,
    typeOf(fieldName, tableName = table.name) {
      if (tableName !== table.name) {
        const other = schema.tables.find(({ name }) => name === tableName);
        if (other && !others.has(tableName)) others.set(tableName, createScope(plan, other));
        return others.get(tableName)?.typeOf(fieldName);
      }
      if (!types.has(fieldName)) {
        const field = table.fields.find(({ name }) => name === fieldName);
        types.set(fieldName, field && declarationOf(field.generator).outputType(field.generator, scope));
      }
      return types.get(fieldName);
    },
  };
  return scope;
}

/**
 * Opens a table for computing: ask for columns, then fill them for any row numbers, as often as you like.
 * Fields are computed in order of dependency, each once per batch, into buffers that the next fill overwrites.
 * The plan's schema must have passed `checkDataset`.
 */
export function openTable(plan: DatasetPlan, table: Table): TableAt {
  const scope = createScope(plan, table);
  const rowCount = plan.rowPlan.rowCounts[table.name] ?? 0;
  const fields = new Map(table.fields.map((field) => [field.name, field]));
  const columns = new Map<string, Column>();
  const sharedParts = new Map<string, { fill: Fill }>();
  const steps: Fill[] = [];

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

  const follow = (name: string): TableAt => {
    const { generator } = fieldNamed(name);
    return followReference(generator, contextFor(fieldNamed(name)));
  };

  const followReference = (generator: Field["generator"], context: CompileContext): TableAt =>
    shared(`follow/${context.id}`, () => {
      const at = declarationOf(generator).follow?.(generator, context);
      if (!at) throw new RangeError(`"${context.id}" is not a reference`);
      return at;
    });

  const contextFor = (field: Field, purposes: readonly string[] = []): CompileContext => {
    const context: CompileContext = {
      ...scope,
      id: [field.name, ...purposes].join("\n"),
      rowCount,
      unique: field.unique && purposes.length === 0,
      stream: (purpose) =>
        streamKey(plan.seed, table.name, field.name, ...purposes, ...(purpose === undefined ? [] : [purpose])),
      // Field names hold no control characters, so nothing shared can meet a field's own stream.
      tableStream: (...parts) => streamKey(plan.seed, table.name, "\n", ...parts),
      field: column,
      tableField: column,
      inner: (purpose) => contextFor(field, [...purposes, purpose]),
      shared,
      family: () => shared("family", () => createFamily(scope.fanOuts.get(table.name)!)),
      openTable: (name) => openTable(plan, plan.schema.tables.find((other) => other.name === name)!),
      follow,
      followOwn: (generator) => followReference(generator, context),
    };
    return context;
  };

  return {
    column,
    follow,
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
