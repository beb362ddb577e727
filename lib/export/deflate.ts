import { constants, crc32, deflateRawSync } from "node:zlib";
import type { Bytes } from "./bytes";

/** Deflate in parts made apart from each other, so that any thread can make any part: put end to end they are one stream. */

/** What the end of a compressed file has to know of its parts. */
export interface DeflateFacts {
  readonly crc: number;
  /** Bytes before and after compression. */
  readonly size: number;
  readonly compressedSize: number;
}

/** Fast; higher levels take several times as long for a few percent. */
const LEVEL = 1;

/** The last block, empty; whatever stands before it. */
export const DEFLATE_END: Bytes = Uint8Array.of(3, 0);

/** One part. It ends on a byte border and refers to nothing before it. */
export function deflatePart(bytes: Bytes): { bytes: Bytes; facts: DeflateFacts } {
  if (bytes.length === 0) return { bytes, facts: NO_DEFLATE };
  // A buffer of its own, which can be handed to another thread.
  const deflated = new Uint8Array(deflateRawSync(bytes, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH }));
  return { bytes: deflated, facts: { crc: crc32(bytes), size: bytes.length, compressedSize: deflated.length } };
}

export const NO_DEFLATE: DeflateFacts = { crc: 0, size: 0, compressedSize: 0 };

/** What is known of two parts end to end. */
export function addDeflate(first: DeflateFacts, second: DeflateFacts): DeflateFacts {
  return {
    crc: combineCrc(first.crc, second.crc, second.size),
    size: first.size + second.size,
    compressedSize: first.compressedSize + second.compressedSize,
  };
}

const POLYNOMIAL = 0xedb88320;

/** The checksum of two texts end to end: the first one's is carried over `length` zero bytes, each power of two of them by one squared matrix. */
export function combineCrc(first: number, second: number, length: number): number {
  let carried = first;
  let power = 0;
  for (let left = length; left > 0; left = Math.floor(left / 2), power++)
    if (left % 2 === 1) carried = times(zeroBytes(power), carried);
  return (carried ^ second) >>> 0;
}

type Matrix = readonly number[];
const powers: Matrix[] = [];

/** The matrix that carries a checksum over 2^power zero bytes. */
function zeroBytes(power: number): Matrix {
  const known = powers[power];
  if (known) return known;
  const oneBit = [POLYNOMIAL, ...Array.from({ length: 31 }, (_, bit) => (1 << bit) >>> 0)];
  const matrix = power === 0 ? square(square(square(oneBit))) : square(zeroBytes(power - 1));
  powers[power] = matrix;
  return matrix;
}

function square(matrix: Matrix): Matrix {
  return matrix.map((column) => times(matrix, column));
}

function times(matrix: Matrix, vector: number): number {
  let sum = 0;
  for (let bit = 0; bit < 32; bit++) if ((vector >>> bit) & 1) sum ^= matrix[bit]!;
  return sum >>> 0;
}
