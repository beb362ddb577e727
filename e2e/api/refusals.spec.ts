import { Agent, request } from "node:http";
import { expect, test } from "@playwright/test";
import { generate, ORDER_FIELDS, oneTable, post, refusal, SHOP } from "./requests";

const schema = oneTable(ORDER_FIELDS);

/** A request that is refused: what is sent, the status and the code. */
const BODIES: [what: string, body: unknown, status: number, code: string][] = [
  ["no description", {}, 400, "bad_request"],
  ["an empty description", { description: "" }, 400, "empty_description"],
  ["a description of spaces", { description: " \n\t " }, 400, "empty_description"],
  ["a description over 5,000 characters", { description: "x".repeat(5001) }, 413, "description_too_long"],
  ["a description that is no text", { description: 5 }, 400, "bad_request"],
  ["a description and a schema", { description: "x", schema }, 400, "bad_request"],
  ["0 rows", { description: "x", rows: 0 }, 400, "rows_out_of_range"],
  ["-1 rows", { description: "x", rows: -1 }, 400, "rows_out_of_range"],
  ["1.5 rows", { description: "x", rows: 1.5 }, 400, "rows_out_of_range"],
  ["10,000,001 rows", { description: "x", rows: 10_000_001 }, 400, "rows_out_of_range"],
  ["rows in words", { description: "x", rows: "many" }, 400, "rows_out_of_range"],
  ["rows without end", '{"description":"x","rows":1e999}', 400, "rows_out_of_range"],
  ["0 rows of one table", { schema: SHOP, rows: { orders: 0 } }, 400, "rows_out_of_range"],
  ["rows of a table that is not there", { schema: SHOP, rows: { products: 5 } }, 400, "unknown_table"],
  [
    "so many rows that another table gets too many",
    { schema: oneHeavyTable(), rows: 10_000_000 },
    400,
    "rows_out_of_range",
  ],
  ["an unknown format", { description: "x", format: "docx" }, 400, "unknown_format"],
  ["a table that is not there", { schema: SHOP, table: "products" }, 400, "unknown_table"],
  ["a table that is not there, as a file", { schema: SHOP, table: "products", format: "csv" }, 400, "unknown_table"],
  ["a negative seed", { description: "x", seed: -1 }, 400, "bad_request"],
  ["a locale that is none", { description: "x", locale: "xx_bad!" }, 400, "bad_request"],
  ["a locale beside a schema", { schema, locale: "de-DE" }, 400, "bad_request"],
  ["an unknown key", { description: "x", row: 5 }, 400, "bad_request"],
  ["a key that would reach a prototype", '{"description":"x","__proto__":{"format":"csv"}}', 400, "bad_request"],
  ["a list", [], 400, "bad_request"],
  ["null", null, 400, "bad_request"],
  ["nothing", "", 400, "malformed_json"],
  ["half of JSON", '{"description": "x"', 400, "malformed_json"],
  ["JSON nested beyond sense", "[".repeat(400_000), 400, "malformed_json"],
  ["an id that no schema has", { schemaId: "0".repeat(32) }, 404, "not_found"],
  ["an id that is none", { schemaId: "../../etc/passwd" }, 400, "bad_request"],
  ["a schema that is no object", { schema: "orders" }, 422, "invalid_schema"],
  ["a schema of another version", { schema: { ...schema, version: 2 } }, 422, "invalid_schema"],
  ["a schema without tables", { schema: { ...schema, tables: [] } }, 422, "invalid_schema"],
  ["a schema nested beyond sense", nestedSchema(), 422, "invalid_schema"],
  ["arguments nested beyond sense", nestedArguments(), 422, "invalid_schema"],
  ["a name of half a character", { schema: oneTable(ORDER_FIELDS, { name: "\ud800" }) }, 422, "invalid_schema"],
];

for (const path of ["/api/generate", "/api/v1/generate"])
  test.describe(`POST ${path}`, () => {
    for (const [what, body, status, code] of path === "/api/generate" ? BODIES : BODIES.slice(0, 6))
      test(what, async ({ baseURL }) => {
        const response = await post(baseURL + path, body);
        const error = await refusal(response);
        expect([response.status, error.code]).toEqual([status, code]);
      });
  });

test.describe("POST /api/schema", () => {
  for (const [body, status, code] of [
    [{ description: " " }, 400, "empty_description"],
    [{}, 400, "bad_request"],
    [{ description: "x".repeat(5001) }, 413, "description_too_long"],
    [{ description: "x", rows: 5 }, 400, "bad_request"],
    ["{", 400, "malformed_json"],
  ] as const)
    test(`${code}: ${JSON.stringify(body).slice(0, 40)}`, async ({ baseURL }) => {
      const response = await post(`${baseURL}/api/schema`, body);
      const error = await refusal(response);
      expect([response.status, error.code]).toEqual([status, code]);
    });

  test("is refused alike when events are asked for", async ({ baseURL }) => {
    const response = await post(`${baseURL}/api/schema`, { description: " " }, { accept: "text/event-stream" });
    expect([response.status, (await refusal(response)).code]).toEqual([400, "empty_description"]);
  });
});

