import type { DraftField, DraftGenerator, DraftRows, DraftSchema } from "./draft";
import { createField, createTable, freeName } from "./new-parts";
import { renameField } from "./rename-field";
import { renameTable } from "./rename-table";

/** Every way the page changes a schema. */
export type DraftEdit =
  | { kind: "replace"; draft: DraftSchema }
  | { kind: "setDataset"; change: Partial<Pick<DraftSchema, "name" | "asOf">> }
  | TableEdit
  | FieldEdit;

type TableEdit =
  | { kind: "addTable" }
  | { kind: "removeTable"; table: number }
  | { kind: "renameTable"; table: number; name: string }
  | { kind: "setRows"; table: number; rows: DraftRows };

type FieldEdit =
  | { kind: "renameField"; table: number; field: number; name: string }
  | { kind: "setField"; table: number; field: number; change: Partial<DraftField> }
  | { kind: "setGenerator"; table: number; field: number; generator: DraftGenerator }
  | { kind: "chooseReading"; table: number; field: number; alternative: number }
  | { kind: "addField"; table: number }
  | { kind: "duplicateField"; table: number; field: number }
  | { kind: "removeField"; table: number; field: number }
  | { kind: "moveField"; table: number; field: number; to: number };

/** The schema after an edit. Pure; an edit that does not apply gives the same object back. */
export function editDraft(draft: DraftSchema, edit: DraftEdit): DraftSchema {
  switch (edit.kind) {
    case "replace":
      return edit.draft;
    case "setDataset":
      return { ...draft, ...edit.change };
    case "addTable":
      return { ...draft, tables: [...draft.tables, createTable(draft.tables)] };
    case "removeTable":
      return draft.tables.length > 1 ? { ...draft, tables: draft.tables.toSpliced(edit.table, 1) } : draft;
    case "renameTable":
      return renameTable(draft, edit.table, edit.name);
    case "renameField":
      return renameField(draft, edit.table, edit.field, edit.name);
    default:
      return editTable(draft, edit);
  }
}

type EditInsideTable = Exclude<FieldEdit, { kind: "renameField" }> | Extract<TableEdit, { kind: "setRows" }>;

function editTable(draft: DraftSchema, edit: EditInsideTable): DraftSchema {
  const table = draft.tables[edit.table];
  if (!table) return draft;
  const next =
    edit.kind === "setRows" ? { ...table, rows: edit.rows } : { ...table, fields: editFields(table.fields, edit) };
  return next.fields === table.fields && next.rows === table.rows
    ? draft
    : { ...draft, tables: draft.tables.with(edit.table, next) };
}

function editFields(fields: DraftField[], edit: Exclude<FieldEdit, { kind: "renameField" }>): DraftField[] {
  if (edit.kind === "addField") return [...fields, createField(fields)];
  const field = fields[edit.field];
  if (!field) return fields;
  switch (edit.kind) {
    case "setField":
      return fields.with(edit.field, { ...field, ...edit.change });
    case "setGenerator":
      return fields.with(edit.field, confirmed({ ...field, generator: edit.generator }));
    case "chooseReading":
      return fields.with(edit.field, chooseReading(field, edit.alternative));
    case "duplicateField":
      return fields.toSpliced(edit.field + 1, 0, {
        ...structuredClone(field),
        name: freeName(field.name, fields),
        origin: "asked",
      });
    case "removeField":
      return fields.length > 1 ? fields.toSpliced(edit.field, 1) : fields;
    case "moveField": {
      const to = Math.max(0, Math.min(fields.length - 1, edit.to));
      return to === edit.field ? fields : fields.toSpliced(edit.field, 1).toSpliced(to, 0, field);
    }
  }
}

/** What a hand has chosen is no guess any more. */
function confirmed(field: DraftField): DraftField {
  return field.origin === "guessed" ? { ...field, origin: "asked" } : field;
}

/** Swaps the generator with one of the other readings, so that the way back stays open. */
function chooseReading(field: DraftField, alternative: number): DraftField {
  const chosen = field.alternatives?.[alternative];
  if (!field.alternatives || !chosen) return field;
  return confirmed({
    ...field,
    generator: chosen,
    alternatives: field.alternatives.with(alternative, field.generator),
  });
}
