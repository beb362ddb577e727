import type { CellRandom } from "../../random";
import { BECH32_LETTERS, bech32, startOf } from "./bech32";

/** Bitcoin and its kin put the version of the script before the hash. */
const VERSIONED = new Set(["bc", "ltc"]);
const starts = new Map<string, number>();

/** An alphabet, and all pieces of so many letters: a draw gives a piece. */
interface Alphabet {
  readonly letters: string;
  readonly pieces: readonly string[];
  readonly pieceLength: number;
}

function alphabetOf(letters: string, pieceLength: number): Alphabet {
  let pieces = [""];
  for (let i = 0; i < pieceLength; i++)
    pieces = pieces.flatMap((piece) => [...letters].map((letter) => piece + letter));
  return { letters, pieces, pieceLength };
}

const HEX = alphabetOf("0123456789abcdef", 3);
const BASE58 = alphabetOf("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 2);
const BECH32 = alphabetOf(BECH32_LETTERS, 2);

/** Letters by chance, the last of them told by a number that no other row has. */
function lettersOf(alphabet: Alphabet, count: number, random: CellRandom, serial?: number): string {
  const { pieces, pieceLength } = alphabet;
  const own = serial === undefined ? "" : digits(alphabet, serial);
  const free = count - own.length;
  let text = "";
  for (let made = 0; made < free; made += pieceLength) text += pieces[random.index(pieces.length)];
  return text.slice(0, free) + own;
}

/** A number below 10 ** 9 in the letters of an alphabet, always as many of them. */
function digits({ letters, pieces, pieceLength }: Alphabet, serial: number): string {
  let text = "";
  let rest = serial;
  for (let left = Math.ceil(9 / Math.log10(letters.length)); left > 0; left -= pieceLength) {
    text = pieces[rest % pieces.length] + text;
    rest = Math.floor(rest / pieces.length);
  }
  return text;
}

/** An address in the form its network uses; with a serial, no other row's is the same. */
export function addressOf(
  form: string,
  prefix: string | null,
  bytes: number | null,
  random: CellRandom,
  serial?: number,
): string {
  if (form === "hex") return `0x${lettersOf(HEX, 40, random, serial)}`;
  if (form === "base58") return `${BASE58.letters[1 + random.index(9)]}${lettersOf(BASE58, 43, random, serial)}`;
  const human = prefix ?? "";
  const start = starts.get(human) ?? startOf(human);
  starts.set(human, start);
  const hash = lettersOf(BECH32, Math.ceil(((bytes ?? 20) * 8) / 5), random, serial);
  return bech32(human, start, VERSIONED.has(human) ? `q${hash}` : hash);
}

/** What names a transaction on its network. */
export function transactionHash(form: string, random: CellRandom, serial: number): string {
  if (form === "hex") return `0x${lettersOf(HEX, 64, random, serial)}`;
  if (form === "base58") return `${BASE58.letters[1 + random.index(4)]}${lettersOf(BASE58, 87, random, serial)}`;
  return lettersOf(HEX, 64, random, serial);
}
