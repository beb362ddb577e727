import { checkDataset } from "@/lib/engine/check";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import type { Violation } from "@/lib/schema/violation";
import type { Plan, Planner, PlanOptions } from "./planner";

/** Sets what is not a planner's to say: the day, the version, the caller's locale, the sentence itself. */
function completeDraft(
  draft: unknown,
  description: string,
  { asOf, locale }: Pick<PlanOptions, "asOf" | "locale">,
): unknown {
  if (typeof draft !== "object" || draft === null || Array.isArray(draft)) return draft;
  return { ...draft, version: 1, description, asOf, ...(locale && { locale }) };
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
export async function planWith(
  { model, offline }: PlanWithOptions,
  description: string,
  options: PlanOptions,
): Promise<Plan> {
  options.onProgress?.({ step: "reading", message: "Reading the description" });
  if (model) {
    try {
      return await planBy(model, description, options);
    } catch (error) {
      if (options.signal?.aborted) throw error;
      log("warn", "model planner failed", {
        code: error instanceof AppError ? error.code : "unknown",
        reason: error instanceof AppError ? error.message : "unexpected",
      });
      const reason =
        error instanceof AppError && error.code === "planner_unavailable"
          ? error.message
          : "The model could not plan this.";
      const plan = await planBy(offline, description, options);
      return { ...plan, warnings: [`${reason} The offline planner read the description instead.`, ...plan.warnings] };
    }
  }
  return planBy(offline, description, options);
}

/** Rounds of leaving out what is wrong; a field that is left out may take others with it. */
const MAX_OMISSIONS = 3;

async function planBy(planner: Planner, description: string, options: PlanOptions): Promise<Plan> {
  const { draft, warnings } = await planner.draft(description, options);
  options.onProgress?.({ step: "checking", message: "Checking the schema" });
  let rest: unknown = draft;
  for (let omissions = 0; rest !== undefined && omissions <= MAX_OMISSIONS; omissions++) {
    const { schema, violations } = await checkDataset(completeDraft(rest, description, options));
    if (schema) return { schema, source: planner.name, warnings: omissions === 0 ? warnings : [...warnings, OMITTED] };
    log("warn", "planner broke the contract", {
      planner: planner.name,
      violations: violations.length,
      first: violations[0]?.code,
    });
    rest = withoutOffenders(rest, violations);
  }
  if (planner.name === "openai")
    throw new AppError("planner_unavailable", "The model gave no usable schema.", {
      hint: "The offline planner can answer instead.",
    });
  throw new AppError("internal", "The description could not be planned.", {
    hint: "Say it in other words, or send a schema.",
  });
}

const OMITTED = "Some of what was asked could not be planned and was left out.";

/** The draft without the fields and expectations that violations point into; undefined when they point elsewhere. */
function withoutOffenders(draft: unknown, violations: readonly Violation[]): unknown {
  const offenders = new Set<string>();
  for (const { path, severity } of violations) {
    if (severity !== "error") continue;
    if (path[0] === "expectations" && path.length > 1) offenders.add(`expectation ${path[1]}`);
    else if (path[0] === "tables" && path[2] === "fields" && path.length > 3)
      offenders.add(`field ${path[1]} ${path[3]}`);
    else return undefined;
  }
  // Violations of the shape around fields and expectations would have pointed there.
  const { tables, expectations, ...rest } = draft as { tables: { fields: unknown[] }[]; expectations?: unknown[] };
  return {
    ...rest,
    tables: tables.map((table, t) => ({
      ...table,
      fields: table.fields.filter((_, f) => !offenders.has(`field ${t} ${f}`)),
    })),
    expectations: expectations?.filter((_, e) => !offenders.has(`expectation ${e}`)) ?? [],
  };
}
