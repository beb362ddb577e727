import { checkSchema, parseSchema } from "@/lib/schema/check";
import { type DatasetSchema, type Field, mainTable } from "@/lib/schema/dataset";
import type { Violation } from "@/lib/schema/violation";
import { checkPromises } from "./check-promises";
import type { Problem, Scope } from "./generator";
import { declarationOf } from "./generators";
import type { Knowledge } from "./knowledge";
import { loadKnowledge } from "./load-knowledge";
import { DEFAULT_SEED } from "./random";
import { checkChains, checkReach, createReads } from "./reach";
import { planRows, type RowPlan, type RowRequest } from "./row-counts";
import { createScopes, type ScopeOf } from "./scope";

export interface CheckedDataset {
  /** Present when no violation is an error. */
  schema: DatasetSchema | undefined;
  violations: Violation[];
  /** What was loaded and found out to check, and what computing rows needs again. */
  scopeOf: ScopeOf | undefined;
  rowPlan: RowPlan;
}

const NO_ROWS: RowPlan = { rowCounts: {}, fanOuts: new Map(), violations: [] };

/**
 * The whole check of an untrusted schema: shape, names, references, cycles, and what every generator says of itself at this many rows.
 * The seed matters only for how many children each parent has. A result with a schema compiles; all violations are listed, none is thrown.
 */
export async function checkDataset(input: unknown, rows?: RowRequest, seed = DEFAULT_SEED): Promise<CheckedDataset> {
  const { schema, violations: malformed } = parseSchema(input);
  if (!schema) return { schema: undefined, violations: malformed, scopeOf: undefined, rowPlan: NO_ROWS };
  const knowledge = await loadKnowledge(schema);
  const { rowPlan, scopeOf } = planScopes(schema, knowledge, rows, seed);
  const readsOf = createReads(scopeOf);
  const tooLong = checkChains(schema, readsOf);
  if (tooLong.length > 0) return { schema: undefined, violations: tooLong, scopeOf, rowPlan };
  const found = checkSchema(schema, {
    dependencies: (field, table) =>
      readsOf(field, table).map((read) => ({ ...read, path: ["generator", ...read.path] })),
    check: (field, table) => checkField(field, scopeOf(table)),
  });
  const violations = [...rowPlan.violations, ...found];
  if (isSound(violations)) violations.push(...checkReach(schema, scopeOf, readsOf), ...checkPromises(schema, scopeOf));
  return { schema: isSound(violations) ? schema : undefined, violations, scopeOf, rowPlan };
}

/** Row counts and scopes; a table that would scale past its unique values, such as 12 departments, stays at as many as there are. */
function planScopes(schema: DatasetSchema, knowledge: Knowledge, rows: RowRequest, seed: number) {
  const rowPlan = planRows(schema, rows, seed);
  const scopeOf = createScopes(schema, knowledge, rowPlan);
  const most = typeof rows === "number" ? scalingCaps(schema, rowPlan, scopeOf) : new Map<string, number>();
  if (most.size === 0) return { rowPlan, scopeOf };
  const capped = planRows(schema, rows, seed, most);
  return { rowPlan: capped, scopeOf: createScopes(schema, knowledge, capped) };
}

function scalingCaps(schema: DatasetSchema, { rowCounts }: RowPlan, scopeOf: ScopeOf): Map<string, number> {
  const main = mainTable(schema);
  const caps = new Map<string, number>();
  for (const table of schema.tables) {
    if (table === main || table.rows.kind !== "count" || rowCounts[table.name]! <= table.rows.count) continue;
    const scope = scopeOf(table);
    for (const { unique, generator } of table.fields) {
      const possible = unique ? declarationOf(generator).distinct(generator, scope) : Number.POSITIVE_INFINITY;
      // Never below the plan: what was too many there is said.
      if (possible < (caps.get(table.name) ?? rowCounts[table.name]!))
        caps.set(table.name, Math.max(table.rows.count, possible));
    }
  }
  return caps;
}

const isSound = (violations: readonly Violation[]) => violations.every(({ severity }) => severity !== "error");

function checkField(field: Field, scope: Scope): Problem[] {
  const { generator } = field;
  const problems = declarationOf(generator)
    .check(generator, scope)
    .map((problem) => ({ ...problem, path: ["generator", ...problem.path] }));
  if (field.unique && problems.every(({ severity }) => severity === "warning"))
    problems.push(...checkUnique(field, scope));
  return problems;
}

function checkUnique({ name, generator, nullRate }: Field, scope: Scope): Problem[] {
  const wanted = Math.ceil((scope.rowCounts[scope.table.name] ?? 0) * (nullRate < 1 ? 1 : 0));
  const possible = declarationOf(generator).distinct(generator, scope);
  if (possible >= wanted) return [];
  const message =
    possible === 0
      ? `"${name}" cannot be unique: a ${generator.kind} like this cannot promise different values. Use a sequence, a uuid or a pattern, or put a unique field into it.`
      : `"${name}" cannot be unique: ${possible.toLocaleString("en-US")} different values are possible, ${wanted.toLocaleString("en-US")} rows are asked.`;
  return [{ path: ["unique"], code: "impossible_unique", message }];
}
