import { createCsv } from "./csv";
import type { Exporter } from "./exporter";
import { gzipped } from "./gzip";
import { createJson, createNdjson } from "./json";
import type { ExportOptions, FormatName } from "./options";
import { createParquet } from "./parquet";
import { createSql } from "./sql";
import { createXlsx } from "./xlsx";
import { zipped } from "./zip";

const FORMATS: Readonly<Record<FormatName, (options: ExportOptions) => Exporter>> = {
  csv: createCsv,
  json: createJson,
  ndjson: createNdjson,
  sql: ({ dialect }) => createSql(dialect),
  parquet: createParquet,
  xlsx: createXlsx,
};

/** Which file is asked for; plain data, so that every thread can open the same. */
export interface FileKind {
  readonly format: FormatName;
  readonly options: ExportOptions;
  /** none: the format's own file; gzip: that, compressed; zip: an archive with a file for each table. */
  readonly wrapping: "none" | "gzip" | "zip";
}

/** The exporter for this kind of file. */
export function openExporter({ format, options, wrapping }: FileKind): Exporter {
  const exporter = FORMATS[format](options);
  if (wrapping === "zip") return zipped(exporter);
  return wrapping === "gzip" ? gzipped(exporter) : exporter;
}
