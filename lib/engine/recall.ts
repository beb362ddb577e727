import {
  BATCH_ROWS,
  type BytesColumn,
  beginNulls,
  type Column,
  createBytesColumn,
  createColumn,
  createDictionaryColumn,
  createStringsColumn,
  outputTypeOf,
} from "./column";
import { copyWords } from "./copy-words";
import type { TableAt } from "./generator";
import { TextArena } from "./text-arena";

/** Rows of a table this small are remembered from batch to batch; of a larger one only within a batch. */
const MOST_REMEMBERED = 16_384;
/** Places where a batch looks for a row it has met; a power of two. */
const SLOTS = 4096;

/** One column of remembered rows. */
interface Memory {
  readonly column: Column;
  /** Keeps the first `n` cells computed, of these rows. */
  keep(rows: Uint32Array, n: number): void;
  /** Puts the remembered cells at these places into the column. */
  recall(places: Uint32Array, n: number): void;
}

/**
 * A table at rows that repeat, as those of parents do: a row met before is not computed again. The cells are those of `at`, in columns of
 * their own.
 */
export function recallRows(at: TableAt, rowCount: number): TableAt {
  const isSmall = rowCount <= MOST_REMEMBERED;
  const memories: Memory[] = [];
  const wrapped = new Map<Column, Column>();
  const fresh = new Uint32Array(BATCH_ROWS);
  const findPlaces = isSmall ? rememberedPlaces(rowCount, fresh) : metPlaces(fresh);

  const remember = (source: Column): Column => {
    const known = wrapped.get(source);
    if (known) return known;
    const memory = createMemory(source, isSmall ? rowCount : undefined);
    memories.push(memory);
    wrapped.set(source, memory.column);
    // Rows that are known were remembered without this column.
    findPlaces.forget();
    return memory.column;
  };
  const follow = (from: Pick<TableAt, "follow">, reference: string): TableAt => {
    const parent = from.follow(reference);
    return {
      column: (field) => remember(parent.column(field)),
      follow: (next) => follow(parent, next),
      fill: () => {},
    };
  };
  return {
    column: (field) => remember(at.column(field)),
    follow: (reference) => follow(at, reference),
    fill: (rows, n) => {
      const count = findPlaces.find(rows, n);
      if (count > 0) {
        at.fill(fresh, count);
        for (const { keep } of memories) keep(fresh, count);
      }
      for (const { column, recall } of memories) {
        column.hasNulls = false;
        recall(findPlaces.places, n);
      }
    },
  };
}

/** Tells where the cells of each row are, and writes the rows that have yet to be computed into `fresh`. */
interface Places {
  readonly places: Uint32Array;
  find(rows: Uint32Array, n: number): number;
  forget(): void;
}

/** A row's place is its number; it is computed when first met. */
function rememberedPlaces(rowCount: number, fresh: Uint32Array): Places {
  const places = new Uint32Array(BATCH_ROWS);
  const known = new Uint8Array(rowCount);
  return {
    places,
    find(rows, n) {
      let count = 0;
      for (let i = 0; i < n; i++) {
        const row = rows[i]!;
        places[i] = row;
        if (known[row] === 1) continue;
        known[row] = 1;
        fresh[count++] = row;
      }
      return count;
    },
    forget: () => {
      known.fill(0);
    },
  };
}

/** A row's place is where this batch computed it. Two rows that fall on one slot only cost a second computation. */
function metPlaces(fresh: Uint32Array): Places {
  const places = new Uint32Array(BATCH_ROWS);
  const met = new Uint32Array(SLOTS);
  return {
    places,
    find(rows, n) {
      let count = 0;
      for (let i = 0; i < n; i++) {
        const row = rows[i]!;
        const slot = row & (SLOTS - 1);
        // What a former batch left there is a row of this one or it does not fit.
        let place = met[slot]!;
        if (place >= count || fresh[place] !== row) {
          place = count++;
          fresh[place] = row;
          met[slot] = place;
        }
        places[i] = place;
      }
      return count;
    },
    forget: () => {},
  };
}

