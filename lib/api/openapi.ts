import { z } from "zod";
import type { ErrorCode } from "@/lib/errors";
import packageJson from "@/package.json";
import * as contract from "./contract";
import { mediaTypeOf } from "./file-response";
import * as examples from "./openapi-examples";
import { componentSchemas, type SchemaName } from "./openapi-schemas";
import { STATUS } from "./route";

/** The OpenAPI 3.1 document, made from the contracts that the routes check with. */
export function openApiDocument() {
  return {
    openapi: "3.1.0",
    info: {
      title: "Rowsmith",
      version: packageJson.version,
      summary: packageJson.description,
      description:
        "The same schema, rows and seed give the same bytes every time. Every refusal has one shape, `{ error: { code, message, hint, violations? } }`. Browsers of other origins are not let in: no CORS headers are sent.",
      license: { name: packageJson.license, identifier: packageJson.license },
    },
    servers: [{ url: "/" }],
    security: [],
    tags: [
      { name: "Datasets", description: "From a sentence or a schema to rows" },
      { name: "Links", description: "Rows of a schema made earlier; nothing but the schema is stored" },
      { name: "Service", description: "What runs, and on what" },
    ],
    paths: {
      "/api/generate": { post: generate("generate", "Generate a dataset") },
      "/api/v1/generate": { post: generate("generateV1", "Generate a dataset (the path of the original service)") },
      "/api/schema": { post: PLAN },
      "/api/datasets/{schemaId}/{file}": { get: DOWNLOAD },
      "/api/datasets/{schemaId}/{table}/rows": { get: WINDOW },
      "/api/catalogue": {
        get: read("catalogue", "Records and faker methods that generators may use", "CatalogueResponse"),
      },
      "/api/health": { get: read("health", "Status of the service", "HealthResponse") },
      "/health": { get: read("healthAtRoot", "Status of the service (short path)", "HealthResponse") },
      "/api/cache/stats": { get: read("cacheStats", "Statistics of the cache of schemas", "CacheStatsResponse") },
      "/api/v1/cache/stats": {
        get: read("cacheStatsV1", "Statistics of the cache (the path of the original service)", "CacheStatsResponse"),
      },
      "/api/openapi.json": {
        get: {
          operationId: "openApi",
          tags: ["Service"],
          summary: "This document",
          responses: {
            200: { description: "OpenAPI 3.1", content: { "application/json": { schema: { type: "object" } } } },
          },
        },
      },
    },
    components: { schemas: componentSchemas() },
  };
}

const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
const jsonOf = (name: SchemaName, example?: unknown) => ({
  "application/json": { schema: ref(name), ...(example !== undefined && { example }) },
});

/** Refusals by status, each with the codes that go with it. */
function refusals(...codes: ErrorCode[]): Record<string, object> {
  const all: ErrorCode[] = [...codes, "internal"];
  return Object.fromEntries(
    [...new Set(all.map((code) => STATUS[code]))].map((status) => {
      const group = all.filter((code) => STATUS[code] === status);
      const example = group.includes("invalid_schema") ? examples.INVALID_SCHEMA : undefined;
      return [status, { description: `Refused: ${group.join(", ")}`, content: jsonOf("ApiError", example) }];
    }),
  );
}

const header = (description: string, schema: object = { type: "string" }) => ({ description, schema });
const FILE_HEADERS = {
  "content-disposition": header("attachment, with the file's name"),
  "x-rowsmith-schema-id": header("Content id of the schema"),
  "x-rowsmith-seed": header("Seed of the rows", { type: "integer" }),
  "x-rowsmith-rows": header("Rows in the file", { type: "integer" }),
  "x-rowsmith-engine": header("Version of the engine: another one may make other bytes", { type: "integer" }),
};
const PLANNED_FILE_HEADERS = {
  ...FILE_HEADERS,
  "x-rowsmith-source": header("Which planner made the schema", { enum: contract.PlanSourceName.options }),
  "x-rowsmith-warnings": header("What to know about the plan, as a JSON list of texts; absent where there is nothing"),
};
const bytes = (contentMediaType: string) => ({ schema: { type: "string", contentMediaType } });
const FILE_TYPES = [...contract.FORMATS.map(mediaTypeOf), "application/zip", "application/gzip"];
const FILE_CONTENT = {
  ...Object.fromEntries(FILE_TYPES.filter((type) => type !== "application/json").map((type) => [type, bytes(type)])),
  "text/csv": { schema: { type: "string" }, example: "id,paid\r\nORD-00001,true\r\nORD-00002,true\r\n" },
};

