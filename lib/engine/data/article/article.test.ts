import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { article } from ".";
import { SECTIONS } from "./sections";

const ALL = article.attributes.map(({ name }) => name);

test("every attribute is filled and cleanly written, in hundreds of ways", async () => {
  const rows = await drawRecords("article", ALL, { count: 5000 });
  for (const row of rows)
    expect(
      ALL.filter((name) => row[name] === null || /[{}|]|(?<!\p{L})a [aeio]|undefined| {2}/iu.test(String(row[name]))),
      JSON.stringify(row),
    ).toEqual([]);
  for (const name of ["headline", "blog_title", "summary", "body", "episode_title"] as const)
    expect(new Set(rows.map((row) => row[name])).size, name).toBeGreaterThan(450);
});

test("a show is of one section, tags are the section's, slugs are the headline's", async () => {
  const tags = new Map(SECTIONS.map(({ section, tags }) => [section, tags.split("|")]));
  const sections = new Map<unknown, unknown>();
  for (const row of await drawRecords("article", ALL, { count: 3000 })) {
    expect(sections.get(row.show) ?? row.section).toBe(row.section);
    sections.set(row.show, row.section);
    const own = String(row.tags).split(", ");
    expect(new Set(own).size).toBe(3);
    for (const tag of own) expect(tags.get(String(row.section))).toContain(tag);
    expect(String(row.slug)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
  expect(sections.size).toBeGreaterThanOrEqual(55);
});

test("longer texts take longer to read", async () => {
  for (const { word_count, reading_minutes } of await drawRecords("article", ["word_count", "reading_minutes"], {
    count: 500,
  }))
    expect(Math.abs(Number(reading_minutes) - Number(word_count) / 230)).toBeLessThanOrEqual(1);
});
