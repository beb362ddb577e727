import type { DatasetSchema, Table } from "@/lib/schema/dataset";
import type { GeneratorOf } from "@/lib/schema/generators";
import { aliasColumn, BATCH_ROWS, beginNulls, type Column, copyNulls, isNull } from "../column";
import { createZipf } from "../distribution";
import type { CompileContext, Fill, GeneratorKindDeclaration, Read, Scope, TableAt } from "../generator";
import { createPermutation } from "../permutation";
import { bits } from "../random";
import { recallRows } from "../recall";

type Reference = GeneratorOf<"reference">;
type Lookup = GeneratorOf<"lookup">;

const tableOf = (schema: DatasetSchema, name: string) => schema.tables.find((table) => table.name === name);

/** The field of the parent that a reference copies; undefined when nothing says which. */
function targetField(reference: Reference, schema: DatasetSchema): string | undefined {
  return reference.field ?? tableOf(schema, reference.table)?.primaryKey;
}

/** The reference of a table with rows per parent that names each row's own parent. */
export function namesParent(generator: Reference, { rows, fields }: Table): boolean {
  if (rows.kind !== "perParent" || generator.table !== rows.parent) return false;
  const own = fields.find(({ name, generator: other }) =>
    rows.field === undefined ? other.kind === "reference" && other.table === rows.parent : name === rows.field,
  );
  return own?.generator === generator;
}

export const reference: GeneratorKindDeclaration<Reference> = {
  dependencies(generator, { schema }) {
    const field = targetField(generator, schema);
    if (field !== undefined)
      return [{ table: generator.table, field, path: generator.field === undefined ? ["table"] : ["field"] }];
    // No field to name; the unknown table itself must still be reported.
    return tableOf(schema, generator.table) ? [] : [{ table: generator.table, field: "", path: ["table"] }];
  },
  check(generator, { schema, table }) {
    const field = targetField(generator, schema);
    if (field === undefined)
      return [
        {
          path: ["field"],
          code: "bad_reference",
          message: `"${generator.table}" has no primary key; name the field to refer to, or give it a primary key.`,
        },
      ];
    const parent = tableOf(schema, generator.table);
    const self = table.fields.find((candidate) => candidate.generator === generator);
    if (self && self.nullRate > 0 && namesParent(generator, table))
      return [
        {
          path: ["table"],
          code: "bad_reference",
          message: `"${self.name}" names the parent that each row belongs to, so it cannot be empty; set nullRate to 0.`,
        },
      ];
    const target = parent?.fields.find(({ name }) => name === field);
    if (target && target.nullRate > 0)
      return [
        {
          path: ["field"],
          code: "bad_reference",
          message: `"${generator.table}.${field}" may be empty, so it cannot be referred to.`,
        },
      ];
    if (target && !isKey(parent!, target.name))
      return [
        {
          path: ["field"],
          code: "bad_reference",
          severity: "warning",
          message: `"${generator.table}.${field}" is not marked unique; ${table.name} may refer to several rows at once.`,
        },
      ];
    return [];
  },
  outputType: (generator, scope) =>
    scope.typeOf(targetField(generator, scope.schema) ?? "", generator.table) ?? { type: "text" },
  distinct: (generator, { rowCounts, table }) =>
    namesParent(generator, table) && table.rows.kind === "perParent" && table.rows.max > 1
      ? 0
      : Math.max(0, (rowCounts[generator.table] ?? 0) - (generator.table === table.name ? 1 : 0)),
  follow(generator, context) {
    const parent = context.openTable(generator.table);
    const at = isLookedThrough(generator, context)
      ? recallRows(parent, context.rowCounts[generator.table] ?? 0)
      : parent;
    if (namesParent(generator, context.table)) {
      const { parentRows } = context.family();
      return { ...at, fill: (_rows, n) => at.fill(parentRows, n) };
    }
    const parentRows = new Uint32Array(BATCH_ROWS);
    const draw = drawParents(generator, context, parentRows);
    return {
      ...at,
      fill: (rows, n) => {
        draw(rows, n);
        at.fill(parentRows, n);
      },
    };
  },
  compile(generator, context) {
    const parent = context.followOwn(generator);
    const column = aliasColumn(parent.column(targetField(generator, context.schema)!));
    const isHierarchy = generator.table === context.table.name;
    const hasNoParents = context.rowCounts[generator.table] === 0;
    return {
      column,
      fill: (rows, n) => {
        if (hasNoParents) beginNulls(column).fill(1);
        if (!isHierarchy) return;
        const nulls = beginNulls(column);
        for (let i = 0; i < n; i++) if (rows[i] === 0) nulls[i] = 1;
      },
    };
  },
};

/** Whether look-ups may take more from the parent than the key, so that it pays to compute each parent once. */
function isLookedThrough(generator: Reference, { schema, table }: Pick<Scope, "schema" | "table">): boolean {
  const name = table.fields.find((field) => field.generator === generator)?.name;
  return (
    name === undefined ||
    schema.tables.some(({ fields }) =>
      fields.some(({ generator: other }) => other.kind === "lookup" && other.through.includes(name)),
    )
  );
}

