import { describe, expect, test } from "vitest";
import type { FieldInput, TableInput } from "@/lib/schema/dataset";
import { checkDataset } from "../check";
import { grammars } from "../data/text/grammars";
import { openDataset } from "../dataset";
import { createCellRandom, streamKey } from "../random";
import { SLACK } from "../text-arena";
import { MOODS } from "./grammar";
import { programsOf } from "./programs";
import { createRunner } from "./run";

const field = (name: string, generator: object, more: object = {}) => ({ name, generator, ...more }) as FieldInput;
const STYLES = ["review", "comment", "message", "title", "description", "note", "sentence", "paragraph"] as const;

async function rows(count: number, fields: FieldInput[], name = "t"): Promise<unknown[][]> {
  const tables: TableInput[] = [{ name, rows: { kind: "count", count }, fields }];
  const { dataset, violations } = await openDataset({ version: 1, name: "n", asOf: "2026-06-15", tables });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[0]!.rows(0, count);
}

/** Texts of one style, topic and mood. */
function texts(count: number, style: string, topic: string, mood: (typeof MOODS)[number], aspect = -1): string[] {
  const programs = programsOf(grammars.find(({ name }) => name === topic)!, grammars[0]!);
  const { start, longest } = programs.programFor(style, aspect, MOODS.indexOf(mood), []);
  const run = createRunner(programs.machine, []);
  const random = createCellRandom(streamKey(style, topic, mood));
  const bytes = new Uint8Array(longest + SLACK);
  return Array.from({ length: count }, (_, row) => {
    random.seek(row);
    return new TextDecoder().decode(bytes.subarray(0, run(start, bytes, 0, 0, random)));
  });
}

