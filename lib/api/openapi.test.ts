import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { checkDataset } from "@/lib/engine/check";
import { ERROR_CODES } from "@/lib/errors";
import { ApiError, GenerateRequest, GenerateResponse, PlanEvent, PlanRequest, RowsWindow } from "./contract";
import { openApiDocument } from "./openapi";
import * as examples from "./openapi-examples";

const document = JSON.parse(JSON.stringify(openApiDocument())) as {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, { description: string }> }>>;
  components: { schemas: Record<string, object> };
};
const text = JSON.stringify(document);

test("it is a valid OpenAPI 3.1 document", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe("3.1");
});

test("every reference leads somewhere, and every named schema is used", () => {
  const referred = new Set(Array.from(text.matchAll(/"#\/components\/schemas\/([^"/]+)/g), ([, name]) => name));
  expect([...referred].sort()).toEqual(Object.keys(document.components.schemas).sort());
});

test("it has every route there is, with its methods, and no other", () => {
  const app = join(import.meta.dirname, "..", "..", "app");
  const files = (readdirSync(app, { recursive: true }) as string[]).filter((file) => file.endsWith("route.ts"));
  const routes = files.flatMap((file) => {
    const path = `/${file.split(sep).slice(0, -1).join("/")}`.replace(/\[(\w+)\]/g, "{$1}");
    const source = readFileSync(join(app, file), "utf8");
    const original = /from "@\/(app\/.*)"/.exec(source)?.[1];
    const code = original ? readFileSync(join(app, "..", `${original}.ts`), "utf8") : source;
    return Array.from(code.matchAll(/export const (GET|POST) =/g), ([, method]) => `${method} ${path}`);
  });
  const documented = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const pageOrFile = new Set(["GET /docs"]);
  const named = (route: string) => route.replace("{file}", "{table}");
  expect(documented.map(named).sort()).toEqual(routes.filter((route) => !pageOrFile.has(route)).sort());
});

test("every operation has a name of its own and says how it can fail", () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  const codes = new Set(
    operations.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ description }) => description.match(/[a-z_]+/g) ?? []),
    ),
  );
  // A planner that fails is replaced, and a wrong method is no operation.
  const unspoken = new Set(["planner_unavailable", "method_not_allowed"]);
  expect(ERROR_CODES.filter((code) => !unspoken.has(code) && !codes.has(code))).toEqual([]);
});

test("the examples are what the contracts take and give", async () => {
  for (const { value } of Object.values(examples.GENERATE_REQUESTS)) {
    const request = GenerateRequest.parse(value);
    if (request.schema !== undefined) expect((await checkDataset(request.schema)).violations).toEqual([]);
  }
  expect(GenerateResponse.parse(examples.GENERATE_RESPONSE)).toEqual(examples.GENERATE_RESPONSE);
  expect(PlanRequest.parse(examples.PLAN_REQUEST)).toEqual(examples.PLAN_REQUEST);
  expect(RowsWindow.parse(examples.ROWS_WINDOW)).toEqual(examples.ROWS_WINDOW);
  expect(ApiError.parse(examples.INVALID_SCHEMA)).toEqual(examples.INVALID_SCHEMA);
  const events = Array.from(
    examples.PLAN_EVENTS.matchAll(/^data: (.*)$/gm),
    ([, data = ""]) => JSON.parse(data) as { kind: string },
  );
  for (const event of events.filter(({ kind }) => kind === "progress")) expect(PlanEvent.parse(event)).toEqual(event);
});

test("fields, generators and parameters carry the contract's own descriptions", () => {
  for (const words of ["Share of empty cells, 0 to 1", "A deterministic UUID", "Digits after the point"])
    expect(text).toContain(words);
});
