import { createAliasTable, drawAlias } from "../alias";
import { copyWords } from "../cell-slices";
import { encodeTexts } from "../cell-writer";
import { writePadded } from "../digits";
import type { CellRandom } from "../random";
import {
  type Change,
  type Grammar,
  type Mood,
  namesInMood,
  type Part,
  partsOf,
  type Rules,
  SLOTS,
  type Slot,
} from "./grammar";

/** Where texts are written: the same bytes, one by one or four at a time. `SLACK` bytes stay free behind. */
export interface TextTarget {
  bytes: Uint8Array;
  view: DataView;
}

/** Writes a text for row i of the batch and returns the position after it. */
export type Expand = (target: TextTarget, p: number, i: number, random: CellRandom) => number;

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
/** Fixed parts are listed as whole spellings up to this many. */
const MAX_SPELLINGS = 512;
const isSlot = (name: string): name is Slot => (SLOTS as readonly string[]).includes(name);

/** Rule sets of a topic for a subject such as a category: what it says of that subject, of the topic, of anything. */
export function layersOf(grammar: Grammar, general: Grammar, aspect: number): Rules[] {
  const own = grammar.aspects?.[aspect]?.rules;
  return [...(own ? [own] : []), grammar.rules, ...(grammar === general ? [] : [general.rules])];
}

