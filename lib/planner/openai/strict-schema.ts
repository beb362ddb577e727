import { z } from "zod";
import { DatasetSchema } from "@/lib/schema/dataset";

/** The contract as OpenAI's strict structured output wants it: every property required, optional ones nullable, no open objects. */

type JsonSchema = { [key: string]: unknown };

/** Kinds that the engine refuses for now; the model never hears of them. */
const WITHHELD_KINDS = new Set(["aggregate", "series", "text", "perParent"]);
/** What the server fills in, or works out from the answer. */
const WITHHELD_PROPERTIES = new Set(["version", "asOf", "origin", "confidence", "alternatives"]);
/** The only keywords that strict mode is sure to take. */
const KEPT_KEYWORDS = new Set(["type", "enum", "const", "description", "items", "properties", "anyOf", "oneOf", "$ref", "$defs"]);

/** Arguments of a faker method may be any JSON, which strict mode cannot say; the model writes them as JSON text. */
const ARGUMENTS_AS_TEXT: JsonSchema = { type: ["string", "null"], description: 'The method\'s arguments as a JSON array in text, e.g. "[{\\"min\\":1}]", or null' };

let strict: JsonSchema | undefined;

/** JSON Schema of the draft a model is asked for. */
export function strictDraftSchema(): JsonSchema {
  strict ??= toStrict(z.toJSONSchema(DatasetSchema, { io: "input", unrepresentable: "any" }) as JsonSchema);
  return strict;
}

function toStrict(schema: JsonSchema): JsonSchema {
  const result: JsonSchema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (!KEPT_KEYWORDS.has(keyword)) continue;
    if (keyword === "properties") Object.assign(result, strictObject(value as Record<string, JsonSchema>, schema.required as string[] | undefined));
    else if (keyword === "anyOf" || keyword === "oneOf") result.anyOf = (value as JsonSchema[]).filter((branch) => !isWithheld(branch)).map(toStrict);
    else if (keyword === "items") result.items = toStrict(value as JsonSchema);
    else if (keyword === "$defs") result.$defs = mapValues(value as Record<string, JsonSchema>, toStrict);
    else if (keyword === "const") result.enum = [value];
    else result[keyword] = value;
  }
  return result;
}

function strictObject(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  const isFaker = (properties.kind as { const?: unknown } | undefined)?.const === "faker";
  const entries = Object.entries(properties)
    .filter(([name]) => !WITHHELD_PROPERTIES.has(name))
    .map(([name, value]): [string, JsonSchema] => {
      if (isFaker && name === "args") return [name, ARGUMENTS_AS_TEXT];
      const converted = toStrict(value);
      return [name, required.includes(name) ? converted : { anyOf: [converted, { type: "null" }] }];
    });
  return { properties: Object.fromEntries(entries), required: entries.map(([name]) => name), additionalProperties: false };
}

function isWithheld(branch: JsonSchema): boolean {
  const kind = (branch.properties as Record<string, { const?: unknown }> | undefined)?.kind?.const;
  return typeof kind === "string" && WITHHELD_KINDS.has(kind);
}

function mapValues(record: Record<string, JsonSchema>, change: (schema: JsonSchema) => JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
