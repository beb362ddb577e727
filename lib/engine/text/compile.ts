import { writePadded } from "../digits";
import type { CellRandom } from "../random";
import {
  type Change,
  type Grammar,
  type Mood,
  namesInMood,
  type Part,
  parseAlternative,
  type Rules,
  SLOTS,
  type Slot,
} from "./grammar";

/** Writes a text for row i of the batch and returns the position after it. */
export type Expand = (bytes: Uint8Array, p: number, i: number, random: CellRandom) => number;

/** A text's writer with what it takes at most, besides the fields it names. */
export interface CompiledText {
  expand: Expand;
  /** Bytes of the longest text, fields left out. */
  longest: number;
  /** Most fields that one text names. */
  slots: number;
  /** Different texts, fields left out. */
  variants: number;
}

/** How one grammar is read: its rule sets from the most particular to the most general, a mood, and the fields a row offers. */
export interface Reading {
  layers: readonly Rules[];
  mood: Mood;
  fields: Readonly<Partial<Record<Slot, Expand>>>;
}

/** Alternatives that name a field of the row come up this many times as often. */
const FIELD_WEIGHT = 3;
const MAX_TRACKED = 32;
const encoder = new TextEncoder();
const isSlot = (name: string): name is Slot => (SLOTS as readonly string[]).includes(name);

/** Rule sets of a topic for a subject such as a category: what it says of that subject, of the topic, of anything. */
export function layersOf(grammar: Grammar, general: Grammar, aspect: number): Rules[] {
  const own = grammar.aspects?.[aspect]?.rules;
  return [...(own ? [own] : []), grammar.rules, ...(grammar === general ? [] : [general.rules])];
}

/** Compiles the rule that a style starts from. Rules become closures over bytes; nothing is parsed or encoded per row. */
export function compileText(start: string, { layers, mood, fields }: Reading): CompiledText {
  const compiled = new Map<string, CompiledText>();
  const alternatives = new Map<string, Part[][]>();
  const choosers = new Map<string, Chooser>();
  const turn: Turn = { text: 0 };

  const alternativesOf = (name: string): Part[][] => {
    const known = alternatives.get(name);
    if (known) return known;
    // A rule that is still being looked up counts as missing: grammars have no recursion.
    alternatives.set(name, []);
    const keys = namesInMood(name, mood);
    const sources =
      layers.flatMap((rules) => keys.flatMap((key) => (Object.hasOwn(rules, key) ? [rules[key]!] : [])))[0] ?? [];
    const possible = sources.flatMap((source) => prune(parseAlternative(source)));
    const weighted = possible.flatMap((parts) =>
      parts.some(namesField) ? new Array<Part[]>(FIELD_WEIGHT).fill(parts) : [parts],
    );
    alternatives.set(name, weighted);
    return weighted;
  };

  /** The alternative without the options that name what the row does not have; none when it cannot do without. */
  const prune = (parts: readonly Part[]): Part[][] => {
    const kept = parts.flatMap((part): Part[] => {
      if (part.kind === "name") return fieldOf(part.name) || alternativesOf(part.name).length > 0 ? [part] : [];
      if (part.kind !== "either") return [part];
      const options = part.options.flatMap(prune);
      return options.length > 0 ? [{ kind: "either", options }] : [];
    });
    return kept.length === parts.length ? [kept] : [];
  };
  const fieldOf = (name: string): Expand | undefined => (isSlot(name) ? fields[name] : undefined);
  const namesField = (part: Part): boolean => part.kind === "name" && fieldOf(part.name) !== undefined;

  const compileRule = (name: string, change?: Change): CompiledText => {
    const key = `${name}:${change ?? ""}`;
    let rule = compiled.get(key);
    if (!rule) {
      const options = alternativesOf(name).map((parts) => compileParts(parts, change));
      const chooser = choosers.get(name) ?? (isSlot(name) ? createKeeper : createChooser)(options.length, turn);
      choosers.set(name, chooser);
      rule = choose(options, chooser);
      compiled.set(key, rule);
    }
    return rule;
  };

  const compilePart = (part: Part, change?: Change): CompiledText => {
    switch (part.kind) {
      case "text":
        return literal(change ? changeFirst(part.text, change) : part.text);
      case "digits":
        return digits(part.count);
      case "either":
        return choose(
          part.options.map((option) => compileParts(option, change)),
          createChooser(part.options.length, turn),
        );
      case "name": {
        const wanted = change ?? part.change;
        const field = fieldOf(part.name);
        if (!field) return compileRule(part.name, wanted);
        return { expand: wanted === "cap" ? capitalised(field) : field, longest: 0, slots: 1, variants: 1 };
      }
    }
  };

  /** A change of the first letter goes down to the part that begins the text. */
  const compileParts = (parts: readonly Part[], change?: Change): CompiledText =>
    follow(parts.map((part, k) => compilePart(part, k === 0 ? change : undefined)));

  const whole = compileRule(start);
  return {
    ...whole,
    expand: (bytes, p, i, random) => {
      turn.text++;
      return whole.expand(bytes, p, i, random);
    },
  };
}

