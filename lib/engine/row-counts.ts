import { type DatasetSchema, MAX_TABLE_ROWS, mainTable } from "@/lib/schema/dataset";

/** Rows a caller asks for: of the main table, or by table name. */
export type RowRequest = number | Readonly<Record<string, number>> | undefined;

/**
 * Rows of every table. A plain number goes to the main table and scales the others by the planned ratio (at least one row each);
 * numbers by name set those tables and leave the others as planned.
 */
export function resolveRowCounts(schema: DatasetSchema, request: RowRequest): Record<string, number> {
  const main = mainTable(schema);
  const planned = (name: string) => {
    const rows = schema.tables.find((table) => table.name === name)!.rows;
    return rows.kind === "count" ? rows.count : 0;
  };
  const factor = typeof request === "number" ? request / Math.max(1, planned(main.name)) : 1;
  return Object.fromEntries(
    schema.tables.map(({ name }) => {
      if (typeof request === "number") {
        const scaled = name === main.name ? request : Math.round(planned(name) * factor);
        return [name, Math.min(MAX_TABLE_ROWS, Math.max(1, scaled))];
      }
      return [name, (request && Object.hasOwn(request, name) ? request[name] : undefined) ?? planned(name)];
    }),
  );
}
