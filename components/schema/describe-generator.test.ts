import { expect, test } from "vitest";
import { describeGenerator } from "./describe-generator";

test.each([
  [{ kind: "integer", min: 1, max: 14_000 }, "1 – 14,000"],
  [{ kind: "integer", min: 2018, max: 2026 }, "2018 – 2026"],
  [
    { kind: "decimal", min: 5, distribution: { kind: "logNormal", median: 30, sigma: 1 } },
    "from 5, log-normal about 30",
  ],
  [{ kind: "choice", values: ["a", "b", "c", "d", "e"] }, "a, b, c, d + 1"],
  [{ kind: "datetime", output: "date", from: { asOf: "-P1Y" }, to: { asOf: "P0D" } }, "date, 1 year ago to now"],
  [
    { kind: "datetime", output: "date", from: { field: "start", offset: "-P3D" }, to: { asOf: "PT2H" } },
    "date, start − 3 days to 2 hours from now",
  ],
  [{ kind: "datetime", output: "time", from: "2026-01-01", to: { asOf: "P1Y6M" } }, "time, 2026-01-01 to now P1Y6M"],
  [{ kind: "sequence", prefix: "ORD-", start: 1, step: 2, pad: 4 }, "ORD-0001, ORD-0003 …"],
  [{ kind: "sequence", start: "2026-01-01T00:00:00Z", step: "PT5M" }, "2026-01-01T00:00:00Z, every PT5M"],
  [{ kind: "integer", min: "1x", max: 3 }, "1x – 3"],
] as const)("%j reads %s", (generator, text) => {
  expect(describeGenerator(generator)).toBe(text);
});
