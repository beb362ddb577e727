import { type Column, isNull } from "./column";
import { mix32 } from "./random";

/** Turns the cells of a column into 32-bit numbers: equal cells of one field always give the same, empty ones 0. */
export function createCellHasher(column: Column): (i: number) => number {
  const hash = createHasher(column);
  return (i) => (isNull(column, i) ? 0 : hash(i));
}

function createHasher(column: Column): (i: number) => number {
  if (column.type !== "text") {
    const { values } = column;
    return (i) => mix32(mix32(values[i]! | 0) ^ Math.floor(values[i]! / 4294967296));
  }
  if (column.encoding === "dictionary") {
    const hashes = Int32Array.from(column.dictionary, hashText);
    return (i) => hashes[column.codes[i]!]!;
  }
  if (column.encoding === "strings") return (i) => hashText(column.strings[i]!);
  const { arena } = column;
  if (column.isHashedAsText) return (i) => hashText(arena.text(i));
  return (i) => {
    let hash = 0x811c9dc5;
    for (let at = arena.offsets[i]!; at < arena.offsets[i + 1]!; at++)
      hash = Math.imul(hash ^ arena.bytes[at]!, 0x01000193);
    return mix32(hash);
  };
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix32(hash);
}
