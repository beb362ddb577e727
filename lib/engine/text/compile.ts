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
import { type Chooser, choose, follow, type TextNode, type WriteField, words } from "./node";
import { assemble, type TextProgram } from "./program";
import { spellRun } from "./spell";

/** How one grammar is read: its rule sets from the most particular to the most general, a mood, and the fields a row offers. */
export interface Reading {
  layers: readonly Rules[];
  mood: Mood;
  fields: Readonly<Partial<Record<Slot, WriteField>>>;
}

/** Alternatives that name a field of the row come up this many times as often. */
const FIELD_WEIGHT = 3;
const isSlot = (name: string): name is Slot => (SLOTS as readonly string[]).includes(name);

/** Rule sets of a topic for a subject such as a category: what it says of that subject, of the topic, of anything. */
export function layersOf(grammar: Grammar, general: Grammar, aspect: number): Rules[] {
  const own = grammar.aspects?.[aspect]?.rules;
  return [...(own ? [own] : []), grammar.rules, ...(grammar === general ? [] : [general.rules])];
}

/** Compiles the rule that a style starts from to a program over bytes; nothing is parsed or encoded per row. */
export function compileText(start: string, { layers, mood, fields }: Reading): TextProgram {
  const compiled = new Map<string, TextNode>();
  const alternatives = new Map<string, (readonly Part[])[]>();
  const choosers = new Map<string, Chooser>();

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
  const fieldOf = (name: string): WriteField | undefined => (isSlot(name) ? fields[name] : undefined);
  const namesField = (part: Part): boolean => part.kind === "name" && fieldOf(part.name) !== undefined;

  const compileRule = (name: string, change?: Change): TextNode => {
    const key = `${name}:${change ?? ""}`;
    let rule = compiled.get(key);
    if (!rule) {
      const options = alternativesOf(name).map((parts) => compileParts(parts, change));
      // What stands in for a field stays the same all through a text.
      const chooser = choosers.get(name) ?? { keeps: isSlot(name) };
      choosers.set(name, chooser);
      rule = choose(options, chooser);
      compiled.set(key, rule);
    }
    return rule;
  };

  const compilePart = (part: Part, change?: Change): TextNode => {
    switch (part.kind) {
      case "text":
        return words([{ text: change ? changeFirst(part.text, change) : part.text, weight: 1 }]);
      case "digits":
        return { kind: "digits", count: part.count };
      case "either":
        return choose(
          part.options.map((option) => compileParts(option, change)),
          { keeps: false },
        );
      case "name": {
        const wanted = change ?? part.change;
        const field = fieldOf(part.name);
        if (!field) return compileRule(part.name, wanted);
        return { kind: "field", write: field, capital: wanted === "cap" };
      }
    }
  };

  /** A change of the first letter goes down to the part that begins the text. */
  const compileParts = (parts: readonly Part[], change?: Change): TextNode => {
    const compiled: TextNode[] = [];
    for (let k = 0; k < parts.length; ) {
      const first = k === 0 ? change : undefined;
      const { spellings, end } = spellRun(parts, k);
      if (end > k)
        compiled.push(
          words(first ? spellings.map(({ text, weight }) => ({ text: changeFirst(text, first), weight })) : spellings),
        );
      else compiled.push(compilePart(parts[k]!, first));
      k = Math.max(end, k + 1);
    }
    return follow(compiled);
  };

  return assemble(compileRule(start));
}

/** "I", acronyms and names in capitals stay as they are. */
function changeFirst(text: string, change: Change): string {
  const first = text.charAt(0);
  if (change === "cap") return first.toUpperCase() + text.slice(1);
  return /^[A-Z][a-z]/.test(text) || text === "A" || text.startsWith("A ") ? first.toLowerCase() + text.slice(1) : text;
}
