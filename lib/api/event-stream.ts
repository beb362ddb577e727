import type { PlanEvent } from "./contract";
import { toApiError } from "./route";

/** Answers with server-sent events; what `work` throws becomes an error event. A client that goes away aborts the work. */
export function eventStream(
  requestSignal: AbortSignal,
  work: (send: (event: PlanEvent) => void, signal: AbortSignal) => Promise<void>,
): Response {
  const abort = new AbortController();
  const signal = AbortSignal.any([requestSignal, abort.signal]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (event: PlanEvent) => {
        if (!signal.aborted)
          controller.enqueue(encoder.encode(`event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`));
      };
      try {
        await work(send, signal);
      } catch (error) {
        if (!signal.aborted) send({ kind: "error", error: toApiError(error).error });
      }
      if (!signal.aborted) controller.close();
    },
    cancel: () => abort.abort(),
  });
  return new Response(body, {
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store, no-transform" },
  });
}
