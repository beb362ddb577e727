import type OpenAI from "openai";
import { AppError } from "@/lib/errors";
import type { Violation } from "@/lib/schema/violation";
import type { PlanOptions, Planner, SchemaDraft } from "../planner";
import { namesSoFar, readAnswer } from "./answer";
import { descriptionPrompt, NOT_JSON_PROMPT, type PlannerCatalogue, repairPrompt, systemPrompt } from "./prompt";
import { strictDraftSchema } from "./strict-schema";

export interface OpenAiPlannerOptions {
  apiKey: string | undefined;
  baseUrl: string | undefined;
  model: string;
  /** Longest time for the whole planning, repairs included. */
  timeoutMs: number;
  catalogue: PlannerCatalogue;
  /** Completes a draft and says what is wrong with it. */
  check(draft: unknown, options: PlanOptions): Promise<Violation[]>;
}

/** Times a draft with violations is sent back to be mended. */
const MAX_REPAIRS = 2;
const MAX_ANSWER_TOKENS = 16_000;

type Message = OpenAI.Chat.ChatCompletionMessageParam;
type ResponseFormat = OpenAI.Chat.ChatCompletionCreateParams["response_format"];

/** Ways to ask for JSON, strictest first; servers that refuse one get the next. */
const formats = (): ResponseFormat[] => [
  { type: "json_schema", json_schema: { name: "dataset_schema", strict: true, schema: strictDraftSchema() } },
  { type: "json_object" },
  undefined,
];

/** A planner that asks a model. What comes back is parsed and checked like any user input, and mended in at most two rounds. */
export function createOpenAiPlanner({ apiKey, baseUrl, model, timeoutMs, catalogue, check }: OpenAiPlannerOptions): Planner {
  async function connect(): Promise<OpenAI> {
    const { default: Client } = await import("openai");
    // Local servers take any key, but the client insists on one.
    return new Client({ apiKey: apiKey ?? "none", maxRetries: 2, timeout: timeoutMs, ...(baseUrl && { baseURL: baseUrl }) });
  }

  async function draft(description: string, options: PlanOptions): Promise<{ draft: SchemaDraft; warnings: string[] }> {
    const client = await connect();
    const ask = createAsker(client, model, timeoutMs, options);
    const messages: Message[] = [
      { role: "system", content: systemPrompt(catalogue) },
      { role: "user", content: descriptionPrompt(description, options) },
    ];
    for (let round = 0; round <= MAX_REPAIRS; round++) {
      options.onProgress?.(round === 0 ? { step: "asking", message: "Asking the model" } : { step: "repairing", message: "Mending the schema" });
      const text = await ask(messages);
      const answer = readAnswer(text);
      options.onProgress?.({ step: "checking", message: "Checking the schema" });
      const violations = answer === undefined ? undefined : await check(answer, options);
      if (violations?.length === 0) return { draft: answer as SchemaDraft, warnings: [] };
      messages.push({ role: "assistant", content: text }, { role: "user", content: violations ? repairPrompt(violations) : NOT_JSON_PROMPT });
    }
    throw unavailable("The model gave no usable schema.");
  }

  return {
    name: "openai",
    async draft(description, options) {
      try {
        return await draft(description, options);
      } catch (error) {
        if (options.signal?.aborted || error instanceof AppError) throw error;
        // The client's own messages may quote the key or the address.
        throw unavailable("The model did not answer.", error);
      }
    },
  };
}

function unavailable(message: string, cause?: unknown): AppError {
  return new AppError("planner_unavailable", message, { hint: "The offline planner can answer instead.", cause });
}

/** Sends messages and gathers the streamed answer. Remembers which response format the server takes. */
function createAsker(client: OpenAI, model: string, timeoutMs: number, { signal, onProgress }: PlanOptions): (messages: Message[]) => Promise<string> {
  const deadline = AbortSignal.timeout(timeoutMs);
  const stop = signal ? AbortSignal.any([signal, deadline]) : deadline;
  const waiting = formats();

  const stream = async (messages: Message[]): Promise<string> => {
    const [format] = waiting;
    const chunks = await client.chat.completions.create(
      { model, messages, stream: true, max_completion_tokens: MAX_ANSWER_TOKENS, ...(format && { response_format: format }) },
      { signal: stop },
    );
    let text = "";
    let named = 0;
    for await (const { choices } of chunks) {
      const [choice] = choices;
      if (choice?.delta.refusal) throw unavailable("The model declined.");
      text += choice?.delta.content ?? "";
      if (choice?.finish_reason === "length") throw unavailable("The model's answer was cut off.");
      const fields = namesSoFar(text);
      if (fields.length > named) onProgress?.({ step: "drafting", message: "Drafting the schema", fields });
      named = fields.length;
    }
    return text;
  };

  return async (messages) => {
    for (;;) {
      try {
        return await stream(messages);
      } catch (error) {
        const refusedFormat = error instanceof Error && "status" in error && error.status === 400 && waiting.length > 1;
        if (!refusedFormat) throw error;
        waiting.shift();
      }
    }
  };
}