function generate(operationId: string, summary: string) {
  return {
    operationId,
    tags: ["Datasets"],
    summary,
    description:
      "With `format`, or `Accept: text/csv`, the file is streamed as an attachment; without, the answer is JSON with schema, first rows, receipt and links. JSON, SQL and Excel hold several tables in one file; the other formats come as a zip with one file a table.",
    requestBody: {
      required: true,
      content: { "application/json": { schema: ref("GenerateRequest"), examples: examples.GENERATE_REQUESTS } },
    },
    responses: {
      200: {
        description: "The dataset",
        headers: PLANNED_FILE_HEADERS,
        content: { ...jsonOf("GenerateResponse", examples.GENERATE_RESPONSE), ...FILE_CONTENT },
      },
      ...refusals(
        "bad_request",
        "malformed_json",
        "empty_description",
        "rows_out_of_range",
        "unknown_format",
        "unknown_table",
        "not_found",
        "body_too_large",
        "description_too_long",
        "invalid_schema",
      ),
    },
  };
}

const PLAN = {
  operationId: "plan",
  tags: ["Datasets"],
  summary: "Plan a schema, without rows",
  description:
    "With `Accept: text/event-stream` what happens is told as server-sent events; the last one is the plan, or an error.",
  requestBody: { required: true, content: jsonOf("PlanRequest", examples.PLAN_REQUEST) },
  responses: {
    200: {
      description: "The schema",
      content: {
        ...jsonOf("PlanResponse"),
        "text/event-stream": { schema: ref("PlanEvent"), example: examples.PLAN_EVENTS },
      },
    },
    ...refusals("bad_request", "malformed_json", "empty_description", "body_too_large", "description_too_long"),
  },
};

const inPath = (name: string, description: string, example?: string) => ({
  name,
  in: "path",
  required: true,
  description,
  schema: { type: "string" },
  ...(example && { example }),
});
const inQuery = (name: string, description: string, schema: object) => ({ name, in: "query", description, schema });
const wholeNumber = (most: number, more: object = {}) => ({ type: "integer", minimum: 0, maximum: most, ...more });
const SCHEMA_ID = { ...inPath("schemaId", "Id from an earlier answer"), schema: ref("SchemaId") };
const LINK_QUERY = [
  inQuery("rows", 'Rows of the main table, or JSON of rows by table name, e.g. {"orders":50}; absent: as planned', {
    type: "string",
  }),
  inQuery("seed", "Seed of the rows", wholeNumber(Number.MAX_SAFE_INTEGER, { default: 1 })),
  inQuery("start", "First row, from 0", wholeNumber(contract.MAX_REQUEST_ROWS, { default: 0 })),
];

const FILE_OPTIONS = Object.entries(contract.FileOptions.shape).map(([name, option]) => {
  const { $schema: _, description = "", ...schema } = z.toJSONSchema(option);
  return inQuery(name, description, schema);
});

const DOWNLOAD = {
  operationId: "download",
  tags: ["Links"],
  summary: "Download a table, whole or a range of its rows, or all tables",
  description: "The same bytes every time; files of adjoining ranges, put end to end, are the whole file.",
  parameters: [
    SCHEMA_ID,
    inPath(
      "file",
      `Table name and format (${contract.FORMATS.join(", ")}), with .gz compressed; all in place of the name has every table, all.zip a file for each`,
      "orders.csv",
    ),
    ...LINK_QUERY,
    inQuery("count", "Number of rows; absent: to the end", wholeNumber(contract.MAX_REQUEST_ROWS)),
    ...FILE_OPTIONS,
    inQuery("format", "Format of the files in all.zip", { type: "string", enum: contract.FORMATS, default: "csv" }),
  ],
  responses: {
    200: { description: "The file", headers: FILE_HEADERS, content: FILE_CONTENT },
    ...refusals("bad_request", "rows_out_of_range", "unknown_format", "unknown_table", "not_found", "invalid_schema"),
  },
};

const WINDOW = {
  operationId: "rows",
  tags: ["Links"],
  summary: "Read a window of rows as JSON",
  parameters: [
    SCHEMA_ID,
    inPath("table", "Table name", "orders"),
    ...LINK_QUERY,
    inQuery("count", "Number of rows", wholeNumber(contract.MAX_WINDOW_ROWS)),
  ],
  responses: {
    200: { description: "The rows", content: jsonOf("RowsWindow", examples.ROWS_WINDOW) },
    ...refusals("bad_request", "rows_out_of_range", "unknown_table", "not_found", "invalid_schema"),
  },
};

function read(operationId: string, summary: string, response: SchemaName) {
  return {
    operationId,
    tags: ["Service"],
    summary,
    responses: { 200: { description: summary, content: jsonOf(response) }, ...refusals() },
  };
}
