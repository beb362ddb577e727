import { fillWeighted } from "../alias";
import { createCellHasher } from "../cell-hash";
import { BATCH_ROWS } from "../column";
import type { CompileContext, Fill } from "../generator";
import { createPermutation } from "../permutation";
import { type CodedColumn, isCoded } from "../pool-column";
import { mix32, type StreamKey } from "../random";
import { followFields } from "./follow";
import { filterPool } from "./pool";
import type { OpenRecord } from "./source";

/** Which record of the pool each row has. */
export function drawRecords(
  source: OpenRecord,
  uniqueAttributes: readonly string[],
  context: CompileContext,
): { codes: Uint32Array; fill: Fill } {
  return context.shared(`record/${source.id}`, () => {
    const codes = new Uint32Array(BATCH_ROWS);
    const { positions, aliasTable } = filterPool(source, uniqueAttributes);
    const seats = seatsOf(source, context);
    const key = context.tableStream("record", source.id);
    if (uniqueAttributes.length > 0) {
      const permute = createPermutation(positions.length, key);
      const fill: Fill = (rows, n) => {
        for (let i = 0; i < n; i++) codes[i] = positions[permute(rows[i]!)]!;
      };
      return { codes, fill };
    }
    const columns = source.declaration.pool?.columns ?? {};
    const followed = source.filters.flatMap((filter) =>
      "sameAs" in filter && filter.attribute in columns ? [filter] : [],
    );
    if (followed.length > 0) {
      const follow = followFields(source, followed, codes, context);
      return { codes, fill: (rows, n) => follow(seats ?? rows, n) };
    }
    if (source.declaration.evenly && !seats) {
      const deal = createDealer(positions.length, key);
      const fill: Fill = (rows, n) => {
        for (let i = 0; i < n; i++) codes[i] = positions[deal(rows[i]!)]!;
      };
      return { codes, fill };
    }
    const table = aliasTable();
    const fill: Fill = (rows, n) => {
      fillWeighted(table, key, seats ?? rows, n, codes);
      for (let i = 0; i < n; i++) codes[i] = positions[codes[i]!]!;
    };
    return { codes, fill };
  });
}

/** Deals every place to one of `size` rows, round after round. */
function createDealer(size: number, { k0, k1 }: StreamKey): (row: number) => number {
  let round = -1;
  let permute = (row: number) => row;
  return (row) => {
    const rowRound = Math.floor(row / size);
    if (rowRound !== round) {
      round = rowRound;
      permute = createPermutation(size, { k0: mix32(k0 + round), k1 });
    }
    return permute(row - round * size);
  };
}

/** Which entry of a coded pool column each row has; columns of one grouping share them. */
export function drawEntries(
  source: OpenRecord,
  { codes }: CodedColumn,
  uniqueAttributes: readonly string[],
  context: CompileContext,
): Uint32Array {
  const columns = Object.values(source.declaration.pool?.columns ?? {});
  const grouping = columns.findIndex((column) => isCoded(column) && column.codes === codes);
  return context.shared(`record/${source.id}/entries/${grouping}`, () => {
    const { codes: drawn } = drawRecords(source, uniqueAttributes, context);
    const entryOf = new Uint32Array(BATCH_ROWS);
    const fill: Fill = (_rows, n) => {
      for (let i = 0; i < n; i++) entryOf[i] = codes[drawn[i]!]!;
    };
    return { entryOf, fill };
  }).entryOf;
}

/** What takes the place of row numbers where rows share a record: a number that hangs on their common value. */
export function seatsOf(source: OpenRecord, context: CompileContext): Uint32Array | undefined {
  const { per } = source;
  if (per === undefined) return undefined;
  return context.shared(`record/${source.id}/seats`, () => {
    const seats = new Uint32Array(BATCH_ROWS);
    const hash = createCellHasher(context.tableField(per));
    const fill: Fill = (_rows, n) => {
      for (let i = 0; i < n; i++) seats[i] = hash(i);
    };
    return { seats, fill };
  }).seats;
}
