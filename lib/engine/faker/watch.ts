import { Faker, type Randomizer } from "@faker-js/faker";
import type { JsonValue } from "@/lib/schema/generators";
import type { FakerPart } from "./forms";
import type { FakerLocale } from "./locale";

/** Thrown out of a method that draws in a way no form explains. */
export class Unexplained extends Error {}

/** Values that a method draws from, by position. */
export interface DrawnValues {
  size: number;
  at(position: number): unknown;
  /** Set where they are evenly spaced numbers. */
  numbers?: { first: number; step: number };
}

/** Decides what a watched method draws. */
export interface Director {
  /** A position that decides which way the method goes on. */
  choose(size: number, weights?: readonly number[]): number;
  /** A text that the method merely puts somewhere. */
  text(part: FakerPart): string;
  /** A value that leaves its mark on one place of the result. */
  value(values: DrawnValues): unknown;
}

export interface WatchOptions {
  asOf: number;
  /** Lists of at most so many entries decide the way; entries of longer ones are words. */
  steeringEntries: number;
  /** The same of numbers: of at most so many values. */
  steeringNumbers: number;
  /** What a method makes that the watched one calls; undefined to watch it, too. */
  nested(method: string, args: readonly JsonValue[]): FakerPart | undefined;
}

/** A method that draws more often in one run may be waiting for another answer. */
const MAX_DRAWS = 200;
/** These are the draws themselves; everything else may be looked up as a method of its own. */
const DRAWING_MODULES = new Set(["helpers", "number", "datatype", "string"]);
/** Longest number that is drawn digit by digit. */
const MAX_DIGITS = 18;

type Module = Record<string, (...args: readonly unknown[]) => unknown>;

/** A faker method whose draws are the director's. */
export function watchMethod(
  locale: FakerLocale,
  method: string,
  args: readonly JsonValue[],
  options: WatchOptions,
): (director: Director) => unknown {
  const randomizer: Randomizer = {
    next: () => {
      throw new Unexplained();
    },
    seed: () => {},
  };
  const faker = new Faker({ locale: locale.definitions, randomizer });
  faker.setDefaultRefDate(options.asOf);
  let draws = 0;
  let current: Director | undefined;
  let hasValues = false;
  const ask = (): Director => {
    if (draws++ > MAX_DRAWS || !current) throw new Unexplained();
    return current;
  };
  const [moduleName, methodName] = method.split(".") as [string, string];
  replaceDraws(faker, ask, options);
  const run = moduleOf(faker, moduleName)[methodName]!;
  // Numbers that were drawn are not what other runs give.
  const isSettled = (given: readonly JsonValue[]) => !hasValues || !/\d/.test(JSON.stringify(given));
  replaceNested(faker, ask, (inner, given) => (isSettled(given) ? options.nested(inner, given) : undefined));
  return (director) => {
    draws = 0;
    hasValues = false;
    current = {
      ...director,
      value(values) {
        hasValues = true;
        return director.value(values);
      },
    };
    return run(...structuredClone(args));
  };
}

/** A module by name; the path was checked against the catalogue, its type lives in data and not in the program. */
const moduleOf = (faker: Faker, name: string) => faker[name as keyof Faker] as unknown as Module;

