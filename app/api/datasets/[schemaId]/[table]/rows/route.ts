import { MAX_WINDOW_ROWS } from "@/lib/api/contract";
import { readLink } from "@/lib/api/link";
import { json, otherMethods, route } from "@/lib/api/route";
import { findTable } from "@/lib/api/service";

interface Context {
  params: Promise<{ schemaId: string; table: string }>;
}

/** GET /api/datasets/{schemaId}/{table}/rows?start&count: a window of rows as JSON. */
export const GET = route<Context>(async (request, { params }) => {
  const { schemaId, table: name } = await params;
  const { dataset, rangeOf } = await readLink(request, schemaId);
  const table = findTable(dataset, name);
  const { start, count } = rangeOf(table, MAX_WINDOW_ROWS);
  const columns = table.columns.map(({ name: column, type }) => ({ name: column, type: type.type }));
  return json({ name: table.name, rowCount: table.rowCount, start, columns, rows: table.rows(start, count) });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("GET");
