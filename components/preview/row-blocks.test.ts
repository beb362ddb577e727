import { expect, test } from "vitest";
import { BLOCK_ROWS, createRowBlocks } from "./row-blocks";

const rowsOf = (block: number) => Array.from({ length: BLOCK_ROWS }, (_, i) => [block * BLOCK_ROWS + i]);

test("rows of the preview are known, others are missing until they are put", () => {
  const blocks = createRowBlocks(rowsOf(0).slice(0, 50), 100_000);
  expect(blocks.missing(0, 50)).toEqual([]);
  expect(blocks.missing(40, 20)).toEqual([0]);
  expect(blocks.missing(5_095, 10)).toEqual([50, 51]);
  blocks.put(50, rowsOf(50));
  expect(blocks.row(5_099)).toEqual([5_099]);
  expect(blocks.missing(5_095, 10)).toEqual([51]);
});

test("nothing is asked for beyond the table's ends", () => {
  const blocks = createRowBlocks([], 120);
  expect(blocks.missing(-30, 60)).toEqual([0]);
  expect(blocks.missing(110, 200)).toEqual([1]);
});

test("memory is bounded: old blocks are forgotten", () => {
  const blocks = createRowBlocks([], 10_000_000);
  for (let block = 0; block < 500; block++) blocks.put(block, rowsOf(block));
  expect(blocks.row(499 * BLOCK_ROWS)).toBeDefined();
  expect(blocks.row(0)).toBeUndefined();
});
