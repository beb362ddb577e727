import type { Moment } from "@/lib/schema/values";
import type { Language } from "./data/languages/languages";

/** What a description asks for, in its own words: the outcome of reading, before anything is known about generators. */

/** Something said about one column. `clause` is the user's own words. */
export type Note = { clause: string } & (
  | { kind: "range"; min?: number; max?: number; percent: boolean; decimals: number }
  | { kind: "values"; values: string[]; weights?: number[] /** The list gives examples only. */; open: boolean }
  | { kind: "constant"; value: string }
  | { kind: "window"; from: Moment; to: Moment }
  /** Times of day as minutes since midnight. */
  | { kind: "hours"; from: number; to: number }
  | { kind: "relative" /** Words of the other column. */; other: string; min: string; max: string; before: boolean }
  | { kind: "compare"; other: string; op: "<" | "<=" | ">" | ">=" }
  | { kind: "mean"; mean: number; sd?: number }
  | { kind: "correlates" /** Words of the other column. */; other: string; falls: boolean }
  | { kind: "distribution"; shape: "normal" | "logNormal" | "uniform"; median?: number }
  | { kind: "unique" }
  | { kind: "nulls"; rate: number }
  | { kind: "notNull" }
  | { kind: "pattern"; pattern: string }
  /** The written form of a date, as the engine spells it: DD.MM.YYYY; X for seconds since 1970. */
  | { kind: "dateFormat"; format: string }
  | { kind: "template"; words: string }
  | { kind: "formula"; words: string }
  | { kind: "share"; share: number; value: string }
  | { kind: "type"; type: "integer" | "decimal" | "text" | "boolean" | "date" | "datetime" | "uuid"; scale?: number }
  | { kind: "currency"; code: string }
  | { kind: "start"; start: number }
  | { kind: "reference"; table: string }
  | { kind: "primaryKey" }
);
/** A note before it is known which words gave it. */
export type BareNote = Note extends infer N ? (N extends Note ? Omit<N, "clause"> : never) : never;
export type NoteOf<K extends Note["kind"]> = Extract<Note, { kind: K }>;

/** One column that the description names. */
export interface FieldAsk {
  /** The user's own spelling. */
  name: string;
  /** What it is called in the planner's words, where that is not its name. */
  meaning?: string;
  /** The words belong to a list of columns, so the spelling is kept. */
  listed: boolean;
  notes: Note[];
}

/** Something said outside the list of columns: a rule with the words it is about. */
export interface Rule {
  clause: string;
  /** Words before the note, which name the column or the table. */
  subject: string;
  note: Note;
}

export interface TableAsk {
  /** Its noun phrase, e.g. "online bookshop customer". */
  noun: string;
  count?: number;
  /** The words that gave the count. */
  countClause?: string;
  fields: FieldAsk[];
  /** Columns were listed one by one, so none is added unasked. */
  closed: boolean;
  /** The user's own spelling, where tables were listed by name. */
  name?: string;
  /** What it is called in the description's own language. */
  shown?: string;
}

/** "each customer has 1 to 5 orders" */
export interface FanOut {
  parent: string;
  child: string;
  min: number;
  max: number;
  clause: string;
}

/** "each order belongs to a customer", "students and courses, many to many": how two tables hang together. */
export interface LinkAsk {
  kind: "belongsTo" | "hasMany" | "hasOne" | "oneToOne" | "manyToMany" | "key";
  parent: string;
  /** "" where the words do not say whose the key is. */
  child: string;
  /** The table of pairs: "many-to-many through enrollments". */
  through?: string;
  /** "manager_id references employee_id": the column that refers. */
  column?: string;
  clause: string;
}

/** Readings at a regular clock, "every 5 minutes from 12 sensors over 30 days". */
export interface Clock {
  everySeconds: number;
  /** What is read, by number or by name: 12 sensors, or AAPL, MSFT and GOOG. */
  entities?: { noun: string; count: number; names?: string[] };
  spanSeconds?: number;
  /** ISO date of the first reading, where the description sets it. */
  from?: string;
  /** "by region": the column whose values have a series each. */
  by?: string;
  /** No reading falls on a weekend. */
  workdays?: boolean;
  clause: string;
}

/** "patients over 65 pay at least 5,000" */
export interface Condition {
  clause: string;
  /** The deciding column's words and what it must be; a share of the rows; or a word for the rows meant: fraudulent ones. */
  when: { subject: string; note: Note } | { chance: number } | { state: string };
  outcome: { subject: string; note: Note };
  /** What holds in all other rows. */
  otherwise?: Note;
}

/** "no phone numbers" */
export interface Exclusion {
  names: string[];
  clause: string;
}

export type PlaceAsk =
  | {
      attribute: "country" | "region" | "city" | "continent";
      anyOf: string[] /** Absent where the words ask for no place. */;
      clause?: string;
    }
  | { attribute: "city"; near: string; withinKm: number; clause: string };

export interface Request {
  description: string;
  tables: TableAsk[];
  rules: Rule[];
  conditions: Condition[];
  fanOuts: FanOut[];
  links: LinkAsk[];
  /** "order total is the sum of its items": a parent's column and the child, or the child's column; "" for the only parts there are. */
  sums: { clause: string; total: string; parts: string }[];
  clock?: Clock;
  /** "VAT of 21%": what all rows are taxed at. */
  taxRate?: { percent: number; clause: string };
  locale?: string;
  /** The language of the description, where it is not English. */
  language?: Language;
  /** Where the rows are at home, as filters of the place record. */
  places: PlaceAsk[];
  currency?: string;
  /** Columns that are not to be added. */
  excluded: Exclusion[];
  /** The words that ask for no empty cell at all. */
  complete?: string;
  warnings: string[];
}
