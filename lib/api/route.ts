import type { z } from "zod";
import { AppError, type ErrorCode } from "@/lib/errors";
import { logUnexpected } from "@/lib/log";
import { violationsFrom } from "@/lib/schema/check";
import { type ApiError, Format, MAX_BODY_BYTES, MAX_REQUEST_ROWS } from "./contract";

/** What every route handler shares: reading a body, answering, failing. The only place that knows HTTP status codes. */

export const STATUS: Readonly<Record<ErrorCode, number>> = {
  bad_request: 400,
  malformed_json: 400,
  empty_description: 400,
  description_too_long: 413,
  rows_out_of_range: 400,
  unknown_format: 400,
  unknown_table: 400,
  invalid_schema: 422,
  not_found: 404,
  method_not_allowed: 405,
  body_too_large: 413,
  planner_unavailable: 503,
  internal: 500,
};

type Handler<Context> = (request: Request, context: Context) => Promise<Response> | Response;

/** Wraps a handler so that whatever it throws becomes the one error shape; unknown errors never leak their text. */
export function route<Context = unknown>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      // Nobody is left to answer, and what an abort breaks off is no error.
      if (request.signal.aborted) return new Response(null, { status: 499 });
      if (!request.bodyUsed) await readBody(request).catch(() => undefined);
      return errorResponse(error);
    }
  };
}

/** The error body for a thrown value, also for streams that answer with events. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof AppError) {
    const { code, message, hint, violations } = error;
    return {
      error: {
        code,
        message,
        hint,
        ...(violations && { violations: violations.map((v) => ({ ...v, path: [...v.path] })) }),
      },
    };
  }
  logUnexpected(error);
  return {
    error: {
      code: "internal",
      message: "Something went wrong on our side.",
      hint: "Try again; if it stays, report it with the time it happened.",
    },
  };
}

function errorResponse(error: unknown): Response {
  const body = toApiError(error);
  const status = error instanceof AppError ? STATUS[error.code] : STATUS.internal;
  return json(body, { status });
}

/** A JSON answer that is never cached on the way. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, { ...init, headers: { "cache-control": "no-store", ...init.headers } });
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";

/** Handlers for the methods that a route does not have: a refusal each, and OPTIONS to say which it has. */
export function otherMethods(...allowed: ("GET" | "POST")[]): Record<Method, Handler<unknown>> {
  const allow = [...allowed, ...(allowed.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  const fail = route((request) => {
    const hint = `Use ${allowed.join(" or ")}.`;
    throw new AppError("method_not_allowed", `${request.method} is not possible here.`, { hint });
  });
  const refuse: Handler<unknown> = async (request, context) => {
    const response = await fail(request, context);
    response.headers.set("allow", allow);
    return response;
  };
  const tell: Handler<unknown> = () => new Response(null, { status: 204, headers: { allow } });
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse, OPTIONS: tell };
}

/** Reads a JSON body of at most `MAX_BODY_BYTES`. Throws AppError body_too_large or malformed_json. */
export async function readJson(request: Request): Promise<unknown> {
  const body = await readBody(request);
  if (!body) {
    const message = `The request body is over ${MAX_BODY_BYTES.toLocaleString("en-US")} bytes.`;
    throw new AppError("body_too_large", message, { hint: "Send a smaller schema or description." });
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    const hint = 'Send a JSON object such as {"description": "20 customers"}.';
    throw new AppError("malformed_json", "The request body is not valid JSON.", { hint });
  }
}

/** Bytes of a refused body that are still read: the connection cannot serve another request while some are left. */
const MAX_DISCARDED_BYTES = 20_000_000;

/** The whole body; undefined when it is over `MAX_BODY_BYTES`. */
async function readBody(request: Request): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    if (size > MAX_DISCARDED_BYTES) break;
  }
  return size <= MAX_BODY_BYTES ? Buffer.concat(chunks) : undefined;
}

/** Which code a mismatch at the top of a request has; anything else is a plain bad request. */
const CODE_OF_FIELD: Readonly<Record<string, { code: ErrorCode; hint: string } | undefined>> = {
  rows: {
    code: "rows_out_of_range",
    hint: `Give a whole number of rows from 1 to ${MAX_REQUEST_ROWS.toLocaleString("en-US")}, or such a number by table name.`,
  },
  format: { code: "unknown_format", hint: `Formats: ${Format.options.join(", ")}.` },
};

/** Checks a request against its contract. Throws the AppError that fits the first mismatch and lists all of them. */
export function parseRequest<S extends z.ZodType>(contract: S, input: unknown): z.output<S> {
  const parsed = contract.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const violations = violationsFrom(parsed.error.issues);
  const field = String(issue?.path[0] ?? "");
  if (field === "description" && issue?.code === "too_big") {
    const hint = `Keep it under ${issue.maximum.toLocaleString("en-US")} characters.`;
    throw new AppError("description_too_long", "The description is too long.", { hint, violations });
  }
  if (field === "description" && issue?.code === "invalid_format")
    throw new AppError("empty_description", "There is no description.", { hint: `${issue.message}.`, violations });
  const { code = "bad_request", hint = "See /docs for what this route takes." } = CODE_OF_FIELD[field] ?? {};
  const what = field === "" ? "The request" : `"${field}"`;
  throw new AppError(code, `${what} does not fit: ${violations[0]?.message}`, { hint, violations });
}

/** A whole number from a query string. Throws AppError bad_request (or the code of the parameter) when it is not one in range. */
export function queryInteger(
  params: URLSearchParams,
  name: string,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number {
  const text = params.get(name);
  if (text === null) return fallback;
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new AppError(
    CODE_OF_FIELD[name]?.code ?? "bad_request",
    `"${name}" is not a whole number from ${min} to ${max}.`,
    {
      hint: `Write ${name}=${fallback} or leave it out.`,
    },
  );
}
