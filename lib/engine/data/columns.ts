import type { CodedColumn } from "../pool-column";

/** Columns of a pool from its records. */
export function columnsOf<T extends object>(records: readonly T[]): { [K in keyof T]: T[K][] } {
  const names = Object.keys(records[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])])) as {
    [K in keyof T]: T[K][];
  };
}

/** Columns of a pool, each made when it is first asked for: a schema uses few of them. `read` gives the value at a position. */
export function lazyColumns<Readers extends Readonly<Record<string, (position: number) => unknown>>>(
  size: number,
  readers: Readers,
): { readonly [Name in keyof Readers]: ReturnType<Readers[Name]>[] } {
  const columns: Record<string, unknown[]> = {};
  for (const [name, read] of Object.entries(readers))
    Object.defineProperty(columns, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = Array.from({ length: size }, (_, position) => read(position));
        Object.defineProperty(columns, name, { enumerable: true, value });
        return value;
      },
    });
  return columns as { [Name in keyof Readers]: ReturnType<Readers[Name]>[] };
}

/** Positions of the values that pass a test. */
export function positionsWhere<T>(
  values: { forEach(visit: (value: T, position: number) => void): void },
  passes: (value: T, position: number) => boolean,
): readonly number[] {
  const positions: number[] = [];
  values.forEach((value, position) => {
    if (passes(value, position)) positions.push(position);
  });
  return positions;
}

/** The positions that have a value, found when somebody asks. */
export function positionsOf<T>({ codes, entries }: CodedColumn<T>, value: T): () => readonly number[] {
  return lazily(() => positionsWhere<number>(codes, (code) => entries[code] === value));
}

/** Made when first asked for, and kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
