import type { TextArena } from "../../text-arena";

/** Addresses with a checksum of their own, as BIP 173 lays down: prefix, the digit 1, groups of five bits, six letters to check them. */

/** Each stands for five bits. */
export const BECH32_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECK_LETTERS = 6;

/** What the five bits that leave the checksum put into it. */
const FEEDBACK = Int32Array.from({ length: 32 }, (_, top) =>
  GENERATOR.reduce((sum, term, bit) => ((top >>> bit) & 1 ? sum ^ term : sum), 0),
);
/** The five bits of a letter by its code. */
const GROUP_OF = new Uint8Array(128);
for (const [group, letter] of [...BECH32_LETTERS].entries()) GROUP_OF[letter.charCodeAt(0)] = group;

const polymod = (checksum: number, group: number): number =>
  ((checksum & 0x1ffffff) << 5) ^ group ^ FEEDBACK[checksum >>> 25]!;

/** The checksum so far of a prefix, which the groups of the address go on from. */
export function startOf(prefix: string): number {
  const letters = [...prefix].map((letter) => letter.charCodeAt(0));
  return [...letters.map((code) => code >> 5), 0, ...letters.map((code) => code & 31)].reduce(polymod, 1);
}

/** Appends the checksum of the letters since `from`; `start` is what `startOf` said of the prefix. */
export function writeChecksum(text: TextArena, from: number, start: number): void {
  text.reserve(CHECK_LETTERS);
  const { bytes } = text;
  const end = text.length;
  let checksum = start;
  for (let p = from; p < end; p++) checksum = polymod(checksum, GROUP_OF[bytes[p]!]!);
  for (let i = 0; i < CHECK_LETTERS; i++) checksum = polymod(checksum, 0);
  checksum ^= 1;
  for (let i = 0; i < CHECK_LETTERS; i++)
    bytes[end + i] = BECH32_LETTERS.charCodeAt((checksum >>> (5 * (CHECK_LETTERS - 1 - i))) & 31);
  text.length = end + CHECK_LETTERS;
}

/** Whether the letters of an address agree with its checksum. */
export function isBech32(address: string): boolean {
  const split = address.lastIndexOf("1");
  const groups = [...address.slice(split + 1)].map((letter) => BECH32_LETTERS.indexOf(letter));
  return !groups.includes(-1) && groups.reduce(polymod, startOf(address.slice(0, split))) === 1;
}
