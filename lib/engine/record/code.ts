import { createValueColumn, createValueReader } from "../cell-value";
import { BATCH_ROWS, beginNulls, type Column, createBytesColumn } from "../column";
import type { ColumnNode, Fill } from "../generator";
import { joinWords } from "../kernels/spelling-kernel";
import type { AttributeRule } from "../pack";
import type { CellRandom, SeekableRandom } from "../random";
import { Spelling } from "../spelling";

/** An attribute as a column for fields and as plain values for other attributes; what is not opened before the first batch need not be there. */
export interface AttributeNode {
  readonly fill: Fill;
  openColumn(): Column;
  openReader(): (i: number) => unknown;
}

/** An attribute that is a column first. */
export const columnNode = ({ column, fill }: ColumnNode): AttributeNode => ({
  fill,
  openColumn: () => column,
  openReader: () => createValueReader(column),
});

type DerivedRule = Extract<AttributeRule, { kind: "derived" }>;
type WrittenRule = Extract<AttributeRule, { kind: "written" }>;
type SpelledRule = Extract<AttributeRule, { kind: "spelled" }>;
type CodeRule = DerivedRule | WrittenRule | SpelledRule;

interface Cells extends Omit<AttributeNode, "fill"> {
  begin(): void;
  set(i: number, values: readonly unknown[], random: CellRandom): void;
  end?(n: number): void;
}

/** An attribute that code makes, cell by cell, from what the readers read. */
export function compileCode(
  rule: CodeRule,
  readers: readonly ((i: number) => unknown)[],
  random: SeekableRandom,
): AttributeNode {
  const values = new Array<unknown>(readers.length);
  const { begin, set, end, openColumn, openReader } = openCells(rule);
  return {
    openColumn,
    openReader,
    fill: (rows, n) => {
      begin();
      for (let i = 0; i < n; i++) {
        for (let k = 0; k < readers.length; k++) values[k] = readers[k]!(i);
        random.seek(rows[i]!);
        set(i, values, random);
      }
      end?.(n);
    },
  };
}

function openCells(rule: CodeRule): Cells {
  if (rule.kind === "written") return writtenCells(rule);
  if (rule.kind === "spelled") return spelledCells(rule);
  if (rule.type.type === "text") return textCells(rule);
  const { column, set } = createValueColumn(rule.type);
  return {
    openColumn: () => column,
    openReader: () => createValueReader(column),
    begin: () => {
      column.hasNulls = false;
    },
    set: (i, values, random) => {
      set(i, rule.make(values, random));
    },
  };
}

function writtenCells({ write }: WrittenRule): Cells {
  const column = createBytesColumn({ isHashedAsText: true });
  const { arena } = column;
  return {
    openColumn: () => column,
    openReader: () => createValueReader(column),
    begin: () => arena.reset(),
    set: (i, values, random) => {
      write(values, random, arena);
      arena.endCell(i);
    },
  };
}

/** Words are noted first and copied for the whole batch at once. */
function spelledCells({ words, spell }: SpelledRule): Cells {
  const column = createBytesColumn({ isHashedAsText: true });
  const { arena } = column;
  const ends = new Uint32Array(BATCH_ROWS);
  const spelling = new Spelling();
  return {
    openColumn: () => column,
    openReader: () => createValueReader(column),
    begin: () => spelling.reset(),
    set: (i, values, random) => {
      spell(values, random, spelling);
      ends[i] = spelling.length;
    },
    end: (n) => {
      if (joinWords(words, spelling, ends, n, arena)) return;
      const { bytes, offsets } = words;
      arena.reset();
      for (let i = 0, k = 0; i < n; i++) {
        for (; k < ends[i]!; k++) {
          const word = spelling.words[k]!;
          arena.writeBytes(bytes, offsets[word]!, offsets[word + 1]!);
        }
        arena.endCell(i);
      }
    },
  };
}

/** A string becomes bytes at once: kept to the end of the batch, it would be copied by the garbage collector. */
function textCells({ make }: DerivedRule): Cells {
  const column = createBytesColumn({ isHashedAsText: true });
  const { arena } = column;
  let isColumn = false;
  let kept: unknown[] | undefined;
  return {
    begin: () => {
      column.hasNulls = false;
      arena.reset();
    },
    set: (i, values, random) => {
      const text = make(values, random);
      if (kept) kept[i] = text;
      if (!isColumn) return;
      if (text === null) beginNulls(column)[i] = 1;
      else arena.writeText(String(text));
      arena.endCell(i);
    },
    openColumn: () => {
      isColumn = true;
      return column;
    },
    openReader: () => {
      const texts: unknown[] = kept ?? [];
      kept = texts;
      return (i) => texts[i];
    },
  };
}
