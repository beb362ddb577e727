import { z } from "zod";
import { DatasetSchema, Field, Table } from "@/lib/schema/dataset";

/** The contract as OpenAI's strict structured output wants it: every property required, optional ones nullable, no open objects. */

export type JsonSchema = { [key: string]: unknown };

/** What a model is asked for: the contract without what the server knows or works out itself. */
const Draft = DatasetSchema.omit({ version: true, asOf: true, description: true }).extend({
  tables: z.array(Table.extend({ fields: z.array(Field.omit({ confidence: true, alternatives: true })) })),
});

/** The only keywords that strict mode is sure to take. */
const KEPT_KEYWORDS = new Set(["type", "enum", "description", "items", "$ref"]);

/** Arguments of a faker method may be any JSON, which strict mode cannot say; the model writes them as JSON text. */
const ARGUMENTS_AS_TEXT: JsonSchema = {
  type: ["string", "null"],
  description: 'The method\'s arguments as a JSON array in text, e.g. "[{\\"min\\":1}]", or null',
};

let strict: JsonSchema | undefined;

/** JSON Schema of the draft a model is asked for. */
export function strictDraftSchema(): JsonSchema {
  strict ??= withoutUnusedDefinitions(
    toStrict(z.toJSONSchema(Draft, { io: "input", unrepresentable: "any" }) as JsonSchema),
  );
  return strict;
}

function toStrict(schema: JsonSchema): JsonSchema {
  // Strict mode allows nothing beside a reference.
  if ("$ref" in schema) return { $ref: schema.$ref };
  const result: JsonSchema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties")
      Object.assign(result, strictObject(value as Record<string, JsonSchema>, schema.required as string[] | undefined));
    else if (keyword === "anyOf" || keyword === "oneOf") result.anyOf = (value as JsonSchema[]).map(toStrict);
    else if (keyword === "items") result.items = toStrict(value as JsonSchema);
    else if (keyword === "$defs") result.$defs = mapValues(value as Record<string, JsonSchema>, toStrict);
    else if (keyword === "const") result.enum = [value];
    else if (KEPT_KEYWORDS.has(keyword)) result[keyword] = value;
  }
  return result;
}

function strictObject(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  const isFaker = properties.kind?.const === "faker";
  const entries = Object.entries(properties).map(([name, value]): [string, JsonSchema] => {
    if (isFaker && name === "args") return [name, ARGUMENTS_AS_TEXT];
    const converted = toStrict(value);
    return [name, required.includes(name) ? converted : { anyOf: [converted, { type: "null" }] }];
  });
  return {
    properties: Object.fromEntries(entries),
    required: entries.map(([name]) => name),
    additionalProperties: false,
  };
}

/** Drops definitions that only a replaced part spoke of: they may hold what strict mode refuses. */
function withoutUnusedDefinitions({ $defs = {}, ...root }: JsonSchema): JsonSchema {
  const definitions = $defs as Record<string, JsonSchema>;
  const used = new Set<string>();
  const visit = (part: unknown) => {
    for (const [, name = ""] of JSON.stringify(part).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(definitions[name]);
    }
  };
  visit(root);
  return { ...root, $defs: Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name))) };
}

function mapValues(
  record: Record<string, JsonSchema>,
  change: (schema: JsonSchema) => JsonSchema,
): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
