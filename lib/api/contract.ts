import { z } from "zod";
import { ERROR_CODES } from "@/lib/errors";
import { DELIMITERS, FORMAT_NAMES, QUOTINGS, SQL_DIALECTS } from "@/lib/export/options";
import { DatasetSchema } from "@/lib/schema/dataset";
import { Locale } from "@/lib/schema/values";

/** The HTTP contract: what clients send and get. Routes, page client and OpenAPI document come from here. */

export const MAX_DESCRIPTION_LENGTH = 5000;
export const MAX_BODY_BYTES = 1_000_000;
/** Most rows one request may ask for in one table. */
export const MAX_REQUEST_ROWS = 10_000_000;
/** Most rows of one JSON window. */
export const MAX_WINDOW_ROWS = 1000;
/** Rows of each table shown in a JSON answer. */
export const PREVIEW_ROWS = 50;

export const FORMATS = FORMAT_NAMES;
export const Format = z.enum(FORMATS).describe("File format of the download");
export type Format = z.infer<typeof Format>;

export const RowCount = z.int().min(1).max(MAX_REQUEST_ROWS);
export const Seed = z
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER)
  .describe("The same schema, rows and seed give the same bytes");
export const SchemaId = z
  .string()
  .regex(/^[a-z0-9]{24,64}$/)
  .describe("Content id of a schema");

/** How a file is written; each format reads what concerns it. */
export const FileOptions = z.object({
  delimiter: z.enum(DELIMITERS).optional().describe("CSV: what stands between two cells; a comma when absent"),
  header: z.boolean().optional().describe("CSV: whether the first line names the columns; true when absent"),
  quoting: z
    .enum(QUOTINGS)
    .optional()
    .describe("CSV: which cells stand in quotes, those that need them or all that are not empty; minimal when absent"),
  bom: z
    .boolean()
    .optional()
    .describe("CSV: begins the file with a byte order mark, which tells Excel that it is UTF-8"),
  spreadsheetSafe: z.boolean().optional().describe("CSV: guards cells against spreadsheet formula injection"),
  dialect: z.enum(SQL_DIALECTS).optional().describe("SQL: the database the script is for; postgresql when absent"),
  gzip: z
    .boolean()
    .optional()
    .describe("Compresses the file with gzip; formats that are compressed already stay as they are"),
});
export type FileOptions = z.infer<typeof FileOptions>;

const Description = z
  .string()
  .max(MAX_DESCRIPTION_LENGTH)
  .regex(/\S/, 'Say what the rows are about, e.g. "200 patients with blood type and department"')
  .describe("The dataset in a sentence");

export const GenerateRequest = z
  .strictObject({
    description: Description.optional(),
    schema: z.unknown().optional().describe("A schema of your own, instead of a description"),
    schemaId: SchemaId.optional().describe("A schema made earlier, instead of a description"),
    rows: z
      .union([RowCount, z.record(z.string(), RowCount)])
      .optional()
      .describe("Rows of the main table (the others scale along), or rows by table name"),
    seed: Seed.optional(),
    locale: Locale.optional().describe("BCP 47 locale such as de-DE, with a description; a schema has its own"),
    format: Format.optional().describe("Streams this file as an attachment; absent answers JSON"),
    table: z.string().max(120).optional().describe("Only this table"),
    ...FileOptions.shape,
  })
  .describe("Give exactly one of description, schema and schemaId");
export type GenerateRequest = z.infer<typeof GenerateRequest>;

export const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Cell = z.infer<typeof Cell>;

export const ColumnType = z.enum(["integer", "decimal", "number", "boolean", "text", "date", "datetime", "time"]);
export type ColumnType = z.infer<typeof ColumnType>;

export const PreviewTable = z.object({
  name: z.string(),
  rowCount: z.int().describe("Rows of the whole table"),
  columns: z.array(
    z.object({
      name: z.string(),
      type: ColumnType,
      scale: z.int().optional().describe("Digits after the point of a decimal"),
    }),
  ),
  rows: z.array(z.array(Cell)).describe("The first rows, cells in the order of columns; instants are ISO 8601 text"),
});
export type PreviewTable = z.infer<typeof PreviewTable>;

export const RowsWindow = z.object({
  name: z.string(),
  rowCount: z.int().describe("Rows of the whole table"),
  start: z.int().describe("Row number of the first row, from 0"),
  columns: z.array(z.object({ name: z.string(), type: ColumnType })),
  rows: z.array(z.array(Cell)),
});
export type RowsWindow = z.infer<typeof RowsWindow>;

