import type { Format } from "@/lib/api/contract";

/** What file formats are called, and what several tables in one of them become. */
export const FORMAT_NAMES: Readonly<Record<Format, { label: string; together: string }>> = {
  csv: { label: "CSV", together: "zip" },
  json: { label: "JSON", together: "json" },
  ndjson: { label: "NDJSON", together: "zip" },
  sql: { label: "SQL", together: "sql" },
  parquet: { label: "Parquet", together: "zip" },
  xlsx: { label: "Excel", together: "xlsx" },
};
