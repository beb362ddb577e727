import type { DraftGenerator, DraftSchema } from "./draft";
import { isObject } from "./draft";
import { variantOf } from "./parameters";
import type { Parameter } from "./widget";

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

function fillDefaults(parameters: readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.fallback !== undefined)
      .map((parameter) => [parameter.name, structuredClone(parameter.fallback)]),
  );
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

/** First values of an object with parameters, such as a case: every required one is set. */
export function createGroup(parameters: readonly Parameter[], surroundings: Surroundings): Record<string, unknown> {
  const required = parameters.filter((parameter) => parameter.required);
  return {
    ...Object.fromEntries(required.map((parameter) => [parameter.name, firstValue(parameter, surroundings)])),
    ...fillDefaults(parameters),
  };
}

function firstValue({ name, widget }: Parameter, surroundings: Surroundings): unknown {
  switch (widget.type) {
    case "generator":
      return createGenerator("choice");
    case "group":
      return createGroup(widget.parameters, surroundings);
    case "groups":
      return [createGroup(widget.parameters, surroundings)];
    case "fieldName":
      return surroundings.draft?.tables[surroundings.table ?? 0]?.fields[0]?.name;
    case "enum":
      return widget.options[0];
    case "scalars":
      return ["first"];
    case "number":
      return widget.min ?? 1;
    case "duration":
      return "P1D";
    default:
      return name === "when" ? "true" : "";
  }
}
