import { createAliasTable } from "../alias";
import {
  CALL,
  CHOOSE,
  COPY,
  FIELD,
  KEEP,
  NUMBER,
  PICK,
  PICK_WEIGHTED,
  RETURN,
  WHOLE_SHARE,
} from "../kernels/assembly/instructions";
import { createTextLibrary } from "./library";
import { createNodePool, type Extent, type NodePool, type TextNode } from "./node";
import type { Spelling } from "./spell";

/** A text as a place in the code of an image, and what it takes at most. */
export interface TextProgram extends Extent {
  readonly start: number;
}

/** What a machine needs to run the programs of an image. */
export interface TextMachine {
  readonly code: Int32Array<ArrayBuffer>;
  readonly words: Uint8Array<ArrayBuffer>;
  readonly choosers: number;
  /** Most calls within calls. */
  readonly depth: number;
}

/**
 * Programs that share their code and their words. Grammars say much the same in every mood and of every subject, and what is shared stays in the
 * processor's cache; closures that call closures would cost more than what they write.
 */
export interface TextImage {
  readonly nodes: NodePool;
  /** The machine for all programs so far: another object when there are more. */
  readonly machine: TextMachine;
  /** The program that a node becomes. */
  assemble(node: TextNode): TextProgram;
}

export function createTextImage(): TextImage {
  const nodes = createNodePool();
  const library = createTextLibrary();
  const lists = new Map<TextNode, readonly number[]>();
  const places = new Map<TextNode, number>();
  let code = new Int32Array(1 << 10);
  let size = 0;
  let depth = 1;
  let machine: TextMachine | undefined;

  const put = (...words: readonly number[]) => {
    if (size + words.length > code.length) {
      const grown = new Int32Array(Math.max(size + words.length, code.length * 2));
      grown.set(code);
      code = grown;
    }
    code.set(words, size);
    size += words.length;
  };

  /** Calls whose places are not known yet. */
  let calls: { at: number; node: TextNode }[] = [];
  const putCall = (node: TextNode) => {
    calls.push({ at: size, node });
    put(0);
  };

  const emit = (node: TextNode, isInside = false): void => {
    switch (node.kind) {
      case "words": {
        const list =
          lists.get(node) ?? layOutWords(node.spellings, library.add(node.spellings.map(({ text }) => text)));
        lists.set(node, list);
        put(...list);
        return;
      }
      case "digits":
        put(NUMBER, node.count, 10 ** (node.count - 1));
        return;
      case "field":
        put(FIELD, node.slot, node.capital ? 1 : 0);
        return;
      case "choose":
        put(node.chooser.keeps ? KEEP : CHOOSE, node.chooser.number, node.options.length);
        node.options.forEach(putCall);
        return;
      case "follow":
        if (isInside) {
          put(CALL);
          putCall(node);
        } else for (const part of node.parts) emit(part, true);
    }
  };

  const place = (node: TextNode) => {
    if (places.has(node)) return;
    places.set(node, size);
    emit(node);
    put(RETURN);
  };

  return {
    nodes,
    get machine() {
      machine ??= { code: code.subarray(0, size), words: library.bytes, choosers: nodes.choosers, depth };
      return machine;
    },
    assemble(node) {
      if (!places.has(node)) {
        place(node);
        // Emitting one may call others behind it.
        for (const { node: called } of calls) place(called);
        for (const { at, node: called } of calls) code[at] = places.get(called)!;
        calls = [];
        depth = Math.max(depth, node.extent.depth + 1);
        machine = undefined;
      }
      return { start: places.get(node)!, ...node.extent };
    },
  };
}

function layOutWords(spellings: readonly Spelling[], offsets: readonly number[]): readonly number[] {
  const size = spellings.length;
  if (size === 1) return [COPY, ...offsets];
  if (spellings.every(({ weight }) => weight === spellings[0]!.weight)) return [PICK, size, ...offsets];
  const { stay, alias } = createAliasTable(
    size,
    spellings.map(({ weight }) => weight),
  );
  return [PICK_WEIGHTED, size, ...offsets, ...stay!.map((share) => Math.round(share * WHOLE_SHARE)), ...alias];
}
