import type { DraftSchema } from "@/components/schema/draft";
import type { DraftEdit } from "@/components/schema/edit-draft";
import type { StudioState } from "./studio-state";

/** Which table and field stay open after an edit, so that the open editor follows its field. */
export function viewAfter(
  { openField, activeTable }: StudioState,
  draft: DraftSchema,
  edit: DraftEdit,
): Partial<Pick<StudioState, "openField" | "activeTable">> {
  switch (edit.kind) {
    case "addField":
      return { openField: (draft.tables[edit.table]?.fields.length ?? 1) - 1 };
    case "duplicateField":
      return { openField: edit.field + 1 };
    case "removeField":
      return { openField: afterRemoving(openField, edit.field) };
    case "moveField":
      return { openField: afterMoving(openField, edit.field, edit.to) };
    case "addTable":
      return { activeTable: draft.tables.length - 1, openField: null };
    case "removeTable":
    case "replace":
      return { activeTable: Math.min(activeTable, draft.tables.length - 1), openField: null };
    default:
      return {};
  }
}

function afterRemoving(open: number | null, removed: number): number | null {
  if (open === null || open === removed) return null;
  return open > removed ? open - 1 : open;
}

function afterMoving(open: number | null, from: number, to: number): number | null {
  if (open === null) return null;
  if (open === from) return to;
  if (from < open && to >= open) return open - 1;
  return from > open && to <= open ? open + 1 : open;
}

/** An edit in words; nothing for keystrokes, which are heard as they are typed. */
export function describeEdit(before: DraftSchema, after: DraftSchema, edit: DraftEdit): string {
  const nameOf = (draft: DraftSchema, field: number) =>
    "table" in edit ? (draft.tables[edit.table]?.fields[field]?.name ?? "") : "";
  switch (edit.kind) {
    case "addField":
      return `${after.tables[edit.table]?.fields.at(-1)?.name ?? "Field"} added`;
    case "duplicateField":
      return `${nameOf(after, edit.field + 1)} added`;
    case "removeField":
      return `${nameOf(before, edit.field)} removed; undo brings it back`;
    case "moveField":
      return `${nameOf(before, edit.field)} is now field ${edit.to + 1} of ${after.tables[edit.table]?.fields.length ?? 0}`;
    case "renameField":
      return `Renamed to ${edit.name}`;
    case "addTable":
      return `Table ${after.tables.at(-1)?.name ?? ""} added`;
    case "removeTable":
      return `Table ${before.tables[edit.table]?.name ?? ""} removed; undo brings it back`;
    default:
      return "";
  }
}
