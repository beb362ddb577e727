import type { GeneratorOf } from "@/lib/schema/generators";
import { createValueColumn } from "../cell-value";
import type { OutputType } from "../column";
import { checkExpression, expressionReads } from "../expression/check";
import { compileExpression } from "../expression/compile";
import { isInstant, isNumeric } from "../expression/expression-type";
import { parseExpression } from "../expression/parse";
import type { GeneratorKindDeclaration } from "../generator";

type Formula = GeneratorOf<"formula">;

const DEFAULT_SCALE = 2;

export const formula: GeneratorKindDeclaration<Formula> = {
  dependencies: ({ expression }) => expressionReads(expression, ["expression"]),
  check({ expression, output, scale }, scope) {
    const { type, problems } = checkExpression(expression, ["expression"], scope);
    if (type === undefined) return problems;
    const wanted = output ?? type;
    const fits =
      wanted === "text" ||
      type === "null" ||
      ((wanted === "date" || wanted === "datetime") && isInstant(type)) ||
      ((wanted === "integer" || wanted === "decimal" || wanted === "number") && isNumeric(type)) ||
      wanted === type;
    if (!fits)
      problems.push({
        path: ["output"],
        code: "bad_expression",
        message: `The expression yields ${type}, which cannot become ${wanted}.`,
      });
    if (scale !== undefined && wanted !== "decimal" && wanted !== "number")
      problems.push({
        path: ["scale"],
        code: "bad_expression",
        severity: "warning",
        message: "scale only counts for decimals.",
      });
    return problems;
  },
  outputType({ expression, output, scale }, scope): OutputType {
    if (output === "decimal") return { type: "decimal", scale: scale ?? DEFAULT_SCALE };
    if (output) return { type: output };
    const type = checkExpression(expression, [], scope).type ?? "text";
    if (type === "number") return { type: "decimal", scale: scale ?? DEFAULT_SCALE };
    return { type: type === "null" ? "text" : type };
  },
  mayFail: () => true,
  distinct: () => 0,
  compile(generator, context) {
    const evaluate = compileExpression(parseExpression(generator.expression), context);
    const { column, set } = createValueColumn(formula.outputType(generator, context));
    const wholeDays = column.type === "date";
    return {
      column,
      fill: (rows, n) => {
        for (let i = 0; i < n; i++) {
          const value = evaluate(i, rows[i]!);
          const isDay = wholeDays && value !== null;
          const misfit = set(i, isDay ? Math.floor(Number(value) / 86_400_000) * 86_400_000 : value);
          if (misfit !== undefined) context.leftEmpty(misfit);
        }
      },
    };
  },
};