/** Compiles the rule that a style starts from. Rules become closures over bytes; nothing is parsed or encoded per row. */
export function compileText(start: string, { layers, mood, fields }: Reading): CompiledText {
  const compiled = new Map<string, CompiledText>();
  const alternatives = new Map<string, (readonly Part[])[]>();
  const choosers = new Map<string, Chooser>();
  const turn: Turn = { text: 0 };

  const alternativesOf = (name: string): readonly (readonly Part[])[] => {
    const known = alternatives.get(name);
    if (known) return known;
    // A rule that is still being looked up counts as missing: grammars have no recursion.
    alternatives.set(name, []);
    const keys = namesInMood(name, mood);
    const sources =
      layers.flatMap((rules) => keys.flatMap((key) => (Object.hasOwn(rules, key) ? [rules[key]!] : [])))[0] ?? [];
    const possible = sources.flatMap((source) => prune(partsOf(source)));
    const weighted = possible.flatMap((parts) =>
      parts.some(namesField) ? new Array<readonly Part[]>(FIELD_WEIGHT).fill(parts) : [parts],
    );
    alternatives.set(name, weighted);
    return weighted;
  };

  /** The alternative without the options that name what the row does not have; none when it cannot do without. */
  const prune = (parts: readonly Part[]): (readonly Part[])[] => {
    const kept = parts.flatMap((part): Part[] => {
      if (part.kind === "name") return fieldOf(part.name) || alternativesOf(part.name).length > 0 ? [part] : [];
      if (part.kind !== "either") return [part];
      const options = part.options.flatMap(prune);
      // What stays whole stays the same object, so that its spellings are found again.
      if (options.length === part.options.length && options.every((option, k) => option === part.options[k]))
        return [part];
      return options.length > 0 ? [{ kind: "either", options }] : [];
    });
    if (kept.length < parts.length) return [];
    return [kept.every((part, k) => part === parts[k]) ? parts : kept];
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
        return oneOf([{ text: change ? changeFirst(part.text, change) : part.text, weight: 1 }]);
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
  const compileParts = (parts: readonly Part[], change?: Change): CompiledText => {
    const compiled: CompiledText[] = [];
    for (let k = 0; k < parts.length; ) {
      const first = k === 0 ? change : undefined;
      const { spellings, end } = spellRun(parts, k);
      if (end > k)
        compiled.push(
          oneOf(first ? spellings.map(({ text, weight }) => ({ text: changeFirst(text, first), weight })) : spellings),
        );
      else compiled.push(compilePart(parts[k]!, first));
      k = Math.max(end, k + 1);
    }
    return follow(compiled);
  };

  const whole = compileRule(start);
  return {
    ...whole,
    expand: (target, p, i, random) => {
      turn.text++;
      return whole.expand(target, p, i, random);
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
    expand: (target, p, i, random) => expands[chooser(random)]!(target, p, i, random),
  };
}

function follow(parts: readonly CompiledText[]): CompiledText {
  if (parts.length === 1) return parts[0]!;
  const expands = parts.map(({ expand }) => expand);
  return {
    longest: parts.reduce((sum, { longest }) => sum + longest, 0),
    slots: parts.reduce((sum, { slots }) => sum + slots, 0),
    variants: parts.reduce((product, { variants }) => product * variants, 1),
    expand: (target, p, i, random) => {
      let at = p;
      for (let k = 0; k < expands.length; k++) at = expands[k]!(target, at, i, random);
      return at;
    },
  };
}

interface Spelling {
  text: string;
  weight: number;
}

/** All spellings of the longest run of fixed parts from `from` on that is worth listing: one draw and one copy instead of many. */
function spellRun(parts: readonly Part[], from: number): { spellings: Spelling[]; end: number } {
  let spellings: Spelling[] = [{ text: "", weight: 1 }];
  for (let end = from; end < parts.length; end++) {
    const next = spell(parts[end]!);
    if (!next || spellings.length * next.length > MAX_SPELLINGS) return { spellings, end };
    spellings = spellings.flatMap((one) =>
      next.map(({ text, weight }) => ({ text: one.text + text, weight: one.weight * weight })),
    );
  }
  return { spellings, end: parts.length };
}

const spelled = new WeakMap<Part, readonly Spelling[] | undefined>();

/** Undefined for what is not fixed text, or has too many spellings. Found out once for each part of a grammar. */
function spell(part: Part): readonly Spelling[] | undefined {
  if (part.kind === "text") return [{ text: part.text, weight: 1 }];
  if (part.kind !== "either") return undefined;
  if (!spelled.has(part)) spelled.set(part, spellEither(part));
  return spelled.get(part);
}

function spellEither(part: Extract<Part, { kind: "either" }>): readonly Spelling[] | undefined {
  const spellings: Spelling[] = [];
  for (const option of part.options) {
    const run = spellRun(option, 0);
    if (run.end < option.length) return undefined;
    for (const { text, weight } of run.spellings) spellings.push({ text, weight: weight / part.options.length });
  }
  return spellings.length <= MAX_SPELLINGS ? spellings : undefined;
}

function oneOf(spellings: readonly Spelling[]): CompiledText {
  const { bytes: source, offsets, longest } = encodeTexts(spellings.map(({ text }) => text));
  const words = new DataView(source.buffer);
  const size = spellings.length;
  if (size === 1)
    return { longest, slots: 0, variants: 1, expand: ({ view }, p) => copyWords(words, 0, longest, view, p) };
  const isEven = spellings.every(({ weight }) => weight === spellings[0]!.weight);
  const table = createAliasTable(size, isEven ? undefined : spellings.map(({ weight }) => weight));
  return {
    longest,
    slots: 0,
    variants: size,
    expand: ({ view }, p, _, random) => {
      const pick = drawAlias(table, random.next());
      return copyWords(words, offsets[pick]!, offsets[pick + 1]!, view, p);
    },
  };
}

function digits(count: number): CompiledText {
  const first = 10 ** (count - 1);
  return {
    longest: count,
    slots: 0,
    variants: 9 * first,
    expand: ({ bytes }, p, _, random) => writePadded(bytes, p, first + random.index(9 * first), count),
  };
}

/** "I", acronyms and names in capitals stay as they are. */
function changeFirst(text: string, change: Change): string {
  const first = text.charAt(0);
  if (change === "cap") return first.toUpperCase() + text.slice(1);
  return /^[A-Z][a-z]/.test(text) || text === "A" || text.startsWith("A ") ? first.toLowerCase() + text.slice(1) : text;
}

function capitalised(field: Expand): Expand {
  return (target, p, i, random) => {
    const end = field(target, p, i, random);
    const byte = target.bytes[p]!;
    if (end > p && byte >= 97 && byte <= 122) target.bytes[p] = byte - 32;
    return end;
  };
}
