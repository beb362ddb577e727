import { DatasetSchema } from "@/lib/schema/dataset";
import type { ApiError, GenerateRequest, GenerateResponse, PlanRequest, RowsWindow } from "./contract";

/** Requests and answers shown in the API reference; a test holds them against the contracts. */

const schema = DatasetSchema.parse({
  version: 1,
  name: "orders",
  asOf: "2026-01-01",
  tables: [
    {
      name: "orders",
      primaryKey: "id",
      rows: { kind: "count", count: 100 },
      fields: [
        { name: "id", generator: { kind: "sequence", prefix: "ORD-", pad: 5 } },
        { name: "paid", generator: { kind: "boolean", probability: 0.9 } },
      ],
    },
  ],
});

const schemaId = "0123456789abcdef0123456789abcdef";
const description = "200 patients with blood type, condition, department, discharge within 10 days of admission";

export const GENERATE_REQUESTS = {
  sentence: { summary: "A sentence, answered with JSON", value: { description, rows: 200 } },
  file: { summary: "A sentence, answered with a file", value: { description, rows: 200, format: "csv" } },
  schema: { summary: "A schema of your own", value: { schema, rows: 1000, seed: 7, format: "csv" } },
  again: { summary: "A schema made earlier, other rows", value: { schemaId, rows: { orders: 50 }, seed: 8 } },
} satisfies Record<string, { summary: string; value: GenerateRequest }>;

export const GENERATE_RESPONSE: GenerateResponse = {
  schemaId,
  schema,
  source: "client",
  cached: false,
  warnings: [],
  seed: 7,
  rows: { orders: 1000 },
  preview: {
    tables: [
      {
        name: "orders",
        rowCount: 1000,
        columns: [
          { name: "id", type: "text" },
          { name: "paid", type: "boolean" },
        ],
        rows: [
          ["ORD-00001", true],
          ["ORD-00002", true],
        ],
      },
    ],
  },
  receipt: { checkedRows: 0, lines: [], notes: [] },
  files: [
    {
      table: "orders",
      format: "csv",
      url: `/api/datasets/${schemaId}/orders.csv?rows=%7B%22orders%22%3A1000%7D&seed=7`,
    },
  ],
  timings: { planMs: 0.1, generateMs: 0.9, totalMs: 1.4 },
};

export const PLAN_REQUEST: PlanRequest = { description, locale: "de-DE" };

export const PLAN_EVENTS = `event: progress
data: {"kind":"progress","step":"asking","message":"Asking the model"}

event: progress
data: {"kind":"progress","step":"drafting","message":"Drafting the schema","fields":["patient_id","blood_type"]}

event: plan
data: {"kind":"plan","plan":{"schemaId":"${schemaId}","schema":{},"source":"openai","cached":false,"warnings":[]}}
`;

export const ROWS_WINDOW: RowsWindow = {
  name: "orders",
  rowCount: 1000,
  start: 998,
  columns: [
    { name: "id", type: "text" },
    { name: "paid", type: "boolean" },
  ],
  rows: [
    ["ORD-00999", true],
    ["ORD-01000", false],
  ],
};

export const INVALID_SCHEMA: ApiError = {
  error: {
    code: "invalid_schema",
    message: "The schema has a mistake.",
    hint: "Mend what the violations name; each has a path into the schema.",
    violations: [
      {
        path: ["tables", 0, "fields", 1, "generator", "kind"],
        code: "invalid_shape",
        message: "There is no such kind of generator.",
        severity: "error",
      },
    ],
  },
};
