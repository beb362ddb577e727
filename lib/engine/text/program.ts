import { createAliasTable } from "../alias";
import { copyWords } from "../copy-words";
import { writePadded } from "../digits";
import type { CellRandom } from "../random";
import { library } from "./library";
import { type Chooser, measure, type TextNode, type WriteField } from "./node";

/** Where texts are written: the same bytes, one by one or four at a time. `SLACK` bytes stay free behind. */
export interface TextTarget {
  bytes: Uint8Array;
  view: DataView;
}

/** A grammar as numbers and bytes, run by one loop: closures that call closures would cost more than what they write. */
export interface TextProgram {
  /** Writes a text for row i of the batch at p and returns the position after it. */
  expand(target: TextTarget, p: number, i: number, random: CellRandom): number;
  /** Bytes of the longest text, fields left out. */
  longest: number;
  /** Most fields that one text names. */
  slots: number;
}

/** A fixed text: which. */
const COPY = 0;
/** One of several texts, all as likely: the first, how many. */
const PICK = 1;
/** One of several texts by weight: the first, how many, the first bucket of the alias table. */
const PICK_WEIGHTED = 2;
/** Goes on at one of several places and comes back; never one it has gone to in this text, as long as there are others: chooser, how many, places. */
const CHOOSE = 3;
/** The same, but the first choice holds all through the text. */
const KEEP = 4;
/** Goes on at a place and comes back. */
const CALL = 5;
/** A number: digits, smallest. */
const DIGITS = 6;
/** A field of the row: which, and whether its first letter becomes a capital. */
const FIELD = 7;
const RETURN = 8;

/** Alternatives told apart within one text. */
const MAX_TRACKED = 32;

export function assemble(start: TextNode): TextProgram {
  const { longest, slots, depth } = measure(start);
  const { code, stay, alias, fields, choosers } = emitProgram(start);
  const returns = new Int32Array(depth + 1);
  /** The text in which each chooser was last asked, and what it then used: alternatives as bits, or the one it keeps. */
  const lastText = new Int32Array(choosers);
  const used = new Int32Array(choosers);
  let text = 0;

  const pickOther = (chooser: number, size: number, drawn: number): number => {
    let pick = drawn;
    if (lastText[chooser] !== text) {
      lastText[chooser] = text;
      used[chooser] = 0;
    }
    for (let tries = 0; tries < size && (used[chooser]! >>> (pick % MAX_TRACKED)) & 1; tries++)
      pick = (pick + 1) % size;
    used[chooser]! |= 1 << (pick % MAX_TRACKED);
    return pick;
  };

  const expand: TextProgram["expand"] = (target, p, i, random) => {
    const { view } = target;
    const { view: words, offsets } = library;
    text = (text + 1) | 0;
    let at = p;
    let pc = 0;
    let calls = 0;
    for (;;) {
      switch (code[pc]) {
        case COPY: {
          const entry = code[pc + 1]!;
          at = copyWords(words, offsets[entry]!, offsets[entry + 1]!, view, at);
          pc += 2;
          break;
        }
        case PICK: {
          const entry = code[pc + 1]! + Math.floor(random.next() * code[pc + 2]!);
          at = copyWords(words, offsets[entry]!, offsets[entry + 1]!, view, at);
          pc += 3;
          break;
        }
        case PICK_WEIGHTED: {
          const unit = random.next() * code[pc + 2]!;
          const bucket = Math.floor(unit);
          const place = code[pc + 3]! + bucket;
          const entry = code[pc + 1]! + (unit - bucket >= stay[place]! ? alias[place]! : bucket);
          at = copyWords(words, offsets[entry]!, offsets[entry + 1]!, view, at);
          pc += 4;
          break;
        }
        case CHOOSE: {
          const size = code[pc + 2]!;
          const pick = pickOther(code[pc + 1]!, size, Math.floor(random.next() * size));
          returns[calls++] = pc + 3 + size;
          pc = code[pc + 3 + pick]!;
          break;
        }
        case KEEP: {
          const chooser = code[pc + 1]!;
          const size = code[pc + 2]!;
          if (lastText[chooser] !== text) used[chooser] = Math.floor(random.next() * size);
          lastText[chooser] = text;
          returns[calls++] = pc + 3 + size;
          pc = code[pc + 3 + used[chooser]!]!;
          break;
        }
        case CALL:
          returns[calls++] = pc + 2;
          pc = code[pc + 1]!;
          break;
        case DIGITS: {
          const first = code[pc + 2]!;
          at = writePadded(target.bytes, at, first + random.index(9 * first), code[pc + 1]!);
          pc += 3;
          break;
        }
        case FIELD: {
          const end = fields[code[pc + 1]!]!(target.bytes, at, i);
          if (code[pc + 2] === 1) capitalise(target.bytes, at, end);
          at = end;
          pc += 3;
          break;
        }
        default:
          if (calls === 0) return at;
          pc = returns[--calls]!;
      }
    }
  };
  return { expand, longest, slots };
}

