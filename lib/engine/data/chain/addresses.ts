import type { CellRandom } from "../../random";
import type { TextArena } from "../../text-arena";
import { BECH32_LETTERS, startOf, writeChecksum } from "./bech32";
import { createLetters } from "./letters";

/** Appends an address or a hash; with a serial, no other row's is the same. */
export type IdentifierWriter = (text: TextArena, random: CellRandom, serial?: number) => void;

const BASE58_LETTERS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const HEX = createLetters("0123456789abcdef", 4);
const BASE58 = createLetters(BASE58_LETTERS, 2);
const BECH32 = createLetters(BECH32_LETTERS, 3);

/** Bitcoin and its kin put the version of the script before the hash. */
const VERSIONED = new Set(["bc", "ltc"]);

/** Addresses in the form a network uses: hex, base58, or bech32 with a prefix and a hash of so many bytes. */
export function createAddressWriter(form: string, prefix = "", bytes = 20): IdentifierWriter {
  if (form === "hex") return hexWriter(40, "0x");
  if (form === "base58") return base58Writer(44, 9);
  const start = startOf(prefix);
  const human = `${prefix}1`;
  const version = VERSIONED.has(prefix) ? "q" : "";
  const hashLetters = Math.ceil((bytes * 8) / 5);
  return (text, random, serial) => {
    text.writeText(human);
    const from = text.length;
    text.writeText(version);
    BECH32.write(text, hashLetters, random, serial);
    writeChecksum(text, from, start);
  };
}

/** What names a transaction on its network. */
export function createHashWriter(form: string): IdentifierWriter {
  if (form === "base58") return base58Writer(88, 4);
  return hexWriter(64, form === "hex" ? "0x" : "");
}

function hexWriter(length: number, before: string): IdentifierWriter {
  return (text, random, serial) => {
    text.writeText(before);
    HEX.write(text, length, random, serial);
  };
}

/** The first letter is one of so few that the number fits its bytes. */
function base58Writer(length: number, firstLetters: number): IdentifierWriter {
  return (text, random, serial) => {
    text.writeText(BASE58_LETTERS.charAt(1 + random.index(firstLetters)));
    BASE58.write(text, length - 1, random, serial);
  };
}
