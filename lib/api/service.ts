import { checkDataset } from "@/lib/engine/check";
import { type Dataset, type DatasetTable, DEFAULT_SEED, openDataset } from "@/lib/engine/dataset";
import type { RowRequest } from "@/lib/engine/row-counts";
import { AppError } from "@/lib/errors";
import type { Plan, PlanOptions, PlanSource } from "@/lib/planner/planner";
import type { DatasetSchema } from "@/lib/schema/dataset";
import { fingerprintSchema } from "@/lib/schema/fingerprint";
import type { Violation } from "@/lib/schema/violation";
import { verifyDataset } from "@/lib/verify";
import {
  FORMATS,
  type Format,
  type GenerateRequest,
  type GenerateResponse,
  MAX_REQUEST_ROWS,
  type PlanResponse,
  PREVIEW_ROWS,
  type PreviewTable,
  type Receipt,
} from "./contract";
import { createRecent } from "./recent";

/** What the routes do, without HTTP: plan, open, preview. */

/** Opened datasets that are kept: people look at one dataset again and again, by window, format and link. */
const KEPT_DATASETS = 16;
/** Fields up to which a dataset is kept, for each may hold a hundred kilobytes. */
const MOST_KEPT_FIELDS = 500;

/** What a plan hangs on besides the sentence. */
export type PlanCircumstances = Pick<PlanOptions, "locale" | "asOf">;

/** The parts of the outside world the service needs. */
export interface ServiceParts {
  plan(description: string, options: PlanOptions): Promise<Plan>;
  /** Planned schemas by description; undefined on a miss. Values are untrusted. */
  recallPlan(description: string, circumstances: PlanCircumstances): Promise<unknown>;
  rememberPlan(description: string, circumstances: PlanCircumstances, plan: Plan): Promise<void>;
  recallSchema(schemaId: string): Promise<unknown>;
  rememberSchema(schemaId: string, schema: DatasetSchema): Promise<void>;
}

export interface OpenedDataset {
  dataset: Dataset;
  schemaId: string;
  source: PlanSource;
  cached: boolean;
  warnings: string[];
  planMs: number;
}

export type Service = ReturnType<typeof createService>;

export function createService(parts: ServiceParts) {
  const kept = createRecent<OpenedRows>(KEPT_DATASETS);

  /** The dataset of a schema id, rows and seed, kept from the last time or opened now. */
  async function openKept(schemaId: string, schema: unknown, rows: RowRequest, seed = DEFAULT_SEED) {
    const key = JSON.stringify([schemaId, rows, seed]);
    const known = kept.get(key);
    if (known) return known;
    const opened = await openRows(schema, rows, seed);
    const fields = opened.dataset.schema.tables.reduce((sum, table) => sum + table.fields.length, 0);
    if (fields <= MOST_KEPT_FIELDS) kept.set(key, opened);
    return opened;
  }

  /** Sentence → checked schema, from the cache where it was planned before on the same day. */
  async function plan(
    description: string,
    { locale, ...live }: { locale?: string | undefined } & Pick<PlanOptions, "signal" | "onProgress"> = {},
  ): Promise<PlanResponse> {
    const text = description.trim();
    const circumstances = { asOf: new Date().toISOString().slice(0, 10), ...(locale && { locale }) };
    const remembered = await readPlan(await parts.recallPlan(text, circumstances));
    const made = remembered ?? (await parts.plan(text, { ...circumstances, ...live }));
    if (!remembered) await parts.rememberPlan(text, circumstances, made);
    const schemaId = await remember(made.schema);
    return {
      schemaId,
      schema: made.schema,
      source: made.source,
      cached: remembered !== undefined,
      warnings: made.warnings,
    };
  }

  /** Opens what a request asks for: a description, a schema of its own, or an earlier one by id. */
  async function open(request: GenerateRequest, signal?: AbortSignal): Promise<OpenedDataset> {
    const given = [request.description, request.schema, request.schemaId].filter((part) => part !== undefined);
    if (given.length !== 1)
      throw new AppError(
        "bad_request",
        `The request describes ${given.length === 0 ? "no" : "more than one"} dataset.`,
        {
          hint: "Give exactly one of description, schema and schemaId.",
        },
      );
    if (request.locale !== undefined && request.description === undefined)
      throw new AppError("bad_request", "A schema has a locale of its own.", {
        hint: "Set schema.locale, or send locale with a description.",
      });
    const started = performance.now();
    const { schema, source, cached, warnings, schemaId } = await resolveSchema(request, signal);
    const planMs = performance.now() - started;
    const opened =
      schemaId === undefined
        ? await openRows(schema, request.rows, request.seed)
        : await openKept(schemaId, schema, request.rows, request.seed);
    return {
      dataset: opened.dataset,
      source,
      cached,
      warnings: [...warnings, ...opened.warnings],
      schemaId: schemaId ?? (await remember(opened.dataset.schema)),
      planMs,
    };
  }

  async function resolveSchema(request: GenerateRequest, signal?: AbortSignal) {
    if (request.description !== undefined)
      return plan(request.description, { locale: request.locale, ...(signal && { signal }) });
    if (request.schemaId !== undefined)
      return {
        schema: await recall(request.schemaId),
        source: "client" as const,
        cached: true,
        warnings: [],
        schemaId: request.schemaId,
      };
    return { schema: request.schema, source: "client" as const, cached: false, warnings: [], schemaId: undefined };
  }

  async function remember(schema: DatasetSchema): Promise<string> {
    const schemaId = await fingerprintSchema(schema);
    await parts.rememberSchema(schemaId, schema);
    return schemaId;
  }

  /** An earlier schema. Throws AppError not_found. */
  async function recall(schemaId: string): Promise<unknown> {
    const schema = await parts.recallSchema(schemaId);
    if (schema === undefined)
      throw new AppError("not_found", "This server knows no schema with that id.", {
        hint: "Generate it again from its description or schema; the link then works.",
      });
    return schema;
  }

  /** An earlier schema with rows and seed, for links. */
  async function openLink(schemaId: string, rows: RowRequest, seed: number): Promise<Dataset> {
    return (await openKept(schemaId, await recall(schemaId), rows, seed)).dataset;
  }

  /** The JSON answer: schema, first rows, receipt and links. */
  async function generate(request: GenerateRequest, signal?: AbortSignal): Promise<GenerateResponse> {
    const started = performance.now();
    const { dataset, schemaId, source, cached, warnings, planMs } = await open(request, signal);
    const generating = performance.now();
    const shown = request.table === undefined ? dataset.tables : [findTable(dataset, request.table)];
    const tables = shown.map(previewOf);
    const receipt = receiptOf(dataset);
    const ended = performance.now();
    return {
      schemaId,
      schema: dataset.schema,
      source,
      cached,
      warnings,
      seed: dataset.seed,
      rows: { ...dataset.rowCounts },
      preview: { tables },
      receipt,
      files: shown.flatMap(({ name }) =>
        FORMATS.map((format) => ({ table: name, format, url: fileUrl(schemaId, name, format, dataset) })),
      ),
      timings: { planMs: round(planMs), generateMs: round(ended - generating), totalMs: round(ended - started) },
    };
  }

  return { plan, open, openLink, generate };
}

