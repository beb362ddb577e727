import type { JsonValue } from "@/lib/schema/generators";
import type { CellRandom } from "../random";
import type { TextArena } from "../text-arena";

/** Appends a text drawn for a cell. */
export type TextWriter = (arena: TextArena, random: CellRandom) => void;

/** A text that a faker method makes, piece by piece. */
export type FakerPart =
  | { kind: "text"; text: string }
  | { kind: "list"; items: readonly string[]; weights?: readonly number[] }
  /** So many of an alphabet, each drawn anew. */
  | { kind: "characters"; alphabet: readonly string[]; length: number }
  | { kind: "digits"; length: number; leadingZeros: boolean }
  /** A whole number from min to max over ten to the scale, with all its decimals or without the zeros at its end. */
  | { kind: "number"; min: number; max: number; scale: number; keepsZeros: boolean }
  | { kind: "forms"; forms: readonly FakerForm[] }
  /** Written by a maker of our own; plain where nothing in it ever needs quotes. */
  | { kind: "written"; write: TextWriter; isPlain: boolean };

/** One way a method puts its text together, and how often it does. */
export interface FakerForm {
  weight: number;
  parts: readonly FakerPart[];
}

/** Finds the forms of methods in one locale, at one time. */
export type FormFinder = (method: string, args: readonly JsonValue[]) => readonly FakerForm[] | undefined;

/** Forms with less to write: pieces that always stand together become one, forms with the same parts, too. */
export function simplifyForms(forms: readonly FakerForm[]): readonly FakerForm[] {
  const known = simplified.get(forms) ?? mergeForms(forms);
  simplified.set(forms, known);
  simplified.set(known, known);
  return known;
}

const simplified = new WeakMap<readonly FakerForm[], readonly FakerForm[]>();

function mergeForms(forms: readonly FakerForm[]): readonly FakerForm[] {
  const intern = createInterner();
  const merged = new Map<string, FakerForm>();
  for (const { weight, parts } of forms) {
    const simple = joinParts(parts.flatMap(flattenPart)).map(intern.part);
    const name = simple.map(intern.nameOf).join();
    merged.set(name, { parts: simple, weight: weight + (merged.get(name)?.weight ?? 0) });
  }
  return [...merged.values()];
}

/** Forms inside a part stand in its place where they are only one, and their words do where they are nothing else. */
function flattenPart(part: FakerPart): readonly FakerPart[] {
  if (part.kind !== "forms") return [part];
  const forms = simplifyForms(part.forms);
  if (forms.length === 1) return forms[0]!.parts;
  return [listOf(forms) ?? { kind: "forms", forms }];
}

/** Most entries that forms are spelled out to. */
const MAX_ENTRIES = 20_000;

/** Forms of nothing but one word each, as one list. */
export function listOf(forms: readonly FakerForm[]): (FakerPart & { kind: "list" }) | undefined {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => weights.set(text, (weights.get(text) ?? 0) + weight);
  for (const { parts, weight } of forms) {
    const [only, ...others] = parts;
    if (others.length > 0 || (only && only.kind !== "text" && only.kind !== "list")) return undefined;
    if (only?.kind !== "list") {
      add(only?.text ?? "", weight);
      continue;
    }
    const total = only.weights?.reduce((sum, one) => sum + one, 0) ?? only.items.length;
    only.items.forEach((item, k) => {
      add(item, (weight * (only.weights?.[k] ?? 1)) / total);
    });
    if (weights.size > MAX_ENTRIES) return undefined;
  }
  const shares = [...weights.values()];
  const isEven = Math.max(...shares) - Math.min(...shares) < 1e-9;
  return { kind: "list", items: [...weights.keys()], ...(!isEven && { weights: shares }) };
}

function joinParts(parts: readonly FakerPart[]): FakerPart[] {
  const joined: FakerPart[] = [];
  for (const one of parts.map(nameKind)) {
    const last = joined.at(-1);
    const both = last && joinPair(last, one);
    if (both) joined[joined.length - 1] = both;
    else if (one.kind !== "text" || one.text !== "") joined.push(one);
  }
  return joined;
}

function joinPair(a: FakerPart, b: FakerPart): FakerPart | undefined {
  if (a.kind === "text" && b.kind === "text") return { kind: "text", text: a.text + b.text };
  if (a.kind === "digits" && b.kind === "digits" && b.leadingZeros) return { ...a, length: a.length + b.length };
  if (a.kind === "characters" && b.kind === "characters" && a.alphabet.join() === b.alphabet.join())
    return { ...a, length: a.length + b.length };
  return undefined;
}

/** Calls short lists of single characters an alphabet, a list of one a text, and a number up to nine a digit. */
function nameKind(part: FakerPart): FakerPart {
  if (part.kind === "number" && part.min === 0 && part.max === 9 && part.scale === 0)
    return { kind: "digits", length: 1, leadingZeros: true };
  if (part.kind !== "list" || part.weights || part.items.length > 64) return part;
  if (part.items.length === 1) return { kind: "text", text: part.items[0]! };
  return part.items.every((item) => item.length === 1) ? { kind: "characters", alphabet: part.items, length: 1 } : part;
}

/** Gives the same object for equal parts, so that their words are kept once. */
function createInterner() {
  const numbers = new Map<unknown, number>();
  const known = new Map<string, FakerPart>();
  const names = new Map<FakerPart, string>();
  /** The same number for the same thing; lists are the same where their words are. */
  const numberOf = (thing: unknown): number => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  const listNumber = (items: readonly string[]): number => {
    if (!numbers.has(items)) numbers.set(items, numberOf(items.join("\n")));
    return numbers.get(items)!;
  };
  const nameOf = (part: FakerPart): string => {
    const name = names.get(part) ?? describe(part);
    names.set(part, name);
    return name;
  };
  const describe = (part: FakerPart): string => {
    switch (part.kind) {
      case "list":
        return `list ${listNumber(part.items)} ${part.weights ? numberOf(part.weights.join()) : ""}`;
      case "forms":
        return `forms ${part.forms.map(({ weight, parts }) => `${weight}:${parts.map(nameOf).join("+")}`).join("|")}`;
      case "written":
        return `written ${numberOf(part.write)}`;
      default:
        return JSON.stringify(part);
    }
  };
  return {
    nameOf,
    part(part: FakerPart): FakerPart {
      const same = known.get(nameOf(part)) ?? part;
      known.set(nameOf(part), same);
      return same;
    },
  };
}
