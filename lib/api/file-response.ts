import type { Dataset, DatasetTable } from "@/lib/engine/dataset";
import { AppError } from "@/lib/errors";
import { type FileKind, openExporter } from "@/lib/export";
import type { ExportFile, ExportRange } from "@/lib/export/exporter";
import { safeFileName } from "@/lib/export/file-name";
import { streamFile } from "@/lib/run";
import { type FileOptions, Format } from "./contract";

/** What a download says about itself in its headers. */
export interface FileFacts {
  schemaId: string;
  source?: string;
}

export interface FileRequest extends FileFacts {
  dataset: Dataset;
  format: Format;
  options?: FileOptions;
  /** One table; absent means the only one, or all of them together. */
  table?: string | undefined;
  /** Rows of the one table; absent means all. */
  range?: ExportRange;
  /** Ends the work when it is aborted. */
  signal?: AbortSignal;
}

/** A dataset's file as a streamed attachment: one table as it is; several in one file where the format can hold them, else as a zip. */
export function fileResponse({
  dataset,
  format,
  options = {},
  table: name,
  range,
  signal,
  ...facts
}: FileRequest): Response {
  const tables = name === undefined ? [...dataset.tables] : [findTable(dataset, name)];
  const { gzip, ...exportOptions } = options;
  const plain = openExporter({ format, options: exportOptions, wrapping: "none" });
  const wrapping = tables.length > 1 && !plain.holdsTables ? "zip" : gzip && !plain.compressed ? "gzip" : "none";
  const kind: FileKind = { format, options: exportOptions, wrapping };
  const { extension, contentType, arrange } = openExporter(kind);
  const sections = (arrange?.(dataset, tables) ?? tables).map((table) => ({
    table,
    range: range ?? { start: 0, count: table.rowCount },
  }));
  const file: ExportFile = { dataset, sections };
  const title = tables.length === 1 ? tables[0]!.name : dataset.schema.name;
  const total = sections.reduce((sum, section) => sum + section.range.count, 0);
  return new Response(streamFile(file, kind, { signal }), {
    headers: headersFor(`${title}.${extension}`, contentType, dataset, total, facts),
  });
}

/** The file format an Accept header asks for; JSON there means the answer with the preview. */
export function acceptedFormat(accept: string | null): Format | undefined {
  const types = accept?.split(",").map((type) => type.split(";")[0]!.trim().toLowerCase()) ?? [];
  return Format.options.find(
    (format) =>
      format !== "json" &&
      types.includes(openExporter({ format, options: {}, wrapping: "none" }).contentType.split(";")[0]!),
  );
}

/** Throws AppError unknown_table. */
export function findTable(dataset: Dataset, name: string): DatasetTable {
  const table = dataset.tables.find((candidate) => candidate.name === name);
  if (table) return table;
  throw new AppError("unknown_table", "This dataset has no table of that name.", {
    hint: `Its tables are ${dataset.tables.map((candidate) => candidate.name).join(", ")}.`,
  });
}

function headersFor(
  fileName: string,
  contentType: string,
  dataset: Dataset,
  rowCount: number,
  { schemaId, source }: FileFacts,
): Record<string, string> {
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
