import type { StreamKey } from "../random";
import type { TextArena } from "../text-arena";
import type { Composition } from "./composition";
import { layOutComposition } from "./layout";
import { FEWEST_ROWS, openMemory, SLACK } from "./memory";

/** Most digits of a number that a kernel writes. */
const MOST_DIGITS = 8;

/** Fills an arena with the texts of the first `n` rows; false where that is left to the caller. */
export type TextKernel = (rows: Uint32Array, n: number, arena: TextArena) => boolean;

export function createTextKernel(composition: Composition, { k0, k1 }: StreamKey): TextKernel {
  const isWritable = composition.forms.every((parts) =>
    parts.every((part) => part.kind !== "digits" || part.digits <= MOST_DIGITS),
  );
  return (rows, n, arena) => {
    const memory = isWritable && n >= FEWEST_ROWS ? openMemory() : undefined;
    if (!memory) return false;
    memory.begin();
    const packed = memory.keep(composition, () => layOutComposition(composition));
    const base = memory.reserve(n * (8 + composition.longest) + SLACK * 2);
    if (base === undefined) return false;
    const offsets = base + n * 4;
    const target = offsets + (n + 1) * 4;
    memory.words.set(rows.subarray(0, n), base >> 2);
    const end = memory.writeTexts(packed, k0, k1, base, n, target, offsets);
    arena.offsets.set(memory.words.subarray(offsets >> 2, (offsets >> 2) + n + 1));
    arena.reset();
    arena.appendBytes(memory.bytes.subarray(target, end));
    return true;
  };
}
