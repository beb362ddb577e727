import type { GeneratorInput } from "@/lib/schema/generators";
import { NARROWINGS, type Narrowing } from "../data/narrowings";
import type { Request } from "../request";
import type { PlannedDataset } from "./types";

/** Records of which the description says what kind they are come from that kind; columns of the user's own, and parents, say it better. */
export function narrowRecords({ tables }: PlannedDataset, { description }: Request): void {
  const sources = new Set(NARROWINGS.map(({ source }) => source));
  for (const source of sources) {
    const found = NARROWINGS.find((narrowing) => narrowing.source === source && narrowing.words.test(description));
    if (!found) continue;
    for (const field of tables.flatMap(({ fields }) => fields)) field.generator = narrowed(field.generator, found);
  }
}

function narrowed(generator: GeneratorInput, narrowing: Narrowing): GeneratorInput {
  if (generator.kind === "conditional")
    return {
      ...generator,
      cases: generator.cases.map((item) => ({ ...item, then: narrowed(item.then, narrowing) })),
      else: narrowed(generator.else, narrowing),
    };
  if (generator.kind !== "record" || generator.source !== narrowing.source) return generator;
  const isOwn = (generator.where ?? []).every(
    (filter) => "anyOf" in filter && filter.attribute === narrowing.attribute,
  );
  return isOwn ? { ...generator, where: [{ attribute: narrowing.attribute, anyOf: [...narrowing.anyOf] }] } : generator;
}
