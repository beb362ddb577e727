import type { OpenAI } from "openai";
import type { ChatCompletionMessageParam } from "openai/resources/chat/completions";
import type { Violation } from "@/lib/schema/violation";
import type { Planner, PlanOptions, SchemaDraft } from "../planner";
import { readAnswer } from "./answer";
import { createAsker } from "./ask";
import { toUnavailable, unavailable } from "./failure";
import { descriptionPrompt, NOT_JSON_PROMPT, type PlannerCatalogue, repairPrompt, systemPrompt } from "./prompt";

export interface OpenAiPlannerOptions {
  apiKey: string | undefined;
  baseUrl: string | undefined;
  model: string;
  /** Longest time for the whole planning, repairs included. */
  timeoutMs: number;
  catalogue: PlannerCatalogue;
  /** Completes a draft and says what is wrong with it. */
  check(draft: unknown, description: string, options: PlanOptions): Promise<Violation[]>;
}

/** Times a draft with violations is sent back to be mended. */
const MAX_REPAIRS = 2;
/** How much of an answer that was no JSON is shown to the model again. */
const MAX_ECHO_CHARACTERS = 8000;

/**
 * A planner that asks a model. What comes back is parsed and checked like any user input, and sent back with its violations at most
 * twice; the last draft is handed on even if it still has some, for the caller to mend or refuse.
 */
export function createOpenAiPlanner({
  apiKey,
  baseUrl,
  model,
  timeoutMs,
  catalogue,
  check,
}: OpenAiPlannerOptions): Planner {
  let connecting: ReturnType<typeof connect> | undefined;

  async function connect() {
    const { OpenAI: Client } = await import("openai");
    // Local servers take any key, but the client insists on one. Its log would quote what the model wrote.
    const client: OpenAI = new Client({
      apiKey: apiKey ?? "none",
      maxRetries: 2,
      timeout: timeoutMs,
      logLevel: "off",
      ...(baseUrl && { baseURL: baseUrl }),
    });
    return { Client, ask: createAsker(client, model) };
  }

  async function draft(
    ask: ReturnType<typeof createAsker>,
    description: string,
    options: PlanOptions,
  ): Promise<SchemaDraft> {
    const { onProgress } = options;
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
    const system = systemPrompt(catalogue);
    const messages: ChatCompletionMessageParam[] = [{ role: "user", content: descriptionPrompt(description, options) }];
    const onFields = (fields: string[]) => onProgress?.({ step: "drafting", message: "Drafting the schema", fields });
    let best: unknown;
    for (let round = 0; round <= MAX_REPAIRS; round++) {
      onProgress?.(
        round === 0
          ? { step: "asking", message: "Asking the model" }
          : { step: "repairing", message: "Mending the schema" },
      );
      const text = await ask({ system, messages, signal, onFields });
      const answer = readAnswer(text);
      if (!isObject(answer)) {
        messages.push(
          { role: "assistant", content: text.slice(0, MAX_ECHO_CHARACTERS) },
          { role: "user", content: NOT_JSON_PROMPT },
        );
        continue;
      }
      best = answer;
      onProgress?.({ step: "checking", message: "Checking the schema" });
      const violations = await check(answer, description, options);
      if (violations.length === 0) break;
      messages.push({ role: "assistant", content: text }, { role: "user", content: repairPrompt(violations) });
    }
    if (best === undefined) throw unavailable("The model gave no usable schema.");
    // Untrusted until the caller has checked it, as the contract of planners says.
    return best as SchemaDraft;
  }

  return {
    name: "openai",
    async draft(description, options) {
      connecting ??= connect();
      const { Client, ask } = await connecting;
      try {
        return { draft: await draft(ask, description, options), warnings: [] };
      } catch (error) {
        if (options.signal?.aborted) throw error;
        throw toUnavailable(error, Client);
      }
    },
  };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
