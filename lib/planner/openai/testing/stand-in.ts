import { createServer, type ServerResponse } from "node:http";
import type { ChatCompletionCreateParamsStreaming } from "openai/resources/chat/completions";

/** What the stand-in does with one call. */
export type Reply =
  | { kind: "answer"; text: string; finish?: "length" | "content_filter" }
  | { kind: "refusal"; text: string }
  | { kind: "status"; status: number; headers?: Record<string, string> }
  /** An error in the middle of a stream that began well. */
  | { kind: "streamError"; text: string }
  /** The connection breaks in the middle of the answer. */
  | { kind: "cut"; text: string }
  /** Nothing more comes, from the beginning or after some text. */
  | { kind: "hang"; text?: string };

export type ModelRequest = ChatCompletionCreateParamsStreaming;

export interface StandIn {
  baseUrl: string;
  /** Every call so far. */
  readonly requests: readonly ModelRequest[];
  /** Keys the calls came with. */
  readonly keys: readonly string[];
  /** Milliseconds at which the calls came. */
  readonly times: readonly number[];
  /** Calls that somebody still waits for. */
  open(): number;
  stop(): Promise<void>;
}

/** A server that speaks the protocol of streamed chat completions as OpenAI does, with replies of the test's choice. */
export async function startStandIn(reply: (request: ModelRequest, call: number) => Reply): Promise<StandIn> {
  const requests: ModelRequest[] = [];
  const keys: string[] = [];
  const times: number[] = [];
  let open = 0;
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    if (incoming.method !== "POST" || incoming.url !== "/v1/chat/completions")
      return sendError(response, 404, "no such address");
    const request = JSON.parse(Buffer.concat(chunks).toString()) as ModelRequest;
    requests.push(request);
    keys.push(incoming.headers.authorization ?? "");
    times.push(performance.now());
    open++;
    response.once("close", () => open--);
    perform(reply(request, requests.length), request.model, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address !== "object") throw new Error("the stand-in has no port");
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    keys,
    times,
    open: () => open,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function perform(reply: Reply, model: string, response: ServerResponse): void {
  if (reply.kind === "status") sendError(response, reply.status, "as the test wants it", reply.headers);
  else if (reply.kind !== "hang" || reply.text !== undefined) stream(reply, model, response);
}

function stream(reply: Exclude<Reply, { kind: "status" }>, model: string, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  const base = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1, model };
  const send = (delta: object, finish?: string) =>
    sendEvent(response, { ...base, choices: [{ index: 0, delta, logprobs: null, finish_reason: finish ?? null }] });
  send({ role: "assistant", content: "", refusal: null });
  if (reply.kind === "refusal") send({ refusal: reply.text });
  else for (const [part] of (reply.text ?? "").matchAll(/[\s\S]{1,40}/g)) send({ content: part });
  if (reply.kind === "hang") return;
  if (reply.kind === "cut") {
    setTimeout(() => response.destroy(), 20);
    return;
  }
  if (reply.kind === "streamError") sendEvent(response, { error: { message: "overloaded", type: "server_error" } });
  else {
    send({}, reply.kind === "answer" ? (reply.finish ?? "stop") : "stop");
    sendEvent(response, { ...base, choices: [], usage: { prompt_tokens: 9, completion_tokens: 9, total_tokens: 18 } });
  }
  response.end("data: [DONE]\n\n");
}

function sendEvent(response: ServerResponse, event: object): void {
  response.write(`data: ${JSON.stringify(event)}\n\n`);
}

function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message, type: "invalid_request_error", param: null, code: null } }));
}
