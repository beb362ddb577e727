/** Copies of text, sixteen bytes at a time: what is copied too much, the next piece writes over. */

const SPACE = 32;
const BOM_FIRST = 0xef;
const BOM_REST = 0xbfbb;

/** Copies `size` bytes to p. */
@inline
export function copy(p: usize, source: usize, size: usize): usize {
  v128.store(p, v128.load(source));
  for (let k: usize = 16; k < size; k += 16) v128.store(p + k, v128.load(source + k));
  return p + size;
}

/** A table of entries has the place of each, counted from the table, and its size. */
@inline
export function copyEntry(p: usize, table: usize, code: usize): usize {
  const entry = load<u64>(table + (code << 3));
  return copy(p, table + <usize>(entry & 0xffffffff), <usize>(entry >> 32));
}

/**
 * A bit for each of sixteen bytes that is in the set. A set is two tables of sixteen, by low and by high half of the byte; a byte is in it where its
 * two entries share a bit (Langdale and Lemire, "Parsing gigabytes of JSON per second", 2019).
 */
@inline
function membersOf(chunk: v128, set: usize): i32 {
  const low = i8x16.swizzle(v128.load(set), v128.and(chunk, i8x16.splat(15)));
  const high = i8x16.swizzle(v128.load(set, 16), i8x16.shr_u(chunk, 4));
  return i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)));
}

/** A bit for each of the first `size` bytes. */
@inline
function firstOf(size: usize): i32 {
  return size < 16 ? (1 << <i32>size) - 1 : 0xffff;
}

/** Copies text and puts in place of each byte of the set what stands for it: `replacements` has a length and up to seven bytes for each byte. */
export function copyEscaped(p: usize, source: usize, size: usize, set: usize, replacements: usize): usize {
  const end = source + size;
  while (source < end) {
    const chunk = v128.load(source);
    const rest = end - source;
    const found = membersOf(chunk, set) & firstOf(rest);
    v128.store(p, chunk);
    if (found === 0) {
      const step = min<usize>(rest, 16);
      source += step;
      p += step;
    } else {
      const plain = <usize>ctz(found);
      const replacement = load<u64>(replacements + (<usize>load<u8>(source + plain) << 3));
      store<u64>(p + plain, replacement >> 8);
      source += plain + 1;
      p += plain + <usize>(replacement & 0xff);
    }
  }
  return p;
}

/** Whether text holds a byte of the set; the first byte of a byte order mark counts only where the whole mark stands. */
export function holdsAny(source: usize, size: usize, set: usize): bool {
  for (let k: usize = 0; k < size; k += 16) {
    let found = membersOf(v128.load(source + k), set) & firstOf(size - k);
    while (found !== 0) {
      const at = source + k + <usize>ctz(found);
      if (load<u8>(at) !== BOM_FIRST || load<u16>(at, 1) === BOM_REST) return true;
      found &= found - 1;
    }
  }
  return false;
}

/** Whether text begins or ends with a space. */
@inline
export function hasSpaceAtEnds(source: usize, size: usize): bool {
  return size > 0 && (load<u8>(source) === SPACE || load<u8>(source + size - 1) === SPACE);
}
