import validator from "validator";
import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { book } from ".";
import { BOOK_GENRES } from "./genres";

const ALL = book.attributes.map(({ name }) => name);
const MAY_LACK = ["subtitle", "series"];

test("every attribute is filled; only subtitles and series may be missing", async () => {
  for (const row of await drawRecords("book", ALL, { count: 3000 }))
    for (const name of ALL) if (!MAY_LACK.includes(name)) expect(row[name], name).not.toBeNull();
});

test("ISBNs pass a validator, in all three forms, and never repeat", async () => {
  const rows = await drawRecords("book", ["isbn13", "isbn13_hyphenated", "isbn10"], { count: 5000 });
  for (const { isbn13, isbn13_hyphenated, isbn10 } of rows) {
    expect(validator.isISBN(String(isbn13), 13)).toBe(true);
    expect(validator.isISBN(String(isbn10), 10)).toBe(true);
    expect(String(isbn13_hyphenated).replaceAll("-", "")).toBe(isbn13);
    expect(String(isbn13_hyphenated).split("-")).toHaveLength(5);
  }
  expect(new Set(rows.map(({ isbn13 }) => isbn13)).size).toBe(rows.length);
});

test("titles fit their kind: subtitles are non-fiction's, series are fiction's, pages are even and in range", async () => {
  const ranges = new Map(BOOK_GENRES.map(({ genre, pages }) => [genre, pages]));
  const rows = await drawRecords("book", ALL, { count: 5000 });
  for (const row of rows) {
    const [, , least, most] = ranges.get(String(row.genre))!;
    expect(Number(row.pages)).toBeGreaterThanOrEqual(least - 1);
    expect(Number(row.pages)).toBeLessThanOrEqual(most + 1);
    expect(Number(row.pages) % 2).toBe(0);
    if (row.category === "Non-fiction") expect(row.series).toBeNull();
    else expect(row.subtitle).toBeNull();
    expect(`${row.full_title} ${row.description}`).not.toMatch(/[{}|]|\ba [aeio]|undefined| {2}/i);
  }
  expect(new Set(rows.map(({ full_title }) => full_title)).size).toBeGreaterThan(2500);
});

test("hardcovers cost more than paperbacks of the genre, and e-books less", async () => {
  const middle = async (format: string) => {
    const rows = await drawRecords("book", ["price"], {
      count: 501,
      where: [
        { attribute: "genre", anyOf: ["Mystery"] },
        { attribute: "format", anyOf: [format] },
      ],
    });
    return rows.map(({ price }) => Number(price)).sort((a, b) => a - b)[250]!;
  };
  expect(await middle("hardback")).toBeGreaterThan(await middle("Paperback"));
  expect(await middle("ebook")).toBeLessThan(await middle("Paperback"));
});

test("other names of genres filter", async () => {
  const rows = await drawRecords("book", ["category"], {
    count: 200,
    where: [{ attribute: "genre", anyOf: ["non-fiction"] }],
  });
  expect(new Set(rows.map(({ category }) => category))).toEqual(new Set(["Non-fiction"]));
  expect(BOOK_GENRES.length).toBeGreaterThanOrEqual(18);
});
