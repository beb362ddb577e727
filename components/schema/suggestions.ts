import type { CatalogueResponse } from "@/lib/api/contract";
import type { DraftSchema, DraftTable } from "./draft";

interface Surroundings {
  draft: DraftSchema;
  table: DraftTable;
  catalogue: CatalogueResponse | null;
}

export interface Suggestions {
  options: readonly string[];
  /** Closed lists become a select, open ones a box with suggestions. */
  closed: boolean;
}

/** Values worth offering for a parameter, from the schema itself and the server's catalogue. */
export function suggestValues(
  parameter: string,
  owner: Readonly<Record<string, unknown>>,
  { draft, table, catalogue }: Surroundings,
): Suggestions | undefined {
  if (owner.kind === "faker" && parameter === "method" && catalogue)
    return { options: catalogue.fakerMethods, closed: false };
  if (owner.kind === "record" && parameter === "source") {
    const names = [...(catalogue?.records ?? []).map((record) => record.name), ...draft.pools.map((pool) => pool.name)];
    return { options: names, closed: names.length > 0 };
  }
  if (owner.kind === "record" && parameter === "attribute") {
    const record = catalogue?.records.find((each) => each.name === owner.source);
    const pool = draft.pools.find((each) => each.name === owner.source);
    const names = record?.attributes.map((attribute) => attribute.name) ?? pool?.attributes ?? [];
    return { options: names, closed: names.length > 0 };
  }
  if (owner.kind === "formula" || owner.kind === "template" || owner.kind === "pattern") return undefined;
  if (parameter === "table" || parameter === "parent")
    return { options: draft.tables.map((each) => each.name), closed: true };
  if (parameter === "field" || parameter === "clock" || parameter === "entity") {
    const target = fieldOwner(owner, { draft, table, catalogue });
    return { options: target?.fields.map((field) => field.name) ?? [], closed: true };
  }
  return undefined;
}

/** The table whose fields a `field` parameter speaks of. */
function fieldOwner(owner: Readonly<Record<string, unknown>>, { draft, table }: Surroundings): DraftTable | undefined {
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
