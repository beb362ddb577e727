import type { OutputType } from "@/lib/engine/column";
import type { SqlDialectName } from "../options";
import { cutTo } from "../unique-names";

/** What one database spells its own way. */
export interface SqlDialect {
  /** Statements before the tables are created, before the rows, and at the end. */
  readonly prologue: string;
  readonly beforeRows: string;
  readonly epilogue: string;
  /** A name that is not too long and holds nothing that the database refuses. `reserve` characters are kept free. */
  fitName(name: string, reserve: number): string;
  /** How the database compares names. */
  foldName(name: string): string;
  quoteName(name: string): string;
  /** Column type; `indexed` columns are part of a key. */
  typeOf(type: OutputType, indexed: boolean): string;
  /** After a foreign key; the tables it joins may be loaded in any order then. */
  readonly deferred: string;
  /** Whether a foreign key can name a table that is created later. */
  readonly forwardReferences: boolean;
  readonly booleans: "words" | "digits";
  /** An instant as 2026-01-31T08:05:09Z or as 2026-01-31 08:05:09. */
  readonly instants: "iso" | "plain";
  readonly backslashEscapes: boolean;
}

const bytesOf = (text: string) => Buffer.byteLength(text);
const doubled = (quote: string) => (name: string) => `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
const lower = (name: string) => name.toLowerCase();
/** Digits of any scaled integer the engine makes. */
const DECIMAL_DIGITS = 18;
const decimal = (keyword: string, type: OutputType) =>
  type.type === "decimal" ? `${keyword}(${DECIMAL_DIGITS}, ${type.scale})` : keyword;

const POSTGRESQL_TYPES = {
  integer: "BIGINT",
  decimal: "NUMERIC",
  number: "DOUBLE PRECISION",
  boolean: "BOOLEAN",
  text: "TEXT",
  date: "DATE",
  datetime: "TIMESTAMPTZ",
  time: "TIME",
};
const MYSQL_TYPES = {
  integer: "BIGINT",
  decimal: "DECIMAL",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  text: "TEXT",
  date: "DATE",
  datetime: "DATETIME",
  time: "TIME",
};
const SQLITE_TYPES = {
  integer: "INTEGER",
  decimal: "DECIMAL",
  number: "REAL",
  boolean: "BOOLEAN",
  text: "TEXT",
  date: "DATE",
  datetime: "DATETIME",
  time: "TIME",
};

export const sqlDialects: Readonly<Record<SqlDialectName, SqlDialect>> = {
  postgresql: {
    prologue: "SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\nBEGIN;\n",
    beforeRows: "",
    epilogue: "COMMIT;\n",
    fitName: (name, reserve) => cutTo(name, 63 - reserve, bytesOf),
    foldName: (name) => name,
    quoteName: doubled('"'),
    typeOf: (type) => decimal(POSTGRESQL_TYPES[type.type], type),
    deferred: "",
    forwardReferences: false,
    booleans: "words",
    instants: "iso",
    backslashEscapes: false,
  },
  mysql: {
    prologue: "SET NAMES utf8mb4;\n",
    // Creating a table ends a transaction.
    beforeRows: "START TRANSACTION;\n",
    epilogue: "COMMIT;\n",
    // Names hold no characters beyond the basic plane.
    fitName: (name, reserve) =>
      cutTo(name.replace(/[\u{10000}-\u{10ffff}]/gu, "_"), 64 - reserve, ({ length }) => length).trimEnd(),
    // Its collation takes accents and case away.
    foldName: (name) => lower(name.normalize("NFKD").replace(/\p{M}/gu, "")),
    quoteName: doubled("`"),
    typeOf: (type, indexed) =>
      type.type === "text" && indexed ? "VARCHAR(255) COLLATE utf8mb4_bin" : decimal(MYSQL_TYPES[type.type], type),
    deferred: "",
    forwardReferences: false,
    booleans: "words",
    instants: "plain",
    backslashEscapes: true,
  },
  sqlite: {
    prologue: "PRAGMA foreign_keys = ON;\nBEGIN;\n",
    beforeRows: "",
    epilogue: "COMMIT;\n",
    fitName: (name) => name.replace(/^sqlite_/i, "_$&"),
    foldName: lower,
    quoteName: doubled('"'),
    typeOf: (type) => decimal(SQLITE_TYPES[type.type], type),
    deferred: " DEFERRABLE INITIALLY DEFERRED",
    forwardReferences: true,
    booleans: "digits",
    instants: "plain",
    backslashEscapes: false,
  },
};
