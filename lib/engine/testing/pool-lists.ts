import type { RecordDeclaration } from "../pack";
import { createPoolReader, type PoolColumn } from "../pool-column";

/** The values of a pool column by position. */
export function valuesOf(column: PoolColumn): unknown[] {
  const read = createPoolReader(column);
  return Array.from({ length: column.length }, (_, position) => read(position));
}

/** All columns of a pool as lists. */
export function poolLists({ pool }: RecordDeclaration): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(pool?.columns ?? {}).map(([name, column]): [string, unknown[]] => [name, valuesOf(column)]),
  );
}
