import type { CellWriter } from "../cell-writer";
import type { Column } from "../column";
import type { StreamKey } from "../random";
import type { TextArena } from "../text-arena";
import { COLUMN_BYTES, createField } from "./field";
import { FEWEST_ROWS, openMemory, SLACK } from "./memory";

/** What programs are and need; see `../text/image.ts`. */
interface Machine {
  readonly code: Int32Array<ArrayBuffer>;
  readonly words: Uint8Array<ArrayBuffer>;
  readonly choosers: number;
  readonly depth: number;
}

/** Fields that programs name, each at its place. */
export type ProgramFields = readonly ({ column: Column; cell: CellWriter } | undefined)[];

/** Fills an arena with the texts of the first `n` rows, by the program that `starts` has for each; false where that is left to the caller. */
export type ProgramKernel = (
  machine: Machine,
  rows: Uint32Array,
  starts: Uint32Array,
  n: number,
  /** Bytes that all texts may take. */
  longest: number,
  arena: TextArena,
) => boolean;

const MACHINE_BYTES = 5 * 4;

/** A cell's first draw is number `firstDraw`. */
export function createProgramKernel(named: ProgramFields, { k0, k1 }: StreamKey, firstDraw: number): ProgramKernel {
  const fields = named.map((field) => field && createField(field.column, field.cell, []));
  return (machine, rows, starts, n, longest, arena) => {
    const memory = n >= FEWEST_ROWS ? openMemory() : undefined;
    if (!memory) return false;
    memory.begin();
    const { code, words, choosers, depth } = machine;
    const codeAt = memory.keep(code, () => new Uint8Array(code.buffer, code.byteOffset, code.byteLength));
    const wordsAt = memory.keep(words, () => words);
    for (const field of fields) field?.keep(memory);

    const tables = [
      MACHINE_BYTES,
      fields.length * COLUMN_BYTES,
      choosers * 8,
      (depth + 1) * 4,
      n * 4,
      n * 4,
      (n + 1) * 4,
    ];
    const cells = fields.reduce((sum, field) => sum + (field?.bound(n) ?? 0), 0);
    const base = memory.reserve(tables.reduce((sum, size) => sum + size, cells + longest + SLACK * 2));
    if (base === undefined) return false;
    let end = base;
    const [machineAt, fieldsAt, choosersAt, returnsAt, rowsAt, startsAt, offsetsAt] = tables.map((size) => {
      end += size;
      return end - size;
    }) as [number, number, number, number, number, number, number];

    memory.words.set([codeAt, wordsAt, fieldsAt, choosersAt, returnsAt], machineAt >> 2);
    memory.words.fill(0, choosersAt >> 2, returnsAt >> 2);
    memory.words.set(rows.subarray(0, n), rowsAt >> 2);
    memory.words.set(starts.subarray(0, n), startsAt >> 2);
    let target = alignUp(end);
    fields.forEach((field, f) => {
      if (field) target = field.bring(memory, fieldsAt + f * COLUMN_BYTES, target, n);
    });
    const last = memory.runPrograms(machineAt, k0, k1, firstDraw, rowsAt, startsAt, n, target, offsetsAt);
    if (last === 0) return false;
    arena.offsets.set(memory.words.subarray(offsetsAt >> 2, (offsetsAt >> 2) + n + 1));
    arena.reset();
    arena.appendBytes(memory.bytes.subarray(target, last));
    return true;
  };
}

const alignUp = (address: number) => (address + 7) & ~7;
