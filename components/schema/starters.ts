import type { DraftGenerator, DraftSchema } from "./draft";
import { fillDefaults } from "./fill-defaults";
import { variantOf } from "./parameters";

/** Sensible first values for parameters the contract requires, so that a newly chosen kind works at once. */
const STARTERS: Readonly<Record<string, Record<string, unknown>>> = {
  integer: { min: 1, max: 100 },
  decimal: { min: 1, max: 100 },
  choice: { values: ["first", "second", "third"] },
  faker: { method: "animal.dog" },
  pattern: { pattern: "[A-Z]{3}-\\d{4}" },
  formula: { expression: "round(uniform(0, 100), 2)" },
  record: { source: "person", attribute: "full_name" },
  conditional: {
    cases: [{ when: "true", then: { kind: "choice", values: ["yes"] } }],
    else: { kind: "choice", values: ["no"] },
  },
  series: { level: 100 },
  text: { style: "sentence" },
};

/** The schema around a new part, from which names are taken. */
export interface Surroundings {
  draft?: DraftSchema;
  table?: number;
}

/** A complete generator of a kind; what the old one had under the same names is kept where it is plain. */
export function createGenerator(
  kind: string,
  options: Surroundings & { previous?: DraftGenerator } = {},
): DraftGenerator {
  const parameters = variantOf(kind)?.parameters ?? [];
  const generator: DraftGenerator = {
    kind,
    ...fillDefaults(parameters),
    ...structuredClone(STARTERS[kind] ?? {}),
    ...fromSchema(kind, options),
  };
  for (const name of ["min", "max", "distribution", "scale"]) {
    const kept = options.previous?.[name];
    if (kept !== undefined && parameters.some((parameter) => parameter.name === name)) generator[name] = kept;
  }
  return generator;
}

function fromSchema(kind: string, { draft, table = 0 }: Surroundings): Record<string, unknown> {
  const own = draft?.tables[table];
  if (kind === "template") {
    const other = own?.fields.find((field) => field.generator.kind !== "template");
    return { template: other ? `{${other.name}}` : "text" };
  }
  if (kind === "reference") {
    const parent = draft?.tables.find((each) => each !== own) ?? own;
    return parent ? { table: parent.name } : {};
  }
  if (kind === "aggregate") {
    const child = draft?.tables.find((each) => each !== own) ?? own;
    return { function: "count", table: child?.name };
  }
  if (kind === "lookup") {
    const key = own?.fields.find((field) => field.generator.kind === "reference");
    const parent = draft?.tables.find((each) => each.name === key?.generator.table);
    return key && parent ? { through: [key.name], field: parent.fields.at(-1)?.name } : { through: [] };
  }
  return {};
}