export const ReceiptLine = z.object({
  clause: z.string().describe("The user's own words"),
  kept: z.boolean().nullable().describe("null: not checked"),
  measured: z.string(),
});
export const ReceiptNote = z.object({
  table: z.string(),
  field: z.string(),
  empty: z
    .int()
    .describe("Cells left empty because they could not be made; those that are empty on purpose do not count"),
  rows: z.int().describe("Rows looked at"),
  reason: z.string().describe("Why, e.g. divides by zero"),
});
export type ReceiptNote = z.infer<typeof ReceiptNote>;

export const Receipt = z.object({
  checkedRows: z.int().describe("Rows the expectations were measured on"),
  lines: z.array(ReceiptLine),
  notes: z.array(ReceiptNote).describe("Fields with cells that could not be made"),
});
export type Receipt = z.infer<typeof Receipt>;

export const FileLink = z.object({ table: z.string(), format: Format, url: z.string() });

export const PlanSourceName = z.enum(["offline", "openai", "client"]);

export const GenerateResponse = z.object({
  schemaId: SchemaId,
  schema: DatasetSchema,
  source: PlanSourceName.describe("Which planner made the schema; client when it came with the request"),
  cached: z.boolean().describe("The schema came out of the cache"),
  warnings: z.array(z.string()),
  seed: Seed,
  rows: z.record(z.string(), z.int()).describe("Row count by table"),
  preview: z.object({ tables: z.array(PreviewTable) }),
  receipt: Receipt,
  files: z.array(FileLink),
  timings: z.object({ planMs: z.number(), generateMs: z.number(), totalMs: z.number() }),
});
export type GenerateResponse = z.infer<typeof GenerateResponse>;

export const PlanRequest = z.strictObject({
  description: Description,
  locale: Locale.optional(),
});
export type PlanRequest = z.infer<typeof PlanRequest>;

export const PlanResponse = z.object({
  schemaId: SchemaId,
  schema: DatasetSchema,
  source: PlanSourceName,
  cached: z.boolean(),
  warnings: z.array(z.string()),
});
export type PlanResponse = z.infer<typeof PlanResponse>;

/** Server-sent events of POST /api/schema with `Accept: text/event-stream`; the event name is `kind`. */
export const PlanEvent = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("progress"),
    step: z.enum(["reading", "asking", "drafting", "repairing", "checking"]),
    message: z.string(),
    fields: z.array(z.string()).optional(),
  }),
  z.object({ kind: z.literal("plan"), plan: PlanResponse }),
  z.object({ kind: z.literal("error"), error: z.lazy(() => ApiError.shape.error) }),
]);
export type PlanEvent = z.infer<typeof PlanEvent>;

export const ApiViolation = z.object({
  path: z.array(z.union([z.string(), z.number()])).describe("Keys and positions from the root of what was sent"),
  code: z.string(),
  message: z.string().describe("What is wrong and, where there is one, the way out"),
  severity: z.enum(["error", "warning"]),
});
export type ApiViolation = z.infer<typeof ApiViolation>;

export const ApiError = z.object({
  error: z.object({
    code: z.string().describe(`One of ${ERROR_CODES.join(", ")}`),
    message: z.string().describe("What happened"),
    hint: z.string().describe("What to do about it"),
    violations: z.array(ApiViolation).optional(),
  }),
});
export type ApiError = z.infer<typeof ApiError>;

export const HealthResponse = z.object({
  status: z.literal("ok"),
  version: z.string(),
  engineVersion: z.int(),
  planner: z.enum(["offline", "openai"]),
  cache: z.enum(["memory", "embedded", "upstash", "off"]),
});
export type HealthResponse = z.infer<typeof HealthResponse>;

export const CacheStatsResponse = z.object({
  enabled: z.boolean(),
  driver: z.enum(["memory", "embedded", "upstash", "off"]),
  hits: z.int(),
  misses: z.int(),
  entries: z.int(),
  hitRate: z.number().min(0).max(1),
});

/** What the page's field editor needs to know beyond the contract. */
export const CatalogueResponse = z.object({
  records: z.array(
    z.object({
      name: z.string(),
      description: z.string(),
      attributes: z.array(z.object({ name: z.string(), type: ColumnType, description: z.string() })),
    }),
  ),
  fakerMethods: z.array(z.string()),
});
export type CatalogueResponse = z.infer<typeof CatalogueResponse>;
