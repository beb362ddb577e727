import type { GeneratorOf } from "@/lib/schema/generators";
import { addDuration, instantToMillis, parseDuration } from "@/lib/schema/values";
import { createBytesColumn, createInstantColumn, createIntegerColumn } from "../column";
import { writeInteger, writePadded } from "../digits";
import type { ColumnNode, GeneratorKindDeclaration } from "../generator";
import { isPlainText } from "../plain-text";
import { bits, mix32 } from "../random";

type Sequence = GeneratorOf<"sequence">;
const DAY = 86_400_000;

const isClock = (generator: Sequence) => typeof generator.start === "string";
const isText = (generator: Sequence) => generator.prefix !== undefined || generator.pad !== undefined;

/** A clock that ticks in whole days or months counts days, not instants. */
function clockType(generator: Sequence): "date" | "datetime" {
  if (typeof generator.start !== "string" || typeof generator.step !== "string") return "datetime";
  return generator.start.length === 10 && parseDuration(generator.step).millis % DAY === 0 ? "date" : "datetime";
}

export const sequence: GeneratorKindDeclaration<Sequence> = {
  dependencies: () => [],
  check(generator, { table, rowCounts }) {
    if (generator.restart === "perParent" && table.rows.kind !== "perParent")
      return [
        {
          path: ["restart"],
          code: "bad_bounds",
          message: `"${table.name}" has no rows per parent, so nothing starts over; use "never".`,
        },
      ];
    if (isClock(generator) !== (typeof generator.step === "string"))
      return [
        {
          path: ["step"],
          code: "bad_bounds",
          message: "An instant start needs a duration as step, a number start a number.",
        },
      ];
    if (isClock(generator) && isText(generator))
      return [
        {
          path: ["prefix"],
          code: "bad_bounds",
          message: "prefix and pad belong to numbers, not to a clock; use datetime's format or a template.",
        },
      ];
    const rowCount = rowCounts[table.name] ?? 0;
    if (typeof generator.start === "string" && typeof generator.step === "string") {
      const { months, millis } = parseDuration(generator.step);
      const span = (months * 30.44 * DAY + millis) * rowCount;
      if (!(Math.abs(instantToMillis(generator.start) + span) < 250_000_000_000_000))
        return [
          {
            path: ["step"],
            code: "bad_bounds",
            message: `${rowCount} steps of ${generator.step} run past the year 9999.`,
          },
        ];
      return [];
    }
    const last = Number(generator.start) + Number(generator.step) * rowCount;
    if (!(Math.abs(last) < Number.MAX_SAFE_INTEGER))
      return [{ path: ["step"], code: "bad_bounds", message: `The sequence runs past ${Number.MAX_SAFE_INTEGER}.` }];
    if (isText(generator) && (Number(generator.start) < 0 || last < 0))
      return [
        { path: ["start"], code: "bad_bounds", message: "A sequence with a prefix or padding cannot go below 0." },
      ];
    return [];
  },
  outputType: (generator) =>
    isClock(generator) ? { type: clockType(generator) } : { type: isText(generator) ? "text" : "integer" },
  distinct: ({ step, restart }) =>
    restart === "perParent" ? 0 : step === 0 || step === "PT0S" || step === "P0D" ? 1 : Number.POSITIVE_INFINITY,
  compile(generator, context) {
    const node = compileCount(generator);
    if (generator.restart === "never") return node;
    const { positions } = context.family();
    return { column: node.column, fill: (_rows, n) => node.fill(positions, n) };
  },
};

/** Counts by row number, or by whatever else is handed in as one. */
function compileCount(generator: Sequence): ColumnNode {
  if (typeof generator.start === "string" && typeof generator.step === "string")
    return compileClock(generator, generator.start, generator.step);
  const start = Number(generator.start);
  const step = Number(generator.step);
  if (!isText(generator)) {
    const column = createIntegerColumn();
    const { values } = column;
    return {
      column,
      fill: (rows, n) => {
        for (let i = 0; i < n; i++) values[i] = start + step * rows[i]!;
      },
    };
  }
  const column = createBytesColumn({ isPlain: isPlainText(`${generator.prefix ?? ""}0`) });
  const { arena } = column;
  const prefix = new TextEncoder().encode(generator.prefix ?? "");
  const pad = generator.pad ?? 1;
  const limit = 10 ** pad;
  return {
    column,
    fill: (rows, n) => {
      arena.reset();
      arena.reserve(n * (prefix.length + 17));
      const { bytes } = arena;
      let p = 0;
      for (let i = 0; i < n; i++) {
        for (let k = 0; k < prefix.length; k++) bytes[p++] = prefix[k]!;
        const value = start + step * rows[i]!;
        p =
          value < limit && value < 2_147_483_648 && pad < 10
            ? writePadded(bytes, p, value, pad)
            : writeLongPadded(bytes, p, value, pad);
        arena.length = p;
        arena.endCell(i);
      }
    },
  };
}

