import { PlanRequest } from "@/lib/api/contract";
import { eventStream } from "@/lib/api/event-stream";
import { json, parseRequest, readJson, refuseMethod, route } from "@/lib/api/route";
import { service } from "@/lib/api/services";

/** POST /api/schema: plan only. With `Accept: text/event-stream` progress comes first, then the plan. */
export const POST = route(async (request) => {
  const { description, locale } = parseRequest(PlanRequest, await readJson(request));
  if (!request.headers.get("accept")?.includes("text/event-stream"))
    return json(await service().plan(description, { locale, signal: request.signal }));
  return eventStream(request.signal, async (send, signal) => {
    const plan = await service().plan(description, { locale, signal, onProgress: (progress) => send({ kind: "progress", ...progress }) });
    send({ kind: "plan", plan });
  });
});

const refuse = refuseMethod("POST");
export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
