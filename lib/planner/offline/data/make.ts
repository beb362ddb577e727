import type { GeneratorInput } from "@/lib/schema/generators";
import type { Moment } from "@/lib/schema/values";

/**
 * Short forms for the planner's data. A sibling column is written @like_this: the planner puts the column's own name there, and adds
 * a hidden column where the dataset has none. Only @own_like_this never decides between forms.
 */

/** Tried in order; each form holds only where the row has all the columns it names. The last one needs none. */
export interface Recipe {
  forms: readonly GeneratorInput[];
  unique?: boolean;
  nullRate?: number;
}
export type RecipeInput = GeneratorInput | Recipe;

export function recipeOf(input: RecipeInput): Recipe {
  return "forms" in input ? input : { forms: [input] };
}

/** The first form whose columns are all there. */
export function firstOf(...forms: GeneratorInput[]): Recipe {
  return { forms };
}

export function unique(input: RecipeInput): Recipe {
  return { ...recipeOf(input), unique: true };
}

export function sometimes(nullRate: number, input: RecipeInput): Recipe {
  return { ...recipeOf(input), nullRate };
}

export function record(source: string, attribute: string, as?: string): GeneratorInput {
  return { kind: "record", source, attribute, ...(as !== undefined && { as }) };
}
export const person = (attribute: string, as?: string) => record("person", attribute, as);
export const place = (attribute: string, as?: string) => record("place", attribute, as);
export const company = (attribute: string, as?: string) => record("company", attribute, as);
/** A company's name, of one of these industries or sectors: "Pharmaceuticals|Biotechnology". */
export function companyIn(industries: string, as?: string): GeneratorInput {
  return {
    kind: "record",
    source: "company",
    attribute: "name",
    where: [{ attribute: "industry", anyOf: industries.split("|") }],
    ...(as !== undefined && { as }),
  };
}
export const product = (attribute: string) => record("product", attribute);
export const job = (attribute: string) => record("job", attribute);
export const medical = (attribute: string) => record("medical", attribute);
export const bank = (attribute: string) => record("bank", attribute);
export const merchant = (attribute: string) => record("merchant", attribute);

export function id(prefix: string, pad = 5): Recipe {
  return { forms: [{ kind: "sequence", prefix, pad }], unique: true };
}
export const uuid: Recipe = { forms: [{ kind: "uuid" }], unique: true };

export function whole(min: number, max: number): GeneratorInput {
  return { kind: "integer", min, max };
}
/** Whole numbers around a middle, thinning out towards both ends. */
export function wholeAround(min: number, max: number, mean: number, sd: number): GeneratorInput {
  return { kind: "integer", min, max, distribution: { kind: "normal", mean, sd } };
}
/** Whole numbers with a long tail upwards; half lie below the median. */
export function wholeTail(min: number, max: number, median: number, sigma = 1): GeneratorInput {
  return { kind: "integer", min, max, distribution: { kind: "logNormal", median, sigma } };
}
export function number(min: number, max: number, scale = 2): GeneratorInput {
  return { kind: "decimal", min, max, scale };
}
export function numberAround(min: number, max: number, mean: number, sd: number, scale = 2): GeneratorInput {
  return { kind: "decimal", min, max, scale, distribution: { kind: "normal", mean, sd } };
}
/** Amounts of money: two decimals, many small and few large. */
export function money(min: number, max: number, median: number, sigma = 0.8): GeneratorInput {
  return { kind: "decimal", min, max, scale: 2, distribution: { kind: "logNormal", median, sigma } };
}
export function flag(probability: number): GeneratorInput {
  return { kind: "boolean", probability };
}

/** One generator where the condition holds, another elsewhere. */
export function either(when: string, then: GeneratorInput, otherwise: GeneratorInput): GeneratorInput {
  return { kind: "conditional", cases: [{ when, then }], else: otherwise };
}
/** What holds once a day has come, and what before: a visit is completed or missed only afterwards. */
export function onceCome(moment: string, after: string, before: string): Recipe {
  return firstOf(either(`${moment} <= as_of()`, oneOf(after), oneOf(before)), oneOf(after));
}

/** "Pending:3|Shipped:2" → a weighted choice; no weights means all alike. */
export function oneOf(list: string): GeneratorInput {
  const { values, weights } = readChoices(list);
  return { kind: "choice", values, ...(weights && { weights }) };
}
/** One of these numbers, by weight. */
export function numbersOf(values: number[], weights: number[]): GeneratorInput {
  return { kind: "choice", values, weights };
}
/** A choice that hangs on another column: `oneOfGiven("@category", { "Laptop": "14 inch|16 inch" }, "One size")`. */
export function oneOfGiven(field: string, cases: Readonly<Record<string, string>>, otherwise: string): GeneratorInput {
  return {
    kind: "choice",
    ...readChoices(otherwise),
    given: {
      field,
      cases: Object.entries(cases).map(([equals, list]) => ({ equals: equals.split("|"), ...readChoices(list) })),
    },
  };
}

