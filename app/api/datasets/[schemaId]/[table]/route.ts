import { fileResponse } from "@/lib/api/file-response";
import { parseFileName, readLink } from "@/lib/api/link";
import { otherMethods, route } from "@/lib/api/route";
import { findTable } from "@/lib/api/service";

interface Context {
  params: Promise<{ schemaId: string; table: string }>;
}

/** GET /api/datasets/{schemaId}/{table}.csv: the same bytes again, whole or any row range; all.zip has every table. */
export const GET = route<Context>(async (request, { params }) => {
  const { schemaId, table: fileName } = await params;
  const { table: name, format } = parseFileName(fileName);
  const { dataset, expectWhole, rangeOf, spreadsheetSafe } = await readLink(request, schemaId);
  if (name === undefined) {
    expectWhole();
    return fileResponse({ dataset, schemaId, format, spreadsheetSafe });
  }
  const table = findTable(dataset, name);
  return fileResponse({ dataset, schemaId, format, table: table.name, range: rangeOf(table), spreadsheetSafe });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("GET");
