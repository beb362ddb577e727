import type { z } from "zod";
import {
  ApiError,
  type ApiViolation,
  CatalogueResponse,
  GenerateResponse,
  PlanEvent,
  type PlanRequest,
  PlanResponse,
  RowsWindow,
} from "@/lib/api/contract";

/** The page's only way to the server. Everything that can go wrong comes out as one `ApiFailure`. */

/** A request that did not succeed, in words the page can show. */
export class ApiFailure extends Error {
  readonly code: string;
  readonly hint: string;
  readonly violations: readonly ApiViolation[];

  constructor(error: ApiError["error"], cause?: unknown) {
    super(error.message, { cause });
    this.name = "ApiFailure";
    this.code = error.code;
    this.hint = error.hint;
    this.violations = error.violations ?? [];
  }
}

export type PlanProgressEvent = Extract<PlanEvent, { kind: "progress" }>;

/** What the page asks of `POST /api/generate`; the schema may still be wrong, the server answers with violations. */
export interface PreviewRequest {
  schema: unknown;
  rows?: number;
  seed: number;
}

/** Plans a schema from a sentence, telling each step as it happens. Throws ApiFailure, or AbortError when cancelled. */
export async function planSchema(
  request: PlanRequest,
  options: { signal: AbortSignal; onProgress: (event: PlanProgressEvent) => void },
): Promise<PlanResponse> {
  const response = await post("/api/schema", request, "text/event-stream, application/json;q=0.9", options.signal);
  if (!response.headers.get("content-type")?.includes("text/event-stream")) return readAnswer(response, PlanResponse);
  for await (const event of readEvents(response, options.signal)) {
    if (event.kind === "progress") options.onProgress(event);
    if (event.kind === "error") throw new ApiFailure(event.error);
    if (event.kind === "plan") return event.plan;
  }
  throw new ApiFailure({
    code: "incomplete",
    message: "The answer broke off before the schema was complete.",
    hint: "Try again; what you typed is still here.",
  });
}

/** Preview rows, receipt and download links for a schema. */
export async function generatePreview(request: PreviewRequest, signal: AbortSignal): Promise<GenerateResponse> {
  return readAnswer(await post("/api/generate", request, "application/json", signal), GenerateResponse);
}

/** Preview rows, receipt and download links for a schema the server has seen before. */
export async function openSchema(
  request: { schemaId: string; rows?: number; seed: number },
  signal: AbortSignal,
): Promise<GenerateResponse> {
  return readAnswer(await post("/api/generate", request, "application/json", signal), GenerateResponse);
}

/** Any rows of a table. `fileUrl` is the table's download link, which names schema, seed and row counts. */
export async function fetchRows(
  { fileUrl, start, count }: { fileUrl: string; start: number; count: number },
  signal: AbortSignal,
): Promise<RowsWindow> {
  const [path = "", query = ""] = fileUrl.split("?");
  const parameters = new URLSearchParams(query);
  parameters.set("start", String(start));
  parameters.set("count", String(count));
  const address = `${path.replace(/\.\w+$/, "/rows")}?${parameters}`;
  return readAnswer(await send(address, { signal, headers: { accept: "application/json" } }), RowsWindow);
}

/** Record sources, their attributes, and faker methods, for the editor's suggestions. */
export async function fetchCatalogue(signal: AbortSignal): Promise<CatalogueResponse> {
  return readAnswer(
    await send("/api/catalogue", { signal, headers: { accept: "application/json" } }),
    CatalogueResponse,
  );
}

/** Whether an error only says that the page itself stopped the request. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

function post(path: string, body: unknown, accept: string, signal: AbortSignal): Promise<Response> {
  const headers = { "content-type": "application/json", accept };
  return send(path, { method: "POST", headers, body: JSON.stringify(body), signal });
}

async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    if (isAbort(cause)) throw cause;
    throw new ApiFailure(
      {
        code: "offline",
        message: "The server did not answer.",
        hint: "Check that it is running and that you are connected, then try again.",
      },
      cause,
    );
  }
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = ApiError.safeParse(body);
  throw new ApiFailure(
    parsed.success
      ? parsed.data.error
      : {
          code: "unexpected",
          message: `The server answered with status ${response.status}.`,
          hint: "Try again in a moment.",
        },
  );
}

async function readAnswer<T extends z.ZodType>(response: Response, contract: T): Promise<z.output<T>> {
  const body: unknown = await response.json().catch((cause: unknown) => {
    if (isAbort(cause)) throw cause;
    return undefined;
  });
  const parsed = contract.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiFailure(
    {
      code: "unexpected",
      message: "The server's answer could not be read.",
      hint: "Reload the page; it may be older than the server.",
    },
    parsed.error,
  );
}

/** Server-sent events of a response, one at a time. Events that are not in the contract are skipped. */
async function* readEvents(response: Response, signal: AbortSignal): AsyncGenerator<PlanEvent> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let buffer = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      buffer += (value ?? "").replaceAll("\r\n", "\n");
      const blocks = buffer.split("\n\n");
      buffer = done ? "" : (blocks.pop() ?? "");
      for (const block of blocks) {
        const event = parseEvent(block);
        if (event) yield event;
      }
      if (done) return;
    }
  } catch (cause) {
    if (signal.aborted || isAbort(cause)) throw new DOMException("Cancelled", "AbortError");
    throw new ApiFailure(
      {
        code: "offline",
        message: "The connection was lost while planning.",
        hint: "Try again; what you typed is still here.",
      },
      cause,
    );
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function parseEvent(block: string): PlanEvent | undefined {
  const data = block
    .split("\n")
    .filter((line) => line.startsWith("data:"))
    .map((line) => line.slice(5).trimStart())
    .join("\n");
  if (data === "") return undefined;
  try {
    return PlanEvent.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}
