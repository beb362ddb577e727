import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { poolLists } from "../../testing/pool-lists";
import { music } from ".";

const ALL = music.attributes.map(({ name }) => name);

test("every attribute is filled", async () => {
  for (const row of await drawRecords("music", ALL, { count: 3000 }))
    for (const name of ALL) expect(row[name], name).not.toBeNull();
});

test("at least 300 acts over at least 14 genres with at least 900 albums", async () => {
  const { artist, genre, album } = poolLists(await music.load("en-US"));
  expect(new Set(artist).size).toBeGreaterThanOrEqual(300);
  expect(new Set(genre).size).toBeGreaterThanOrEqual(14);
  expect(artist!.length).toBeGreaterThanOrEqual(900);
  expect(new Set(artist!.map((name, i) => `${name}/${album![i]}`)).size).toBe(artist!.length);
});

test("an artist is always of one genre, country, label and year", async () => {
  const facts = new Map<unknown, string>();
  for (const row of await drawRecords("music", ALL, { count: 5000 })) {
    const fact = `${row.genre}/${row.country}/${row.label}/${row.formed_year}/${row.monthly_listeners}`;
    expect(facts.get(row.artist) ?? fact).toBe(fact);
    facts.set(row.artist, fact);
    expect(Number(row.release_year)).toBeGreaterThanOrEqual(Number(row.formed_year));
    expect(Number(row.track_number)).toBeLessThanOrEqual(Number(row.track_count));
    const [minutes, seconds] = String(row.duration).split(":").map(Number);
    expect(minutes! * 60 + seconds!).toBe(row.duration_seconds);
    expect(String(row.title)).not.toMatch(/[{}|]|undefined| {2}/);
  }
});

test("recording codes name country and year, and never repeat", async () => {
  const rows = await drawRecords("music", ["isrc", "release_year"], { count: 150_000 });
  const odd = rows.filter(
    ({ isrc, release_year }) =>
      !/^[A-Z]{2}[A-Z0-9]{3}\d{7}$/.test(String(isrc)) || String(isrc).slice(5, 7) !== String(release_year).slice(2),
  );
  expect(odd).toEqual([]);
  expect(new Set(rows.map(({ isrc }) => isrc)).size).toBe(rows.length);
});

test("a nocturne in D minor is in D minor, and nothing classical is explicit", async () => {
  const where = [{ attribute: "genre", anyOf: ["orchestral"] }];
  for (const { title, key, explicit } of await drawRecords("music", ["title", "key", "explicit"], {
    count: 300,
    where,
  })) {
    expect(String(title).toLowerCase()).toContain(` in ${String(key).toLowerCase()}`);
    expect(explicit).toBe(false);
  }
});
