import { z } from "zod";
import { type Dataset, type DatasetTable, DEFAULT_SEED } from "@/lib/engine/dataset";
import type { RowRequest } from "@/lib/engine/row-counts";
import { AppError } from "@/lib/errors";
import type { ExportRange } from "@/lib/export/exporter";
import { Format, MAX_REQUEST_ROWS, RowCount, SchemaId } from "./contract";
import { parseRequest, queryFlag, queryInteger } from "./route";
import { service } from "./services";

export interface Link {
  dataset: Dataset;
  spreadsheetSafe: boolean;
  /** Refuses a row range in the query: an archive of all tables has none. Throws AppError bad_request. */
  expectWhole(): void;
  /** The row range the query asks for, within the table. */
  rangeOf(table: DatasetTable, most?: number): ExportRange;
}

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
    spreadsheetSafe: queryFlag(query, "spreadsheetSafe"),
    expectWhole() {
      if (query.has("start") || query.has("count"))
        throw new AppError("bad_request", "start and count speak of one table, all.zip has every table.", {
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

/** `orders.csv` → table orders as csv; `all.zip` → every table. */
export function parseFileName(fileName: string): { table: string | undefined; format: Format } {
  if (fileName === "all.zip") return { table: undefined, format: "csv" };
  const dot = fileName.lastIndexOf(".");
  const format = Format.safeParse(fileName.slice(dot + 1));
  if (dot < 1 || !format.success)
    throw new AppError("unknown_format", "The link names no file format that is known.", {
      hint: `End the link in ${Format.options.map((known) => `.${known}`).join(", ")}.`,
    });
  return { table: fileName.slice(0, dot), format: format.data };
}
