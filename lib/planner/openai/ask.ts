import type OpenAI from "openai";
import type {
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from "openai/resources/chat/completions";
import { createFieldNameReader, MAX_ANSWER_CHARACTERS } from "./answer";
import { statusOf, unavailable } from "./failure";
import { strictDraftSchema } from "./strict-schema";

/** Ways to ask for JSON, strictest first. */
const WAYS = ["json_schema", "json_object", "plain"] as const;
type Way = (typeof WAYS)[number];

/** How a server refuses a parameter that it does not know. */
const REFUSED = new Set([400, 404, 415, 422, 501]);
const MAX_ANSWER_TOKENS = 16_000;

export interface Question {
  /** The standing instruction. */
  system: string;
  messages: readonly ChatCompletionMessageParam[];
  signal: AbortSignal;
  /** Told the names of the fields whenever a new one has arrived. */
  onFields(names: string[]): void;
}

/** Sends a question and gathers the streamed answer. Remembers which way of asking the server takes. */
export function createAsker(client: OpenAI, model: string): (question: Question) => Promise<string> {
  let accepted = 0;
  return async (question) => {
    for (let at = accepted; ; at++) {
      try {
        const text = await stream(client, requestFor(WAYS[at]!, model, question), question);
        accepted = at;
        return text;
      } catch (error) {
        if (!REFUSED.has(statusOf(error) ?? 0) || at === WAYS.length - 1) throw error;
      }
    }
  };
}

function requestFor(way: Way, model: string, { system, messages }: Question): ChatCompletionCreateParamsStreaming {
  const schema = strictDraftSchema();
  const told = way === "json_schema" ? system : `${system}\nThe JSON fits this JSON Schema:\n${JSON.stringify(schema)}`;
  const request = { model, stream: true as const, messages: [{ role: "system" as const, content: told }, ...messages] };
  // Servers that take only the plain form may not know the limit either.
  if (way === "plain") return request;
  const limited = { ...request, max_completion_tokens: MAX_ANSWER_TOKENS };
  if (way === "json_object") return { ...limited, response_format: { type: "json_object" } };
  return {
    ...limited,
    response_format: { type: "json_schema", json_schema: { name: "dataset_schema", strict: true, schema } },
  };
}

async function stream(
  client: OpenAI,
  request: ChatCompletionCreateParamsStreaming,
  { signal, onFields }: Question,
): Promise<string> {
  const chunks = await unlessAborted(client.chat.completions.create(request, { signal }), signal);
  const readFieldNames = createFieldNameReader();
  let text = "";
  for await (const { choices } of chunks) {
    const [choice] = choices ?? [];
    if (choice?.delta?.refusal || choice?.finish_reason === "content_filter") throw unavailable("The model declined.");
    if (choice?.finish_reason === "length") throw unavailable("The model's answer was cut off.");
    text += choice?.delta?.content ?? "";
    if (text.length > MAX_ANSWER_CHARACTERS) throw unavailable("The model's answer was far too long.");
    const fields = readFieldNames(text);
    if (fields) onFields(fields);
  }
  // The client ends an aborted stream as if it were complete.
  signal.throwIfAborted();
  return text;
}

/** The work's result, or the signal's reason as soon as it aborts: between retries the client itself does not listen. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
