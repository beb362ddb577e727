import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { poolLists } from "../../testing/pool-lists";
import { game } from ".";

const ALL = game.attributes.map(({ name }) => name);

test("every attribute is filled, and dates lie in the year of release", async () => {
  for (const row of await drawRecords("game", ALL, { count: 2000 })) {
    expect(ALL.filter((name) => row[name] === null)).toEqual([]);
    expect(String(row.release_date).slice(0, 4)).toBe(String(row.release_year));
    expect(String(row.title).startsWith(String(row.series))).toBe(true);
    if (row.platform === "Mobile") expect(Number(row.price)).toBeLessThan(10);
  }
});

test("a title has one studio, and later parts come out later", async () => {
  const { title, series, developer, release_year, platform } = poolLists(await game.load("en-US"));
  const studios = new Map(series!.map((name, i) => [name, developer![i]]));
  expect(series!.every((name, i) => studios.get(name) === developer![i])).toBe(true);
  expect(new Set(title!.map((name, i) => `${name}/${platform![i]}`)).size).toBe(title!.length);
  expect(new Set(title).size).toBeGreaterThan(140);
  expect(release_year!.every((year) => Number(year) <= 2026)).toBe(true);
});
