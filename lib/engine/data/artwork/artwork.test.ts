import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { artwork } from "./index";

describe("works of art", () => {
  test("have titles without open names, and every attribute but a death and a depth", async () => {
    const odd = (await packRows(artwork, { count: 4000 })).filter((row) =>
      Object.entries(row).some(
        ([name, value]) => (value === null && !/_died|depth/.test(name)) || /[{}|]/.test(String(value)),
      ),
    );
    expect(odd).toEqual([]);
  });
  test("were made while their artists lived", async () => {
    const odd = (await packRows(artwork)).filter(
      ({ year, artist_born, artist_died }) =>
        Number(year) < Number(artist_born) + 20 || (artist_died !== null && Number(year) > Number(artist_died)),
    );
    expect(odd).toEqual([]);
  });
  test("have a depth where they stand in the room", async () => {
    const odd = (await packRows(artwork)).filter(
      ({ department, depth_cm }) => (department === "Sculpture") !== (depth_cm !== null),
    );
    expect(odd).toEqual([]);
  });
  test("are many", async () => {
    const rows = await packRows(artwork, { count: 4000 });
    expect(new Set(rows.map(({ title }) => title)).size).toBeGreaterThan(400);
    expect(new Set(rows.map(({ artist }) => artist)).size).toBeGreaterThanOrEqual(75);
  });
  test("of one period", async () => {
    const rows = await packRows(artwork, { where: [{ attribute: "period", anyOf: ["baroque"] }], count: 100 });
    expect(rows.filter(({ year }) => Number(year) < 1590 || Number(year) > 1740)).toEqual([]);
  });
});
