import { z } from "zod";
import { type Dataset, type DatasetTable, DEFAULT_SEED } from "@/lib/engine/dataset";
import type { RowRequest } from "@/lib/engine/row-counts";
import { AppError } from "@/lib/errors";
import type { ExportRange } from "@/lib/export/exporter";
import { FileOptions, Format, MAX_REQUEST_ROWS, RowCount, SchemaId } from "./contract";
import { isCompressed } from "./file-response";
import { parseRequest, queryInteger } from "./route";
import { service } from "./services";

export interface Link {
  dataset: Dataset;
  /** How the query wants the file written. */
  options: FileOptions;
  /** Refuses a row range in the query: a file of all tables has none. Throws AppError bad_request. */
  expectWhole(): void;
  /** The row range the query asks for, within the table. */
  rangeOf(table: DatasetTable, most?: number): ExportRange;
}

const flag = z.stringbool({ truthy: ["true"], falsy: ["false"] }).optional();
const QueryOptions = FileOptions.extend({ header: flag, bom: flag, spreadsheetSafe: flag, gzip: flag });

const RowsParameter = z.object({ rows: z.union([RowCount, z.record(z.string(), RowCount)]) });

/** Opens the dataset a link speaks of: schema by id, rows, seed, start and count from the query. */
export async function readLink(request: Request, schemaId: string): Promise<Link> {
  if (!SchemaId.safeParse(schemaId).success)
    throw new AppError("not_found", "This is not a schema id.", {
      hint: "Use the links that a generate answer gives.",
    });
  const query = new URL(request.url).searchParams;
  const seed = queryInteger(query, "seed", { min: 0, max: Number.MAX_SAFE_INTEGER, fallback: DEFAULT_SEED });
  const dataset = await service().openLink(schemaId, readRows(query.get("rows")), seed);
  return {
    dataset,
    options: parseRequest(QueryOptions, Object.fromEntries(query)),
    expectWhole() {
      if (query.has("start") || query.has("count"))
        throw new AppError("bad_request", "start and count speak of one table, this file has every table.", {
          hint: "Leave them out, or ask for one table by name.",
        });
    },
    rangeOf(table, most = MAX_REQUEST_ROWS) {
      const start = queryInteger(query, "start", { min: 0, max: table.rowCount, fallback: 0 });
      const left = table.rowCount - start;
      return {
        start,
        count: Math.min(left, queryInteger(query, "count", { min: 0, max: most, fallback: Math.min(left, most) })),
      };
    },
  };
}

/** A number, or JSON of numbers by table name. */
function readRows(text: string | null): RowRequest {
  if (text === null) return undefined;
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    rows = text;
  }
  return parseRequest(RowsParameter, { rows }).rows;
}

/** The name of a file that has every table, before its ending. */
export const ALL_TABLES = "all";

export interface LinkTarget {
  /** The name before the ending. */
  table: string;
  format: Format;
  gzip: boolean;
}

/** `orders.csv` → table orders as csv; `orders.csv.gz` → the same, compressed; `all.zip?format=json` → every table, a file each. */
export function parseFileName(fileName: string, request: Request): LinkTarget {
  if (fileName === `${ALL_TABLES}.zip`) return { table: ALL_TABLES, format: archivedFormat(request), gzip: false };
  const gzip = fileName.endsWith(".gz");
  const plain = gzip ? fileName.slice(0, -".gz".length) : fileName;
  const dot = plain.lastIndexOf(".");
  const format = Format.safeParse(plain.slice(dot + 1));
  if (dot < 1 || !format.success)
    throw new AppError("unknown_format", "The link names no file format that is known.", {
      hint: `End the link in ${Format.options.map((known) => `.${known}`).join(", ")}.`,
    });
  if (gzip && isCompressed(format.data))
    throw new AppError("unknown_format", `A .${format.data} file is compressed already.`, { hint: "Leave .gz out." });
  return { table: plain.slice(0, dot), format: format.data, gzip };
}

function archivedFormat(request: Request): Format {
  const format = new URL(request.url).searchParams.get("format") ?? "csv";
  return parseRequest(z.object({ format: Format }), { format }).format;
}
