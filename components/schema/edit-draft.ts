import type { DraftField, DraftGenerator, DraftPath, DraftRows, DraftSchema } from "./draft";
import { isObject } from "./draft";
import { renameField } from "./rename-field";
import { createGenerator } from "./starters";

/** Every way the page changes a schema. */
export type DraftEdit =
  | { kind: "renameField"; table: number; field: number; name: string }
  | { kind: "setField"; table: number; field: number; change: Partial<DraftField> }
  | { kind: "setGenerator"; table: number; field: number; generator: DraftGenerator }
  | { kind: "setRows"; table: number; rows: DraftRows }
  | { kind: "addField"; table: number }
  | { kind: "duplicateField"; table: number; field: number }
  | { kind: "removeField"; table: number; field: number }
  | { kind: "moveField"; table: number; field: number; to: number }
  | { kind: "replace"; draft: DraftSchema };

/** The schema after an edit. Pure; an edit that does not apply gives the same object back. */
export function editDraft(draft: DraftSchema, edit: DraftEdit): DraftSchema {
  if (edit.kind === "replace") return edit.draft;
  if (edit.kind === "renameField") return renameField(draft, edit.table, edit.field, edit.name);
  const table = draft.tables[edit.table];
  if (!table) return draft;
  if (edit.kind === "setRows") return withTable(draft, edit.table, { ...table, rows: edit.rows });
  const fields = editFields(table.fields, edit, draft);
  return fields === table.fields ? draft : withTable(draft, edit.table, { ...table, fields });
}

type FieldEdit = Exclude<DraftEdit, { kind: "replace" | "renameField" | "setRows" }>;

function editFields(fields: DraftField[], edit: FieldEdit, draft: DraftSchema): DraftField[] {
  if (edit.kind === "addField") return [...fields, createField(fields)];
  const field = fields[edit.field];
  if (!field) return fields;
  switch (edit.kind) {
    case "setField":
      return fields.with(edit.field, { ...field, ...edit.change });
    case "setGenerator":
      // A generator chosen by hand is no guess any more.
      return fields.with(edit.field, {
        ...field,
        generator: edit.generator,
        origin: field.origin === "guessed" ? "asked" : field.origin,
      });
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
      return to === edit.field || draft.tables.length === 0
        ? fields
        : fields.toSpliced(edit.field, 1).toSpliced(to, 0, field);
    }
  }
}

function withTable(draft: DraftSchema, index: number, table: DraftSchema["tables"][number]): DraftSchema {
  return { ...draft, tables: draft.tables.with(index, table) };
}

function createField(fields: readonly DraftField[]): DraftField {
  return {
    name: freeName("new_field", fields),
    generator: createGenerator("integer"),
    nullRate: 0,
    unique: false,
    hidden: false,
    origin: "asked",
  };
}

/** A name nobody has yet: `price`, `price_2`, `price_3` … */
export function freeName(wanted: string, fields: readonly { name: string }[]): string {
  const taken = new Set(fields.map((field) => field.name));
  const stem = wanted.replace(/_\d+$/, "");
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${stem}_${n}`;
  return name;
}

/** A copy of a plain value with one spot set; `undefined` removes the key. */
export function setIn(target: unknown, path: DraftPath, value: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (Array.isArray(target) && typeof head === "number") return target.with(head, setIn(target[head], rest, value));
  const object: Record<string, unknown> = isObject(target) ? { ...target } : {};
  const next = setIn(object[String(head)], rest, value);
  if (next === undefined) delete object[String(head)];
  else object[String(head)] = next;
  return object;
}
