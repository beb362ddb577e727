import { expect } from "@playwright/test";
import { ApiError, GenerateResponse } from "@/lib/api/contract";

/** Sends JSON, or text as it is. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** The JSON answer of POST /api/generate, held against its contract. */
export async function generate(server: string, body: unknown): Promise<GenerateResponse> {
  const response = await post(`${server}/api/generate`, body);
  const answer: unknown = await response.json();
  expect(response.status, JSON.stringify(answer)).toBe(200);
  return GenerateResponse.parse(answer);
}

/** The error body of a refusal, held against the one shape; nothing of the inside may show. */
export async function refusal(response: Response): Promise<ApiError["error"]> {
  const text = await response.text();
  expect(response.headers.get("content-type"), text.slice(0, 500)).toContain("application/json");
  expect(text).not.toMatch(/node_modules|\.next|\.ts:|\.js:|at \w+ \(|\/home|\/root|\/work|\/tmp|sk-/);
  const body: unknown = JSON.parse(text);
  expect(Object.keys(body as object)).toEqual(["error"]);
  const { error } = ApiError.parse(body);
  expect(error.message).toMatch(/\.$|: /);
  expect(error.hint).not.toBe("");
  return error;
}

/** A schema of one table. */
export function oneTable(fields: object[], { name = "orders", count = 100 }: { name?: string; count?: number } = {}) {
  return { version: 1, name, asOf: "2026-01-01", tables: [{ name, rows: { kind: "count", count }, fields }] };
}

/** Customers and their orders. */
export const SHOP = {
  version: 1,
  name: "shop",
  asOf: "2026-01-01T12:00:00Z",
  tables: [
    {
      name: "customers",
      primaryKey: "id",
      rows: { kind: "count", count: 20 },
      fields: [
        { name: "id", generator: { kind: "sequence" } },
        { name: "city", generator: { kind: "record", source: "place", attribute: "city" } },
      ],
    },
    {
      name: "orders",
      main: true,
      rows: { kind: "count", count: 60 },
      fields: [
        { name: "id", generator: { kind: "sequence", prefix: "ORD-", pad: 5 } },
        { name: "customer_id", generator: { kind: "reference", table: "customers" } },
        { name: "city", generator: { kind: "lookup", through: ["customer_id"], field: "city" } },
        { name: "price", generator: { kind: "decimal", min: 5, max: 500 } },
        { name: "paid", generator: { kind: "boolean" }, nullRate: 0.1 },
      ],
    },
  ],
};

/** The field list of a small table that has a bit of everything. */
export const ORDER_FIELDS = SHOP.tables[1]!.fields.filter(({ name }) => name !== "customer_id" && name !== "city");