/** `rowCount` rows are kept by their number; without it, cells are read where they were computed. */
function createMemory(source: Column, rowCount: number | undefined): Memory {
  const isKept = rowCount !== undefined;
  if (source.type !== "text") {
    const column = createColumn(outputTypeOf(source)) as Exclude<Column, { type: "text" }>;
    return rememberCells(source, source.values, column, column.values, isKept && new Float64Array(rowCount), rowCount);
  }
  if (source.encoding === "dictionary") {
    const column = createDictionaryColumn(source.dictionary);
    return rememberCells(source, source.codes, column, column.codes, isKept && new Uint32Array(rowCount), rowCount);
  }
  if (source.encoding === "bytes") return rememberBytes(source, rowCount);
  const column = createStringsColumn();
  return rememberCells(source, source.strings, column, column.strings, isKept && new Array(rowCount), rowCount);
}

type Cells<T> = { [index: number]: T };

function rememberCells<T>(
  source: Column,
  computed: Cells<T>,
  column: Column,
  cells: Cells<T>,
  kept: Cells<T> | false,
  rowCount: number | undefined,
): Memory {
  const from = kept || computed;
  const nulls = rememberNulls(source, column, rowCount);
  return {
    column,
    keep: (rows, n) => {
      if (kept) for (let k = 0; k < n; k++) kept[rows[k]!] = computed[k]!;
      nulls.keep(rows, n);
    },
    recall: (places, n) => {
      for (let i = 0; i < n; i++) cells[i] = from[places[i]!]!;
      nulls.recall(places, n);
    },
  };
}

function rememberBytes(source: BytesColumn, rowCount: number | undefined): Memory {
  const column = createBytesColumn(source);
  const { arena } = column;
  const nulls = rememberNulls(source, column, rowCount);
  const kept = rowCount === undefined ? undefined : new TextArena(0);
  const starts = kept ? new Uint32Array(rowCount!) : source.arena.offsets;
  const ends = kept ? new Uint32Array(rowCount!) : source.arena.offsets.subarray(1);
  return {
    column,
    keep: (rows, n) => {
      const { bytes, offsets } = source.arena;
      for (let k = 0; kept && k < n; k++) {
        starts[rows[k]!] = kept.length;
        kept.writeBytes(bytes, offsets[k]!, offsets[k + 1]!);
        ends[rows[k]!] = kept.length;
      }
      nulls.keep(rows, n);
    },
    recall: (places, n) => {
      let total = 0;
      for (let i = 0; i < n; i++) total += ends[places[i]!]! - starts[places[i]!]!;
      arena.reset();
      arena.reserve(total);
      const from = new DataView((kept ?? source.arena).bytes.buffer);
      const to = new DataView(arena.bytes.buffer);
      let p = 0;
      for (let i = 0; i < n; i++) {
        p = copyWords(from, starts[places[i]!]!, ends[places[i]!]!, to, p);
        arena.offsets[i + 1] = p;
      }
      arena.length = p;
      nulls.recall(places, n);
    },
  };
}

function rememberNulls(source: Column, column: Column, rowCount: number | undefined): Omit<Memory, "column"> {
  const kept = rowCount === undefined ? undefined : new Uint8Array(rowCount);
  let mayBeNull = false;
  return {
    keep: (rows, n) => {
      if (kept) mayBeNull ||= source.hasNulls;
      else mayBeNull = source.hasNulls;
      if (kept && source.hasNulls) for (let k = 0; k < n; k++) kept[rows[k]!] = source.nulls[k]!;
    },
    recall: (places, n) => {
      if (!mayBeNull) return;
      const from = kept ?? source.nulls;
      const nulls = beginNulls(column);
      for (let i = 0; i < n; i++) nulls[i] = from[places[i]!]!;
    },
  };
}
