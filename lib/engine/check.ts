import { checkSchema, parseSchema } from "@/lib/schema/check";
import type { DatasetSchema, Field } from "@/lib/schema/dataset";
import type { Violation } from "@/lib/schema/violation";
import type { Problem, Scope } from "./generator";
import { declarationOf } from "./generators";
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
  const rowPlan = planRows(schema, rows, seed);
  const scopeOf = createScopes(schema, knowledge, rowPlan);
  const readsOf = createReads(scopeOf);
  const tooLong = checkChains(schema, readsOf);
  if (tooLong.length > 0) return { schema: undefined, violations: tooLong, scopeOf, rowPlan };
  const found = checkSchema(schema, {
    dependencies: (field, table) =>
      readsOf(field, table).map((read) => ({ ...read, path: ["generator", ...read.path] })),
    check: (field, table) => checkField(field, scopeOf(table)),
  });
  const violations = [...rowPlan.violations, ...found];
  if (isSound(violations)) violations.push(...checkReach(schema, scopeOf, readsOf));
  return { schema: isSound(violations) ? schema : undefined, violations, scopeOf, rowPlan };
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
