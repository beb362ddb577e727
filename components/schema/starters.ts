import type { DraftGenerator, DraftSchema } from "./draft";
import { isObject } from "./draft";
import { type Parameter, variantOf } from "./parameters";

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
    // biome-ignore lint/suspicious/noThenProperty: the contract's own word
    cases: [{ when: "true", then: { kind: "choice", values: ["yes"] } }],
    else: { kind: "choice", values: ["no"] },
  },
};

/** A complete generator of a kind; what the old one had under the same names is kept where it is plain. */
export function createGenerator(
  kind: string,
  options: { draft?: DraftSchema; table?: number; previous?: DraftGenerator } = {},
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

function fillDefaults(parameters: readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.fallback !== undefined)
      .map((parameter) => [parameter.name, structuredClone(parameter.fallback)]),
  );
}

function fromSchema(
  kind: string,
  { draft, table = 0 }: { draft?: DraftSchema; table?: number },
): Record<string, unknown> {
  const own = draft?.tables[table];
  if (kind === "template") {
    const other = own?.fields.find((field) => field.generator.kind !== "template");
    return { template: other ? `{${other.name}}` : "text" };
  }
  if (kind === "reference") {
    const parent = draft?.tables.find((each) => each !== own) ?? own;
    return parent ? { table: parent.name } : {};
  }
  if (kind === "lookup") {
    const key = own?.fields.find((field) => field.generator.kind === "reference");
    const parent = draft?.tables.find((each) => each.name === key?.generator.table);
    return key && parent ? { through: [key.name], field: parent.fields.at(-1)?.name } : { through: [] };
  }
  return {};
}

/** First values of a nested choice such as a distribution, fitted to the bounds beside it. */
export function createNested(kind: string, parameters: readonly Parameter[], beside: unknown): Record<string, unknown> {
  const { min, max } = isObject(beside) ? beside : {};
  const low = typeof min === "number" ? min : 0;
  const high = typeof max === "number" ? max : low + 100;
  const guesses: Record<string, number> = {
    mean: kind === "exponential" ? Math.max((high - low) / 4, 1) : (low + high) / 2,
    sd: Math.max((high - low) / 6, 0.01),
    median: Math.max((low + high) / 2, 1),
    sigma: 0.5,
    alpha: 2,
    beta: 5,
    count: 100,
    min: 1,
    max: 5,
  };
  const missing = parameters.filter((parameter) => parameter.required && parameter.widget.type === "number");
  return {
    kind,
    ...Object.fromEntries(missing.map((parameter) => [parameter.name, guesses[parameter.name] ?? 1])),
    ...fillDefaults(parameters),
  };
}
