import type { FieldDependency } from "@/lib/schema/check";
import type { DatasetSchema, Table } from "@/lib/schema/dataset";
import type { Generator } from "@/lib/schema/generators";
import type { Violation } from "@/lib/schema/violation";
import type { Column, Fill, OutputType } from "./column";
import type { Family } from "./family";
import type { Knowledge, Requirement } from "./knowledge";
import type { StreamKey } from "./random";
import type { RowPlan } from "./row-counts";

/** Contract of a generator kind: what it declares before any row exists, and how it becomes a column. */

export type { Fill } from "./column";

/** A column and how to fill it. A fill starts with no empty cells (`hasNulls` is false) and adds its own. */
export interface ColumnNode {
  readonly column: Column;
  readonly fill: Fill;
}

/** A broken rule, with a path inside the generator. */
export type Problem = Pick<Violation, "code" | "message"> & {
  path: (string | number)[];
  severity?: Violation["severity"];
};

/** A field that a generator reads, and for a field of other rows how they are reached. */
export interface Read extends FieldDependency {
  /** The references of look-ups, from this row on; or the children of the row. A reference that reads its parent's key says nothing. */
  through?: readonly string[] | "children";
}

/** What a generator may ask about its surroundings before rows exist. */
export interface Scope {
  readonly schema: DatasetSchema;
  readonly table: Table;
  readonly knowledge: Knowledge;
  readonly rowCounts: RowPlan["rowCounts"];
  /** Families of the tables with rows per parent, by the child table's name. */
  readonly fanOuts: RowPlan["fanOuts"];
  /** asOf as epoch milliseconds. */
  readonly asOf: number;
  readonly locale: string;
  /** Type of a field of this table (or of another); undefined when there is no such field. */
  typeOf(field: string, table?: string): OutputType | undefined;
  /** What a generator inside this one declares. */
  declarationOf<G extends Generator>(generator: G): GeneratorKindDeclaration<G>;
}

/** What a generator may use to become a column. Valid only for schemas without violations. */
export interface CompileContext extends Scope {
  /** Tells this computation from every other of the table. */
  readonly id: string;
  /** Rows of the table. */
  readonly rowCount: number;
  /** The field must not repeat a value. */
  readonly unique: boolean;
  /** The key of this cell's chance; `purpose` tells several draws of one field apart. */
  stream(purpose?: string): StreamKey;
  /** A key that hangs on the table, not the field: for what several fields share. */
  tableStream(...parts: string[]): StreamKey;
  /** Another field of the row (inside a record: another attribute), computed before this one. */
  field(name: string): Column;
  /** Another field of the row, also inside a record. */
  tableField(name: string): Column;
  /** The same context for a generator inside this one. */
  inner(purpose: string): CompileContext;
  /** A computation that several fields of the table share: created once, run once per batch, before what follows it. */
  shared<T extends { fill: Fill }>(key: string, create: () => T): T;
  /** The parent of each row, and where the row stands among its parent's children. Only for tables with rows per parent. */
  family(): Family;
  /** Columns of another table (or this one) at row numbers of the caller's choice. */
  openTable(table: string): TableAt;
  /** The rows that a reference field of this table refers to, computed before what follows. */
  follow(field: string): TableAt;
  /** Counts a row whose cell could only be left empty, with the reason that the receipt gives. */
  leftEmpty(reason: string): void;
  /** The rows that this reference itself refers to. */
  followOwn<G extends Generator>(generator: G): TableAt;
}

/** Some columns of a table, computed wherever they are asked for. */
export interface TableAt {
  /** Adds a column to what `fill` computes. */
  column(field: string): Column;
  /** The rows that a reference field of this table refers to, computed along. */
  follow(field: string): TableAt;
  fill: Fill;
}

/** Cells that could not be made, by field and reason, since the table was opened. */
export type EmptyCells = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface GeneratorKindDeclaration<G extends Generator = Generator> {
  /** Fields it reads; the schema's graph and the order of computation come from here. */
  dependencies(generator: G, scope: Scope): Read[];
  /** Data to load before `check`. */
  requires?(generator: G, locale: string, declarationOf: Scope["declarationOf"]): Requirement[];
  /** What can be known to be wrong without computing rows. */
  check(generator: G, scope: Scope): Problem[];
  outputType(generator: G, scope: Scope): OutputType;
  /** Whether a cell may turn out impossible when it is made: a division by zero, a window that ends before it starts. */
  mayFail?(generator: G, scope: Scope): boolean;
  /** Distinct values it can give when unique is asked; 0 when it cannot promise any. */
  distinct(generator: G, scope: Scope): number;
  compile(generator: G, context: CompileContext): ColumnNode;
  /** References only: the other table at the rows referred to. */
  follow?(generator: G, context: CompileContext): TableAt;
}
