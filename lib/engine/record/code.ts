import { createValueColumn, createValueReader } from "../cell-value";
import { beginNulls, type Column, createBytesColumn } from "../column";
import type { ColumnNode, Fill } from "../generator";
import type { AttributeRule } from "../pack";
import type { CellRandom, SeekableRandom } from "../random";

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

interface Cells extends Omit<AttributeNode, "fill"> {
  begin(): void;
  set(i: number, values: readonly unknown[], random: CellRandom): void;
}

/** An attribute that code makes, cell by cell, from what the readers read. */
export function compileCode(
  rule: DerivedRule | WrittenRule,
  readers: readonly ((i: number) => unknown)[],
  random: SeekableRandom,
): AttributeNode {
  const values = new Array<unknown>(readers.length);
  const { begin, set, openColumn, openReader } = openCells(rule);
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
    },
  };
}

function openCells(rule: DerivedRule | WrittenRule): Cells {
  if (rule.kind === "written") return writtenCells(rule);
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
