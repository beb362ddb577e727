/**
 * The sixteen columns of `lineitem.json` by a toy engine of their own: no schema, no empty cells, no quoting, ASCII only. Columns of numbers are filled
 * in loops, then one closure a column writes them into one buffer, row by row. The comparison of the lineitem scenario.
 */

const BATCH = 2048;
const TO_UNIT = 1 / 4294967296;
const DAY = 86_400_000;

const mix = (value: number): number => {
  let h = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return h ^ (h >>> 15);
};

/** Whole numbers from low to high, both included. */
const fillRange = (key: number, start: number, n: number, low: number, high: number, out: Float64Array): void => {
  const scale = (high - low + 1) * TO_UNIT;
  for (let i = 0; i < n; i++) out[i] = low + Math.floor((mix((mix((start + i) ^ key) + key) | 0) >>> 0) * scale);
};

const encoder = new TextEncoder();

interface Words {
  bytes: Uint8Array;
  ends: Uint32Array;
}

const encodeWords = (words: readonly string[]): Words => {
  const ends = new Uint32Array(words.length);
  let end = 0;
  for (const [k, word] of words.entries()) {
    end += word.length;
    ends[k] = end;
  }
  return { bytes: encoder.encode(words.join("")), ends };
};

const PROSE = encoder.encode(
  "the crew waits for slow boxes while quick carts carry bright parcels past the old yard ".repeat(60),
);
const FIRST_DAY = Date.UTC(1991, 10, 1) / DAY;
const LAST_DAY = Date.UTC(1999, 2, 1) / DAY;
const DAYS = encoder.encode(
  Array.from({ length: LAST_DAY - FIRST_DAY }, (_, k) =>
    new Date((FIRST_DAY + k) * DAY).toISOString().slice(0, 10),
  ).join(""),
);
const SHIP_FROM = Date.UTC(1992, 0, 2) / DAY;
const SHIP_TO = Date.UTC(1998, 11, 1) / DAY;

const COMMA = 44;
const NEWLINE = 10;
const ROW_BYTES = 220;
const bytes = new Uint8Array(BATCH * ROW_BYTES);

const putWhole = (p: number, value: number): number => {
  let length = 1;
  for (let limit = 10; value >= limit; limit *= 10) length++;
  let n = value;
  for (let q = p + length - 1; q >= p; q--) {
    const rest = (n / 10) >>> 0;
    bytes[q] = 48 + n - rest * 10;
    n = rest;
  }
  return p + length;
};

const putCents = (p: number, value: number): number => {
  const units = (value / 100) >>> 0;
  const cents = value - units * 100;
  const tens = (cents / 10) | 0;
  const at = putWhole(p, units);
  bytes[at] = 46;
  bytes[at + 1] = 48 + tens;
  bytes[at + 2] = 48 + cents - tens * 10;
  return at + 3;
};

const putRange = (source: Uint8Array, from: number, to: number, p: number): number => {
  let at = p;
  for (let k = from; k < to; k++) bytes[at++] = source[k]!;
  return at;
};

interface ToyColumn {
  values: Float64Array;
  fill(start: number, n: number): void;
  write(p: number, i: number): number;
}

type Put = (p: number, value: number) => number;

function range(key: number, low: number, high: number, put: Put): ToyColumn {
  const values = new Float64Array(BATCH);
  return {
    values,
    fill: (start, n) => fillRange(key, start, n, low, high, values),
    write: (p, i) => put(p, values[i]!),
  };
}

function counter(): ToyColumn {
  const values = new Float64Array(BATCH);
  return {
    values,
    fill: (start, n) => {
      for (let i = 0; i < n; i++) values[i] = start + i + 1;
    },
    write: (p, i) => putWhole(p, values[i]!),
  };
}

function words(key: number, list: readonly string[]): ToyColumn {
  const { bytes: source, ends } = encodeWords(list);
  return range(key, 0, list.length - 1, (p, word) =>
    putRange(source, word === 0 ? 0 : ends[word - 1]!, ends[word]!, p),
  );
}

const putDay: Put = (p, day) => putRange(DAYS, (day - FIRST_DAY) * 10, (day - FIRST_DAY + 1) * 10, p);

/** A day some days from another column's. */
function dayFrom({ values: from }: ToyColumn, key: number, low: number, high: number): ToyColumn {
  const column = range(key, low, high, putDay);
  const { values, fill } = column;
  return {
    ...column,
    fill: (start, n) => {
      fill(start, n);
      for (let i = 0; i < n; i++) values[i]! += from[i]!;
    },
  };
}

/** A stretch of prose, ten to forty-three characters. */
function prose(key: number): ToyColumn {
  const from = range(key, 0, PROSE.length - 44, putWhole);
  const size = range(key + 1, 10, 43, putWhole);
  return {
    values: from.values,
    fill: (start, n) => {
      from.fill(start, n);
      size.fill(start, n);
    },
    write: (p, i) => putRange(PROSE, from.values[i]!, from.values[i]! + size.values[i]!, p),
  };
}

function lineitemColumns(): ToyColumn[] {
  const shipped = range(110, SHIP_FROM, SHIP_TO, putDay);
  return [
    counter(),
    range(101, 1, 200_000, putWhole),
    range(102, 1, 10_000, putWhole),
    range(103, 1, 7, putWhole),
    range(104, 1, 50, putWhole),
    range(105, 90_000, 10_494_950, putCents),
    range(106, 0, 10, putCents),
    range(107, 0, 8, putCents),
    words(108, ["R", "A", "N"]),
    words(109, ["O", "F"]),
    shipped,
    dayFrom(shipped, 111, -30, 60),
    dayFrom(shipped, 112, 1, 30),
    words(113, ["DELIVER IN PERSON", "COLLECT COD", "NONE", "TAKE BACK RETURN"]),
    words(114, ["REG AIR", "AIR", "RAIL", "SHIP", "TRUCK", "MAIL", "FOB"]),
    prose(115),
  ];
}

/** Writes so many rows, batch after batch over the same buffer, and gives the bytes they take. */
export function handWrittenLineitem(rowCount: number): number {
  const columns = lineitemColumns();
  const writers = columns.map(({ write }) => write);
  let total = 0;
  for (let start = 0; start < rowCount; start += BATCH) {
    const n = Math.min(BATCH, rowCount - start);
    for (const { fill } of columns) fill(start, n);
    let p = 0;
    for (let i = 0; i < n; i++) {
      for (let c = 0; c < writers.length; c++) {
        if (c > 0) bytes[p++] = COMMA;
        p = writers[c]!(p, i);
      }
      bytes[p++] = NEWLINE;
    }
    total += p;
  }
  return total;
}
