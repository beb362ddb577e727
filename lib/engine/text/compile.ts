import { type Change, type Mood, namesInMood, type Part, partsOf, type Rules, SLOTS, type Slot } from "./grammar";
import type { TextImage, TextProgram } from "./image";
import type { TextNode } from "./node";
import { spellRun } from "./spell";

/** How one grammar is read: its rule sets from the most particular to the most general, a mood, and the fields a row offers. */
export interface Reading {
  layers: readonly Rules[];
  mood: Mood;
  slots: readonly Slot[];
}

/** Alternatives that name a field of the row come up this many times as often. */
const FIELD_WEIGHT = 3;
const isSlot = (name: string): name is Slot => (SLOTS as readonly string[]).includes(name);

/** Compiles the rule that a style starts from to a program of the image; nothing is parsed or encoded per row. */
export function compileText(
  { nodes, assemble }: TextImage,
  start: string,
  { layers, mood, slots }: Reading,
): TextProgram {
  const compiled = new Map<string, TextNode>();
  const alternatives = new Map<string, (readonly Part[])[]>();

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
      if (part.kind === "name") return isField(part.name) || alternativesOf(part.name).length > 0 ? [part] : [];
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
  const isField = (name: string): name is Slot => isSlot(name) && slots.includes(name);
  const namesField = (part: Part): boolean => part.kind === "name" && isField(part.name);

  const compileRule = (name: string, change?: Change): TextNode => {
    const key = `${name}:${change ?? ""}`;
    let rule = compiled.get(key);
    if (!rule) {
      const options = alternativesOf(name).map((parts) => compileParts(parts, change));
      // What stands in for a field stays the same all through a text.
      rule = nodes.choose(options, name, isSlot(name));
      compiled.set(key, rule);
    }
    return rule;
  };

  const compilePart = (part: Part, change?: Change): TextNode => {
    switch (part.kind) {
      case "text":
        return nodes.words([{ text: change ? changeFirst(part.text, change) : part.text, weight: 1 }]);
      case "digits":
        return nodes.digits(part.count);
      case "either":
        return nodes.choose(part.options.map((option) => compileParts(option, change)));
      case "name": {
        const wanted = change ?? part.change;
        if (!isField(part.name)) return compileRule(part.name, wanted);
        return nodes.field(SLOTS.indexOf(part.name), wanted === "cap");
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
          nodes.words(
            first ? spellings.map(({ text, weight }) => ({ text: changeFirst(text, first), weight })) : spellings,
          ),
        );
      else compiled.push(compilePart(parts[k]!, first));
      k = Math.max(end, k + 1);
    }
    return nodes.follow(compiled);
  };

  return assemble(compileRule(start));
}

/** "I", acronyms and names in capitals stay as they are. */
function changeFirst(text: string, change: Change): string {
  const first = text.charAt(0);
  if (change === "cap") return first.toUpperCase() + text.slice(1);
  return /^[A-Z][a-z]/.test(text) || text === "A" || text.startsWith("A ") ? first.toLowerCase() + text.slice(1) : text;
}
