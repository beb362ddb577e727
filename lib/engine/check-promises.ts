import type { DatasetSchema } from "@/lib/schema/dataset";
import type { Check } from "@/lib/schema/expectations";
import { didYouMean } from "@/lib/schema/near";
import type { Violation, ViolationPath } from "@/lib/schema/violation";
import { checkExpression, expressionReads } from "./expression/check";
import { callsOf, parseExpression } from "./expression/parse";
import type { Scope } from "./generator";
import type { ScopeOf } from "./scope";

type Holds = Extract<Check, { kind: "holds" }>;

/** A promise is measured on finished cells, so neither chance nor the place among siblings has a part in it. */
const UNSETTLED = /^(?:chance|random_int|normal|uniform|child_\w+)$/;

/** What is wrong with the expressions of expectations. */
export function checkPromises(schema: DatasetSchema, scopeOf: ScopeOf): Violation[] {
  return schema.expectations.flatMap(({ check }, e) => {
    const table = check.kind === "holds" ? schema.tables.find(({ name }) => name === check.table) : undefined;
    if (check.kind !== "holds" || !table) return [];
    return promisesOf(check).flatMap(([role, source]) =>
      checkPromise(source, ["expectations", e, "check", role], scopeOf(table)),
    );
  });
}

const promisesOf = ({ expression, when }: Holds): [role: string, source: string][] => [
  ["expression", expression],
  ...(when === undefined ? [] : ([["when", when]] as [string, string][])),
];

function checkPromise(source: string, path: ViolationPath, scope: Scope): Violation[] {
  const names = scope.table.fields.map(({ name }) => name);
  const strange = expressionReads(source, [...path]).find(({ field }) => !names.includes(field))?.field;
  if (strange !== undefined) {
    const message = `"${scope.table.name}" has no field "${strange}".${didYouMean(strange, names)}`;
    return [{ path, code: "unknown_field", message, severity: "error" }];
  }
  const { problems } = checkExpression(source, [...path], scope);
  if (problems.length > 0) return problems.map((problem) => ({ severity: "error", ...problem }));
  const unsettled = callsOf(parseExpression(source)).find((name) => UNSETTLED.test(name));
  if (unsettled === undefined) return [];
  const message = `An expectation cannot be measured with ${unsettled}().`;
  return [{ path, code: "bad_expression", message, severity: "error" }];
}
