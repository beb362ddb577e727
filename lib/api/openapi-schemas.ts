import { z } from "zod";
import { DatasetSchema } from "@/lib/schema/dataset";
import { Generator, Json } from "@/lib/schema/generators";
import * as contract from "./contract";

/** The contracts as named JSON Schemas that refer to each other. */

const SCHEMAS = {
  SchemaId: contract.SchemaId,
  DatasetSchema,
  Generator,
  Json,
  // Routes check a schema by rules of their own, with better messages; clients are told its shape.
  GenerateRequest: contract.GenerateRequest.extend({ schema: DatasetSchema.optional() }).describe(
    contract.GenerateRequest.description ?? "",
  ),
  GenerateResponse: contract.GenerateResponse,
  PlanRequest: contract.PlanRequest,
  PlanResponse: contract.PlanResponse,
  PlanEvent: contract.PlanEvent,
  RowsWindow: contract.RowsWindow,
  HealthResponse: contract.HealthResponse,
  CacheStatsResponse: contract.CacheStatsResponse,
  CatalogueResponse: contract.CatalogueResponse,
  ApiError: contract.ApiError,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

let schemas: Record<string, object> | undefined;

export function componentSchemas(): Record<string, object> {
  schemas ??= makeSchemas();
  return schemas;
}

function makeSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, {
    io: "input",
    unrepresentable: "any",
    uri: (id) => `#/components/schemas/${id}`,
  }).schemas;
  const withoutIds = JSON.stringify(made, (key, value) => (key === "$id" || key === "$schema" ? undefined : value));
  return JSON.parse(withoutIds) as Record<string, object>;
}
