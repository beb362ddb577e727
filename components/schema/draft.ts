import type { ApiViolation } from "@/lib/api/contract";
import { parseSchema } from "@/lib/schema/check";
import type { DatasetSchema, Field, Table } from "@/lib/schema/dataset";

/** A generator while it is being edited: half-typed values stay in it, so that nothing typed is lost. */
export interface DraftGenerator {
  kind: string;
  [parameter: string]: unknown;
}
export type DraftField = Omit<Field, "generator" | "alternatives" | "nullRate"> & {
  generator: DraftGenerator;
  alternatives?: DraftGenerator[] | undefined;
  nullRate: number | string;
};
export type DraftRows = { kind: string; [parameter: string]: unknown };
export type DraftTable = Omit<Table, "fields" | "rows"> & { fields: DraftField[]; rows: DraftRows };
/** A `DatasetSchema` that may not be valid yet. */
export type DraftSchema = Omit<DatasetSchema, "tables"> & { tables: DraftTable[] };

export type DraftPath = readonly (string | number)[];

// A draft never changes, each edit makes another one, and each is checked in several places.
const checked = new WeakMap<DraftSchema, readonly ApiViolation[]>();

/** What the contract itself says about a draft, without asking the server. */
export function checkDraft(draft: DraftSchema): readonly ApiViolation[] {
  const known = checked.get(draft);
  if (known) return known;
  const violations = parseSchema(draft).violations.map((violation) => ({
    ...violation,
    path: [...violation.path],
    message: plainMessage(violation.message),
  }));
  checked.set(draft, violations);
  return violations;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The table that the row count speaks of. */
export function mainTableOf(draft: DraftSchema): DraftTable | undefined {
  return draft.tables.find((table) => table.main) ?? draft.tables[0];
}

/** Violations whose path lies at or below `path`. */
export function violationsAt(violations: readonly ApiViolation[], path: DraftPath): ApiViolation[] {
  return violations.filter((violation) => path.every((part, i) => violation.path[i] === part));
}

const EXPECTED: readonly [RegExp, string][] = [
  [/expected (number|int)\b/, "This needs a number."],
  [/expected string\b/, "This needs some text."],
  [/expected boolean\b/, "This is either on or off."],
  [/expected array\b/, "This needs a list."],
  [/expected object\b/, "This needs an object, written as JSON."],
];

function plainMessage(message: string): string {
  for (const [pattern, plain] of EXPECTED) if (pattern.test(message)) return plain;
  const most = /^Too big: expected \w+ to be <(=?)(.+)$/.exec(message);
  if (most) return `At most ${most[1] ? "" : "less than "}${most[2]}.`;
  const least = /^Too small: expected \w+ to be >(=?)(.+)$/.exec(message);
  if (least) return least[1] ? `At least ${least[2]}.` : `More than ${least[2]}.`;
  if (/^Too small: expected (string|array)/.test(message)) return "This cannot be empty.";
  return message.replace(/^Invalid input: /, "");
}
