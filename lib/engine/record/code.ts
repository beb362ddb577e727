import { createValueColumn } from "../cell-value";
import { beginNulls, type Column, createBytesColumn } from "../column";
import type { ColumnNode } from "../generator";
import type { AttributeRule } from "../pack";
import type { CellRandom, SeekableRandom } from "../random";

/** An attribute that others of the record may read. */
export interface AttributeNode extends ColumnNode {
  /** Its cells as plain values, where the column would have to make them again. Asked for before the first batch. */
  openReader?(): (i: number) => unknown;
}

type DerivedRule = Extract<AttributeRule, { kind: "derived" }>;
type WrittenRule = Extract<AttributeRule, { kind: "written" }>;

interface Cells extends Pick<AttributeNode, "openReader"> {
  readonly column: Column;
  begin?(): void;
  set(i: number, values: readonly unknown[], random: CellRandom): void;
}

/** An attribute that code makes, cell by cell, from what the readers read. */
export function compileCode(
  rule: DerivedRule | WrittenRule,
  readers: readonly ((i: number) => unknown)[],
  random: SeekableRandom,
): AttributeNode {
  const values = new Array<unknown>(readers.length);
  const { column, begin, set, openReader } = openCells(rule);
  return {
    column,
    ...(openReader && { openReader }),
    fill: (rows, n) => {
      begin?.();
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
    column,
    set: (i, values, random) => {
      set(i, rule.make(values, random));
    },
  };
}

function writtenCells({ write }: WrittenRule): Cells {
  const column = createBytesColumn({ isHashedAsText: true });
  const { arena } = column;
  return {
    column,
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
  let kept: unknown[] | undefined;
  return {
    column,
    begin: () => arena.reset(),
    set: (i, values, random) => {
      const text = make(values, random);
      if (text === null) beginNulls(column)[i] = 1;
      else arena.writeText(String(text));
      arena.endCell(i);
      if (kept) kept[i] = text;
    },
    openReader: () => {
      const texts: unknown[] = kept ?? [];
      kept = texts;
      return (i) => texts[i];
    },
  };
}
