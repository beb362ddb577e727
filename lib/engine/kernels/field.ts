import type { CellWriter } from "../cell-writer";
import { type Column, isNull } from "../column";
import {
  DATE,
  DATETIME,
  DECIMAL,
  ENTRY,
  ESCAPED,
  FLAG,
  INTEGER,
  PLAIN,
  QUOTED_WHERE_NEEDED,
  TIME,
} from "./assembly/kinds";
import type { CellForm } from "./cell-form";
import { layOutEntries, layOutEscapes } from "./layout";
import { type KernelMemory, SLACK } from "./memory";

/** One column's way into the module's memory. */
export interface Field {
  /** Bytes before each cell. */
  readonly prefixSize: number;
  /** Most bytes that the batch's cells and `bring` take. */
  bound(n: number): number;
  /** Sees to it that the constants are there. */
  keep(memory: KernelMemory): void;
  /** Puts the batch's cells at `at` and says where in a `Column` at `place`; returns the address behind them. */
  bring(memory: KernelMemory, place: number, at: number, n: number): number;
}

/** Words of a `Column` in assembly/rows.ts. */
export const COLUMN_WORDS = 12;
export const COLUMN_BYTES = COLUMN_WORDS * 4;

export function createField(column: Column, cell: CellWriter, before: readonly number[]): Field {
  const { form } = cell;
  const quoteBytes = form?.quote === undefined ? [] : [form.quote];
  const prefix = Uint8Array.from([...before, ...quoteBytes]);
  const { kind, detail = 0, behind = 0 } = traitsOf(form);
  const source = form ? sourceOf(form) : writtenCells(column, cell);
  let prefixAddress = 0;
  let constant = 0;
  return {
    prefixSize: prefix.length,
    bound(n) {
      // Some writers prepare their batch in `bound`, so it is asked once.
      const cellBytes = cell.bound(n);
      return cellBytes + source.byteLength(n, cellBytes) + n + SLACK;
    },
    keep(memory) {
      prefixAddress = memory.keep(prefix, () => prefix);
      constant = keepConstant(memory, form);
    },
    bring(memory, place, at, n) {
      const { values, texts = constant, end } = source.bring(memory, at, n);
      const { words } = memory;
      let w = place >> 2;
      words[w++] = kind;
      words[w++] = values;
      words[w++] = column.hasNulls ? end : 0;
      words[w++] = prefixAddress;
      words[w++] = prefix.length;
      words[w++] = form?.quote ?? 0;
      words[w++] = quoteBytes.length;
      words[w++] = texts;
      words[w++] = constant;
      words[w++] = detail;
      words[w++] = behind;
      if (!column.hasNulls) return alignUp(end);
      memory.bytes.set(column.nulls.subarray(0, n), end);
      return alignUp(end + n);
    },
  };
}

const alignUp = (address: number) => (address + 7) & ~7;

interface Traits {
  kind: number;
  detail?: number;
  behind?: number;
}

function traitsOf(form: CellForm | undefined): Traits {
  switch (form?.kind) {
    case undefined:
      return { kind: PLAIN };
    case "integer":
      return { kind: INTEGER };
    case "decimal":
      return { kind: DECIMAL, detail: form.scale };
    case "date":
      return { kind: DATE };
    case "time":
      return { kind: TIME };
    case "datetime":
      return { kind: DATETIME, detail: form.marks.charCodeAt(0), behind: form.marks.charCodeAt(1) || 0 };
    case "entry":
      return { kind: form.codes instanceof Uint8Array ? FLAG : ENTRY };
    case "text":
      if (!form.escapes) return { kind: PLAIN };
      return form.escapes.quoted ? { kind: QUOTED_WHERE_NEEDED, detail: form.escapes.quoted.quote } : { kind: ESCAPED };
  }
}

function keepConstant(memory: KernelMemory, form: CellForm | undefined): number {
  if (form?.kind === "entry") return memory.keep(form.entries, () => layOutEntries(form.entries));
  if (form?.kind === "text" && form.escapes) {
    const { escapes } = form;
    return memory.keep(escapes, () => layOutEscapes(escapes));
  }
  return 0;
}

/** The cells of a batch, brought into memory. */
interface Source {
  /** Most bytes it takes, where the cells take `cellBytes` as text. */
  byteLength(n: number, cellBytes: number): number;
  bring(memory: KernelMemory, at: number, n: number): { values: number; texts?: number; end: number };
}

function sourceOf(form: CellForm): Source {
  if (form.kind === "text") return textSource(form.arena);
  if (form.kind !== "entry") {
    const { values } = form;
    return {
      byteLength: (n) => n * 8,
      bring({ doubles }, at, n) {
        doubles.set(values.subarray(0, n), at >> 3);
        return { values: at, end: at + n * 8 };
      },
    };
  }
  const { codes } = form;
  return {
    byteLength: (n) => n * codes.BYTES_PER_ELEMENT,
    bring({ bytes, words }, at, n) {
      if (codes instanceof Uint8Array) bytes.set(codes.subarray(0, n), at);
      else words.set(codes.subarray(0, n), at >> 2);
      return { values: at, end: at + n * codes.BYTES_PER_ELEMENT };
    },
  };
}

function textSource(arena: Extract<CellForm, { kind: "text" }>["arena"]): Source {
  return {
    byteLength: (n) => (n + 1) * 4 + arena.offsets[n]! + SLACK,
    bring({ bytes, words }, at, n) {
      const texts = at + (n + 1) * 4;
      const length = arena.offsets[n]!;
      words.set(arena.offsets.subarray(0, n + 1), at >> 2);
      bytes.set(arena.bytes.subarray(0, length), texts);
      return { values: at, texts, end: texts + length + SLACK };
    },
  };
}

/** Cells that only their own writer knows are written into memory one by one. */
function writtenCells(column: Column, { write }: CellWriter): Source {
  return {
    byteLength: (n, cellBytes) => (n + 1) * 4 + cellBytes + SLACK,
    bring({ bytes, words }, at, n) {
      const texts = at + (n + 1) * 4;
      let p = texts;
      words[at >> 2] = 0;
      for (let i = 0; i < n; i++) {
        if (!isNull(column, i)) p = write(bytes, p, i);
        words[(at >> 2) + i + 1] = p - texts;
      }
      return { values: at, texts, end: p + SLACK };
    },
  };
}
