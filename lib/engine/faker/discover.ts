import { Faker, type Randomizer } from "@faker-js/faker";
import type { JsonValue } from "@/lib/schema/generators";
import { createCellRandom, type SeekableRandom, streamKey } from "../random";
import type { FakerLocale } from "./locale";

/** A text that a faker method makes: fixed pieces, entries of its word lists, and digits. */
export type FakerPart =
  | { kind: "text"; text: string }
  | { kind: "list"; items: readonly string[]; weights?: readonly number[] }
  | { kind: "digits"; length: number; leadingZeros: boolean };

/** One way a method puts its text together, and how often it does. */
export interface FakerForm {
  weight: number;
  parts: readonly FakerPart[];
}

/** Lists up to this long may steer the method, so each entry is tried; longer ones are words. */
const STEERING_LENGTH = 8;
const MAX_FORMS = 256;
const PROOF_ROWS = 64;
/** A method that draws more often in one run may be waiting for another answer. */
const MAX_DRAWS = 40;
/** Stands for a word or digits while the method is watched: private-use characters that no list holds. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARKS = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/** Thrown out of a method that draws in a way no list explains. */
class Unexplained extends Error {}

/** What is decided while a method runs. */
interface Director {
  pick(items: readonly unknown[], weights: readonly number[] | undefined): unknown;
  digits(length: number, leadingZeros: boolean): string;
}

/**
 * The forms of a method that merely picks from lists and fills templates; undefined for any other. The method is run once for every way its
 * short lists can fall, with marks in place of words; what it returns shows where the words go. Real runs then have to come out the same.
 */
export function discoverForms(
  locale: FakerLocale,
  method: string,
  args: readonly JsonValue[],
): readonly FakerForm[] | undefined {
  const director: { current: Director | undefined } = { current: undefined };
  const run = watchMethod(locale, method, args, director);
  try {
    const forms = new Map<string, FakerForm>();
    const pending: number[][] = [[]];
    while (pending.length > 0) {
      if (forms.size + pending.length > MAX_FORMS) return undefined;
      const explored = explore(run, director, pending.pop()!);
      forms.set(explored.choices.join(), explored.form);
      pending.push(...explored.untried);
    }
    return isProven(run, director, forms) ? [...forms.values()] : undefined;
  } catch {
    return undefined;
  }
}

/** Runs the method along given choices, the first one where none is given, and lists the ways not taken. */
function explore(run: () => unknown, director: { current: Director | undefined }, given: readonly number[]) {
  const choices: number[] = [];
  const untried: number[][] = [];
  const words: FakerPart[] = [];
  let weight = 1;
  const mark = (part: FakerPart) => `${OPEN}${words.push(part) - 1}${CLOSE}`;
  director.current = {
    pick(items, weights) {
      if (isWordList(items)) return mark(weights ? { kind: "list", items, weights } : { kind: "list", items });
      const step = choices.length;
      const choice = given[step] ?? 0;
      if (given[step] === undefined)
        for (let other = 1; other < items.length; other++) untried.push([...choices, other]);
      choices.push(choice);
      const total = weights?.reduce((sum, one) => sum + one, 0) ?? items.length;
      weight *= (weights?.[choice] ?? 1) / total;
      return items[choice];
    },
    digits: (length, leadingZeros) => mark({ kind: "digits", length, leadingZeros }),
  };
  const result = run();
  if (typeof result !== "string") throw new Unexplained();
  const parts = result
    .split(MARKS)
    .flatMap((piece, k): FakerPart[] =>
      k % 2 === 1 ? [words[Number(piece)]!] : piece === "" ? [] : [{ kind: "text", text: piece }],
    );
  if (parts.some((part) => part.kind === "text" && (part.text.includes(OPEN) || part.text.includes(CLOSE))))
    throw new Unexplained();
  return { choices, untried, form: { weight, parts } };
}

/** Whether real runs give what the forms say: a method that changes its words, say to lower case, does not. */
function isProven(
  run: () => unknown,
  director: { current: Director | undefined },
  forms: ReadonlyMap<string, FakerForm>,
): boolean {
  const random = createCellRandom(streamKey("proof"));
  for (let row = 0; row < PROOF_ROWS; row++) {
    random.seek(row);
    const { choices, words, result } = runFreely(run, director, random);
    const form = forms.get(choices.join());
    const pieces = form?.parts.map((part) => {
      if (part.kind === "text") return part.text;
      // A word may be drawn and not used; those that are used come in the order drawn.
      const at = words.findIndex((word) => word.list === (part.kind === "list" ? part.items : undefined));
      return at < 0 ? "" : words.splice(at, 1)[0]!.text;
    });
    if (pieces?.join("") !== result) return false;
  }
  return true;
}

function runFreely(run: () => unknown, director: { current: Director | undefined }, random: SeekableRandom) {
  const choices: number[] = [];
  const words: { list: readonly unknown[] | undefined; text: string }[] = [];
  director.current = {
    pick(items) {
      const choice = random.index(items.length);
      if (isWordList(items)) words.push({ list: items, text: items[choice]! });
      else choices.push(choice);
      return items[choice];
    },
    digits(length, leadingZeros) {
      const text = Array.from({ length }, (_, k) =>
        k === 0 && !leadingZeros ? random.between(1, 9) : random.index(10),
      ).join("");
      words.push({ list: undefined, text });
      return text;
    },
  };
  return { choices, words, result: run() };
}

const isWordList = (items: readonly unknown[]): items is readonly string[] =>
  items.length > STEERING_LENGTH && items.every((item) => typeof item === "string");

/** A faker whose picks are the director's; any other draw ends the run. */
function watchMethod(
  locale: FakerLocale,
  method: string,
  args: readonly JsonValue[],
  director: { current: Director | undefined },
): () => unknown {
  const randomizer: Randomizer = {
    next: () => {
      throw new Unexplained();
    },
    seed: () => {},
  };
  const faker = new Faker({ locale: locale.definitions, randomizer });
  let draws = 0;
  const ask = (): Director => {
    if (draws++ > MAX_DRAWS || !director.current) throw new Unexplained();
    return director.current;
  };
  const watched: Partial<Faker["helpers"]> = {
    arrayElement: <T>(items: readonly T[]) => ask().pick(items, undefined) as T,
    weightedArrayElement: <T>(items: readonly { weight: number; value: T }[]) =>
      ask().pick(
        items.map(({ value }) => value),
        items.map(({ weight }) => weight),
      ) as T,
  };
  Object.assign(faker.helpers, watched);
  Object.assign(faker.string, { numeric: (options: unknown) => writeDigits(options, ask()) });
  const [moduleName, methodName] = method.split(".") as [string, string];
  // The path was checked against the catalogue; its type lives in data, not in the program.
  const module = faker[moduleName as keyof Faker] as unknown as Record<
    string,
    (...args: readonly JsonValue[]) => unknown
  >;
  return () => {
    draws = 0;
    return module[methodName]!(...structuredClone(args));
  };
}

function writeDigits(options: unknown, director: Director): string {
  const {
    length = 1,
    allowLeadingZeros = true,
    exclude,
  } = typeof options === "number"
    ? { length: options }
    : ((options ?? {}) as { length?: unknown; allowLeadingZeros?: boolean; exclude?: unknown });
  if (typeof length !== "number" || length < 1 || length > 9 || exclude !== undefined) throw new Unexplained();
  return director.digits(length, allowLeadingZeros);
}