/** A number for each value of another column. */
export function numberGiven(field: string, cases: Readonly<Record<string, number | number[]>>): GeneratorInput {
  const entries = Object.entries(cases).map(([equals, values]) => ({
    equals: equals.split("|"),
    values: [values].flat(),
  }));
  return { kind: "choice", values: entries.flatMap(({ values }) => values), given: { field, cases: entries } };
}

function readChoices(list: string): { values: string[]; weights?: number[] } {
  const parts = list.split("|").map((part) => /^(.*?)(?::(\d+(?:\.\d+)?))?$/.exec(part)!);
  const values = parts.map(([, value = ""]) => value);
  return parts.some(([, , weight]) => weight !== undefined)
    ? { values, weights: parts.map(([, , weight]) => Number(weight ?? 1)) }
    : { values };
}

const moment = (text: string): Moment => (text.startsWith("P") || text.startsWith("-P") ? { asOf: text } : text);

/** A day between two moments: ISO dates, or durations from now such as -P2Y. */
export function day(from = "-P1Y", to = "P0D"): GeneratorInput {
  return { kind: "datetime", output: "date", from: moment(from), to: moment(to) };
}
/** A day between two moments on which offices are open; on Saturdays so much of a weekday's. */
export function workday(from = "-P1Y", to = "P0D", saturday = 0): GeneratorInput {
  return {
    ...day(from, to),
    shape: { kind: "season", weekdays: [10, 10, 10, 10, 9, saturday * 10, 0] },
  } as GeneratorInput;
}
/** A day, or an instant, so long after another column's. */
export function after(field: string, min: string, max: string, output: "date" | "datetime" = "date"): GeneratorInput {
  return { kind: "datetime", output, from: { field, offset: min }, to: { field, offset: max } };
}
export function instant(from = "-P1Y", to = "P0D"): GeneratorInput {
  return { kind: "datetime", output: "datetime", from: moment(from), to: moment(to) };
}
/** An instant at the hours when shops and offices are open or people are awake. */
export function daytime(from = "-P1Y", to = "P0D"): GeneratorInput {
  const hours = [1, 0.6, 0.4, 0.3, 0.4, 0.8, 2, 4, 6, 8, 9, 9.5, 10, 9.5, 9, 8.5, 8, 8, 8.5, 8.5, 8, 6, 4, 2];
  return {
    ...instant(from, to),
    shape: { kind: "season", hours, weekdays: [10, 10, 10, 10.5, 11.5, 9, 8] },
  } as GeneratorInput;
}
export function timeOfDay(from: string, to: string): GeneratorInput {
  return { kind: "datetime", output: "time", from: `2000-01-01T${from}:00Z`, to: `2000-01-01T${to}:00Z` };
}

export function pattern(text: string): GeneratorInput {
  return { kind: "pattern", pattern: text };
}
export function template(text: string): GeneratorInput {
  return { kind: "template", template: text };
}
export function formula(
  expression: string,
  options: { output?: "integer" | "decimal" | "text" | "boolean" | "date" | "datetime"; scale?: number } = {},
): GeneratorInput {
  return { kind: "formula", expression, ...options };
}
/** Money calculated from other columns. */
export function sum(expression: string): GeneratorInput {
  return formula(expression, { output: "decimal", scale: 2 });
}
export function faker(method: string, ...args: (string | number | boolean)[]): GeneratorInput {
  return args.length > 0 ? { kind: "faker", method, args } : { kind: "faker", method };
}

type Role = "rating" | "product" | "sentiment" | "category" | "diagnosis" | "person" | "place";

/** Sentences that agree with columns of the row, where they are there: `text("review", "product", { rating: "@rating" })`. */
export function text(
  style: Extract<GeneratorInput, { kind: "text" }>["style"],
  topic?: string,
  agrees: Partial<Record<Role, string>> = {},
): Recipe {
  const roles = Object.entries(agrees) as [Role, string][];
  const forms = roles.map((_, dropped) => textForm(style, topic, roles.slice(0, roles.length - dropped)));
  return { forms: [...forms, textForm(style, topic, [])] };
}

function textForm(
  style: Extract<GeneratorInput, { kind: "text" }>["style"],
  topic: string | undefined,
  roles: readonly [Role, string][],
): GeneratorInput {
  return {
    kind: "text",
    style,
    ...(topic !== undefined && { topic }),
    agrees: roles.map(([role, field]) => ({ role, field })),
  };
}
