import type { Check } from "@/lib/schema/expectations";
import type { Note, NoteOf } from "../request";
import type { PlannedDataset, PlannedField, PlannedTable } from "./types";

/** Contract of what makes one kind of note true of a column. */

export interface At {
  dataset: PlannedDataset;
  table: PlannedTable;
  field: PlannedField;
  /** ISO date that "now" means. */
  asOf: string;
}

/** A check that the note calls for, without its place. */
export type Kept = { kind: Check["kind"] } & Record<string, unknown>;

/** Changes the column and gives the checks of it; `apply` puts the note to another column instead. */
export type Handler<K extends Note["kind"]> = (at: At, note: NoteOf<K>, apply: (at: At, note: Note) => void) => Kept[];
