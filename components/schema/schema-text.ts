import type { DraftSchema } from "./draft";
import { outlineComplaint } from "./draft-outline";
import { parseJsonText } from "./json-text";

export type SchemaText = { kind: "schema"; draft: DraftSchema } | { kind: "complaint"; message: string };

/** Reads JSON text as a schema; it may still break rules of the contract, which are then shown as violations. */
export function readSchemaText(text: string): SchemaText {
  const parsed = parseJsonText(text);
  if (parsed.kind === "complaint") return parsed;
  const complaint = outlineComplaint(parsed.value);
  if (complaint !== undefined) return { kind: "complaint", message: complaint };
  return { kind: "schema", draft: completeDraft(parsed.value as DraftSchema) };
}

/** Fills in what the contract lets people leave out, as far as the page relies on it. */
function completeDraft(value: DraftSchema): DraftSchema {
  return {
    ...value,
    pools: value.pools ?? [],
    expectations: value.expectations ?? [],
    tables: value.tables.map((table) => ({
      ...table,
      fields: table.fields.map((field) => ({
        ...field,
        nullRate: field.nullRate ?? 0,
        unique: field.unique ?? false,
        hidden: field.hidden ?? false,
        origin: field.origin ?? "asked",
      })),
    })),
  };
}
