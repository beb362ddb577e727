import type { FieldDependency } from "@/lib/schema/check";
import type { Problem, Scope } from "../generator";
import { ExpressionError, fieldsOf, parseExpression } from "./parse";
import { type ExpressionType, inferType, typeOfOutput } from "./types";

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
    const type = inferType(parseExpression(source), (name) => {
      const output = scope.typeOf(name);
      return output && typeOfOutput(output);
    });
    return { type, problems: [] };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return {
      problems: [{ path, code: "bad_expression", message: `This expression does not work: ${error.message}.` }],
    };
  }
}