function capitalise(bytes: Uint8Array, from: number, to: number): void {
  const byte = bytes[from]!;
  if (to > from && byte >= 97 && byte <= 122) bytes[from] = byte - 32;
}

function emitProgram(start: TextNode) {
  const code: number[] = [];
  const stay: number[] = [];
  const alias: number[] = [];
  const fields: WriteField[] = [];
  const choosers = new Map<Chooser, number>();
  const picks = new Map<TextNode, readonly number[]>();
  /** Nodes that something goes to, each with where it begins once that is known. */
  const places = new Map<TextNode, number | undefined>();
  const calls: { at: number; node: TextNode }[] = [];

  const emitCall = (node: TextNode) => {
    calls.push({ at: code.push(0) - 1, node });
    if (!places.has(node)) places.set(node, undefined);
  };

  const emit = (node: TextNode, isInside = false): void => {
    switch (node.kind) {
      case "words": {
        const pick = picks.get(node) ?? emitWords(node);
        picks.set(node, pick);
        code.push(...pick);
        return;
      }
      case "digits":
        code.push(DIGITS, node.count, 10 ** (node.count - 1));
        return;
      case "field":
        code.push(FIELD, fields.push(node.write) - 1, node.capital ? 1 : 0);
        return;
      case "choose": {
        const { chooser, options } = node;
        if (!choosers.has(chooser)) choosers.set(chooser, choosers.size);
        code.push(chooser.keeps ? KEEP : CHOOSE, choosers.get(chooser)!, options.length);
        options.forEach(emitCall);
        return;
      }
      case "follow":
        if (isInside) {
          code.push(CALL);
          emitCall(node);
        } else for (const part of node.parts) emit(part, true);
    }
  };

  const emitWords = ({ spellings }: Extract<TextNode, { kind: "words" }>): number[] => {
    const first = library.add(spellings.map(({ text }) => text));
    const size = spellings.length;
    if (size === 1) return [COPY, first];
    if (spellings.every(({ weight }) => weight === spellings[0]!.weight)) return [PICK, first, size];
    const table = createAliasTable(
      size,
      spellings.map(({ weight }) => weight),
    );
    stay.push(...table.stay!);
    return [PICK_WEIGHTED, first, size, alias.push(...table.alias) - size];
  };

  places.set(start, 0);
  emit(start);
  code.push(RETURN);
  // Emitting one may add others behind it.
  for (const [node, place] of places) {
    if (place !== undefined) continue;
    places.set(node, code.length);
    emit(node);
    code.push(RETURN);
  }
  for (const { at, node } of calls) code[at] = places.get(node)!;

  return {
    code: Int32Array.from(code),
    stay: Float64Array.from(stay),
    alias: Uint32Array.from(alias),
    fields,
    choosers: choosers.size,
  };
}
