import type { RecordDeclaration } from "../pack";
import { valuesOf } from "../pool-column";

/** All columns of a pool as lists. */
export function poolLists({ pool }: RecordDeclaration): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(pool?.columns ?? {}).map(([name, column]): [string, unknown[]] => [name, valuesOf(column)]),
  );
}