/** Tells one text from the next, so that a rule knows which of its alternatives the current one has used. */
interface Turn {
  text: number;
}

type Chooser = (random: CellRandom) => number;

/** Picks alternatives: within one text another one each time, as long as there are any. */
function createChooser(size: number, turn: Turn): Chooser {
  let text = -1;
  let used = 0;
  return (random) => {
    let pick = random.index(size);
    if (text !== turn.text) {
      text = turn.text;
      used = 0;
    }
    for (let tries = 0; tries < size && (used >>> (pick % MAX_TRACKED)) & 1; tries++) pick = (pick + 1) % size;
    used |= 1 << (pick % MAX_TRACKED);
    return pick;
  };
}

/** Picks once a text: what stands in for a field stays the same. */
function createKeeper(size: number, turn: Turn): Chooser {
  let text = -1;
  let pick = 0;
  return (random) => {
    if (text !== turn.text) pick = random.index(size);
    text = turn.text;
    return pick;
  };
}

function choose(options: readonly CompiledText[], chooser: Chooser): CompiledText {
  if (options.length === 1) return options[0]!;
  const expands = options.map(({ expand }) => expand);
  return {
    longest: Math.max(0, ...options.map(({ longest }) => longest)),
    slots: Math.max(0, ...options.map(({ slots }) => slots)),
    variants: options.reduce((sum, { variants }) => sum + variants, 0),
    expand: (bytes, p, i, random) => expands[chooser(random)]!(bytes, p, i, random),
  };
}

function follow(parts: readonly CompiledText[]): CompiledText {
  if (parts.length === 1) return parts[0]!;
  const expands = parts.map(({ expand }) => expand);
  return {
    longest: parts.reduce((sum, { longest }) => sum + longest, 0),
    slots: parts.reduce((sum, { slots }) => sum + slots, 0),
    variants: parts.reduce((product, { variants }) => product * variants, 1),
    expand: (bytes, p, i, random) => {
      let at = p;
      for (let k = 0; k < expands.length; k++) at = expands[k]!(bytes, at, i, random);
      return at;
    },
  };
}

function literal(text: string): CompiledText {
  const source = encoder.encode(text);
  const { length } = source;
  return {
    longest: length,
    slots: 0,
    variants: 1,
    expand: (bytes, p) => {
      for (let k = 0; k < length; k++) bytes[p + k] = source[k]!;
      return p + length;
    },
  };
}

function digits(count: number): CompiledText {
  const first = 10 ** (count - 1);
  return {
    longest: count,
    slots: 0,
    variants: 9 * first,
    expand: (bytes, p, _, random) => writePadded(bytes, p, first + random.index(9 * first), count),
  };
}

/** "I", acronyms and names in capitals stay as they are. */
function changeFirst(text: string, change: Change): string {
  const first = text.charAt(0);
  if (change === "cap") return first.toUpperCase() + text.slice(1);
  return /^[A-Z][a-z]/.test(text) || text === "A" || text.startsWith("A ") ? first.toLowerCase() + text.slice(1) : text;
}

function capitalised(field: Expand): Expand {
  return (bytes, p, i, random) => {
    const end = field(bytes, p, i, random);
    const byte = bytes[p]!;
    if (end > p && byte >= 97 && byte <= 122) bytes[p] = byte - 32;
    return end;
  };
}
