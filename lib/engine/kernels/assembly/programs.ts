/** Texts that programs write, one for each row; what `../../text/run.ts` is in JavaScript. */
import { putPadded } from "./digits";
import { CALL, CHOOSE, COPY, FIELD, KEEP, MAX_TRACKED, NUMBER, PICK, PICK_WEIGHTED, WHOLE_SHARE } from "./instructions";
import { unit, bits } from "./random";
import { COLUMN_BYTES, putCell } from "./rows";
import { copy } from "./text";

/** In the order in which `../program-kernel.ts` writes it. */
@unmanaged
class Machine {
  /** Words of code, and the bytes they copy from. */
  code: usize;
  words: usize;
  /** A `Column` for each field that a text may name. */
  fields: usize;
  /** Two words for each chooser: the text in which it was last asked, and what it then used. Zero before the first text. */
  choosers: usize;
  /** Where calls come back to. */
  returns: usize;
}

@inline
function copyEntry(p: usize, words: usize, offsets: usize, entry: u32): usize {
  const at = offsets + ((<usize>entry) << 2);
  const from = load<u32>(at);
  return copy(p, words + from, load<u32>(at, 4) - from);
}

@inline
function pickOther(chooser: usize, text: u32, size: u32, drawn: u32): u32 {
  let used: u32 = load<u32>(chooser) === text ? load<u32>(chooser, 4) : 0;
  let pick = drawn;
  for (let tries: u32 = 0; tries < size && ((used >>> (pick % MAX_TRACKED)) & 1) !== 0; tries++)
    pick = pick + 1 === size ? 0 : pick + 1;
  used |= 1 << (pick % MAX_TRACKED);
  store<u32>(chooser, text);
  store<u32>(chooser, used, 4);
  return pick;
}

@inline
function keep(chooser: usize, text: u32, drawn: u32): u32 {
  if (load<u32>(chooser) === text) return load<u32>(chooser, 4);
  store<u32>(chooser, text);
  store<u32>(chooser, drawn, 4);
  return drawn;
}

@inline
function capitalise(p: usize, end: usize): void {
  const byte = load<u8>(p);
  if (end > p && byte >= 97 && byte <= 122) store<u8>(p, byte - 32);
}

/**
 * Writes a text for each row, by the program that `starts` has for it, and notes where each begins and where the last ends; a cell's first draw is
 * number `firstDraw`. Returns the end, or 0 where a field holds what cannot be written here.
 */
export function runPrograms(
  at: usize,
  k0: u32,
  k1: u32,
  firstDraw: u32,
  rows: usize,
  starts: usize,
  n: i32,
  target: usize,
  offsets: usize,
): usize {
  const machine = changetype<Machine>(at);
  const code = machine.code;
  const words = machine.words;
  const choosers = machine.choosers;
  let p = target;
  for (let i: usize = 0; i < <usize>n; i++) {
    store<u32>(offsets + (i << 2), p - target);
    const cell = bits(k0, k1, load<u32>(rows + (i << 2)));
    const text = <u32>i + 1;
    let draw = firstDraw;
    let returns = machine.returns;
    let pc = code + (<usize>load<u32>(starts + (i << 2)) << 2);
    let isOpen = true;
    while (isOpen) {
      const size = load<u32>(pc, 4);
      switch (load<u32>(pc)) {
        case COPY:
          p = copyEntry(p, words, pc + 4, 0);
          pc += 12;
          break;
        case PICK:
          p = copyEntry(p, words, pc + 8, <u32>(unit(cell, k1, draw++) * <f64>size));
          pc += ((<usize>size) << 2) + 12;
          break;
        case PICK_WEIGHTED: {
          const drawn = unit(cell, k1, draw++) * <f64>size;
          const bucket = <u32>drawn;
          const stay = pc + ((<usize>size) << 2) + 12;
          const share = stay + ((<usize>bucket) << 2);
          const isElse = (drawn - <f64>bucket) * <f64>WHOLE_SHARE >= <f64>load<u32>(share);
          p = copyEntry(p, words, pc + 8, isElse ? load<u32>(share + ((<usize>size) << 2)) : bucket);
          pc = stay + ((<usize>size) << 3);
          break;
        }
        case CHOOSE:
        case KEEP: {
          const options = load<u32>(pc, 8);
          const drawn = <u32>(unit(cell, k1, draw++) * <f64>options);
          const chooser = choosers + ((<usize>size) << 3);
          const pick = load<u32>(pc) === KEEP ? keep(chooser, text, drawn) : pickOther(chooser, text, options, drawn);
          store<usize>(returns, pc + 12 + ((<usize>options) << 2));
          returns += 4;
          pc = code + ((<usize>load<u32>(pc + ((<usize>pick) << 2), 12)) << 2);
          break;
        }
        case CALL:
          store<usize>(returns, pc + 8);
          returns += 4;
          pc = code + ((<usize>size) << 2);
          break;
        case NUMBER: {
          const first = <f64>load<u32>(pc, 8);
          p = putPadded(p, <u32>(first + floor(unit(cell, k1, draw++) * 9 * first)), size);
          pc += 12;
          break;
        }
        case FIELD: {
          const end = putCell(p, machine.fields + <usize>size * COLUMN_BYTES, i);
          if (end === 0) return 0;
          if (load<u32>(pc, 8) === 1) capitalise(p, end);
          p = end;
          pc += 12;
          break;
        }
        default:
          if (returns === machine.returns) isOpen = false;
          else {
            returns -= 4;
            pc = load<usize>(returns);
          }
      }
    }
  }
  store<u32>(offsets + (<usize>n << 2), p - target);
  return p;
}
