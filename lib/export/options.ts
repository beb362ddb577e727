/** How formats write; plain data, known to requests, links and threads. */

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const QUOTINGS = ["minimal", "all"] as const;
export type Quoting = (typeof QUOTINGS)[number];

export const SQL_DIALECTS = ["postgresql", "mysql", "sqlite"] as const;
export type SqlDialectName = (typeof SQL_DIALECTS)[number];

export interface CsvOptions {
  /** Between two cells; a comma when absent. */
  delimiter?: Delimiter | undefined;
  /** Whether the first line names the columns; it does when absent. */
  header?: boolean | undefined;
  /** Which cells stand in quotes: those that need them (when absent), or every cell that is not empty. */
  quoting?: Quoting | undefined;
  /** Begins the file with a byte order mark, which tells spreadsheets that it is UTF-8. */
  bom?: boolean | undefined;
  /** Guards text cells against being read as spreadsheet formulas. */
  spreadsheetSafe?: boolean | undefined;
}

/** Each format reads what concerns it. */
export interface ExportOptions extends CsvOptions {
  /** The database that SQL is for; PostgreSQL when absent. */
  dialect?: SqlDialectName | undefined;
}

/** Every file format, the plain one first. */
export const FORMAT_NAMES = ["csv", "json", "ndjson", "sql", "parquet", "xlsx"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
