import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { film } from ".";
import { FILM_GENRES } from "./genres";

const ALL = film.attributes.map(({ name }) => name);
const OF_SERIES = ["seasons", "episodes"];
const OF_FILMS = ["box_office", "opening_weekend", "profit"];

test("every attribute of a film is filled, and what only series have is empty", async () => {
  for (const row of await drawRecords("film", ALL, { count: 3000 }))
    for (const name of ALL)
      if (OF_SERIES.includes(name)) expect(row[name], name).toBeNull();
      else expect(row[name], name).not.toBeNull();
});

test("series have seasons and certificates of television, and no box office", async () => {
  for (const row of await drawRecords("film", ALL, {
    count: 1000,
    where: [{ attribute: "kind", anyOf: ["Series"] }],
  })) {
    expect(String(row.certificate)).toMatch(/^TV-/);
    expect(Number(row.episodes)).toBeGreaterThanOrEqual(6 * Number(row.seasons));
    for (const name of OF_FILMS) expect(row[name], name).toBeNull();
  }
});

test("money adds up, years are those of the dates, titles are many and clean", async () => {
  const rows = await drawRecords("film", ALL, { count: 5000 });
  for (const row of rows) {
    expect(Number(row.profit)).toBe(Number(row.box_office) - Number(row.budget));
    expect(Number(row.opening_weekend)).toBeLessThan(Number(row.box_office) + 1);
    expect(String(row.release_date).slice(0, 4)).toBe(String(row.release_year));
    expect(`${row.title} ${row.synopsis}`).not.toMatch(/[{}|]|\ba [aeiou]|undefined| {2}/i);
  }
  expect(new Set(rows.map(({ title }) => title)).size).toBeGreaterThan(2500);
});

test("cartoons are for all, horror is not, and blockbusters are action rather than documentaries", async () => {
  const of = (genre: string) =>
    drawRecords("film", ["certificate", "budget"], { count: 800, where: [{ attribute: "genre", anyOf: [genre] }] });
  const restricted = async (genre: string) => (await of(genre)).filter(({ certificate }) => certificate === "R").length;
  expect(await restricted("Animation")).toBeLessThan(40);
  expect(await restricted("Horror")).toBeGreaterThan(400);
  const dearest = async (genre: string) => Math.max(...(await of(genre)).map(({ budget }) => Number(budget)));
  expect(await dearest("Action")).toBeGreaterThan(100_000_000);
  expect(await dearest("Documentary")).toBeLessThanOrEqual(12_000_000);
});

test("other names of genres filter; there are as many as genres are known", async () => {
  const rows = await drawRecords("film", ["genre"], { count: 50, where: [{ attribute: "genre", anyOf: ["sci-fi"] }] });
  expect(new Set(rows.map(({ genre }) => genre))).toEqual(new Set(["Science Fiction"]));
  expect(FILM_GENRES.length).toBeGreaterThanOrEqual(18);
  expect(new Set(FILM_GENRES.map(({ genre }) => genre)).size).toBe(FILM_GENRES.length);
});
