import type { ApiViolation } from "@/lib/api/contract";
import { formatPath } from "@/lib/schema/violation";
import type { DraftSchema } from "./draft";

/** Where a violation is mended: a field, a table, or the schema as a whole. */
export interface ViolationTarget {
  table: number;
  field: number | null;
  label: string;
}

export function locateViolation(draft: DraftSchema, { path }: Pick<ApiViolation, "path">): ViolationTarget {
  const [root, table, part, index, ...rest] = path;
  if (root !== "tables" || typeof table !== "number")
    return { table: 0, field: null, label: formatPath(path) || "The schema" };
  const tableName = draft.tables[table]?.name ?? `table ${table + 1}`;
  const field = part === "fields" && typeof index === "number" ? draft.tables[table]?.fields[index] : undefined;
  if (!field || typeof index !== "number")
    return { table, field: null, label: part === undefined ? tableName : `${tableName} ${formatPath(path.slice(2))}` };
  const inner = formatPath(rest.filter((each) => each !== "generator"));
  return { table, field: index, label: `${tableName}.${field.name}${inner ? ` ${inner}` : ""}` };
}
