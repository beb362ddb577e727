import { type CodedColumn, codedColumn, createCodes, type PoolColumn } from "../pool-column";

/** Columns of a pool from its records. */
export function columnsOf<T extends object>(records: readonly T[]): { [K in keyof T]: T[K][] } {
  const names = Object.keys(records[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])])) as {
    [K in keyof T]: T[K][];
  };
}

/** Columns of a pool, each made when it is first asked for: a schema uses few of them. */
export function lazyColumns<Makers extends Readonly<Record<string, () => PoolColumn>>>(
  makers: Makers,
): { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> } {
  const columns: Record<string, PoolColumn> = {};
  for (const [name, make] of Object.entries(makers))
    Object.defineProperty(columns, name, { enumerable: true, get: lazily(make) });
  return columns as { [Name in keyof Makers]: ReturnType<Makers[Name]> };
}

/** Makes columns whose values hang on something that many records share. */
export function columnsByPart<T, Part>(records: readonly T[], partOf: (record: T) => Part) {
  const numbers = new Map<Part, number>();
  const parts = records.map((record) => {
    const part = partOf(record);
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  });
  return columnsBy([...numbers.keys()], parts);
}

/** Makes columns whose values hang on one of a few groups; `groupOf` says which group each position has. */
export function columnsBy<Group>(groups: readonly Group[], groupOf: readonly number[]) {
  const codes = createCodes(groupOf.length, groups.length);
  codes.set(groupOf);
  return <T>(value: (group: Group) => T): CodedColumn<T> => codedColumn(codes, groups.map(value));
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
