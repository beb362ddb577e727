import { z } from "zod";
import { DatasetSchema } from "@/lib/schema/dataset";
import { Generator, Json } from "@/lib/schema/generators";
import packageJson from "@/package.json";
import * as contract from "./contract";

/** The OpenAPI 3.1 document, made from the contracts that the routes check with. */

const SCHEMAS = {
  GenerateRequest: contract.GenerateRequest,
  GenerateResponse: contract.GenerateResponse,
  PlanRequest: contract.PlanRequest,
  PlanResponse: contract.PlanResponse,
  PlanEvent: contract.PlanEvent,
  RowsWindow: contract.RowsWindow,
  HealthResponse: contract.HealthResponse,
  CacheStatsResponse: contract.CacheStatsResponse,
  CatalogueResponse: contract.CatalogueResponse,
  ApiError: contract.ApiError,
} as const;
type SchemaName = keyof typeof SCHEMAS;

const ref = (name: SchemaName | "DatasetSchema") => ({ $ref: `#/components/schemas/${name}` });
const answer = (description: string, name: SchemaName) => ({
  description,
  content: { "application/json": { schema: ref(name) } },
});
const failures = (...statuses: string[]) =>
  Object.fromEntries(statuses.map((status) => [status, answer("What went wrong and what to do", "ApiError")]));
const file = (description: string) => ({
  description,
  headers: {
    "content-disposition": { schema: { type: "string" }, description: "attachment with the file name" },
    "x-rowsmith-schema-id": { schema: { type: "string" } },
    "x-rowsmith-seed": { schema: { type: "integer" } },
    "x-rowsmith-rows": { schema: { type: "integer" } },
  },
  content: {
    "text/csv": { schema: { type: "string" } },
    "application/zip": { schema: { type: "string", format: "binary" } },
  },
});
const inQuery = (name: string, description: string, schema: object) => ({ name, in: "query", description, schema });
const inPath = (name: string, description: string) => ({
  name,
  in: "path",
  required: true,
  description,
  schema: { type: "string" },
});

const EXAMPLE = {
  description: "200 patients with blood type, condition, department, discharge within 10 days of admission",
  rows: 200,
};

const generate = {
  summary: "Generate a dataset",
  description:
    "With `format` (or `Accept: text/csv`) the file is streamed as an attachment; without, JSON with schema, first rows, receipt and links. Several tables as one CSV come as a zip.",
  requestBody: {
    required: true,
    content: {
      "application/json": {
        schema: ref("GenerateRequest"),
        examples: { sentence: { value: EXAMPLE }, file: { value: { ...EXAMPLE, format: "csv" } } },
      },
    },
  },
  responses: {
    200: {
      description: "The dataset",
      headers: file("").headers,
      content: { "application/json": { schema: ref("GenerateResponse") }, ...file("").content },
    },
    ...failures("400", "404", "413", "422", "500"),
  },
};

const LINK_QUERY = [
  inQuery("rows", "Rows of the main table, or JSON of rows by table name", { type: "string" }),
  inQuery("seed", "Seed of the rows", { type: "integer", default: 1 }),
  inQuery("start", "First row, from 0", { type: "integer", default: 0 }),
  inQuery("count", "Number of rows", { type: "integer" }),
];

const get = (summary: string, response: SchemaName) => ({
  get: { summary, responses: { 200: answer(summary, response), ...failures("500") } },
});

/** The whole document. */
export function openApiDocument(): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Rowsmith",
      version: packageJson.version,
      description: "Describe a dataset in a sentence, get rows you can use.",
    },
    paths: {
      "/api/generate": { post: generate },
      "/api/v1/generate": { post: { ...generate, summary: "Generate a dataset (compatibility path)" } },
      "/api/schema": {
        post: {
          summary: "Plan a schema",
          description: "With `Accept: text/event-stream`, progress events come first.",
          requestBody: { required: true, content: { "application/json": { schema: ref("PlanRequest") } } },
          responses: {
            200: {
              description: "The schema",
              content: {
                "application/json": { schema: ref("PlanResponse") },
                "text/event-stream": { schema: ref("PlanEvent") },
              },
            },
            ...failures("400", "413", "500"),
          },
        },
      },
      "/api/datasets/{schemaId}/{table}.csv": {
        get: {
          summary: "Download a table by link",
          description: "The same bytes every time, whole or any row range. Use `all.zip` for every table.",
          parameters: [
            inPath("schemaId", "Id from a generate answer"),
            inPath("table", "Table name, or all"),
            ...LINK_QUERY,
          ],
          responses: { 200: file("The file"), ...failures("400", "404", "422") },
        },
      },
      "/api/datasets/{schemaId}/{table}/rows": {
        get: {
          summary: "Read a window of rows",
          parameters: [inPath("schemaId", "Id from a generate answer"), inPath("table", "Table name"), ...LINK_QUERY],
          responses: { 200: answer("The rows", "RowsWindow"), ...failures("400", "404", "422") },
        },
      },
      "/api/catalogue": get("Records and faker methods that generators may use", "CatalogueResponse"),
      "/health": get("Status of the service", "HealthResponse"),
      "/api/health": get("Status of the service", "HealthResponse"),
      "/api/v1/cache/stats": get("Cache statistics", "CacheStatsResponse"),
      "/api/cache/stats": get("Cache statistics", "CacheStatsResponse"),
    },
    components: { schemas: componentSchemas() },
  };
}

let schemas: Record<string, object> | undefined;

function componentSchemas(): Record<string, object> {
  if (!schemas) {
    const registry = z.registry<{ id: string }>();
    for (const [id, schema] of Object.entries({ DatasetSchema, Generator, Json })) registry.add(schema, { id });
    for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
    const made = z.toJSONSchema(registry, {
      io: "input",
      unrepresentable: "any",
      uri: (id) => `#/components/schemas/${id}`,
    }).schemas;
    schemas = JSON.parse(
      JSON.stringify(made, (key, value) => (key === "$id" || key === "$schema" ? undefined : value)),
    ) as Record<string, object>;
  }
  return schemas;
}
