import { downloadZip } from "client-zip";
import { type Dataset, ENGINE_VERSION } from "@/lib/engine/dataset";
import { exporters } from "@/lib/export";
import type { Exporter, ExportOptions, ExportRange } from "@/lib/export/exporter";
import { streamTable } from "@/lib/run/stream";
import { instantToMillis } from "@/lib/schema/values";
import type { Format } from "./contract";
import { findTable } from "./service";

/** What a download says about itself in its headers, besides what the dataset knows. */
export interface FileFacts {
  schemaId: string;
  source?: string;
  warnings?: readonly string[];
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
export function fileResponse({
  dataset,
  format,
  table: name,
  range,
  spreadsheetSafe = false,
  ...facts
}: FileRequest): Response {
  const exporter = exporters[format];
  const only =
    name === undefined ? (dataset.tables.length === 1 ? dataset.tables[0] : undefined) : findTable(dataset, name);
  if (only) {
    const rows = range ?? { start: 0, count: only.rowCount };
    const headers = headersFor(`${only.name}.${exporter.extension}`, exporter.contentType, dataset, rows.count, facts);
    return new Response(streamTable(only, rows, exporter, { spreadsheetSafe }), { headers });
  }
  const total = dataset.tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const headers = headersFor(`${dataset.schema.name}.zip`, "application/zip", dataset, total, facts);
  return new Response(downloadZip(zipEntries(dataset, exporter, { spreadsheetSafe })).body, { headers });
}

/** Opens each table only when the archive has come to it. */
function* zipEntries(dataset: Dataset, exporter: Exporter, options: ExportOptions) {
  const lastModified = wallClock(dataset.schema.asOf);
  const taken = new Set<string>();
  for (const table of dataset.tables) {
    const whole = { start: 0, count: table.rowCount };
    const name = freeFileName(safeFileName(table.name), exporter.extension, taken);
    yield { name, input: streamTable(table, whole, exporter, options), lastModified };
  }
}

/** A date whose local clock shows the UTC time of an instant: zip archives store local time, and the bytes must not hang on the machine's zone. */
function wallClock(instant: string): Date {
  const utc = new Date(instantToMillis(instant));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}

function headersFor(
  fileName: string,
  contentType: string,
  dataset: Dataset,
  rowCount: number,
  facts: FileFacts,
): Record<string, string> {
  const { schemaId, source, warnings = [] } = facts;
  return {
    "content-type": contentType,
    "content-disposition": attachment(safeFileName(fileName)),
    "cache-control": "no-store, no-transform",
    "accept-ranges": "none",
    "x-rowsmith-schema-id": schemaId,
    "x-rowsmith-seed": String(dataset.seed),
    "x-rowsmith-rows": String(rowCount),
    "x-rowsmith-engine": String(ENGINE_VERSION),
    ...(source && { "x-rowsmith-source": source }),
    ...(warnings.length > 0 && { "x-rowsmith-warnings": asciiJson(warnings) }),
  };
}

/** Old clients read the plain name, others the encoded one (RFC 6266). */
function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** Headers hold ASCII only; JSON has an escape for the rest. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Table names may hold anything; file names may not. */
function safeFileName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_").replace(/^\.+/, "_");
  return safe === "" ? "table" : safe;
}

/** Two tables may come to the same file name: the second gets a number. */
function freeFileName(name: string, extension: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const candidate = `${n === 1 ? name : `${name} ${n}`}.${extension}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
