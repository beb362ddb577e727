import { ApiFailure } from "@/lib/api/client";
import type { Failure } from "./studio-state";

/** Any thrown value in words the page can show. */
export function toFailure(error: unknown, stage: Failure["stage"]): Failure {
  if (error instanceof ApiFailure) return { stage, code: error.code, message: error.message, hint: error.hint };
  return {
    stage,
    code: "unexpected",
    message: "Something went wrong on this page.",
    hint: "Try again; what you typed is still here.",
  };
}