/** What was made of a dataset for an answer: the same every time, so it is made once for as long as the dataset is kept. */
const previews = new WeakMap<DatasetTable, PreviewTable>();
const receipts = new WeakMap<Dataset, Receipt>();

function previewOf(table: DatasetTable): PreviewTable {
  let preview = previews.get(table);
  if (!preview) {
    const { name, rowCount } = table;
    const columns = table.columns.map((column) => ({
      name: column.name,
      type: column.type.type,
      ...(column.type.type === "decimal" && { scale: column.type.scale }),
    }));
    preview = { name, rowCount, columns, rows: table.rows(0, PREVIEW_ROWS) };
    previews.set(table, preview);
  }
  return preview;
}

function receiptOf(dataset: Dataset): Receipt {
  let receipt = receipts.get(dataset);
  if (!receipt) {
    receipt = verifyDataset(dataset);
    receipts.set(dataset, receipt);
  }
  return receipt;
}

/** Throws AppError unknown_table. */
export function findTable(dataset: Dataset, name: string): DatasetTable {
  const table = dataset.tables.find((candidate) => candidate.name === name);
  if (table) return table;
  throw new AppError("unknown_table", "This dataset has no table of that name.", { hint: tablesOf(dataset) });
}

const tablesOf = ({ tables }: Dataset) => `Its tables are ${tables.map(({ name }) => name).join(", ")}.`;

/** A link is a formula: schema, rows and seed give the same bytes again. */
function fileUrl(schemaId: string, table: string, format: Format, dataset: Dataset): string {
  const query = new URLSearchParams({ rows: JSON.stringify(dataset.rowCounts), seed: String(dataset.seed) });
  return `/api/datasets/${schemaId}/${encodeURIComponent(table)}.${format}?${query}`;
}

const round = (millis: number) => Math.round(millis * 100) / 100;

interface OpenedRows {
  dataset: Dataset;
  warnings: string[];
}

/** Opens a schema with the rows asked. Throws AppError invalid_schema, unknown_table or rows_out_of_range. */
async function openRows(schema: unknown, rows: RowRequest, seed = DEFAULT_SEED): Promise<OpenedRows> {
  const { dataset, violations } = await openDataset(schema, { rows, seed });
  if (!dataset) {
    const mistakes = violations.length === 1 ? "a mistake" : `${violations.length} mistakes`;
    throw new AppError("invalid_schema", `The schema has ${mistakes}.`, {
      hint: "Mend what the violations name; each has a path into the schema.",
      violations,
    });
  }
  const unknown =
    typeof rows === "object" ? Object.keys(rows).find((name) => !Object.hasOwn(dataset.rowCounts, name)) : undefined;
  if (unknown !== undefined)
    throw new AppError("unknown_table", "rows names a table that the dataset does not have.", {
      hint: tablesOf(dataset),
    });
  const largest = Math.max(...Object.values(dataset.rowCounts));
  if (largest > MAX_REQUEST_ROWS)
    throw new AppError("rows_out_of_range", `One table would have ${largest.toLocaleString("en-US")} rows.`, {
      hint: `A request makes up to ${MAX_REQUEST_ROWS.toLocaleString("en-US")} rows a table; set rows by table name.`,
    });
  return { dataset, warnings: violations.map((violation) => inWords(violation, dataset.schema)) };
}

/** What is doubtful about a schema that works, with the names of the field it is about. */
function inWords({ path, message }: Violation, { tables }: DatasetSchema): string {
  const table = path[0] === "tables" ? tables[Number(path[1])] : undefined;
  const field = path[2] === "fields" ? table?.fields[Number(path[3])] : undefined;
  return field ? `${table?.name}, ${field.name}: ${message}` : message;
}

/** A plan out of the cache, trusted only after the same check as any other input. */
async function readPlan(value: unknown): Promise<Plan | undefined> {
  if (typeof value !== "object" || value === null) return undefined;
  const { schema: stored, source, warnings } = value as Partial<Plan>;
  const { schema } = await checkDataset(stored);
  if (!schema || (source !== "offline" && source !== "openai")) return undefined;
  return {
    schema,
    source,
    warnings: Array.isArray(warnings) ? warnings.filter((warning) => typeof warning === "string") : [],
  };
}
