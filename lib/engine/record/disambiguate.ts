import { createCellWriter } from "../cell-writer";
import { copyNulls, createBytesColumn } from "../column";
import { writeInteger } from "../digits";
import type { ColumnNode, CompileContext } from "../generator";
import { createRowNumbers } from "./row-numbers";

const SPACE = 32;
const DOT = 46;

/** Makes texts unique by a number of the row's own: before the @ of an address, else at the end, where words part it with a space. */
export function disambiguate(node: ColumnNode, context: CompileContext): ColumnNode {
  const column = createBytesColumn();
  const { arena } = column;
  const writer = createCellWriter(node.column);
  const numberOf = createRowNumbers(context.stream("unique"));
  const scratch = new Uint8Array(20);
  return {
    column,
    fill: (rows, n) => {
      node.column.hasNulls = false;
      node.fill(rows, n);
      arena.reset();
      arena.reserve(writer.bound(n) + n * 20);
      const { bytes } = arena;
      for (let i = 0; i < n; i++) {
        const start = arena.length;
        const end = writer.write(bytes, start, i);
        const at = bytes.subarray(start, end).indexOf(64);
        const cut = at < 0 ? end : start + at;
        scratch[0] = at < 0 && bytes.subarray(start, end).includes(SPACE) ? SPACE : DOT;
        const width = writeInteger(scratch, 1, numberOf(rows[i]!));
        bytes.copyWithin(cut + width, cut, end);
        for (let k = 0; k < width; k++) bytes[cut + k] = scratch[k]!;
        arena.length = end + width;
        arena.endCell(i);
      }
      copyNulls(node.column, column, n);
    },
  };
}
