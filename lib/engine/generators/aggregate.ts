import type { GeneratorOf } from "@/lib/schema/generators";
import { didYouMean } from "@/lib/schema/near";
import { roundHalfAway } from "../cell-value";
import {
  BATCH_ROWS,
  beginNulls,
  createColumn,
  type InstantColumn,
  isNull,
  type NumericColumn,
  type OutputType,
  outputTypeOf,
} from "../column";
import type { FanOut } from "../fan-out";
import type { CompileContext, Fill, GeneratorKindDeclaration, Scope, TableAt } from "../generator";

type Aggregate = GeneratorOf<"aggregate">;
type OrderedColumn = NumericColumn | InstantColumn;

/** An average keeps at least this many digits after the point. */
const MIN_AVERAGE_SCALE = 2;
const MAX_SCALE = 9;

const isNumeric = (type: OutputType | undefined) =>
  type?.type === "integer" || type?.type === "decimal" || type?.type === "number";
const isOrdered = (type: OutputType | undefined) =>
  isNumeric(type) || type?.type === "date" || type?.type === "datetime" || type?.type === "time";
const scaleOf = (type: OutputType) => (type.type === "decimal" ? type.scale : 0);

/** Type of the child's field; undefined where none is named or there is none. */
const sourceType = ({ field, table }: Aggregate, scope: Scope) =>
  field === undefined ? undefined : scope.typeOf(field, table);

export const aggregate: GeneratorKindDeclaration<Aggregate> = {
  dependencies: ({ table, field }, { schema }) => {
    if (field !== undefined) return [{ table, field, path: ["field"], through: "children" }];
    // No field to name; the unknown table itself must still be reported.
    return schema.tables.some(({ name }) => name === table) ? [] : [{ table, field: "", path: ["table"] }];
  },
  check(generator, scope) {
    const { function: name, table, field } = generator;
    const children = scope.schema.tables
      .filter(({ rows }) => rows.kind === "perParent" && rows.parent === scope.table.name)
      .map((child) => child.name);
    if (!children.includes(table))
      return [
        {
          path: ["table"],
          code: "bad_reference",
          message: `The rows of "${table}" are not made per row of "${scope.table.name}", so it has no children to add up.${didYouMean(table, children) || " Give it rows per parent."}`,
        },
      ];
    if (field === undefined && name !== "count")
      return [{ path: ["field"], code: "bad_reference", message: `${name} needs a field of "${table}".` }];
    const type = sourceType(generator, scope);
    const fits = name === "count" || (name === "min" || name === "max" ? isOrdered(type) : isNumeric(type));
    if (fits) return [];
    return [
      {
        path: ["field"],
        code: "bad_reference",
        message: `"${table}.${field}" holds ${type?.type ?? "nothing"}, which has no ${name}.`,
      },
    ];
  },
  outputType(generator, scope) {
    const type = sourceType(generator, scope);
    if (generator.function === "count" || !type) return { type: "integer" };
    if (generator.function !== "avg" || type.type === "number") return type;
    return { type: "decimal", scale: Math.min(MAX_SCALE, Math.max(MIN_AVERAGE_SCALE, scaleOf(type))) };
  },
  mayFail: () => true,
  distinct: () => 0,
  compile(generator, context) {
    const { function: name, table, field } = generator;
    const column = createColumn(aggregate.outputType(generator, context)) as OrderedColumn;
    if (field === undefined) return { column, fill: countChildren(context.fanOuts.get(table)!, column) };
    const pass = passOver(table, context);
    const source = pass.at.column(field) as OrderedColumn;
    const fold = createFold(name, source);
    pass.folds.push(fold);
    const result = FINISH[name](fold, column, scaleOf(outputTypeOf(column)) - scaleOf(outputTypeOf(source)));
    const { values } = column;
    return {
      column,
      fill: (_rows, n) => {
        for (let i = 0; i < n; i++) {
          const value = result(i);
          // A total beyond the safe integers would not be exact.
          const isTooLarge = column.type !== "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
          const isFound = !isTooLarge && !Number.isNaN(value);
          values[i] = isFound ? value : 0;
          if (isFound) continue;
          beginNulls(column)[i] = 1;
          context.leftEmpty(isTooLarge ? "beyond exact numbers" : "no children with a value");
        }
      },
    };
  },
};

