import type { Spelling } from "./spell";

/** Writes a field of row i and returns the position after it. */
export type WriteField = (bytes: Uint8Array, p: number, i: number) => number;

/** A text as alternatives and sequences of fixed words, digits and fields; parts may be shared. */
export type TextNode =
  | { kind: "words"; spellings: readonly Spelling[] }
  | { kind: "digits"; count: number }
  | { kind: "field"; write: WriteField; capital: boolean }
  | { kind: "choose"; options: readonly TextNode[]; chooser: Chooser }
  | { kind: "follow"; parts: readonly TextNode[] };

/** Identity of a choice: within one text another alternative each time, as long as there are any, or the same each time. */
export interface Chooser {
  keeps: boolean;
}

export const words = (spellings: readonly Spelling[]): TextNode => ({ kind: "words", spellings });

export const choose = (options: readonly TextNode[], chooser: Chooser): TextNode =>
  options.length === 1 ? options[0]! : { kind: "choose", options, chooser };

export const follow = (parts: readonly TextNode[]): TextNode =>
  parts.length === 1 ? parts[0]! : { kind: "follow", parts };

/** What a text takes at most. */
export interface Extent {
  /** Bytes, fields left out. */
  longest: number;
  /** Fields that it names. */
  slots: number;
  /** Choices within choices. */
  depth: number;
}

const encoder = new TextEncoder();

/** Measures a node; what is shared is measured once. */
export function measure(node: TextNode, known = new Map<TextNode, Extent>()): Extent {
  let extent = known.get(node);
  if (!extent) {
    extent = measureNew(node, known);
    known.set(node, extent);
  }
  return extent;
}

function measureNew(node: TextNode, known: Map<TextNode, Extent>): Extent {
  switch (node.kind) {
    case "words":
      return {
        longest: Math.max(...node.spellings.map(({ text }) => encoder.encode(text).length)),
        slots: 0,
        depth: 0,
      };
    case "digits":
      return { longest: node.count, slots: 0, depth: 0 };
    case "field":
      return { longest: 0, slots: 1, depth: 0 };
    case "choose":
    case "follow": {
      const inner = (node.kind === "choose" ? node.options : node.parts).map((part) => measure(part, known));
      const join = node.kind === "choose" ? Math.max : (...numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      return {
        longest: join(0, ...inner.map(({ longest }) => longest)),
        slots: join(0, ...inner.map(({ slots }) => slots)),
        depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
      };
    }
  }
}