function replaceDraws(faker: Faker, ask: () => Director, { steeringEntries, steeringNumbers }: WatchOptions): void {
  const pick = (items: readonly unknown[], weights?: readonly number[]): unknown => {
    if (items.length === 0) throw new Unexplained();
    if (items.length === 1) return items[0];
    if (items.length <= steeringEntries) return items[ask().choose(items.length, weights)];
    if (items.every((item) => typeof item === "string"))
      return ask().text(weights ? { kind: "list", items, weights } : { kind: "list", items });
    if (weights) throw new Unexplained();
    return ask().value({ size: items.length, at: (position) => items[position] });
  };
  const pickNumber = (first: number, step: number, size: number) => {
    const at = (position: number) => first + position * step;
    if (size === 1) return first;
    return size <= steeringNumbers ? at(ask().choose(size)) : ask().value({ size, at, numbers: { first, step } });
  };
  const length = (range: unknown): number => {
    if (typeof range === "number") return range;
    const { min = 0, max } = (range ?? {}) as { min?: number; max?: number };
    if (typeof min !== "number" || typeof max !== "number" || !(max >= min)) throw new Unexplained();
    return max === min ? min : min + ask().choose(max - min + 1);
  };
  Object.assign(faker.helpers, {
    arrayElement: (items: readonly unknown[]) => pick(items),
    weightedArrayElement: (items: readonly { weight: number; value: unknown }[]) =>
      pick(
        items.map(({ value }) => value),
        items.map(({ weight }) => weight),
      ),
    rangeToNumber: length,
    fake: chooseTemplate(faker.helpers.fake, ask),
  });
  Object.assign(faker.datatype, {
    boolean: (options: number | { probability?: number } = {}) => {
      const { probability = 0.5 } = typeof options === "number" ? { probability: options } : options;
      if (probability <= 0 || probability >= 1) return probability >= 1;
      return ask().choose(2, [probability, 1 - probability]) === 0;
    },
  });
  Object.assign(faker.number, {
    int: (options: number | { min?: number; max?: number; multipleOf?: number } = {}) => {
      const {
        min = 0,
        max = Number.MAX_SAFE_INTEGER,
        multipleOf = 1,
      } = typeof options === "number" ? { max: options } : options;
      const [low, high] = [Math.ceil(min / multipleOf), Math.floor(max / multipleOf)];
      if (!(multipleOf >= 1) || !(high >= low)) throw new Unexplained();
      return pickNumber(low * multipleOf, multipleOf, high - low + 1);
    },
  });
  Object.assign(faker.string, {
    fromCharacters: (characters: string | readonly string[], count: unknown = 1) => {
      const alphabet = [...characters];
      const size = length(count);
      if (size <= 0) return "";
      return alphabet.length === 1
        ? alphabet[0]!.repeat(size)
        : ask().text({ kind: "characters", alphabet, length: size });
    },
    numeric: replaceNumeric(faker.string.numeric, length, ask),
  });
}

/** Of many templates each is a way of its own, however many there are. */
function chooseTemplate(fake: (template: string) => string, ask: () => Director) {
  return (templates: string | readonly string[]) =>
    fake(
      typeof templates === "string"
        ? templates
        : templates[templates.length === 1 ? 0 : ask().choose(templates.length)]!,
    );
}

/** Digits are one draw, unless some are left out. */
function replaceNumeric(numeric: Faker["string"]["numeric"], length: (range: unknown) => number, ask: () => Director) {
  return (given: unknown = {}) => {
    const options = (typeof given === "number" ? { length: given } : given) as {
      length?: unknown;
      allowLeadingZeros?: boolean;
      exclude?: string | readonly string[];
    };
    const size = length(options.length ?? 1);
    const { allowLeadingZeros: leadingZeros = true, exclude = [] } = options;
    if (size <= 0) return "";
    if (exclude.length === 0 && size <= MAX_DIGITS) return ask().text({ kind: "digits", length: size, leadingZeros });
    if (!leadingZeros && !exclude.includes("0")) throw new Unexplained();
    return numeric({ length: size, exclude: exclude as string });
  };
}

/** Methods called by the watched one become parts of its own where their forms are known. */
function replaceNested(faker: Faker, ask: () => Director, nested: WatchOptions["nested"]): void {
  for (const [name, value] of Object.entries(faker)) {
    if (DRAWING_MODULES.has(name) || typeof value !== "object" || value === null) continue;
    const module = value as Module;
    for (const [methodName, original] of Object.entries(module)) {
      if (typeof original !== "function") continue;
      module[methodName] = (...given) => {
        const args = plainArguments(given);
        const part = args && nested(`${name}.${methodName}`, args);
        return part ? ask().text(part) : original(...given);
      };
    }
  }
}

/** Arguments as a schema could give them; undefined where they are no plain values. */
function plainArguments(given: readonly unknown[]): JsonValue[] | undefined {
  const isPlain = (value: unknown): boolean =>
    value === undefined ||
    ["string", "number", "boolean"].includes(typeof value) ||
    (Array.isArray(value)
      ? value.every(isPlain)
      : Object.getPrototypeOf(value ?? 0) === Object.prototype && Object.values(value as object).every(isPlain));
  while (given.length > 0 && given.at(-1) === undefined) given = given.slice(0, -1);
  return given.every((value) => value !== undefined && isPlain(value))
    ? (JSON.parse(JSON.stringify(given)) as JsonValue[])
    : undefined;
}
