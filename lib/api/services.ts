import { openCache, type PlanKey, type SchemaCache } from "@/lib/cache";
import type { CacheStats } from "@/lib/cache/cache";
import { packs } from "@/lib/engine/data";
import { ENGINE_VERSION } from "@/lib/engine/dataset";
import { fakerMethods } from "@/lib/engine/faker/catalogue";
import { type Env, readEnv } from "@/lib/env";
import { draftViolations, planWith } from "@/lib/planner";
import { createOfflinePlanner } from "@/lib/planner/offline";
import { createOpenAiPlanner } from "@/lib/planner/openai";
import type { Planner } from "@/lib/planner/planner";
import packageJson from "@/package.json";
import type { CatalogueResponse, HealthResponse } from "./contract";
import { createService, type PlanCircumstances, type Service } from "./service";

/** The running service, put together from the settings on first use and kept for the process. */

interface Running {
  env: Env;
  cache: SchemaCache;
  service: Service;
}

// Route modules are bundled apart from each other; the global object is what they share.
const shared = globalThis as { rowsmithRunning?: Running };

function running(): Running {
  shared.rowsmithRunning ??= start(readEnv());
  return shared.rowsmithRunning;
}

function start(env: Env): Running {
  const cache = openCache(env);
  const planners = { model: createModelPlanner(env), offline: createOfflinePlanner({ check: draftViolations }) };
  const planner = env.openai ? "openai" : "offline";
  const planKey = (description: string, { locale = "", asOf }: PlanCircumstances): PlanKey => ({
    description,
    planner,
    model: env.openai?.model ?? "",
    locale,
    asOf,
  });
  const service = createService({
    plan: (description, options) => planWith(planners, description, options),
    recallPlan: (description, circumstances) => cache.getPlan(planKey(description, circumstances)),
    async rememberPlan(description, circumstances, plan) {
      // What the offline planner says in place of a model is not kept: the model may answer next time.
      if (plan.source === planner) await cache.setPlan(planKey(description, circumstances), plan);
    },
    recallSchema: (schemaId) => cache.getSchema(schemaId),
    rememberSchema: (schemaId, schema) => cache.setSchema(schemaId, schema),
  });
  return { env, cache, service };
}

function createModelPlanner({ openai }: Env): Planner | undefined {
  return (
    openai && createOpenAiPlanner({ ...openai, catalogue: { records: recordCatalogue() }, check: draftViolations })
  );
}

function recordCatalogue(): CatalogueResponse["records"] {
  return Array.from(packs.values(), ({ name, description, attributes }) => ({
    name,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      type: attribute.type.type,
      description: attribute.description,
    })),
  }));
}

export function service(): Service {
  return running().service;
}

export function health(): HealthResponse {
  const { env, cache } = running();
  return {
    status: "ok",
    version: packageJson.version,
    engineVersion: ENGINE_VERSION,
    planner: env.openai ? "openai" : "offline",
    cache: cache.driver,
  };
}

export function cacheStats(): Promise<CacheStats> {
  return running().cache.stats();
}

export function catalogue(): CatalogueResponse {
  return { records: recordCatalogue(), fakerMethods: fakerMethods() };
}
