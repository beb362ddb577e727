import { z } from "zod";
import { Duration, FieldName, Instant, Moment, Scalar, TableName } from "@/lib/schema/values";
import type { Parameter, Shape, Variant, Widget } from "./widget";

/** Derives editors from the zod contract, by way of its JSON Schema. Nothing about single kinds is listed here. */

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

/** The members of a union that is told apart by `kind`; a reference back to that union is a generator inside a generator. */
export function readUnion(union: z.ZodType): Variant[] {
  const root = z.toJSONSchema(union, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const role = roles.get(zodSchema)?.role;
      if (role) (jsonSchema as JsonSchema).role = role;
    },
  }) as JsonSchema;
  return readVariants(root);
}

function readVariants(schema: JsonSchema): Variant[] {
  return (schema.oneOf ?? []).map((branch) => {
    const variant = branch as JsonSchema;
    const parameters = readParameters(variant).filter(({ name }) => name !== "kind");
    return { kind: kindOf(variant), help: plain(variant.description), parameters };
  });
}

function readParameters(schema: JsonSchema): Parameter[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const node = property as JsonSchema;
    return {
      name,
      help: plain(node.description),
      required: required.has(name),
      fallback: node.default,
      widget: chooseWidget(node),
    };
  });
}

function chooseWidget(node: JsonSchema): Widget {
  if (node.role && node.role !== "scalar") return { type: node.role };
  if (node.$ref === "#") return { type: "generator" };
  if (node.enum) return { type: "enum", options: node.enum.filter((option) => isName(option)) };
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
      return { type: "text", size: sizeOf(node.maxLength ?? 0) };
    case "array":
      return chooseForList(node);
    case "object":
      return node.properties ? { type: "group", parameters: readParameters(node) } : { type: "json" };
    default:
      return { type: "json" };
  }
}

function chooseFromUnion(branches: JsonSchema[]): Widget {
  const constants = branches.map((branch) => branch.const);
  if (constants.every((value) => isName(value))) return { type: "enum", options: constants };
  const plain = branches.every(({ type }) => type === "string" || type === "number" || type === "integer");
  return plain ? { type: "numberOrText" } : { type: "json" };
}

function chooseForList(node: JsonSchema): Widget {
  const items = node.items as JsonSchema | undefined;
  if (items?.role === "scalar") return { type: "scalars" };
  if (items?.role === "fieldName") return { type: "fieldNames" };
  if (items?.type === "number") return { type: "numbers" };
  if (items?.type === "object" && items.properties)
    return { type: "groups", parameters: readParameters(items), min: node.minItems ?? 0 };
  const shapes = (items?.anyOf ?? []) as JsonSchema[];
  if (shapes.length > 0 && shapes.every((shape) => shape.type === "object" && shape.properties))
    return { type: "shapes", shapes: readShapes(shapes) };
  return { type: "json" };
}

function readShapes(branches: readonly JsonSchema[]): Shape[] {
  const isShared = ({ name }: Parameter) => branches.every((branch) => branch.properties?.[name] !== undefined);
  return branches.map((branch) => {
    const parameters = readParameters(branch);
    return { shared: parameters.filter(isShared), own: parameters.filter((parameter) => !isShared(parameter)) };
  });
}

function sizeOf(maxLength: number): "word" | "line" | "lines" {
  if (maxLength > 500) return "lines";
  return maxLength > 120 ? "line" : "word";
}

function bounds(node: JsonSchema): { min?: number; max?: number } {
  const min = node.minimum ?? node.exclusiveMinimum;
  const max = node.maximum ?? node.exclusiveMaximum;
  return {
    ...(typeof min === "number" && min > -1e15 ? { min } : {}),
    ...(typeof max === "number" && max < 1e15 ? { max } : {}),
  };
}

/** The contract's words without its code marks. */
function plain(description = ""): string {
  return description.replaceAll("`", "");
}

function isName(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function kindOf(node: JsonSchema): string {
  const kind = (node.properties?.kind as JsonSchema | undefined)?.const;
  return typeof kind === "string" ? kind : "";
}
