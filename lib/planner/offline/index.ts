import type { Violation } from "@/lib/schema/violation";
import type { Planner, PlanOptions, SchemaDraft } from "../planner";
import { planRequest } from "./plan";
import { mendDraft } from "./plan/mend";
import { readRequest } from "./read";
import { loadCities } from "./read/cities";
import { vocabulary } from "./vocabulary";

export interface OfflinePlannerOptions {
  /** Says what is wrong with a draft. */
  check(draft: unknown, description: string, options: PlanOptions): Promise<Violation[]>;
}

/**
 * A planner of grammar, lexicon and entities: no model, no network, the same schema for the same words.
 * read/ finds what the words ask for; plan/ says how it is made, and mends what the engine's own check still finds wrong.
 */
export function createOfflinePlanner({ check }: OfflinePlannerOptions): Planner {
  return {
    name: "offline",
    async draft(description, options) {
      const findCity = await loadCities();
      const request = readRequest(description, vocabulary, findCity, { asOf: options.asOf });
      const { draft, warnings } = planRequest(request, options.asOf);
      options.onProgress?.({ step: "drafting", message: "Drafting the schema", fields: fieldNames(draft) });
      return mendDraft({ draft, warnings }, (candidate) => check(candidate, description, options));
    },
  };
}

function fieldNames({ tables }: SchemaDraft): string[] {
  return tables.flatMap(({ fields }) => fields.flatMap(({ name, hidden }) => (hidden ? [] : [name])));
}
