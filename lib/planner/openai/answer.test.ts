import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { draftViolations } from "..";
import { createFieldNameReader, readAnswer } from "./answer";

/** What a model wrote, and what must come of it. */
type Recorded = { title: string; answer: unknown } & (
  | { outcome: "schema"; fields: string[] }
  | { outcome: "violations"; codes: string[] }
  | { outcome: "nothing" }
);

const folder = join(import.meta.dirname, "testing", "answers");
const recorded = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Recorded);
const textOf = ({ answer }: Recorded) => (typeof answer === "string" ? answer : JSON.stringify(answer));

describe("recorded answers", () => {
  test.each(recorded.map((one) => [one.title, one] as const))("%s", async (_, one) => {
    const draft = readAnswer(textOf(one));
    const isDraft = typeof draft === "object" && draft !== null && !Array.isArray(draft);
    expect(isDraft).toBe(one.outcome !== "nothing");
    if (one.outcome === "nothing") return;
    const violations = await draftViolations(draft, "as recorded", { asOf: "2026-01-01" });
    expect(violations.map(({ code }) => code)).toEqual(one.outcome === "violations" ? one.codes : []);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("field names of an answer that is still arriving", () => {
  test.each(recorded.flatMap((one) => (one.outcome === "schema" ? [[one.title, one] as const] : [])))(
    "%s",
    (_, one) => {
      const text = textOf(one);
      for (const step of [1, 7, 5000]) {
        const read = createFieldNameReader();
        let latest: string[] = [];
        for (let end = step; end < text.length + step; end += step) latest = read(text.slice(0, end)) ?? latest;
        expect(latest).toEqual(one.fields);
      }
    },
  );
  test("a long answer without names costs no more time a piece than a short one", () => {
    const read = createFieldNameReader();
    const started = performance.now();
    for (let size = 0; size < 400_000; size += 100) read('"name": "'.repeat(size / 9));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test("nesting that no parser should follow is no answer", () => {
  expect(readAnswer(`{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`)).toBeUndefined();
});
