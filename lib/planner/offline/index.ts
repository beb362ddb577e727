import type { Violation } from "@/lib/schema/violation";
import type { Planner, PlanOptions, SchemaDraft } from "../planner";
import { planRequest } from "./plan";
import { conceptInside, conceptOf, entityOf } from "./plan/lexicon";
import { mendDraft } from "./plan/mend";
import { readRequest } from "./read";
import type { Vocabulary } from "./read/builder";
import { loadCities } from "./read/cities";
import { isPlural } from "./text/words";

export interface OfflinePlannerOptions {
  /** Says what is wrong with a draft. */
  check(draft: unknown, description: string, options: PlanOptions): Promise<Violation[]>;
}

const vocabulary: Vocabulary = {
  isTable: (noun) => entityOf(noun) !== undefined,
  isPart: (part, whole) => {
    const owner = entityOf(whole) ?? entityOf(whole.split(" ").at(-1)!);
    const own = entityOf(part);
    const isChild = own?.parents.includes(owner?.name ?? "") && isPlural(part.split(" ").at(-1)!) && !conceptOf(part);
    return owner !== undefined && own !== undefined && (own.partOf === owner.name || isChild === true);
  },
  isWord: (name) => conceptOf(name) !== undefined,
  isColumn: (name) => conceptOf(name) !== undefined || (conceptInside(name)?.qualifier ?? "") !== "",
};

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
