import type { TextArena } from "../text-arena";
import { FEWEST_ROWS, openMemory, SLACK } from "./memory";

/** Words by number; see `../word-list.ts`. */
interface Words {
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly longest: number;
}

/** Words in a row; see `../spelling.ts`. */
interface Spelled {
  readonly words: Uint32Array;
  readonly length: number;
}

/** Fills an arena with `n` texts: the words of text i end at `ends[i]`. False where that is left to the caller. */
export function joinWords(
  { offsets, bytes, longest }: Words,
  { words: spelled, length }: Spelled,
  ends: Uint32Array,
  n: number,
  arena: TextArena,
): boolean {
  const memory = n >= FEWEST_ROWS ? openMemory() : undefined;
  if (!memory) return false;
  memory.begin();
  const words = memory.keep(bytes, () => bytes);
  const places = memory.keep(offsets, () => new Uint8Array(offsets.buffer, offsets.byteOffset, offsets.byteLength));
  const spelledAt = memory.reserve((length + n + n + 1) * 4 + length * longest + SLACK * 2);
  if (spelledAt === undefined) return false;
  const endsAt = spelledAt + length * 4;
  const offsetsAt = endsAt + n * 4;
  const target = offsetsAt + (n + 1) * 4;
  memory.words.set(spelled.subarray(0, length), spelledAt >> 2);
  memory.words.set(ends.subarray(0, n), endsAt >> 2);
  const end = memory.joinWords(words, places, spelledAt, endsAt, n, target, offsetsAt);
  arena.offsets.set(memory.words.subarray(offsetsAt >> 2, (offsetsAt >> 2) + n + 1));
  arena.reset();
  arena.appendBytes(memory.bytes.subarray(target, end));
  return true;
}
