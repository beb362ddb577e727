"use client";
import type { ApiViolation } from "@/lib/api/contract";
import { formatPath } from "@/lib/schema/violation";
import type { DraftSchema } from "./draft";

interface Props {
  draft: DraftSchema;
  violations: readonly ApiViolation[];
  onOpen: (table: number, field: number | null) => void;
}

/** What is wrong with the schema, each line leading to its field. */
export function ViolationList({ draft, violations, onOpen }: Props) {
  if (violations.length === 0) return null;
  return (
    <div role="alert" className="border-bad border-l-4 bg-bad-soft px-4 py-3">
      <p className="font-medium text-[0.8125rem] text-bad">
        {violations.length === 1 ? "One thing to fix" : `${violations.length} things to fix`} before new rows can be
        made
      </p>
      <ul className="mt-1.5 space-y-1">
        {violations.slice(0, 12).map((violation) => {
          const target = locate(draft, violation);
          const key = `${violation.path.join(".")} ${violation.message}`;
          return (
            <li key={key} className="text-[0.8125rem]">
              <button
                type="button"
                onClick={() => onOpen(target.table, target.field)}
                className="text-left underline decoration-1 underline-offset-2 hover:text-bad"
              >
                <span className="font-mono">{target.label}</span>
              </button>
              : {violation.message}
            </li>
          );
        })}
      </ul>
      {violations.length > 12 ? <p className="mt-1 text-muted text-xs">and {violations.length - 12} more</p> : null}
    </div>
  );
}

function locate(draft: DraftSchema, { path }: ApiViolation): { table: number; field: number | null; label: string } {
  const [root, table, part, field, ...rest] = path;
  if (root !== "tables" || typeof table !== "number")
    return { table: 0, field: null, label: formatPath(path) || "The schema" };
  const tableName = draft.tables[table]?.name ?? `table ${table + 1}`;
  const found = part === "fields" && typeof field === "number" ? draft.tables[table]?.fields[field] : undefined;
  if (!found || typeof field !== "number") return { table, field: null, label: tableName };
  const inner = formatPath(rest.filter((each) => each !== "generator"));
  return { table, field, label: `${tableName}.${found.name}${inner ? ` ${inner}` : ""}` };
}
