import { preferredType } from "@/lib/api/accept";
import { Format, GenerateRequest } from "@/lib/api/contract";
import { fileResponse } from "@/lib/api/file-response";
import { json, otherMethods, parseRequest, readJson, route } from "@/lib/api/route";
import { service } from "@/lib/api/services";
import { exporters } from "@/lib/export";

/** POST /api/generate: a sentence or a schema in, a preview (JSON) or a file (format, or Accept) out. */
export const POST = route(async (request) => {
  const body = parseRequest(GenerateRequest, await readJson(request));
  const format = body.format ?? acceptedFormat(request.headers.get("accept"));
  if (!format) return json(await service().generate(body, request.signal));
  return fileResponse({
    ...(await service().open(body, request.signal)),
    format,
    table: body.table,
    spreadsheetSafe: body.spreadsheetSafe,
  });
});

function acceptedFormat(accept: string | null): Format | undefined {
  const mediaType = (format: Format) => exporters[format].contentType.split(";")[0]!;
  const preferred = preferredType(accept, ["application/json", ...Format.options.map(mediaType)]);
  return Format.options.find((format) => mediaType(format) === preferred);
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods("POST");
