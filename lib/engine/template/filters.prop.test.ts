import fc from "fast-check";
import { expect, test } from "vitest";
import { FILTERS } from "./filters";

const ascii = fc.string({
  unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)),
  maxLength: 30,
});

test.each(Object.keys(FILTERS))("%s over bytes gives what it gives over text", (name) => {
  fc.assert(
    fc.property(ascii, fc.option(fc.nat(20), { nil: undefined }), (text, argument) => {
      const filter = FILTERS[name]!(argument);
      const bytes = new Uint8Array(100);
      const { written } = new TextEncoder().encodeInto(text, bytes);
      const end = filter.inPlace(bytes, 0, written);
      expect(new TextDecoder().decode(bytes.subarray(0, end))).toBe(filter.apply(text));
    }),
  );
});