function countChildren({ start }: FanOut, { values }: OrderedColumn): Fill {
  return (rows, n) => {
    for (let i = 0; i < n; i++) values[i] = start(rows[i]! + 1) - start(rows[i]!);
  };
}

/** What one aggregate has gathered for each parent of the batch. Empty cells do not count. */
interface Fold {
  readonly totals: Float64Array;
  readonly counts: Uint32Array;
  /** Where totals begin. */
  readonly origin: number;
  /** Takes in the first `n` cells of the child column; `owners` says which parent each belongs to. */
  add(owners: Uint32Array, n: number): void;
}

function createFold(name: Aggregate["function"], source: OrderedColumn): Fold {
  const totals = new Float64Array(BATCH_ROWS);
  const counts = new Uint32Array(BATCH_ROWS);
  const { values } = source;
  const combine = COMBINE[name];
  return {
    totals,
    counts,
    origin: name === "min" ? Number.POSITIVE_INFINITY : name === "max" ? Number.NEGATIVE_INFINITY : 0,
    add: (owners, n) => {
      for (let k = 0; k < n; k++) {
        if (isNull(source, k)) continue;
        const owner = owners[k]!;
        totals[owner] = combine(totals[owner]!, values[k]!);
        counts[owner]!++;
      }
    },
  };
}

const sum = (a: number, b: number) => a + b;
const COMBINE: Readonly<Record<Aggregate["function"], (a: number, b: number) => number>> = {
  sum,
  avg: sum,
  count: sum,
  min: Math.min,
  max: Math.max,
};

type Finish = (fold: Fold, column: OrderedColumn, digits: number) => (i: number) => number;

/** The sum of nothing is 0; its smallest, largest and average are empty. */
const extreme: Finish =
  ({ totals, counts }) =>
  (i) =>
    counts[i] === 0 ? Number.NaN : totals[i]!;
const FINISH: Readonly<Record<Aggregate["function"], Finish>> = {
  sum:
    ({ totals }) =>
    (i) =>
      totals[i]!,
  count:
    ({ counts }) =>
    (i) =>
      counts[i]!,
  min: extreme,
  max: extreme,
  avg: ({ totals, counts }, column, digits) => {
    const unit = 10 ** digits;
    if (column.type === "number") return (i) => totals[i]! / counts[i]!;
    return (i) => roundHalfAway((totals[i]! * unit) / counts[i]!);
  },
};

/** One pass over a batch's children for all aggregates over one table. */
interface ChildPass {
  readonly at: TableAt;
  readonly folds: Fold[];
  readonly fill: Fill;
}

function passOver(table: string, context: CompileContext): ChildPass {
  return context.shared(`children/${table}`, () => {
    const at = context.openTable(table);
    const { start } = context.fanOuts.get(table)!;
    const folds: Fold[] = [];
    const childRows = new Uint32Array(BATCH_ROWS);
    const owners = new Uint32Array(BATCH_ROWS);
    let gathered = 0;
    const flush = () => {
      if (gathered > 0) at.fill(childRows, gathered);
      for (const fold of folds) fold.add(owners, gathered);
      gathered = 0;
    };
    return {
      at,
      folds,
      fill: (rows, n) => {
        for (const { totals, counts, origin } of folds) {
          totals.fill(origin, 0, n);
          counts.fill(0, 0, n);
        }
        for (let i = 0; i < n; i++) {
          const end = start(rows[i]! + 1);
          for (let child = start(rows[i]!); child < end; child++) {
            childRows[gathered] = child;
            owners[gathered++] = i;
            if (gathered === BATCH_ROWS) flush();
          }
        }
        flush();
      },
    };
  });
}
