import { type Dataset, ENGINE_VERSION } from "@/lib/engine/dataset";
import { type FileKind, openExporter } from "@/lib/export";
import type { ExportRange } from "@/lib/export/exporter";
import { safeFileName } from "@/lib/export/file-name";
import { streamFile } from "@/lib/run";
import type { FileOptions, Format } from "./contract";
import { findTable } from "./service";

/** What a download says about itself in its headers, besides what the dataset knows. */
export interface FileFacts {
  schemaId: string;
  source?: string;
  warnings?: readonly string[];
}

export interface FileRequest extends FileFacts {
  dataset: Dataset;
  format: Format;
  options?: FileOptions;
  /** One table; absent means all of them. */
  table?: string | undefined;
  /** Rows of the one table; absent means all. */
  range?: ExportRange;
  /** A zip with one file a table, also where one file could hold them. */
  archive?: boolean;
  /** Ends the work when it is aborted. */
  signal?: AbortSignal;
}

/** A dataset's file as a streamed attachment: several tables in one file where the format can hold them, else as a zip with one file a table. */
export function fileResponse({
  dataset,
  format,
  options: { gzip = false, ...options } = {},
  table: name,
  range,
  archive = false,
  signal,
  ...facts
}: FileRequest): Response {
  const tables = name === undefined ? dataset.tables : [findTable(dataset, name)];
  const { holdsTables, compressed } = openExporter({ format, options, wrapping: "none" });
  const wrapping = archive || (tables.length > 1 && !holdsTables) ? "zip" : gzip && !compressed ? "gzip" : "none";
  const kind: FileKind = { format, options, wrapping };
  const { extension, contentType, arrange } = openExporter(kind);
  const sections = (arrange?.(dataset, tables) ?? tables).map((table) => ({
    table,
    range: range ?? { start: 0, count: table.rowCount },
  }));
  const title = tables.length === 1 && !archive ? tables[0]!.name : dataset.schema.name;
  const rowCount = sections.reduce((sum, section) => sum + section.range.count, 0);
  return new Response(streamFile({ dataset, sections }, kind, { signal }), {
    headers: headersFor(`${title}.${extension}`, contentType, dataset, rowCount, facts),
  });
}

/** The media type of a format's own file, without parameters. */
export function mediaTypeOf(format: Format): string {
  return openExporter({ format, options: {}, wrapping: "none" }).contentType.split(";")[0]!;
}

/** Whether a format's own file is compressed. */
export function isCompressed(format: Format): boolean {
  return openExporter({ format, options: {}, wrapping: "none" }).compressed;
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
