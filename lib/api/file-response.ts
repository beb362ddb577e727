import { downloadZip } from "client-zip";
import type { Dataset, DatasetTable } from "@/lib/engine/dataset";
import { AppError } from "@/lib/errors";
import { exporters } from "@/lib/export";
import type { ExportOptions, ExportRange } from "@/lib/export/exporter";
import { streamTable } from "@/lib/run/stream";
import type { Format } from "./contract";

/** What a download says about itself in its headers. */
export interface FileFacts {
  schemaId: string;
  source?: string;
}

export interface FileRequest extends FileFacts, ExportOptions {
  dataset: Dataset;
  format: Format;
  /** One table; absent means the only one, or all of them as a zip. */
  table?: string | undefined;
  /** Rows of the one table; absent means all. */
  range?: ExportRange;
}

/** A dataset's file as a streamed attachment: one table as it is, several as a zip with one file a table. */
export function fileResponse({ dataset, format, table: name, range, spreadsheetSafe, ...facts }: FileRequest): Response {
  const exporter = exporters[format];
  const options = spreadsheetSafe === undefined ? {} : { spreadsheetSafe };
  const only = name === undefined ? (dataset.tables.length === 1 ? dataset.tables[0] : undefined) : findTable(dataset, name);
  if (only) {
    const rows = range ?? { start: 0, count: only.rowCount };
    const body = streamTable(only, rows, exporter, options);
    return new Response(body, { headers: headersFor(`${only.name}.${exporter.extension}`, exporter.contentType, dataset, rows.count, facts) });
  }
  const entries = dataset.tables.map((table) => ({
    name: `${safeFileName(table.name)}.${exporter.extension}`,
    input: streamTable(table, { start: 0, count: table.rowCount }, exporter, options),
    lastModified: new Date(dataset.schema.asOf),
  }));
  const total = dataset.tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return new Response(downloadZip(entries).body, { headers: headersFor(`${dataset.schema.name}.zip`, "application/zip", dataset, total, facts) });
}

/** Throws AppError unknown_table. */
export function findTable(dataset: Dataset, name: string): DatasetTable {
  const table = dataset.tables.find((candidate) => candidate.name === name);
  if (table) return table;
  throw new AppError("unknown_table", "This dataset has no table of that name.", {
    hint: `Its tables are ${dataset.tables.map((candidate) => candidate.name).join(", ")}.`,
  });
}

function headersFor(fileName: string, contentType: string, dataset: Dataset, rowCount: number, { schemaId, source }: FileFacts): Record<string, string> {
  const name = safeFileName(fileName);
  const ascii = name.replace(/[^\x20-\x7e]/g, "_").replace(/["\\]/g, "_");
  return {
    "content-type": contentType,
    "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escapeByte)}`,
    "cache-control": "no-store, no-transform",
    "x-rowsmith-schema-id": schemaId,
    "x-rowsmith-seed": String(dataset.seed),
    "x-rowsmith-rows": String(rowCount),
    ...(source && { "x-rowsmith-source": source }),
  };
}

const escapeByte = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

/** Table names may hold anything; file names may not. */
function safeFileName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_").replace(/^\.+/, "_");
  return safe === "" ? "table" : safe;
}
