import type { Violation } from "@/lib/schema/violation";

/** Every way a request can fail. Closed: an HTTP status hangs on each in `lib/api/route.ts`. */
export const ERROR_CODES = [
  "bad_request",
  "malformed_json",
  "empty_description",
  "description_too_long",
  "rows_out_of_range",
  "unknown_format",
  "unknown_table",
  "invalid_schema",
  "not_found",
  "method_not_allowed",
  "body_too_large",
  "planner_unavailable",
  "internal",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

interface AppErrorOptions {
  /** What the caller can do about it, in one sentence. */
  hint: string;
  violations?: readonly Violation[];
  cause?: unknown;
}

/** The one error class: `message` says what happened, `hint` what to do. Neither may hold a secret, a path or prompt text. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly violations?: readonly Violation[];

  constructor(code: ErrorCode, message: string, options: AppErrorOptions) {
    super(message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.hint = options.hint;
    if (options.violations) this.violations = options.violations;
  }
}
