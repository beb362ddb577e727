import { parseFileName, readLink } from "@/lib/api/link";
import { fileResponse, findTable } from "@/lib/api/file-response";
import { refuseMethod, route } from "@/lib/api/route";

interface Context {
  params: Promise<{ schemaId: string; table: string }>;
}

/** GET /api/datasets/{schemaId}/{table}.csv: the same bytes again, whole or any row range; all.zip has every table. */
export const GET = route<Context>(async (request, { params }) => {
  const { schemaId, table: fileName } = await params;
  const { table: name, format } = parseFileName(fileName);
  const { dataset, rangeOf, spreadsheetSafe } = await readLink(request, schemaId);
  if (name === undefined) return fileResponse({ dataset, schemaId, format, options: { spreadsheetSafe }, signal: request.signal });
  const table = findTable(dataset, name);
  return fileResponse({ dataset, schemaId, format, table: table.name, range: rangeOf(table), options: { spreadsheetSafe }, signal: request.signal });
});

const refuse = refuseMethod("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
