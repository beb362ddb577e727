import { TextArena } from "../../text-arena";
import type { FakerPart, TextWriter } from "../forms";
import { learnPart } from "../learn";
import { createFormsWriter, drawPosition } from "../text-writer";
import { type Maker, oneForm } from "./maker";

const SECONDS_PER_DAY = 86_400;
const LETTERS_AND_DIGITS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"];
const ENCODED = Uint8Array.from([...LETTERS_AND_DIGITS, "-", "_"], (sign) => sign.charCodeAt(0));

const text = (fixed: string): FakerPart => ({ kind: "text", text: fixed });
const inJson = (word: string) => JSON.stringify(word).slice(1, -1);

/** Base64 for URLs of what a writer writes. */
function encoded(write: TextWriter): FakerPart {
  const plain = new TextArena(1);
  return {
    kind: "written",
    isPlain: true,
    write(arena, random) {
      plain.reset();
      write(plain, random);
      arena.reserve(Math.ceil((plain.length * 4) / 3));
      arena.length = encodeBase64(plain.bytes, plain.length, arena.bytes, arena.length);
    },
  };
}

/** Without padding; three bytes become four characters. Returns the position behind them. */
function encodeBase64(source: Uint8Array, length: number, target: Uint8Array, at: number): number {
  let p = at;
  for (let i = 0; i < length; i += 3) {
    const known = Math.min(3, length - i);
    const bits = (source[i]! << 16) | (known > 1 ? source[i + 1]! << 8 : 0) | (known > 2 ? source[i + 2]! : 0);
    for (let k = 0; k <= known; k++) target[p++] = ENCODED[(bits >> (18 - k * 6)) & 63]!;
  }
  return p;
}

/** Issued in the day before, expiring in the day after, and valid from some time within a year of now. */
function writeTimes(asOf: number): TextWriter {
  const now = Math.floor(asOf / 1000);
  return (arena, random) => {
    const issued = now - 1 - drawPosition(random, SECONDS_PER_DAY);
    const expires = issued + 1 + drawPosition(random, SECONDS_PER_DAY);
    const validFrom = now + drawPosition(random, 730 * SECONDS_PER_DAY) - 365 * SECONDS_PER_DAY;
    arena.writeText(`{"iat":${issued},"exp":${expires},"nbf":${validFrom},"iss":"`);
  };
}

/** Signed claims. */
export const tokenMakers: Readonly<Record<string, Maker>> = {
  "internet.jwt": (args, { locale, asOf, find }) => {
    const algorithms = locale.definitions.internet?.jwt_algorithm as readonly string[] | undefined;
    const [company, id] = [find("company.name", []), find("string.uuid", [])];
    if (args.length > 0 || !algorithms || !company || !id) return undefined;
    const header: FakerPart = { kind: "list", items: algorithms.map((alg) => JSON.stringify({ alg, typ: "JWT" })) };
    const ids = ["sub", "aud", "jti"].flatMap((name): FakerPart[] => [
      text(`","${name}":"`),
      { kind: "forms", forms: id },
    ]);
    const payload = oneForm(
      { kind: "written", write: writeTimes(asOf), isPlain: false },
      learnPart({ kind: "forms", forms: company }, inJson),
      ...ids,
      text('"}'),
    );
    return oneForm(
      encoded(createFormsWriter(oneForm(header))),
      text("."),
      encoded(createFormsWriter(payload)),
      text("."),
      { kind: "characters", alphabet: LETTERS_AND_DIGITS, length: 64 },
    );
  },
};
