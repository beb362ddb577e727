import type { Spelling } from "./spell";

/** What a text takes at most. */
export interface Extent {
  /** Bytes, fields left out. */
  readonly longest: number;
  /** Fields that it names. */
  readonly slots: number;
  /** Choices within choices. */
  readonly depth: number;
}

type Shape =
  | { readonly kind: "words"; readonly spellings: readonly Spelling[] }
  | { readonly kind: "digits"; readonly count: number }
  /** A field of the row, by its place among `SLOTS`. */
  | { readonly kind: "field"; readonly slot: number; readonly capital: boolean }
  | { readonly kind: "choose"; readonly options: readonly TextNode[]; readonly chooser: Chooser }
  | { readonly kind: "follow"; readonly parts: readonly TextNode[] };

/** A text as alternatives and sequences of fixed words, digits and fields. */
export type TextNode = Shape & { readonly id: number; readonly extent: Extent };

/** Identity of a choice: within one text another alternative each time, as long as there are any, or the same each time. */
export interface Chooser {
  readonly number: number;
  readonly keeps: boolean;
}

/** Makes nodes, and the same node for the same parts: grammars say much the same of every subject and in every mood. */
export interface NodePool {
  /** Choosers so far. */
  readonly choosers: number;
  words(spellings: readonly Spelling[]): TextNode;
  digits(count: number): TextNode;
  field(slot: number, capital: boolean): TextNode;
  /** Choices of one name are one chooser; those without a name, where their options are the same. */
  choose(options: readonly TextNode[], name?: string, keeps?: boolean): TextNode;
  follow(parts: readonly TextNode[]): TextNode;
}

const encoder = new TextEncoder();

export function createNodePool(): NodePool {
  const known = new Map<string, TextNode>();
  const choosers = new Map<string, Chooser>();

  const intern = (key: string, shape: () => Shape): TextNode => {
    let node = known.get(key);
    if (!node) {
      const made = shape();
      node = { ...made, id: known.size, extent: measure(made) };
      known.set(key, node);
    }
    return node;
  };
  const idsOf = (nodes: readonly TextNode[]) => nodes.map(({ id }) => id).join(",");
  const chooserOf = (key: string, keeps: boolean): Chooser => {
    const chooser = choosers.get(key) ?? { number: choosers.size, keeps };
    choosers.set(key, chooser);
    return chooser;
  };

  return {
    get choosers() {
      return choosers.size;
    },
    words: (spellings) =>
      intern(`words\n${spellings.map(({ text, weight }) => `${weight} ${text}`).join("\n")}`, () => ({
        kind: "words",
        spellings,
      })),
    digits: (count) => intern(`digits ${count}`, () => ({ kind: "digits", count })),
    field: (slot, capital) => intern(`field ${slot} ${capital}`, () => ({ kind: "field", slot, capital })),
    choose(options, name = "", keeps = false) {
      if (options.length === 1) return options[0]!;
      const ids = idsOf(options);
      const chooser = chooserOf(name || ids, keeps);
      return intern(`choose ${chooser.number} ${ids}`, () => ({ kind: "choose", options, chooser }));
    },
    follow: (parts) =>
      parts.length === 1 ? parts[0]! : intern(`follow ${idsOf(parts)}`, () => ({ kind: "follow", parts })),
  };
}

function measure(shape: Shape): Extent {
  switch (shape.kind) {
    case "words":
      return {
        longest: Math.max(...shape.spellings.map(({ text }) => encoder.encode(text).length)),
        slots: 0,
        depth: 0,
      };
    case "digits":
      return { longest: shape.count, slots: 0, depth: 0 };
    case "field":
      return { longest: 0, slots: 1, depth: 0 };
    case "choose":
      return join(shape.options, (values) => Math.max(0, ...values));
    case "follow":
      return join(shape.parts, (values) => values.reduce((sum, value) => sum + value, 0));
  }
}

function join(nodes: readonly TextNode[], combine: (values: readonly number[]) => number): Extent {
  return {
    longest: combine(nodes.map(({ extent }) => extent.longest)),
    slots: combine(nodes.map(({ extent }) => extent.slots)),
    depth: 1 + Math.max(0, ...nodes.map(({ extent }) => extent.depth)),
  };
}
