import type { CellRandom } from "../../random";
import { BECH32_LETTERS, bech32, startOf } from "./bech32";

const HEX = "0123456789abcdef";
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Bitcoin and its kin put the version of the script before the hash. */
const VERSIONED = new Set(["bc", "ltc"]);
const starts = new Map<string, number>();

/** Letters by chance, the last of them told by a number that no other row has. */
function letters(alphabet: string, count: number, random: CellRandom, serial?: number): string {
  const own = serial === undefined ? "" : digits(alphabet, serial);
  let text = "";
  for (let i = own.length; i < count; i++) text += alphabet[random.index(alphabet.length)];
  return text + own;
}

/** A number below 10 ** 9 in the letters of an alphabet, always as many of them. */
function digits(alphabet: string, serial: number): string {
  let text = "";
  let rest = serial;
  for (let left = Math.ceil(9 / Math.log10(alphabet.length)); left > 0; left--) {
    text = alphabet[rest % alphabet.length] + text;
    rest = Math.floor(rest / alphabet.length);
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
  if (form === "hex") return `0x${letters(HEX, 40, random, serial)}`;
  if (form === "base58") return `${BASE58[1 + random.index(9)]}${letters(BASE58, 43, random, serial)}`;
  const human = prefix ?? "";
  const start = starts.get(human) ?? startOf(human);
  starts.set(human, start);
  const hash = letters(BECH32_LETTERS, Math.ceil(((bytes ?? 20) * 8) / 5), random, serial);
  return bech32(human, start, VERSIONED.has(human) ? `q${hash}` : hash);
}

/** What names a transaction on its network. */
export function transactionHash(form: string, random: CellRandom, serial: number): string {
  if (form === "hex") return `0x${letters(HEX, 64, random, serial)}`;
  if (form === "base58") return `${BASE58[1 + random.index(4)]}${letters(BASE58, 87, random, serial)}`;
  return letters(HEX, 64, random, serial);
}
