import type { Conditional } from "@/lib/schema/generators";
import { type CellValue, createValueColumn, createValueReader } from "../cell-value";
import { createTextReader } from "../cell-writer";
import { type Column, isNull, type OutputType } from "../column";
import { checkExpression, expressionReads } from "../expression/check";
import { compileExpression } from "../expression/compile";
import { parseExpression } from "../expression/parse";
import type { GeneratorKindDeclaration, Problem } from "../generator";

/** Every generator a conditional may use, with the place it stands at. */
const branchesOf = (generator: Conditional) => [
  ...generator.cases.map(({ then }, k) => ({ generator: then, path: ["cases", k, "then"] as (string | number)[] })),
  { generator: generator.else, path: ["else"] as (string | number)[] },
];

function uniteOutputs(types: readonly OutputType[]): OutputType {
  const [first] = types;
  if (first && types.every(({ type }) => type === first.type)) {
    if (first.type !== "decimal") return first;
    return { type: "decimal", scale: Math.max(...types.map((type) => (type.type === "decimal" ? type.scale : 0))) };
  }
  if (types.every(({ type }) => type === "integer" || type === "decimal"))
    return { type: "decimal", scale: Math.max(...types.map((type) => (type.type === "decimal" ? type.scale : 0))) };
  return { type: "text" };
}

export const conditional: GeneratorKindDeclaration<Conditional> = {
  dependencies: (generator, scope) => [
    ...generator.cases.flatMap(({ when }, k) => expressionReads(when, ["cases", k, "when"])),
    ...branchesOf(generator).flatMap(({ generator: branch, path }) =>
      scope
        .declarationOf(branch)
        .dependencies(branch, scope)
        .map((read) => ({ ...read, path: [...path, ...read.path] })),
    ),
  ],
  requires: (generator, locale, declarationOf) =>
    branchesOf(generator).flatMap(
      ({ generator: branch }) => declarationOf(branch).requires?.(branch, locale, declarationOf) ?? [],
    ),
  check: (generator, scope) => [
    ...generator.cases.flatMap(({ when }, k): Problem[] => {
      const { type, problems } = checkExpression(when, ["cases", k, "when"], scope);
      if (type === undefined || type === "boolean") return problems;
      return [
        {
          path: ["cases", k, "when"],
          code: "bad_expression",
          message: `A condition yields true or false; this one yields ${type}.`,
        },
      ];
    }),
    ...branchesOf(generator).flatMap(({ generator: branch, path }) =>
      scope
        .declarationOf(branch)
        .check(branch, scope)
        .map((problem) => ({ ...problem, path: [...path, ...problem.path] })),
    ),
  ],
  outputType: (generator, scope) =>
    uniteOutputs(
      branchesOf(generator).map(({ generator: branch }) => scope.declarationOf(branch).outputType(branch, scope)),
    ),
  mayFail: (generator, scope) =>
    branchesOf(generator).some(({ generator: branch }) => scope.declarationOf(branch).mayFail?.(branch, scope)),
  distinct: () => 0,
  compile(generator, context) {
    const tests = generator.cases.map(({ when }, k) =>
      compileExpression(parseExpression(when), { ...context.inner(`when/${k}`), leftEmpty: () => {} }),
    );
    /** Why the last cell that each branch could not make is empty. Branches are made for every row; those chosen count. */
    const reasons: (string | undefined)[] = [];
    const branches = branchesOf(generator).map(({ generator: branch, path }, b) => {
      const leftEmpty = (reason: string) => {
        reasons[b] = reason;
      };
      return context.declarationOf(branch).compile(branch, { ...context.inner(path.join("/")), leftEmpty });
    });
    const output = conditional.outputType(generator, context);
    const { column, set } = createValueColumn(output);
    const readers = branches.map((branch) =>
      output.type === "text" ? createTextOrEmptyReader(branch.column) : createValueReader(branch.column),
    );
    return {
      column,
      fill: (rows, n) => {
        for (const { column: part, fill } of branches) {
          part.hasNulls = false;
          fill(rows, n);
        }
        for (let i = 0; i < n; i++) {
          let branch = 0;
          while (branch < tests.length && tests[branch]!(i, rows[i]!) !== true) branch++;
          const value = readers[branch]!(i);
          const reason = value === null ? reasons[branch] : undefined;
          if (reason !== undefined) context.leftEmpty(reason);
          set(i, value);
        }
      },
    };
  },
};

function createTextOrEmptyReader(column: Column): (i: number) => CellValue {
  const read = createTextReader(column);
  return (i) => (isNull(column, i) ? null : read(i));
}
