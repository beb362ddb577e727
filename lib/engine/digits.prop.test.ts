import fc from "fast-check";
import { expect, test } from "vitest";
import { writeDay, writeDecimal, writeInstant, writeInteger } from "./digits";

/** What a function writes at position 0. */
function written(write: (bytes: Uint8Array) => number): string {
  const bytes = new Uint8Array(64);
  return new TextDecoder().decode(bytes.subarray(0, write(bytes)));
}

test("digits are those of String, dates those of toISOString", () => {
  const whole = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.integer(), fc.maxSafeInteger());
  const instant = fc.integer({ min: Date.UTC(1, 0, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 });
  fc.assert(
    fc.property(whole, fc.integer({ min: 1, max: 9 }), instant, (value, scale, seconds) => {
      expect(written((bytes) => writeInteger(bytes, 0, value))).toBe(String(value));
      const digits = String(Math.abs(value)).padStart(scale + 1, "0");
      expect(written((bytes) => writeDecimal(bytes, 0, value, scale, 10 ** scale))).toBe(
        `${value < 0 ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`,
      );
      const iso = new Date(seconds * 1000).toISOString().replace(".000", "");
      expect(written((bytes) => writeDay(bytes, 0, Math.floor(seconds / 86_400)))).toBe(iso.slice(0, 10));
      expect(written((bytes) => writeInstant(bytes, 0, seconds * 1000))).toBe(iso);
    }),
    { numRuns: 2000 },
  );
});
