import type { Choice } from "@/components/ui/search-choices";
import type { CatalogueResponse } from "@/lib/api/contract";
import { type DraftPath, type DraftSchema, type DraftTable, isObject } from "./draft";
import type { Owner } from "./nested";

interface Surroundings {
  draft: DraftSchema;
  table: DraftTable;
  catalogue: CatalogueResponse | null;
}

export interface Suggestions {
  choices: readonly Choice[];
  /** Nothing but the choices is right. */
  closed: boolean;
}

/** Parameters that name a field of the row's own table. */
const OWN_FIELDS: ReadonlySet<string> = new Set(["clock", "entity", "per", "sameAs"]);

/** Values worth offering for the parameter at a path, from the schema itself and the server's catalogue. */
export function suggestValues(
  parameter: string,
  owner: Owner,
  path: DraftPath,
  surroundings: Surroundings,
): Suggestions | undefined {
  const { draft, table, catalogue } = surroundings;
  if (owner.kind === "faker" && parameter === "method" && catalogue)
    return { choices: named(catalogue.fakerMethods), closed: false };
  if (owner.kind === "record" && parameter === "source") return whenAny(sources(draft, catalogue));
  if (parameter === "attribute") {
    const record = owner.kind === "record" ? owner : enclosingRecord(draft, path);
    return record ? whenAny(attributesOf(record.source, surroundings)) : undefined;
  }
  if (owner.kind === "formula" || owner.kind === "template" || owner.kind === "pattern") return undefined;
  if (parameter === "table" || parameter === "parent")
    return { choices: named(draft.tables.map((each) => each.name)), closed: true };
  if (parameter === "field")
    return { choices: named(fieldNames(fieldOwner(owner, { draft, table, catalogue }))), closed: true };
  return OWN_FIELDS.has(parameter) ? { choices: named(fieldNames(table)), closed: true } : undefined;
}

/** What a record of this source has. */
export function attributesOf(source: unknown, { draft, catalogue }: Omit<Surroundings, "table">): readonly Choice[] {
  const pool = draft.pools.find((each) => each.name === source);
  if (pool) return named(pool.attributes);
  const record = catalogue?.records.find((each) => each.name === source);
  return (record?.attributes ?? []).map(({ name, description }) => ({ value: name, note: description }));
}

/** The schema's own pools, then all records by name; an attribute's name finds its record. */
function sources(draft: DraftSchema, catalogue: CatalogueResponse | null): readonly Choice[] {
  const records = (catalogue?.records ?? []).map(({ name, description, attributes }) => ({
    value: name,
    note: description,
    words: attributes.map((attribute) => attribute.name).join(" "),
  }));
  const pools = draft.pools.map(({ name, attributes }) => ({
    value: name,
    note: `Of this schema: ${attributes.join(", ")}`,
  }));
  return [...pools, ...records.sort((a, b) => (a.value < b.value ? -1 : 1))];
}

function whenAny(choices: readonly Choice[]): Suggestions {
  return { choices, closed: choices.length > 0 };
}

function named(values: readonly string[]): Choice[] {
  return values.map((value) => ({ value }));
}

function fieldNames(table: DraftTable | undefined): string[] {
  return table?.fields.map((field) => field.name) ?? [];
}

/** The record generator that a part of it, such as a filter, belongs to. */
function enclosingRecord(draft: DraftSchema, path: DraftPath): Owner | undefined {
  let at: unknown = draft;
  let record: Owner | undefined;
  for (const step of path) {
    at = Array.isArray(at) ? at[Number(step)] : isObject(at) ? at[step] : undefined;
    if (isObject(at) && at.kind === "record") record = at;
  }
  return record;
}

/** The table whose fields a `field` parameter speaks of. */
function fieldOwner(owner: Owner, { draft, table }: Surroundings): DraftTable | undefined {
  if (owner.kind === "reference" || owner.kind === "aggregate")
    return draft.tables.find((each) => each.name === owner.table);
  if (owner.kind !== "lookup") return table;
  let at: DraftTable | undefined = table;
  for (const step of Array.isArray(owner.through) ? owner.through : []) {
    const parent: unknown = at?.fields.find((field) => field.name === step)?.generator.table;
    at = draft.tables.find((each) => each.name === parent);
  }
  return at;
}
