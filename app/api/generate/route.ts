import { FileOptions, GenerateRequest } from "@/lib/api/contract";
import { acceptedFormat, fileResponse } from "@/lib/api/file-response";
import { json, parseRequest, readJson, refuseMethod, route } from "@/lib/api/route";
import { service } from "@/lib/api/services";

/** POST /api/generate: a sentence or a schema in, a preview (JSON) or a file (format, or Accept) out. */
export const POST = route(async (request) => {
  const body = parseRequest(GenerateRequest, await readJson(request));
  const format = body.format ?? acceptedFormat(request.headers.get("accept"));
  if (!format) return json(await service().generate(body, request.signal));
  const { dataset, schemaId, source } = await service().open(body, request.signal);
  const options = FileOptions.parse(body);
  return fileResponse({ dataset, schemaId, source, format, table: body.table, options, signal: request.signal });
});

const refuse = refuseMethod("POST");
export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
