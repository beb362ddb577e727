import type { GeneratorOf } from "@/lib/schema/generators";
import type { Scalar } from "@/lib/schema/values";
import { createAliasTable, drawAlias, fillWeighted } from "../alias";
import { BATCH_ROWS, type Column, createBooleanColumn } from "../column";
import type { Fill, GeneratorKindDeclaration, Problem } from "../generator";
import { createPermutation } from "../permutation";
import { bits, type StreamKey } from "../random";
import { commonScalarType, createScalarColumn } from "../scalar-column";
import { createValueMatcher } from "../value-matcher";

type Choice = GeneratorOf<"choice">;

export const boolean: GeneratorKindDeclaration<GeneratorOf<"boolean">> = {
  dependencies: () => [],
  check: () => [],
  outputType: () => ({ type: "boolean" }),
  distinct: () => 2,
  compile({ probability }, context) {
    const column = createBooleanColumn();
    const { values } = column;
    const { k0, k1 } = context.stream();
    if (context.unique) {
      const permute = createPermutation(2, { k0, k1 });
      return {
        column,
        fill: (rows, n) => {
          for (let i = 0; i < n; i++) values[i] = permute(rows[i]!);
        },
      };
    }
    const threshold = probability * 4294967296;
    return {
      column,
      fill: (rows, n) => {
        for (let i = 0; i < n; i++) values[i] = bits(k0, k1, rows[i]!) >>> 0 < threshold ? 1 : 0;
      },
    };
  },
};

/** Every list of values a choice may draw from: its own, then its cases'. */
const listsOf = ({ values, weights, given }: Choice) => [{ values, weights }, ...(given?.cases ?? [])];

export const choice: GeneratorKindDeclaration<Choice> = {
  dependencies: ({ given }) => (given ? [{ field: given.field, path: ["given", "field"] }] : []),
  check(generator) {
    return listsOf(generator).flatMap(({ values, weights }, list): Problem[] => {
      const path = list === 0 ? ["weights"] : ["given", "cases", list - 1, "weights"];
      if (weights === undefined) return [];
      if (weights.length !== values.length)
        return [
          {
            path,
            code: "bad_weights",
            message: `${weights.length} weights for ${values.length} values; give one for each.`,
          },
        ];
      return weights.some((weight) => weight > 0)
        ? []
        : [{ path, code: "bad_weights", message: "At least one weight must be above 0." }];
    });
  },
  outputType: (generator) => commonScalarType(listsOf(generator).flatMap(({ values }): Scalar[] => values)),
  distinct: ({ values, given }) => (given ? 0 : new Set(values.map(String)).size),
  compile(generator, context) {
    const lists = listsOf(generator);
    const all = lists.flatMap(({ values }): Scalar[] => values);
    const codes = new Uint32Array(BATCH_ROWS);
    const fillCodes = context.unique
      ? uniqueCodes(generator, codes, context.stream())
      : generator.given
        ? givenCodes(lists, context.field(generator.given.field), generator.given.cases, codes, context.stream())
        : listCodes(lists[0]!, codes, context.stream());
    return createScalarColumn(all, commonScalarType(all), codes, fillCodes);
  },
};

function listCodes(
  { values, weights }: { values: readonly Scalar[]; weights?: number[] },
  codes: Uint32Array,
  key: StreamKey,
): Fill {
  const table = createAliasTable(values.length, weights);
  return (rows, n) => fillWeighted(table, key, rows, n, codes);
}

function uniqueCodes({ values }: Choice, codes: Uint32Array, key: StreamKey): Fill {
  const firstOf = [...new Map(values.map((value, i) => [String(value), i])).values()];
  const permute = createPermutation(firstOf.length, key);
  return (rows, n) => {
    for (let i = 0; i < n; i++) codes[i] = firstOf[permute(rows[i]!)]!;
  };
}

function givenCodes(
  lists: readonly { values: readonly Scalar[]; weights?: number[] }[],
  deciding: Column,
  cases: readonly { equals: readonly Scalar[] }[],
  codes: Uint32Array,
  { k0, k1 }: StreamKey,
): Fill {
  const tables = lists.map(({ values, weights }) => createAliasTable(values.length, weights));
  const offsets = lists.map((_, list) => lists.slice(0, list).reduce((sum, { values }) => sum + values.length, 0));
  const match = createValueMatcher(
    deciding,
    cases.map(({ equals }) => equals),
  );
  return (rows, n) => {
    for (let i = 0; i < n; i++) {
      const list = match(i) + 1;
      codes[i] = offsets[list]! + drawAlias(tables[list]!, (bits(k0, k1, rows[i]!) >>> 0) / 4294967296);
    }
  };
}
