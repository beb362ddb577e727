import { preferredType } from "@/lib/api/accept";
import { FileOptions, Format, GenerateRequest } from "@/lib/api/contract";
import { fileResponse, mediaTypeOf } from "@/lib/api/file-response";
import { json, otherMethods, parseRequest, readJson, route } from "@/lib/api/route";
import { service } from "@/lib/api/services";

/** POST /api/generate: a sentence or a schema in, a preview (JSON) or a file (format, or Accept) out. */
export const POST = route(async (request) => {
  const body = parseRequest(GenerateRequest, await readJson(request));
  const format = body.format ?? acceptedFormat(request.headers.get("accept"));
  if (!format) return json(await service().generate(body, request.signal));
  return fileResponse({
    ...(await service().open(body, request.signal)),
    format,
    table: body.table,
    options: FileOptions.parse(body),
    signal: request.signal,
  });
});

/** JSON in an Accept header is the answer with the preview; a file of JSON has to be asked for by name. */
function acceptedFormat(accept: string | null): Format | undefined {
  const formats = Format.options.filter((format) => format !== "json");
  const preferred = preferredType(accept, ["application/json", ...formats.map(mediaTypeOf)]);
  return formats.find((format) => mediaTypeOf(format) === preferred);
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods("POST");
