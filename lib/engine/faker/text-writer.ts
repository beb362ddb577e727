import { createAliasTable, drawAlias } from "../alias";
import { encodeTexts } from "../cell-writer";
import { writeInteger, writePadded } from "../digits";
import type { CellRandom } from "../random";
import { TextArena } from "../text-arena";
import type { FakerForm, FakerPart, TextWriter } from "./forms";

/** Writes a part by one draw where it is one word or number, and by one more for every form and every character inside. */
function createPartWriter(part: FakerPart, writers: PartWriters): TextWriter {
  switch (part.kind) {
    case "text":
      return createListWriter([part.text]);
    case "list":
      return createListWriter(part.items, part.weights);
    case "characters":
      return createCharacterWriter(part.alphabet, part.length);
    case "digits":
      return createDigitWriter(part.length, part.leadingZeros);
    case "number":
      return createNumberWriter(part);
    case "forms":
      return createFormsWriter(part.forms, writers);
    case "written":
      return part.write;
  }
}

/** Writers of parts; those that are one object share their words. */
export type PartWriters = WeakMap<FakerPart, TextWriter>;

/** The writer of a part, made once. */
export function writerOf(part: FakerPart, writers: PartWriters): TextWriter {
  const writer = writers.get(part) ?? createPartWriter(part, writers);
  writers.set(part, writer);
  return writer;
}

/** Writes one of some forms. */
export function createFormsWriter(
  forms: readonly FakerForm[],
  writers: PartWriters = new WeakMap<FakerPart, TextWriter>(),
): TextWriter {
  const sequences = forms.map(({ parts }) => parts.map((part) => writerOf(part, writers)));
  const chances = createAliasTable(
    forms.length,
    forms.map(({ weight }) => weight),
  );
  return (arena, random) => {
    const sequence = sequences[drawAlias(chances, random.next())]!;
    for (let k = 0; k < sequence.length; k++) sequence[k]!(arena, random);
  };
}

/** Writes one of some texts; a single one takes no draw. */
export function createListWriter(items: readonly string[], weights?: readonly number[]): TextWriter {
  const { bytes, offsets } = encodeTexts(items);
  const chances = createAliasTable(items.length, weights);
  return (arena, random) => {
    const entry = items.length === 1 ? 0 : drawAlias(chances, random.next());
    arena.writeBytes(bytes, offsets[entry]!, offsets[entry + 1]!);
  };
}

/** Writes so many characters of an alphabet. */
export function createCharacterWriter(alphabet: string | readonly string[], length: number): TextWriter {
  const characters = [...alphabet];
  if (characters.some((one) => one.length !== 1 || one.charCodeAt(0) > 127)) {
    const writeOne = createListWriter(characters);
    return (arena, random) => {
      for (let k = 0; k < length; k++) writeOne(arena, random);
    };
  }
  const codes = Uint8Array.from(characters, (one) => one.charCodeAt(0));
  return (arena, random) => {
    arena.reserve(length);
    const { bytes } = arena;
    const end = arena.length + length;
    for (let p = arena.length; p < end; p++) bytes[p] = codes[(random.next() * codes.length) | 0]!;
    arena.length = end;
  };
}

/** Most digits that one draw gives evenly. */
export const DIGITS_A_DRAW = 8;

/** Writes so many digits. */
export function createDigitWriter(length: number, leadingZeros = true): TextWriter {
  return (arena, random) => {
    arena.reserve(length);
    for (let rest = length; rest > 0; rest -= DIGITS_A_DRAW) {
      const size = Math.min(rest, DIGITS_A_DRAW);
      const first = rest < length || leadingZeros ? 0 : 10 ** (size - 1);
      arena.length = writePadded(arena.bytes, arena.length, random.between(first, 10 ** size - 1), size);
    }
  };
}

/** Of more values than this, 32 bits would show gaps. */
const FINE_SIZE = 2 ** 24;
const TO_UNIT_32 = 1 / 4294967296;

/** A whole number in [0, size). */
export function drawPosition(random: CellRandom, size: number): number {
  const unit = size > FINE_SIZE ? random.next() + random.next() * TO_UNIT_32 : random.next();
  return Math.floor(unit * size);
}

const LONGEST_NUMBER = 28;

function createNumberWriter({ min, max, scale, keepsZeros }: FakerPart & { kind: "number" }): TextWriter {
  const unit = 10 ** scale;
  const size = max - min + 1;
  return (arena, random) => {
    let value = min + drawPosition(random, size);
    arena.reserve(LONGEST_NUMBER);
    const { bytes } = arena;
    if (value < 0) bytes[arena.length++] = 45;
    value = Math.abs(value);
    const whole = Math.floor(value / unit);
    let fraction = value - whole * unit;
    let decimals = scale;
    if (!keepsZeros) for (; decimals > 0 && fraction % 10 === 0; decimals--) fraction /= 10;
    arena.length = writeInteger(bytes, arena.length, whole);
    if (decimals === 0) return;
    bytes[arena.length++] = 46;
    arena.length = writePadded(bytes, arena.length, fraction, decimals);
  };
}

/** The text that a writer gives, to look at. */
export function drawText(write: TextWriter, random: CellRandom): string {
  const arena = new TextArena(1);
  arena.reset();
  write(arena, random);
  return arena.since(0);
}