test.describe("a large body", () => {
  const body = JSON.stringify({ description: "x", schema: "y".repeat(1_100_000) });

  test("over 1 MB is refused, with and without a stated length", async ({ baseURL }) => {
    const stated = await post(`${baseURL}/api/generate`, body);
    expect([stated.status, (await refusal(stated)).code]).toEqual([413, "body_too_large"]);
    const stream = new Blob([body]).stream();
    const streamed = await fetch(`${baseURL}/api/generate`, {
      method: "POST",
      body: stream,
      duplex: "half",
    } as RequestInit);
    expect([streamed.status, (await refusal(streamed)).code]).toEqual([413, "body_too_large"]);
  });

  for (const path of ["/api/generate", "/api/schema", "/health", "/api/nothing"])
    test(`that ${path} refuses leaves the connection fit for the next request`, async ({ baseURL }) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const statusOf = (method: string, sent?: string) =>
        new Promise<number | undefined>((resolve, reject) => {
          const call = request(`${baseURL}${sent ? path : "/health"}`, { method, agent, timeout: 2000 }, (response) => {
            response.resume().once("end", () => resolve(response.statusCode));
          });
          call.once("timeout", () => call.destroy(new Error("no answer in time"))).once("error", reject);
          call.end(sent);
        });
      expect(await statusOf("POST", body)).toBeGreaterThanOrEqual(400);
      expect(await statusOf("GET")).toBe(200);
      agent.destroy();
    });
});

test("bytes that are no UTF-8 are no JSON", async ({ baseURL }) => {
  const response = await fetch(`${baseURL}/api/generate`, {
    method: "POST",
    body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
  });
  expect([response.status, (await refusal(response)).code]).toEqual([400, "malformed_json"]);
});

test("the type of a body is not insisted on", async ({ baseURL }) => {
  const body = JSON.stringify({ schema, rows: 1 });
  const response = await fetch(`${baseURL}/api/generate`, {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  expect(response.status).toBe(200);
});

test("every mistake of a schema is told at once, each with its path", async ({ baseURL }) => {
  const fields = [
    { name: "a", generator: { kind: "choice", values: ["x"], weights: [0] } },
    { name: "b", generator: { kind: "formula", expression: "process.exit()" } },
    { name: "c", generator: { kind: "faker", method: "constructor.constructor" } },
    { name: "d", generator: { kind: "integer", min: 9, max: 1 } },
  ];
  const { violations = [], hint } = await refusal(await post(`${baseURL}/api/generate`, { schema: oneTable(fields) }));
  expect(violations.map(({ path, code }) => [path.join("."), code])).toEqual([
    ["tables.0.fields.0.generator.weights", "bad_weights"],
    ["tables.0.fields.1.generator.expression", "bad_expression"],
    ["tables.0.fields.2.generator.method", "unknown_faker_method"],
    ["tables.0.fields.3.generator.max", "bad_bounds"],
  ]);
  expect(hint).toContain("path");
});

test("the reason for a wrong row count is said in words of the request", async ({ baseURL }) => {
  const error = await refusal(await post(`${baseURL}/api/generate`, { schema: SHOP, rows: { orders: 0 } }));
  expect(error.violations).toMatchObject([{ path: ["rows", "orders"] }]);
  expect(error.hint).toContain("1 to 10,000,000");
});

test.describe("links", () => {
  let link = "";
  let id = "";
  test.beforeAll(async ({ baseURL }) => {
    id = (await generate(baseURL!, { schema: SHOP })).schemaId;
    link = `${baseURL}/api/datasets/${id}`;
  });
  for (const [path, status, code] of [
    ["/orders.docx", 400, "unknown_format"],
    ["/orders", 400, "unknown_format"],
    ["/.csv", 400, "unknown_format"],
    ["/products.csv", 400, "unknown_table"],
    ["/products/rows", 400, "unknown_table"],
    ["/orders.csv?rows=0", 400, "rows_out_of_range"],
    ["/orders.csv?rows=lots", 400, "rows_out_of_range"],
    ["/orders.csv?rows=10000001", 400, "rows_out_of_range"],
    ["/orders.csv?rows=%7B%22products%22%3A5%7D", 400, "unknown_table"],
    ["/orders.csv?seed=-1", 400, "bad_request"],
    ["/orders.csv?seed=1e3", 400, "bad_request"],
    ["/orders.csv?start=61", 400, "bad_request"],
    ["/orders.csv?start=-1", 400, "bad_request"],
    ["/orders.csv?count=x", 400, "bad_request"],
    ["/orders.csv?spreadsheetSafe=maybe", 400, "bad_request"],
    ["/orders/rows?count=1001", 400, "bad_request"],
    ["/all.zip?start=5", 400, "bad_request"],
    ["/a/b/c", 404, "not_found"],
  ] as const)
    test(path, async () => {
      const response = await fetch(link + path);
      expect([response.status, (await refusal(response)).code]).toEqual([status, code]);
    });

  for (const unknown of ["0".repeat(32), "nothing", "..%2F..%2Fetc%2Fpasswd"])
    test(`the schema ${unknown}`, async ({ baseURL }) => {
      for (const rest of ["orders.csv", "all.zip", "orders/rows"]) {
        const response = await fetch(`${baseURL}/api/datasets/${unknown}/${rest}`);
        expect([response.status, (await refusal(response)).code]).toEqual([404, "not_found"]);
      }
    });
});

/** A table that is a thousand times its main table. */
function oneHeavyTable(): object {
  const [customers, orders] = SHOP.tables;
  return { ...SHOP, tables: [{ ...customers, rows: { kind: "count", count: 60_000 } }, orders] };
}

function nestedSchema(): string {
  const depth = 4000;
  const generator = `${'{"kind":"conditional","cases":[{"when":"1 == 1","then":{"kind":"uuid"}}],"else":'.repeat(depth)}{"kind":"uuid"}${"}".repeat(depth)}`;
  return JSON.stringify({ schema: oneTable([{ name: "a", generator: "HERE" }]) }).replace('"HERE"', generator);
}

function nestedArguments(): string {
  const args = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  return JSON.stringify({
    schema: oneTable([{ name: "a", generator: { kind: "faker", method: "animal.dog", args: "HERE" } }]),
  }).replace('"HERE"', args);
}
