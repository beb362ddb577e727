import type { OpenAI as OpenAiClient } from "openai";
import { AppError } from "@/lib/errors";

/** The error that makes the offline planner answer. The message reaches the user: what happened, without the server's own words. */
export function unavailable(message: string, cause?: unknown): AppError {
  return new AppError("planner_unavailable", message, { hint: "The offline planner can answer instead.", cause });
}

const BY_STATUS: Readonly<Record<number, string>> = {
  401: "The model server refused the API key.",
  403: "The model server refused the API key.",
  404: "The model server does not know this model.",
  429: "The model server has no capacity or quota left for now.",
};

/** Says in plain words why a call failed. The client's own messages may quote the key, the address or the description. */
export function toUnavailable(error: unknown, Client: typeof OpenAiClient): AppError {
  if (error instanceof AppError) return error;
  if (isTimeout(error) || error instanceof Client.APIConnectionTimeoutError)
    return unavailable("The model took too long.", error);
  if (error instanceof Client.APIConnectionError) return unavailable("The model server could not be reached.", error);
  const status = statusOf(error);
  const known = status === undefined ? undefined : BY_STATUS[status];
  return unavailable(
    known ??
      (status !== undefined && status < 500 ? "The model server refused the request." : "The model server failed."),
    error,
  );
}

/** The HTTP status that a call was refused with. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}
