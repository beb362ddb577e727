import { checkDataset } from "@/lib/engine/check";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import type { Violation } from "@/lib/schema/violation";
import type { Plan, PlanOptions, Planner } from "./planner";

/** What a planner leaves out: the day, the version, the caller's locale, the sentence itself. */
export function completeDraft(draft: unknown, description: string, { asOf, locale }: Pick<PlanOptions, "asOf" | "locale">): unknown {
  if (typeof draft !== "object" || draft === null || Array.isArray(draft)) return draft;
  return { description, ...draft, version: 1, asOf, ...(locale && { locale }) };
}

/** Violations that make a draft unusable. */
export async function draftViolations(draft: unknown, description: string, options: PlanOptions): Promise<Violation[]> {
  const { violations } = await checkDataset(completeDraft(draft, description, options));
  return violations.filter(({ severity }) => severity === "error");
}

export interface PlanWithOptions {
  /** Asked first, when there is one. */
  model?: Planner | undefined;
  /** Answers when there is no model, or it does not. */
  offline: Planner;
}

/** Sentence → checked schema. A model that fails in any way is replaced by the offline planner, and the user told so. */
export async function planWith({ model, offline }: PlanWithOptions, description: string, options: PlanOptions): Promise<Plan> {
  options.onProgress?.({ step: "reading", message: "Reading the description" });
  if (model) {
    try {
      return await planBy(model, description, options);
    } catch (error) {
      if (options.signal?.aborted) throw error;
      log("warn", "model planner failed", { code: error instanceof AppError ? error.code : "unknown", reason: error instanceof AppError ? error.message : "unexpected" });
      const reason = error instanceof AppError && error.code === "planner_unavailable" ? error.message : "The model could not plan this.";
      const plan = await planBy(offline, description, options);
      return { ...plan, warnings: [`${reason} The offline planner read the description instead.`, ...plan.warnings] };
    }
  }
  return planBy(offline, description, options);
}

async function planBy(planner: Planner, description: string, options: PlanOptions): Promise<Plan> {
  const { draft, warnings } = await planner.draft(description, options);
  options.onProgress?.({ step: "checking", message: "Checking the schema" });
  const { schema, violations } = await checkDataset(completeDraft(draft, description, options));
  if (schema) return { schema, source: planner.name, warnings };
  log("error", "planner broke the contract", { planner: planner.name, violations: violations.length, first: violations[0]?.code });
  const rest = withoutOffenders(draft, violations);
  const mended = rest === undefined ? undefined : (await checkDataset(completeDraft(rest, description, options))).schema;
  if (mended) return { schema: mended, source: planner.name, warnings: [...warnings, "Some of what was asked could not be planned and was left out."] };
  throw new AppError("internal", "The description could not be planned.", { hint: "Say it in other words, or send a schema." });
}

/** The draft without the fields that violations point into; undefined when they point elsewhere. */
function withoutOffenders(draft: object, violations: readonly Violation[]): unknown {
  const offenders = new Set<string>();
  for (const { path, severity } of violations) {
    if (severity !== "error") continue;
    if (path[0] === "expectations") offenders.add(`e/${path[1]}`);
    else if (path[0] === "tables" && path[2] === "fields" && path.length > 3) offenders.add(`${path[1]}/${path[3]}`);
    else return undefined;
  }
  const { tables, expectations, ...rest } = draft as { tables: { fields: unknown[] }[]; expectations?: unknown[] };
  return {
    ...rest,
    tables: tables.map((table, t) => ({ ...table, fields: table.fields.filter((_, f) => !offenders.has(`${t}/${f}`)) })),
    expectations: expectations?.filter((_, e) => !offenders.has(`e/${e}`)) ?? [],
  };
}
