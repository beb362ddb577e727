/** Contract of a text grammar: rules for what can be said about a topic, as data. */

/** Where a row stands between praise and complaint; decides which variants of a rule speak. */
export const MOODS = ["awful", "bad", "mixed", "good", "great"] as const;
export type Mood = (typeof MOODS)[number];

/** Fields of the row that a text can name. */
export const SLOTS = ["product", "category", "diagnosis", "person", "place"] as const;
export type Slot = (typeof SLOTS)[number];

/**
 * Alternatives by rule name. `{name}` stands for another rule or, where the row has one, a field; `{this|that}` chooses in place; `{###}` is a
 * number of three digits; `:cap` and `:low` change the first letter. A name with a mood, `opening.bad`, speaks only in that mood; awful falls back to bad, great to good.
 */
export type Rules = Readonly<Record<string, readonly string[]>>;

export interface Grammar {
  /** What a schema writes as its topic. */
  readonly name: string;
  /** Other words for the topic, in lower case. */
  readonly aliases: readonly string[];
  readonly rules: Rules;
  /** Rules that replace the topic's where a category, diagnosis or product holds one of the words. */
  readonly aspects?: readonly { readonly match: readonly string[]; readonly rules: Rules }[];
}

/** Capitalise, or put into the middle of a sentence. */
export type Change = "cap" | "low";

/** One piece of a rule's alternative. */
export type Part =
  | { kind: "text"; text: string }
  | { kind: "digits"; count: number }
  | { kind: "name"; name: string; change?: Change }
  | { kind: "either"; options: readonly (readonly Part[])[] };

const parsed = new Map<string, readonly Part[]>();

/** The parts of an alternative. Grammars are data of ours, so each of their texts is parsed once for the process. */
export function partsOf(source: string): readonly Part[] {
  let parts = parsed.get(source);
  if (!parts) {
    parts = parseAlternative(source);
    parsed.set(source, parts);
  }
  return parts;
}

/** Splits an alternative into its parts. Throws RangeError for braces that do not match: grammars are ours, so that is a bug. */
function parseAlternative(source: string): Part[] {
  let at = 0;
  const parts = parse(false);
  if (at < source.length) throw new RangeError(`stray brace in "${source}"`);
  return parts;

  function parse(inside: boolean): Part[] {
    const found: Part[] = [];
    let text = "";
    const flush = () => {
      if (text !== "") found.push({ kind: "text", text });
      text = "";
    };
    while (at < source.length) {
      const char = source[at]!;
      if (char === "}" || (inside && char === "|")) break;
      at++;
      if (char !== "{") text += char;
      else {
        flush();
        found.push(parseBraces());
      }
    }
    flush();
    return found;
  }

  function parseBraces(): Part {
    const options: Part[][] = [];
    const start = at;
    do {
      if (options.length > 0) at++;
      options.push(parse(true));
    } while (source[at] === "|");
    if (source[at] !== "}") throw new RangeError(`open brace in "${source}"`);
    const inner = source.slice(start, at++);
    if (options.length > 1) return { kind: "either", options };
    if (/^#+$/.test(inner)) return { kind: "digits", count: inner.length };
    const [name = "", change] = inner.split(":");
    return change === "cap" || change === "low" ? { kind: "name", name, change } : { kind: "name", name };
  }
}

/** Names to try for a rule in a mood, most particular first. */
export function namesInMood(name: string, mood: Mood): string[] {
  const milder = mood === "awful" ? "bad" : mood === "great" ? "good" : mood;
  return [...new Set([`${name}.${mood}`, `${name}.${milder}`, name])];
}
