import type { ColumnType, GenerateResponse } from "@/lib/api/contract";

/** Types of a table's columns by name. */
export type ColumnTypes = ReadonlyMap<string, ColumnType>;

/** What the last preview says about a table's columns. */
export function columnTypesOf(result: GenerateResponse | null, tableName: string): ColumnTypes {
  const table = result?.preview.tables.find((each) => each.name === tableName);
  return new Map(table?.columns.map(({ name, type }) => [name, type]));
}
