import { z } from "zod";
import { Rows } from "@/lib/schema/dataset";
import { Generator } from "@/lib/schema/generators";
import { Duration, FieldName, Instant, Moment, Scalar, TableName } from "@/lib/schema/values";

/** What a parameter's editor looks like. Everything here is derived from the zod contract; nothing is listed by hand. */
export type Widget =
  | { type: "enum"; options: readonly (string | number)[] }
  | { type: "number"; integer: boolean; min?: number; max?: number }
  | { type: "boolean" }
  | { type: "text"; long: boolean }
  | { type: "numberOrText" }
  | { type: "instant" }
  | { type: "duration" }
  | { type: "moment" }
  | { type: "fieldName" }
  | { type: "fieldNames" }
  | { type: "tableName" }
  | { type: "scalars" }
  | { type: "numbers"; length?: number }
  | { type: "variants"; variants: readonly Variant[] }
  | { type: "json" };

export interface Parameter {
  name: string;
  help: string;
  required: boolean;
  fallback: unknown;
  widget: Widget;
}

/** One member of a union told apart by `kind`. */
export interface Variant {
  kind: string;
  help: string;
  parameters: readonly Parameter[];
}

type JsonSchema = z.core.JSONSchema.BaseSchema & { role?: Role };
type Role = "instant" | "duration" | "moment" | "fieldName" | "tableName" | "scalar";

// A described copy of a schema remembers what it was copied from, so a role given once holds for every use.
const roles = z.registry<{ role: Role }>();
roles.add(Instant, { role: "instant" });
roles.add(Duration, { role: "duration" });
roles.add(Moment, { role: "moment" });
roles.add(FieldName, { role: "fieldName" });
roles.add(TableName, { role: "tableName" });
roles.add(Scalar, { role: "scalar" });

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const role = roles.get(zodSchema)?.role;
      if (role) (jsonSchema as JsonSchema).role = role;
    },
  }) as JsonSchema;
}

function readVariants(schema: JsonSchema): Variant[] {
  return (schema.oneOf ?? []).map((branch) => {
    const variant = branch as JsonSchema;
    const required = new Set(variant.required ?? []);
    const parameters = Object.entries(variant.properties ?? {})
      .filter(([name]) => name !== "kind")
      .map(([name, property]): Parameter => {
        const node = property as JsonSchema;
        return {
          name,
          help: node.description ?? "",
          required: required.has(name),
          fallback: node.default,
          widget: chooseWidget(node),
        };
      });
    return { kind: kindOf(variant), help: variant.description ?? "", parameters };
  });
}

function chooseWidget(node: JsonSchema): Widget {
  if (node.role === "moment" || node.role === "instant" || node.role === "duration") return { type: node.role };
  if (node.role === "fieldName" || node.role === "tableName") return { type: node.role };
  if (node.enum)
    return {
      type: "enum",
      options: node.enum.filter((option) => typeof option === "string" || typeof option === "number"),
    };
  if (node.oneOf?.every((branch) => kindOf(branch as JsonSchema) !== ""))
    return { type: "variants", variants: readVariants(node) };
  if (node.anyOf) return chooseFromUnion(node.anyOf as JsonSchema[]);
  switch (node.type) {
    case "integer":
    case "number":
      return { type: "number", integer: node.type === "integer", ...bounds(node) };
    case "boolean":
      return { type: "boolean" };
    case "string":
      return { type: "text", long: (node.maxLength ?? 0) > 500 };
    case "array":
      return chooseForList(node);
    default:
      return { type: "json" };
  }
}

function chooseFromUnion(branches: JsonSchema[]): Widget {
  const constants = branches.map((branch) => branch.const);
  if (constants.every((value) => typeof value === "string" || typeof value === "number"))
    return { type: "enum", options: constants };
  const plain = branches.every(
    (branch) => branch.type === "string" || branch.type === "number" || branch.type === "integer",
  );
  return plain ? { type: "numberOrText" } : { type: "json" };
}

function chooseForList(node: JsonSchema): Widget {
  const items = node.items as JsonSchema | undefined;
  if (items?.role === "scalar") return { type: "scalars" };
  if (items?.role === "fieldName") return { type: "fieldNames" };
  if (items?.type === "number")
    return {
      type: "numbers",
      ...(node.minItems !== undefined && node.minItems === node.maxItems ? { length: node.minItems } : {}),
    };
  return { type: "json" };
}

function bounds(node: JsonSchema): { min?: number; max?: number } {
  const min = node.minimum ?? node.exclusiveMinimum;
  const max = node.maximum ?? node.exclusiveMaximum;
  return {
    ...(typeof min === "number" && min > -1e15 ? { min } : {}),
    ...(typeof max === "number" && max < 1e15 ? { max } : {}),
  };
}

function kindOf(node: JsonSchema): string {
  const kind = (node.properties?.kind as JsonSchema | undefined)?.const;
  return typeof kind === "string" ? kind : "";
}

function generatorUnion(): JsonSchema {
  const root = toJsonSchema(Generator);
  if (root.oneOf) return root;
  // A recursive contract may come out as a reference into its own definitions.
  const name = root.$ref?.split("/").pop() ?? "";
  return { ...((root.$defs?.[name] ?? root) as JsonSchema) };
}

/** Every generator kind of the contract with its parameters, in the contract's order. */
export const GENERATOR_VARIANTS: readonly Variant[] = readVariants(generatorUnion());
/** The ways to size a table. */
export const ROWS_VARIANTS: readonly Variant[] = readVariants(toJsonSchema(Rows));

export function variantOf(kind: string, variants: readonly Variant[] = GENERATOR_VARIANTS): Variant | undefined {
  return variants.find((variant) => variant.kind === kind);
}
