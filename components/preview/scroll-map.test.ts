import fc from "fast-check";
import { expect, test } from "vitest";
import { createScrollMap } from "./scroll-map";

const ROW = 30;
const VIEW = 600;

test("a table that fits is scrolled as it is", () => {
  const map = createScrollMap(1000 * ROW, VIEW);
  expect(map).toMatchObject({ height: 30_000, compressed: false });
  expect(map.toRows(1234)).toBe(1234);
  expect(map.toRows(1e9)).toBe(30_000 - VIEW);
});

test("ten million rows fit into a box that browsers can lay out, with both ends exact", () => {
  const content = 10_000_000 * ROW;
  const map = createScrollMap(content, VIEW);
  expect(map.height).toBeLessThan(16_000_000);
  expect(map.toRows(0)).toBe(0);
  expect(map.toRows(90)).toBe(90);
  expect(map.toRows(map.height - VIEW)).toBe(content - VIEW);
  expect(map.toRows(map.height - VIEW - 90)).toBe(content - VIEW - 90);
});

test("every row can be reached, and positions only ever grow", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.nat(), fc.nat(), (rows, a, b) => {
      const content = rows * ROW;
      const map = createScrollMap(content, VIEW);
      const [low, high] = [a, b].map((each) => each % content).sort((x, y) => x - y) as [number, number];
      expect(map.toScroll(low)).toBeLessThanOrEqual(map.toScroll(high));
      const reachable = Math.min(high, Math.max(0, content - VIEW));
      expect(Math.abs(map.toRows(map.toScroll(reachable)) - reachable)).toBeLessThan(0.01);
    }),
  );
});
