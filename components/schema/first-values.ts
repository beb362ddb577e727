import { isObject } from "./draft";
import { fillDefaults } from "./fill-defaults";
import { createGenerator, type Surroundings } from "./starters";
import type { Parameter, Shape, Variant } from "./widget";

/** First values for parts that are added by hand, so that they are valid as they stand. */

/** One kind of a union, such as a distribution, fitted to the bounds beside it. */
export function createNested(variant: Variant, beside: unknown, surroundings: Surroundings): Record<string, unknown> {
  const guesses = guessNumbers(variant.kind, beside);
  const required = variant.parameters.filter((parameter) => parameter.required);
  return {
    kind: variant.kind,
    ...Object.fromEntries(
      required.map((parameter) => [parameter.name, guesses[parameter.name] ?? firstValue(parameter, surroundings)]),
    ),
    ...fillDefaults(variant.parameters),
  };
}

function guessNumbers(kind: string, beside: unknown): Readonly<Record<string, number>> {
  const { min, max } = isObject(beside) ? beside : {};
  const low = typeof min === "number" ? min : 0;
  const high = typeof max === "number" ? max : low + 100;
  return {
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
}

/** An object with parameters, such as a case: every required one is set. */
export function createGroup(parameters: readonly Parameter[], surroundings: Surroundings): Record<string, unknown> {
  const required = parameters.filter((parameter) => parameter.required);
  return {
    ...Object.fromEntries(required.map((parameter) => [parameter.name, firstValue(parameter, surroundings)])),
    ...fillDefaults(parameters),
  };
}

const OF_SHAPES: Readonly<Record<string, unknown>> = { anyOf: [""], min: 0, withinKm: 100 };

/** What makes an object this shape: its own required parameters, or the first where none is required. */
export function createShape({ own }: Shape, surroundings: Surroundings): Record<string, unknown> {
  const required = own.filter((parameter) => parameter.required);
  const set = required.length > 0 ? required : own.slice(0, 1);
  return Object.fromEntries(
    set.map((parameter) => [parameter.name, OF_SHAPES[parameter.name] ?? firstValue(parameter, surroundings)]),
  );
}

function firstValue({ name, widget }: Parameter, surroundings: Surroundings): unknown {
  const { draft, table = 0 } = surroundings;
  switch (widget.type) {
    case "generator":
      return createGenerator("choice");
    case "group":
      return createGroup(widget.parameters, surroundings);
    case "groups":
      return [createGroup(widget.parameters, surroundings)];
    case "fieldName":
      return draft?.tables[table]?.fields[0]?.name;
    case "tableName":
      return draft?.tables.find((_, t) => t !== table)?.name;
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
