import { FakerError } from "@faker-js/faker";
import type { JsonValue } from "@/lib/schema/generators";
import { nearestNames } from "@/lib/schema/near";
import type { Problem } from "../generator";
import { streamKey } from "../random";
import { createFakerCall } from "./call";
import { type FakerParameter, fakerExclusion, fakerMethod, fakerMethods } from "./catalogue";
import type { FakerLocale } from "./locale";

/** Longest list, count or length an argument may ask for, so that no cell can eat memory or time. */
const MAX_SIZE = 1000;
/** Modules whose numbers are lengths and counts; elsewhere only numbers of such a name are. */
const SIZED_MODULES = new Set(["string", "lorem", "word", "helpers"]);
const SIZE_NAME = /count|length|size|width|height/i;
const MAX_RESULT_CHARACTERS = 100_000;

/** Everything wrong with a call of faker, found without and then by trying it. Paths lead into the generator. */
export function checkFakerCall(method: string, args: readonly JsonValue[], locale: FakerLocale): Problem[] {
  const facts = fakerMethod(method);
  if (!facts) {
    const reason = fakerExclusion(method);
    const message = reason
      ? `faker.${method} cannot be used: ${reason}.`
      : `There is no faker method "${method}".${suggestions(method)}`;
    return [{ path: ["method"], code: "unknown_faker_method", message }];
  }
  const problems: string[] = [];
  if (args.length > facts.parameters.length)
    problems.push(
      `${method} takes ${facts.parameters.length === 0 ? "no arguments" : `at most ${facts.parameters.length} argument${facts.parameters.length === 1 ? "" : "s"}`}`,
    );
  const sized = SIZED_MODULES.has(method.split(".")[0]!);
  facts.parameters.forEach((parameter, i) => {
    const value = args[i];
    if (value === undefined) {
      if (!parameter.optional) problems.push(`${method} needs ${describe(parameter)}`);
    } else problems.push(...checkValue(value, parameter, parameter.name, sized));
  });
  if (problems.length === 0) problems.push(...tryOut(method, args, locale));
  return problems.map((problem) => ({
    path: ["args"],
    code: "bad_faker_arguments",
    message: `${problem[0]!.toUpperCase()}${problem.slice(1)}.`,
  }));
}

function suggestions(method: string): string {
  const [, name = method] = method.split(".");
  const paths = fakerMethods();
  const byName = paths.filter((path) => path.split(".")[1]!.toLowerCase() === name.replaceAll("_", "").toLowerCase());
  const near = byName.length > 0 ? byName : nearestNames(method, paths);
  return near.length === 0
    ? ""
    : ` Did you mean ${near
        .slice(0, 3)
        .map((path) => `"${path}"`)
        .join(" or ")}?`;
}

const describe = ({ name, types, values }: FakerParameter) =>
  `${name} (${values ? values.join(", ") : types.filter((type) => type !== "function").join(" or ")})`;

function checkValue(value: JsonValue, parameter: FakerParameter, name: string, sized: boolean): string[] {
  const { types, values, options } = parameter;
  if (value === null) return [`${name} cannot be null`];
  if (types.includes("any")) return typeof value === "string" && value.length > MAX_SIZE ? [`${name} is too long`] : [];
  if (Array.isArray(value)) {
    if (!types.includes("array")) return [`${name} is a list where ${describe(parameter)} is needed`];
    return value.length > MAX_SIZE
      ? [`${name} has more than ${MAX_SIZE} entries`]
      : value.length === 0
        ? [`${name} is an empty list`]
        : [];
  }
  if (typeof value === "object") {
    if (!options)
      return types.includes("object") ? [] : [`${name} is an object where ${describe(parameter)} is needed`];
    return checkOptions(value, options, name, sized);
  }
  if (typeof value === "string") {
    if (values && !values.includes(value)) return [`${name} is "${value}"; it may be ${values.join(", ")}`];
    if (types.includes("date") && !types.includes("string") && Number.isNaN(Date.parse(value)))
      return [`${name} is no date`];
    if (!types.includes("string") && !types.includes("date"))
      return [`${name} is text where ${describe(parameter)} is needed`];
    return value.length > MAX_SIZE ? [`${name} is too long`] : [];
  }
  if (!types.includes(typeof value)) return [`${name} is a ${typeof value} where ${describe(parameter)} is needed`];
  const isSize = (sized || SIZE_NAME.test(name)) && !types.includes("date");
  if (typeof value === "number" && isSize && Math.abs(value) > MAX_SIZE) return [`${name} is over ${MAX_SIZE}`];
  return [];
}

function checkOptions(
  value: { [key: string]: JsonValue },
  options: readonly FakerParameter[],
  name: string,
  sized: boolean,
): string[] {
  const problems: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    const option = options.find((candidate) => candidate.name === key);
    if (!option || option.types.every((type) => type === "function")) {
      const usable = options
        .filter(({ types }) => types.some((type) => type !== "function"))
        .map((candidate) => candidate.name);
      problems.push(`there is no option "${key}"; there ${usable.length === 1 ? "is" : "are"} ${usable.join(", ")}`);
    } else problems.push(...checkValue(item, option, `${name}.${key}`, sized));
  }
  for (const option of options)
    if (!option.optional && !Object.hasOwn(value, option.name)) problems.push(`option ${option.name} is missing`);
  return problems;
}

const TRIAL_KEY = streamKey("trial");
const TRIAL_CLOCK = Date.UTC(2026, 0, 1);

/** A few cells show what types cannot: min above max, a locale without the words. */
function tryOut(method: string, args: readonly JsonValue[], locale: FakerLocale): string[] {
  try {
    const call = createFakerCall(locale, method, args, TRIAL_KEY, TRIAL_CLOCK);
    for (let row = 0; row < 3; row++) {
      const value = call(row);
      if (value === undefined) return [`${method} gives nothing with these arguments`];
      if (typeof value === "string" && value.length > MAX_RESULT_CHARACTERS)
        return [`${method} gives more than ${MAX_RESULT_CHARACTERS} characters`];
    }
    return [];
  } catch (error) {
    const reason =
      error instanceof FakerError ? error.message.split("\n")[0]!.replace(/\.$/, "") : "these arguments do not fit";
    return [`${method} does not work so: ${reason}`];
  }
}
