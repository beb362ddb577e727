import { preferredType } from "@/lib/api/accept";
import { PlanRequest } from "@/lib/api/contract";
import { eventStream } from "@/lib/api/event-stream";
import { json, otherMethods, parseRequest, readJson, route } from "@/lib/api/route";
import { service } from "@/lib/api/services";

/** POST /api/schema: plan only. With `Accept: text/event-stream` progress comes first, then the plan. */
export const POST = route(async (request) => {
  const { description, locale } = parseRequest(PlanRequest, await readJson(request));
  if (preferredType(request.headers.get("accept"), ["application/json", "text/event-stream"]) === "application/json")
    return json(await service().plan(description, { locale, signal: request.signal }));
  return eventStream(request.signal, async (send, signal) => {
    const plan = await service().plan(description, {
      locale,
      signal,
      onProgress: (progress) => send({ kind: "progress", ...progress }),
    });
    send({ kind: "plan", plan });
  });
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods("POST");
