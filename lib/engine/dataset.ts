import type { DatasetSchema, Field, Table } from "@/lib/schema/dataset";
import type { Violation } from "@/lib/schema/violation";
import { type CellValue, createJsonReader } from "./cell-value";
import { type CheckedDataset, checkDataset } from "./check";
import { type Column, type OutputType, outputTypeOf } from "./column";
import { forEachBatch, openTable } from "./compile";
import type { EmptyCells } from "./generator";
import { declarationOf } from "./generators";
import { DEFAULT_SEED } from "./random";
import type { RowPlan, RowRequest } from "./row-counts";

export { DEFAULT_SEED };

/** Bumped whenever the same schema and seed would give other bytes; see CHANGELOG.md. */
export const ENGINE_VERSION = 2;

export interface DatasetOptions {
  seed?: number;
  rows?: RowRequest;
}

/** Exported columns of one table with the way to fill them. */
export interface TableReader {
  readonly names: readonly string[];
  readonly columns: readonly Column[];
  /** Computes the first `n` of these rows into the columns. */
  fill(rows: Uint32Array, n: number): void;
  /** Cells that could not be made so far, of these fields and those they read. */
  readonly emptyCells: EmptyCells;
  /** A field of the rows that a reference refers to, from the next `fill` on. */
  follow(reference: string, field: string): Column;
}

export interface DatasetTable {
  readonly name: string;
  readonly rowCount: number;
  /** Names and types of the exported columns, in order. */
  readonly columns: readonly { name: string; type: OutputType }[];
  /** The exported fields whose cells may turn out impossible when they are made. */
  readonly fallibleFields: readonly string[];
  /** Opens buffers of its own: two readers never disturb each other. `fields` narrows and may name hidden ones. */
  open(fields?: readonly string[]): TableReader;
  /** Rows [start, start + count) as plain values; for previews, not for files. */
  rows(start: number, count: number): CellValue[][];
}

/** A schema, a seed and row counts: everything that decides every byte. */
export interface Dataset {
  readonly schema: DatasetSchema;
  readonly seed: number;
  /** The rows that were asked for; absent where the schema's own counts hold. */
  readonly rowRequest: RowRequest;
  readonly rowCounts: Readonly<Record<string, number>>;
  readonly fanOuts: RowPlan["fanOuts"];
  readonly tables: readonly DatasetTable[];
}

/** Opens a checked dataset, or lists what is wrong with it. Nothing is computed yet. */
export async function openDataset(
  input: unknown,
  options: DatasetOptions = {},
): Promise<{ dataset?: Dataset; violations: Violation[] }> {
  const seed = options.seed ?? DEFAULT_SEED;
  const checked = await checkDataset(input, options.rows, seed);
  if (!checked.schema) return { violations: checked.violations };
  return { dataset: createDataset(checked, seed, options.rows), violations: checked.violations };
}

function createDataset({ schema, scopeOf, rowPlan }: CheckedDataset, seed: number, rowRequest: RowRequest): Dataset {
  if (!schema || !scopeOf) throw new RangeError("only a schema without errors can be opened");
  const plan = { schema, seed, rowPlan, scopeOf };
  const { rowCounts, fanOuts } = rowPlan;
  return {
    schema,
    seed,
    rowRequest,
    rowCounts,
    fanOuts,
    tables: schema.tables.map((table) => createTable(plan, table)),
  };
}

function createTable(plan: Parameters<typeof openTable>[0], table: Table): DatasetTable {
  const rowCount = plan.rowPlan.rowCounts[table.name] ?? 0;
  const exported = table.fields.filter(({ hidden }) => !hidden).map(({ name }) => name);
  let columns: DatasetTable["columns"] | undefined;
  const open = (fields: readonly string[] = exported): TableReader => {
    const at = openTable(plan, table);
    return {
      names: fields,
      columns: fields.map((name) => at.column(name)),
      fill: at.fill,
      emptyCells: at.emptyCells,
      follow: (reference, field) => at.follow(reference).column(field),
    };
  };
  let own: TableReader | undefined;
  /** Columns and rows are asked for together, and opening costs more than a few rows. */
  const openOwn = () => {
    own ??= open();
    return own;
  };
  return {
    name: table.name,
    rowCount,
    get columns() {
      columns ??= openOwn().columns.map((column, c) => ({ name: exported[c]!, type: outputTypeOf(column) }));
      return columns;
    },
    get fallibleFields() {
      const scope = plan.scopeOf(table);
      const mayFail = ({ generator }: Field) => declarationOf(generator).mayFail?.(generator, scope) ?? false;
      return table.fields.filter((field) => !field.hidden && mayFail(field)).map(({ name }) => name);
    },
    open,
    rows(start, count) {
      const reader = openOwn();
      const readers = reader.columns.map(createJsonReader);
      const result: CellValue[][] = [];
      forEachBatch(start, Math.max(0, Math.min(count, rowCount - start)), (rows, n) => {
        reader.fill(rows, n);
        for (let i = 0; i < n; i++) result.push(readers.map((read) => read(i)));
      });
      return result;
    },
  };
}
