import type { GeneratorOf } from "@/lib/schema/generators";
import { createDecimalColumn, createIntegerColumn, type DecimalColumn, type IntegerColumn } from "../column";
import { createQuantile, massBetween } from "../distribution";
import type { ColumnNode, CompileContext, GeneratorKindDeclaration, Problem } from "../generator";
import { createPermutation, MAX_PERMUTATION_SIZE } from "../permutation";
import { fillFineUnits, fillSteps } from "../random";

/** integer and decimal are one family: whole steps of a grid, an integer's grid having scale 0. */
type Numeric = GeneratorOf<"integer"> | GeneratorOf<"decimal">;

interface Grid {
  /** Grid units of the smallest and largest value; infinite where open. */
  first: number;
  last: number;
  /** Grid units between values. */
  step: number;
  /** Units in 1. */
  unit: number;
}

const scaleOf = (generator: Numeric) => (generator.kind === "decimal" ? generator.scale : 0);

function gridOf(generator: Numeric): Grid {
  const unit = 10 ** scaleOf(generator);
  const step = generator.step === undefined ? 1 : Math.max(1, Math.round(generator.step * unit));
  // The epsilon keeps 0.1 + 0.2 and the like on their own grid point.
  const first = generator.min === undefined ? Number.NEGATIVE_INFINITY : Math.ceil(generator.min * unit - 1e-6);
  const top = generator.max === undefined ? Number.POSITIVE_INFINITY : Math.floor(generator.max * unit + 1e-6);
  const last = Number.isFinite(first) && Number.isFinite(top) ? first + Math.floor((top - first) / step) * step : top;
  return { first, last, step, unit };
}

const sizeOf = ({ first, last, step }: Grid) => Math.floor((last - first) / step) + 1;

function check(generator: Numeric): Problem[] {
  const { min, max, distribution, step } = generator;
  const problems: Problem[] = [];
  const bounded = distribution.kind === "uniform" || distribution.kind === "zipf" || distribution.kind === "beta";
  if (bounded && min === undefined)
    problems.push({ path: ["min"], code: "bad_bounds", message: `A ${distribution.kind} distribution needs min.` });
  if (bounded && max === undefined)
    problems.push({ path: ["max"], code: "bad_bounds", message: `A ${distribution.kind} distribution needs max.` });
  if (min !== undefined && max !== undefined && max < min)
    problems.push({ path: ["max"], code: "bad_bounds", message: `max ${max} is below min ${min}.` });
  if (problems.length > 0) return problems;
  const grid = gridOf(generator);
  if (step !== undefined && Math.abs(step * grid.unit - Math.round(step * grid.unit)) > 1e-6)
    return [
      {
        path: ["step"],
        code: "bad_bounds",
        message: `A step of ${step} has more digits than the ${scaleOf(generator)} after the point that values have.`,
      },
    ];
  if (min !== undefined && max !== undefined && sizeOf(grid) < 1)
    return [
      {
        path: ["max"],
        code: "bad_bounds",
        message: `There is no value between ${min} and ${max} with this precision.`,
      },
    ];
  for (const edge of [grid.first, grid.last])
    if (Number.isFinite(edge) && Math.abs(edge) > Number.MAX_SAFE_INTEGER)
      return [
        {
          path: [edge === grid.first ? "min" : "max"],
          code: "bad_bounds",
          message: "This bound has too many digits to be exact; lower it or the scale.",
        },
      ];
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (!(massBetween(distribution, low, high) > 1e-9) && low < high)
    problems.push({
      path: ["distribution"],
      code: "bad_bounds",
      message: `A ${distribution.kind} distribution like this gives next to no value between ${min ?? "-∞"} and ${max ?? "∞"}.`,
    });
  return problems;
}

function distinct(generator: Numeric): number {
  const size = sizeOf(gridOf(generator));
  return Number.isFinite(size) ? Math.min(size, MAX_PERMUTATION_SIZE) : 0;
}

function compileNumeric(
  generator: Numeric,
  context: CompileContext,
  column: IntegerColumn | DecimalColumn,
): ColumnNode {
  const { values } = column;
  const grid = gridOf(generator);
  const { first, last, step, unit } = grid;
  const key = context.stream();
  if (context.unique) {
    const permute = createPermutation(distinct(generator), key);
    return {
      column,
      fill: (rows, n) => {
        for (let i = 0; i < n; i++) values[i] = first + permute(rows[i]!) * step;
      },
    };
  }
  if (generator.distribution.kind === "uniform") {
    const size = sizeOf(grid);
    return {
      column,
      fill: (rows, n) => {
        fillSteps(key, rows, n, size, first, step, values);
      },
    };
  }
  // Half a step of room at both ends, so that rounding gives the edge values their full share.
  const half = step / unit / 2;
  const counts = generator.distribution.kind === "poisson" || generator.distribution.kind === "zipf";
  const room = counts ? 0 : half;
  const quantile = createQuantile(generator.distribution, first / unit - room, last / unit + room);
  const origin = Number.isFinite(first) ? first : 0;
  const low = Number.isFinite(first) ? first : -Number.MAX_SAFE_INTEGER;
  const high = Number.isFinite(last) ? last : Number.MAX_SAFE_INTEGER;
  return {
    column,
    fill: (rows, n) => {
      fillFineUnits(key, rows, n, values);
      for (let i = 0; i < n; i++) {
        const value = origin + Math.round((quantile(values[i]!) * unit - origin) / step) * step;
        values[i] = value < low ? low : value > high ? high : value;
      }
    },
  };
}

export const integer: GeneratorKindDeclaration<GeneratorOf<"integer">> = {
  dependencies: () => [],
  check,
  outputType: () => ({ type: "integer" }),
  distinct,
  compile: (generator, context) => compileNumeric(generator, context, createIntegerColumn()),
};

export const decimal: GeneratorKindDeclaration<GeneratorOf<"decimal">> = {
  dependencies: () => [],
  check,
  outputType: ({ scale }) => ({ type: "decimal", scale }),
  distinct,
  compile: (generator, context) => compileNumeric(generator, context, createDecimalColumn(generator.scale)),
};
