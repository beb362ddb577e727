import { fileResponse } from "@/lib/api/file-response";
import { ALL_TABLES, parseFileName, readLink } from "@/lib/api/link";
import { otherMethods, route } from "@/lib/api/route";
import { findTable } from "@/lib/api/service";

interface Context {
  params: Promise<{ schemaId: string; table: string }>;
}

/** GET /api/datasets/{schemaId}/{table}.{format}: the same bytes again, whole or any row range; all.zip, all.sql … have every table. */
export const GET = route<Context>(async (request, { params }) => {
  const { schemaId, table: fileName } = await params;
  const { table: name, format, gzip } = parseFileName(fileName, request);
  const { dataset, expectWhole, rangeOf, options } = await readLink(request, schemaId);
  const file = { dataset, schemaId, format, options: gzip ? { ...options, gzip } : options, signal: request.signal };
  if (name === ALL_TABLES && !dataset.tables.some((table) => table.name === name)) {
    expectWhole();
    return fileResponse({ ...file, archive: fileName.endsWith(".zip") });
  }
  const table = findTable(dataset, name);
  return fileResponse({ ...file, table: table.name, range: rangeOf(table) });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("GET");
