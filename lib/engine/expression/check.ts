import type { FieldDependency } from "@/lib/schema/check";
import type { Problem, Scope } from "../generator";
import type { ExpressionType } from "./expression-type";
import { FUNCTIONS } from "./functions";
import { callsOf, ExpressionError, fieldsOf, parseExpression } from "./parse";
import { inferType, typeOfOutput } from "./types";

/** Fields that an expression reads; none while it does not parse. */
export function expressionReads(source: string, path: (string | number)[]): FieldDependency[] {
  try {
    return fieldsOf(parseExpression(source)).map((field) => ({ field, path }));
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return [];
  }
}

/** Type of an expression, or what is wrong with it. */
export function checkExpression(
  source: string,
  path: (string | number)[],
  scope: Scope,
): { type?: ExpressionType; problems: Problem[] } {
  try {
    const expression = parseExpression(source);
    const type = inferType(expression, (name) => {
      const output = scope.typeOf(name);
      return output && typeOfOutput(output);
    });
    const ofFamily = callsOf(expression).find((name) => "read" in FUNCTIONS[name]!);
    if (ofFamily && scope.table.rows.kind !== "perParent")
      throw new ExpressionError(
        `${ofFamily}() needs a table with rows per parent, and "${scope.table.name}" has a count`,
      );
    return { type, problems: [] };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return {
      problems: [{ path, code: "bad_expression", message: `This expression does not work: ${ended(error.message)}` }],
    };
  }
}

/** With a full stop, unless it already ends a sentence. */
function ended(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
