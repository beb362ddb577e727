import { copyBytes } from "../cell-writer";
import { writePadded } from "../digits";
import {
  CALL,
  CHOOSE,
  COPY,
  FIELD,
  KEEP,
  MAX_TRACKED,
  NUMBER,
  PICK,
  PICK_WEIGHTED,
  WHOLE_SHARE,
} from "../kernels/assembly/instructions";
import type { CellRandom } from "../random";
import type { TextMachine } from "./image";

/** Writes a field of row i and returns the position after it. */
export type WriteField = (bytes: Uint8Array, p: number, i: number) => number;

/** Writes the text of the program at `start` for row i of the batch, and returns the position after it. */
export type RunProgram = (start: number, bytes: Uint8Array, p: number, i: number, random: CellRandom) => number;

/** Runs programs in plain JavaScript: what `kernels/assembly/programs.ts` does for many rows, and what it is held against. */
export function createRunner(
  { code, words, choosers, depth }: TextMachine,
  fields: readonly (WriteField | undefined)[],
): RunProgram {
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
      pick = pick + 1 === size ? 0 : pick + 1;
    used[chooser]! |= 1 << (pick % MAX_TRACKED);
    return pick;
  };
  const keep = (chooser: number, drawn: number): number => {
    if (lastText[chooser] !== text) used[chooser] = drawn;
    lastText[chooser] = text;
    return used[chooser]!;
  };

  return (start, bytes, p, i, random) => {
    text = (text + 1) | 0;
    let at = p;
    let pc = start;
    let calls = 0;
    for (;;) {
      const size = code[pc + 1]!;
      switch (code[pc]) {
        case COPY:
          at = copyBytes(words, code[pc + 1]!, code[pc + 2]!, bytes, at);
          pc += 3;
          break;
        case PICK: {
          const entry = pc + 2 + random.index(size);
          at = copyBytes(words, code[entry]!, code[entry + 1]!, bytes, at);
          pc += size + 3;
          break;
        }
        case PICK_WEIGHTED: {
          const drawn = random.next() * size;
          const bucket = Math.floor(drawn);
          const stay = pc + size + 3;
          const isElse = (drawn - bucket) * WHOLE_SHARE >= code[stay + bucket]! >>> 0;
          const entry = pc + 2 + (isElse ? code[stay + size + bucket]! : bucket);
          at = copyBytes(words, code[entry]!, code[entry + 1]!, bytes, at);
          pc = stay + 2 * size;
          break;
        }
        case CHOOSE:
        case KEEP: {
          const options = code[pc + 2]!;
          const drawn = random.index(options);
          const pick = code[pc] === KEEP ? keep(size, drawn) : pickOther(size, options, drawn);
          returns[calls++] = pc + 3 + options;
          pc = code[pc + 3 + pick]!;
          break;
        }
        case CALL:
          returns[calls++] = pc + 2;
          pc = code[pc + 1]!;
          break;
        case NUMBER: {
          const first = code[pc + 2]!;
          at = writePadded(bytes, at, first + random.index(9 * first), code[pc + 1]!);
          pc += 3;
          break;
        }
        case FIELD: {
          const end = fields[code[pc + 1]!]!(bytes, at, i);
          if (code[pc + 2] === 1) capitalise(bytes, at, end);
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
}

function capitalise(bytes: Uint8Array, from: number, to: number): void {
  const byte = bytes[from]!;
  if (to > from && byte >= 97 && byte <= 122) bytes[from] = byte - 32;
}
