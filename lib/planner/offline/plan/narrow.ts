import type { GeneratorInput } from "@/lib/schema/generators";
import { NARROWINGS, type Narrowing } from "../data/narrowings";
import type { Request } from "../request";
import type { PlannedDataset } from "./types";

/** Records of which the description says what kind they are come from that kind; columns of the user's own, and parents, say it better. */
export function narrowRecords({ tables }: PlannedDataset, { description }: Request): void {
  const sources = new Set(NARROWINGS.map(({ source }) => source));
  for (const source of sources) {
    const named = NARROWINGS.filter((narrowing) => narrowing.source === source && narrowing.words.test(description));
    const found = named.filter(({ joins }, k) => k === 0 || joins);
    if (found.length === 0) continue;
    for (const field of tables.flatMap(({ fields }) => fields)) field.generator = narrowed(field.generator, found);
  }
}

function narrowed(generator: GeneratorInput, narrowings: readonly Narrowing[]): GeneratorInput {
  if (generator.kind === "conditional")
    return {
      ...generator,
      cases: generator.cases.map((item) => ({ ...item, then: narrowed(item.then, narrowings) })),
      else: narrowed(generator.else, narrowings),
    };
  if (generator.kind !== "record" || generator.source !== narrowings[0]?.source) return generator;
  const attributes = new Set(narrowings.map(({ attribute }) => attribute));
  const isOwn = (generator.where ?? []).every((filter) => "anyOf" in filter && attributes.has(filter.attribute));
  if (!isOwn) return generator;
  const where = [...attributes].map((attribute) => ({
    attribute,
    anyOf: narrowings.filter((narrowing) => narrowing.attribute === attribute).flatMap(({ anyOf }) => anyOf),
  }));
  return { ...generator, where };
}
