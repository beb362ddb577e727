import fc from "fast-check";
import { expect, test } from "vitest";
import { createCellWriter } from "./cell-writer";
import { createDecimalColumn, createInstantColumn, createIntegerColumn, isNull } from "./column";
import { openDataset } from "./dataset";
import { putDay, putDecimal, putInstant, putInteger } from "./digit-words";
import { writeDay, writeDecimal, writeInstant, writeInteger } from "./digits";
import { arbitrarySchema } from "./testing/arbitrary-schema";

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What a function writes at position 0. */
function written(write: (bytes: Uint8Array, view: DataView) => number): string {
  const bytes = new Uint8Array(64);
  return decode(bytes.subarray(0, write(bytes, new DataView(bytes.buffer))));
}

test("digits by the word are digits by the byte", () => {
  const whole = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.integer(), fc.maxSafeInteger());
  const instant = fc.integer({ min: Date.UTC(1, 0, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 });
  fc.assert(
    fc.property(whole, fc.integer({ min: 0, max: 9 }), instant, (value, scale, seconds) => {
      expect(written((_, view) => putInteger(view, 0, value))).toBe(String(value));
      expect(written((bytes) => writeInteger(bytes, 0, value))).toBe(String(value));
      const unit = 10 ** scale;
      expect(written((_, view) => putDecimal(view, 0, value, scale, unit))).toBe(
        written((bytes) => writeDecimal(bytes, 0, value, scale, unit)),
      );
      const day = Math.floor(seconds / 86_400);
      expect(written((_, view) => putDay(view, 0, day))).toBe(written((bytes) => writeDay(bytes, 0, day)));
      const iso = new Date(seconds * 1000).toISOString().replace(".000", "");
      expect(written((_, view) => putInstant(view, 0, seconds * 1000))).toBe(iso);
      expect(written((bytes) => writeInstant(bytes, 0, seconds * 1000))).toBe(iso);
    }),
    { numRuns: 2000 },
  );
});

test("a batch of cells at once is each cell alone, for every kind of column", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, async (schema) => {
      const { dataset } = await openDataset(schema, { rows: 500 });
      const reader = dataset!.tables[0]!.open();
      const rows = Uint32Array.from({ length: 500 }, (_, i) => i);
      reader.fill(rows, 500);
      for (const column of reader.columns) {
        const { bound, write, slices } = createCellWriter(column);
        const bytes = new Uint8Array(bound(500) + 64);
        if (!slices) continue;
        const { view, starts, ends } = slices(500);
        const whole = new Uint8Array(view.buffer);
        for (let i = 0; i < 500; i++) {
          const alone = isNull(column, i) ? "" : decode(bytes.subarray(0, write(bytes, 0, i)));
          expect(decode(whole.subarray(starts[i], ends[i]))).toBe(alone);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("every column that has a faster way uses it", () => {
  for (const column of [
    createIntegerColumn(),
    createDecimalColumn(2),
    createInstantColumn("date"),
    createInstantColumn("datetime"),
  ])
    expect(createCellWriter(column).slices).toBeDefined();
});