function isKey(table: Table, fieldName: string): boolean {
  const field = table.fields.find(({ name }) => name === fieldName);
  return (
    table.primaryKey === fieldName ||
    field?.unique === true ||
    field?.generator.kind === "sequence" ||
    field?.generator.kind === "uuid"
  );
}

function drawParents(generator: Reference, context: CompileContext, parentRows: Uint32Array): Fill {
  const key = context.stream();
  const { k0, k1 } = key;
  const parents = context.rowCounts[generator.table] ?? 1;
  if (generator.table === context.table.name) {
    // A row's parent stands before it, so a hierarchy has no cycles; row 0 is the root.
    const scale = 1 / 4294967296;
    if (context.unique)
      return (rows, n) => {
        for (let i = 0; i < n; i++) parentRows[i] = Math.max(0, rows[i]! - 1);
      };
    const share =
      generator.distribution.kind === "zipf"
        ? powerLaw(generator.distribution.exponent)
        : (unit: number, size: number) => unit * size;
    return (rows, n) => {
      for (let i = 0; i < n; i++) {
        const row = rows[i]!;
        parentRows[i] = Math.min(Math.max(0, row - 1), share((bits(k0, k1, row) >>> 0) * scale, row));
      }
    };
  }
  if (context.unique) {
    const permute = createPermutation(parents, key);
    return (rows, n) => {
      for (let i = 0; i < n; i++) parentRows[i] = permute(rows[i]!);
    };
  }
  if (generator.distribution.kind === "zipf") {
    const rank = createZipf(parents, generator.distribution.exponent);
    // The busiest parents should not simply be the first ones.
    const place = createPermutation(parents, context.stream("rank"));
    return (rows, n) => {
      for (let i = 0; i < n; i++) parentRows[i] = place(rank((bits(k0, k1, rows[i]!) >>> 0) / 4294967296));
    };
  }
  const scale = parents / 4294967296;
  return (rows, n) => {
    for (let i = 0; i < n; i++) parentRows[i] = (bits(k0, k1, rows[i]!) >>> 0) * scale;
  };
}

/** Rank in [0, size) by the continuous form of Zipf's law, which needs no table for sizes that differ from row to row. */
function powerLaw(exponent: number): (unit: number, size: number) => number {
  if (Math.abs(exponent - 1) < 1e-9) return (unit, size) => (size + 1) ** unit - 1;
  const power = 1 - exponent;
  return (unit, size) => (1 + unit * ((size + 1) ** power - 1)) ** (1 / power) - 1;
}

/** The tables that a look-up passes, as far as its steps are references. */
function chainOf(
  { through, field }: Lookup,
  scope: Pick<Scope, "schema" | "table">,
): { reads: Read[]; problem?: string; target?: string } {
  const reads: Read[] = [];
  let table: Table = scope.table;
  for (const [step, name] of through.entries()) {
    reads.push({ table: table.name, field: name, path: ["through", step], through: through.slice(0, step) });
    const found = table.fields.find((candidate) => candidate.name === name);
    if (!found) return { reads };
    if (found.generator.kind !== "reference") return { reads, problem: `"${table.name}.${name}" is not a reference.` };
    const parent = tableOf(scope.schema, found.generator.table);
    if (!parent) return { reads };
    table = parent;
  }
  reads.push({ table: table.name, field, path: ["field"], through });
  return { reads, target: table.name };
}

export const lookup: GeneratorKindDeclaration<Lookup> = {
  dependencies: (generator, scope) => chainOf(generator, scope).reads,
  check(generator, scope) {
    const { problem } = chainOf(generator, scope);
    return problem === undefined ? [] : [{ path: ["through"], code: "bad_reference", message: problem }];
  },
  outputType(generator, scope) {
    const { target } = chainOf(generator, scope);
    return (target === undefined ? undefined : scope.typeOf(generator.field, target)) ?? { type: "text" };
  },
  mayFail: () => true,
  distinct: () => 0,
  compile({ through, field }, context) {
    // Walk the references; at each table reached, the reference's own empty cells make the result empty.
    const passed: Column[] = [];
    let at: Pick<TableAt, "column" | "follow"> = { column: context.field, follow: context.follow };
    for (const name of through) {
      passed.push(at.column(name));
      at = at.follow(name);
    }
    const steps = [...passed];
    passed.push(at.column(field));
    const column = aliasColumn(passed[passed.length - 1]!);
    return {
      column,
      fill: (_rows, n) => {
        for (const source of passed) copyNulls(source, column, n);
        for (const step of steps)
          if (step.hasNulls) for (let i = 0; i < n; i++) if (isNull(step, i)) context.leftEmpty("no row to look up");
      },
    };
  },
};