function writeLongPadded(bytes: Uint8Array, p: number, value: number, pad: number): number {
  let at = p;
  for (let digits = String(value).length; digits < pad; digits++) bytes[at++] = 48;
  return writeInteger(bytes, at, value);
}

function compileClock(generator: Sequence, start: string, step: string) {
  const column = createInstantColumn(clockType(generator));
  const { values } = column;
  const origin = instantToMillis(start);
  const { months, millis } = parseDuration(step);
  return {
    column,
    fill: (rows: Uint32Array, n: number) => {
      if (months === 0) for (let i = 0; i < n; i++) values[i] = origin + millis * rows[i]!;
      else
        for (let i = 0; i < n; i++)
          values[i] = addDuration(origin, { months: months * rows[i]!, millis: millis * rows[i]! });
    },
  };
}

const HEX = new TextEncoder().encode("0123456789abcdef");
const HYPHEN = 45;
const YEAR = 365 * DAY;

export const uuid: GeneratorKindDeclaration<GeneratorOf<"uuid">> = {
  dependencies: () => [],
  check: () => [],
  outputType: () => ({ type: "text" }),
  distinct: () => Number.POSITIVE_INFINITY,
  compile({ version }, context) {
    const column = createBytesColumn({ isPlain: true });
    const { arena } = column;
    const { k0, k1 } = context.stream();
    // Version 7 counts one millisecond a row from a year before asOf, so that ids sort in row order.
    const firstMillis = Math.floor(context.asOf) - YEAR;
    return {
      column,
      fill: (rows, n) => {
        arena.reset();
        arena.reserve(n * 36);
        for (let i = 0; i < n; i++) {
          const row = rows[i]!;
          // The row number itself, hidden by a bijection, is one of the four words: no two rows can collide.
          const word = bits(k0, k1, row);
          const b = mix32(word ^ k1);
          const c = bits(k1, k0, row);
          const d = mix32(c ^ k0);
          if (version === 7) {
            const millis = firstMillis + row;
            const high = Math.floor(millis / 65536) | 0;
            writeUuid(
              arena.bytes,
              i * 36,
              high,
              ((millis % 65536) << 16) | 0x7000 | (b & 0xfff),
              (c & 0x3fffffff) | 0x80000000,
              word,
            );
          } else writeUuid(arena.bytes, i * 36, word, (b & 0xffff0fff) | 0x4000, (c & 0x3fffffff) | 0x80000000, d);
          arena.length = (i + 1) * 36;
          arena.endCell(i);
        }
      },
    };
  },
};

function writeUuid(bytes: Uint8Array, p: number, a: number, b: number, c: number, d: number): void {
  writeHex(bytes, p, a >>> 16);
  writeHex(bytes, p + 4, a & 0xffff);
  bytes[p + 8] = HYPHEN;
  writeHex(bytes, p + 9, b >>> 16);
  bytes[p + 13] = HYPHEN;
  writeHex(bytes, p + 14, b & 0xffff);
  bytes[p + 18] = HYPHEN;
  writeHex(bytes, p + 19, c >>> 16);
  bytes[p + 23] = HYPHEN;
  writeHex(bytes, p + 24, c & 0xffff);
  writeHex(bytes, p + 28, d >>> 16);
  writeHex(bytes, p + 32, d & 0xffff);
}

function writeHex(bytes: Uint8Array, p: number, word: number): void {
  bytes[p] = HEX[word >>> 12]!;
  bytes[p + 1] = HEX[(word >>> 8) & 15]!;
  bytes[p + 2] = HEX[(word >>> 4) & 15]!;
  bytes[p + 3] = HEX[word & 15]!;
}