describe.each(grammars)("the grammar of $name", ({ name, aspects = [] }) => {
  test.each(STYLES)("%s: thousands of different texts without a flaw in spelling", (style) => {
    const found = MOODS.flatMap((mood) => texts(1500, style, name, mood));
    const flawed = found.filter(
      (text) =>
        !/^[\p{Lu}\d[]/u.test(text) ||
        /[{}|]| {2}| [.,!?]|,,|\.\.|undefined/.test(text) ||
        (style !== "title" && !/[.!?]$/.test(text)),
    );
    expect(new Set(found).size).toBeGreaterThan(2000);
    expect(flawed).toEqual([]);
  });
  test("nothing is said twice in one text", () => {
    const found = MOODS.flatMap((mood) => texts(300, "review", name, mood).map((text) => text.split(/(?<=[.!?]) /)));
    expect(found.filter((sentences) => new Set(sentences).size < sentences.length)).toEqual([]);
  });
  test("every aspect has texts of its own", () => {
    const plain = new Set(texts(3000, "paragraph", name, "bad").flatMap((text) => text.split(". ")));
    for (const [aspect] of aspects.entries()) {
      const own = STYLES.flatMap((style) => MOODS.flatMap((mood) => texts(60, style, name, mood, aspect)));
      expect(own.flatMap((text) => text.split(". ")).some((sentence) => !plain.has(sentence))).toBe(true);
    }
  });
});

describe("texts agree with the row", () => {
  const COMPLAINT =
    /broke|stopped|fell apart|late|dent|cheap|flimsy|thin|nightmare|weeks|smaller|heavier|louder|missing|no sense|tiny|expected|smell|scratch|loose|waste|avoid|disappoint|refund|elsewhere|never|not again|unacceptable|awful|terrible|poor|let-?down|money|Zero|One star|not worth|missed the mark|fell short|doubt|cannot|would not|short|half empty|little to do|does not match|proper answer|promises|half of/i;
  test("a one-star review complains and a five-star review does not", async () => {
    const found = await rows(3000, [
      field("stars", { kind: "integer", min: 1, max: 5 }),
      field("text", { kind: "text", style: "review", topic: "product", agrees: [{ role: "rating", field: "stars" }] }),
    ]);
    const by = (stars: number) => found.filter(([rating]) => rating === stars).map(([, text]) => String(text));
    for (const text of by(1)) expect(text).toMatch(COMPLAINT);
    const praises =
      /highly|warmly|wholeheartedly|fantastic|wonderful|outstanding|brilliant|happier|exceeded|five stars|full marks|ten out of ten|best|friends|colleagues|everyone|definitely|thank|excellent|solid|easy|breeze|superb|great|very good|unbeatable|right|better|quickly|early|exactly|liked|every day|almost daily|just|several times/i;
    for (const text of by(5)) {
      expect(text).toMatch(praises);
      expect(text).not.toMatch(/broke|fell apart|nightmare|refund|flimsy|avoid|stay away/i);
    }
  });
  test("ratings out of ten, in words or in stars as text are understood", async () => {
    const moods = { kind: "text", style: "title", topic: "survey" };
    const generators = [
      field("ten", { kind: "integer", min: 9, max: 10 }),
      field("words", { kind: "choice", values: ["Very satisfied"] }),
      field("stars", { kind: "choice", values: ["5 stars"] }),
      field("yes", { kind: "boolean", probability: 1 }),
    ];
    const agreeing = [
      field("a", { ...moods, agrees: [{ role: "rating", field: "ten" }] }),
      field("b", { ...moods, agrees: [{ role: "sentiment", field: "words" }] }),
      field("c", { ...moods, agrees: [{ role: "rating", field: "stars" }] }),
      field("d", { ...moods, agrees: [{ role: "sentiment", field: "yes" }] }),
    ];
    for (const row of await rows(300, [...generators, ...agreeing]))
      for (const text of row.slice(4))
        expect(text).not.toMatch(
          /Disappoint|Poor|Terrible|Mediocre|Overpriced|Frustrating|Weak|Awful|Unpleasant|Careless|Sad|Unacceptable|Too /,
        );
  });
  test("the product, the diagnosis and the person of the row are the ones named", async () => {
    const found = await rows(600, [
      field("product", { kind: "choice", values: ["Aurora Lamp", "Tundra Tent"] }),
      field("diagnosis", { kind: "choice", values: ["Asthma", "Type 2 diabetes"] }),
      field("person", { kind: "choice", values: ["Ada Byron", "Émile Zola"] }),
      field("review", { kind: "text", style: "review", agrees: [{ role: "product", field: "product" }] }),
      field("note", {
        kind: "text",
        style: "note",
        agrees: [
          { role: "diagnosis", field: "diagnosis" },
          { role: "person", field: "person" },
        ],
      }),
    ]);
    let named = 0;
    for (const [product, diagnosis, person, review, note] of found) {
      for (const other of ["Aurora Lamp", "Tundra Tent"]) if (other !== product) expect(review).not.toContain(other);
      if (String(review).includes(String(product))) named++;
      expect(String(note).toLowerCase()).toContain(String(diagnosis).toLowerCase());
      for (const other of ["Ada Byron", "Émile Zola"]) if (other !== person) expect(note).not.toContain(other);
      expect(note).not.toMatch(diagnosis === "Asthma" ? /glucose|HbA1c|insulin/ : /wheez|oxygen|inhaler/);
    }
    expect(named / found.length).toBeGreaterThan(0.4);
  });
  test("a message about billing speaks of money", async () => {
    const found = await rows(400, [
      field("category", { kind: "choice", values: ["Billing", "Shipping"] }),
      field("text", {
        kind: "text",
        style: "title",
        topic: "support tickets",
        agrees: [{ role: "category", field: "category" }],
      }),
    ]);
    for (const [category, text] of found)
      expect(text).toMatch(
        category === "Billing"
          ? /charge|refund|amount|invoice|payment|fee/i
          : /parcel|order|item|delivery|return|address|arrival|damaged/i,
      );
  });
  test("an empty field leaves a text without it, not a hole", async () => {
    const found = await rows(400, [
      field("product", { kind: "choice", values: ["Aurora Lamp"] }, { nullRate: 0.5 }),
      field("text", { kind: "text", style: "description", agrees: [{ role: "product", field: "product" }] }),
    ]);
    for (const [product, text] of found) {
      expect(text).not.toMatch(/the {2}|the [.,]/);
      if (product === null) expect(text).not.toContain("Aurora");
    }
  });
});

test("the table's name is the topic when none is given; an unknown topic is a warning", async () => {
  const [[text]] = (await rows(1, [field("x", { kind: "text", style: "description" })], "hotel_reviews")) as [[string]];
  expect(text).toMatch(/room|hotel|house|breakfast|beach|station|museum|welcome/i);
  const schema = (topic: string) => ({
    version: 1,
    name: "n",
    asOf: "2026-01-01",
    tables: [
      { name: "t", rows: { kind: "count", count: 5 }, fields: [field("x", { kind: "text", style: "note", topic })] },
    ],
  });
  expect((await checkDataset(schema("bank transfers"))).violations).toEqual([]);
  const { violations, schema: sound } = await checkDataset(schema("quantum chromodynamics"));
  expect(violations.map(({ severity, code }) => [severity, code])).toEqual([["warning", "unknown_record"]]);
  expect(sound).toBeDefined();
});
