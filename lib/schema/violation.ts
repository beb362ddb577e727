/** Where a violation stands: object keys and array positions from the schema's root. */
export type ViolationPath = readonly (string | number)[];

/** What kind of rule a schema breaks. Closed, so that pages and tests can rely on it. */
export type ViolationCode =
  | "invalid_shape"
  | "duplicate_name"
  | "unknown_field"
  | "unknown_table"
  | "unknown_pool"
  | "unknown_record"
  | "unknown_attribute"
  | "no_match"
  | "conflicting_records"
  | "cycle"
  | "impossible_unique"
  | "unknown_faker_method"
  | "bad_faker_arguments"
  | "bad_weights"
  | "bad_bounds"
  | "bad_pattern"
  | "bad_template"
  | "bad_expression"
  | "bad_moment"
  | "bad_reference"
  | "too_many_rows"
  | "not_yet_supported";

/** One broken rule of a schema. `message` says what is wrong and, where there is one, the way out. */
export interface Violation {
  path: ViolationPath;
  code: ViolationCode;
  message: string;
  severity: "error" | "warning";
}

/** Writes a path the way people read it: `tables[0].fields[2].generator.min`. */
export function formatPath(path: ViolationPath): string {
  return path.map((part, i) => (typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`)).join("");
}
