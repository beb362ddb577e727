/** Bytes that nobody else writes to. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const NO_BYTES: Bytes = new Uint8Array(0);

const encoder = new TextEncoder();

export const encodeText = (text: string): Bytes => encoder.encode(text);

export function joinBytes(pieces: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** The largest power of two of rows that stays within this many cells, from 256 to 32,768. */
export function rowsForCells(cells: number, columnCount: number): number {
  return 2 ** Math.max(8, Math.min(15, Math.floor(Math.log2(cells / columnCount))));
}

/** Cells of a part of a text file: some hundreds of kilobytes, a few milliseconds. */
export const TEXT_PART_CELLS = 1 << 16;
