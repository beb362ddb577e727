/** What the contract says about a parameter, as far as an editor needs to know. */

/** What a parameter's editor looks like. */
export type Widget =
  | { type: "enum"; options: readonly (string | number)[] }
  | { type: "number"; integer: boolean; min?: number; max?: number }
  | { type: "boolean" }
  | { type: "text"; size: "word" | "line" | "lines" }
  | { type: "numberOrText" }
  | { type: "instant" }
  | { type: "duration" }
  | { type: "moment" }
  | { type: "fieldName" }
  | { type: "fieldNames" }
  | { type: "tableName" }
  | { type: "scalars" }
  | { type: "numbers" }
  | { type: "variants"; variants: readonly Variant[] }
  | { type: "generator" }
  | { type: "group"; parameters: readonly Parameter[] }
  | { type: "groups"; parameters: readonly Parameter[]; min: number }
  | { type: "shapes"; shapes: readonly Shape[] }
  | { type: "json" };

export interface Parameter {
  name: string;
  help: string;
  required: boolean;
  fallback: unknown;
  widget: Widget;
}

/** One member of a union without `kind`, told apart by the parameters that are its own. */
export interface Shape {
  shared: readonly Parameter[];
  own: readonly Parameter[];
}

/** One member of a union told apart by `kind`. */
export interface Variant {
  kind: string;
  help: string;
  parameters: readonly Parameter[];
}
