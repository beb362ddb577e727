import { describe, expect, test } from "vitest";
import { openDataset } from "@/lib/engine/dataset";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import { hotel } from "./index";
import { amenitiesOf, readHouses, readRooms } from "./read-houses";

const NAMES = hotel.attributes.map(({ name }) => name);

describe("the data", () => {
  test("names at least 5,000 houses, each once and with one place for its city", () => {
    const houses = readHouses();
    expect(houses.length).toBeGreaterThanOrEqual(5000);
    expect(new Set(houses.map(({ sign }) => sign)).size).toBe(houses.length);
    for (const { sign } of houses) expect(sign.split("*")).toHaveLength(2);
  });
  test("knows rooms and amenities of every type of house", () => {
    const rooms = readRooms();
    for (const house of readHouses()) {
      expect(rooms.has(house.hotel_type)).toBe(true);
      expect(amenitiesOf(house)).toContain("Free Wi-Fi");
    }
  });
});

describe("hotels", () => {
  test("fill every attribute", async () => {
    const rows = await drawRecords("hotel", NAMES, { count: 1500 });
    expect(rows.filter((row) => Object.values(row).some((value) => value === null || value === ""))).toEqual([]);
  });
  test("are each another one, also where a thousand stand in one city", async () => {
    const signs = (await drawRecords("hotel", ["sign"], { count: 1000 })).map(({ sign }) => sign);
    expect(new Set(signs).size).toBe(1000);
  });
  test("come again only when all have been there, in another order", async () => {
    const where = [{ attribute: "chain", anyOf: ["Aurelia"] }];
    const all = new Set((await drawRecords("hotel", ["sign"], { count: 8, where })).map(({ sign }) => sign));
    expect(all.size).toBe(8);
    const signs = (await drawRecords("hotel", ["sign"], { count: 80, where })).map(({ sign }) => String(sign));
    const rounds = Array.from({ length: 10 }, (_, round) => signs.slice(round * 8, round * 8 + 8));
    for (const round of rounds) expect(new Set(round)).toEqual(all);
    expect(new Set(rounds.map(String)).size).toBeGreaterThan(7);
  });
  test("keep stars, rooms and amenities of one house", async () => {
    const facts = new Map<unknown, string>();
    for (const { sign, stars, rooms, amenities, chain } of await drawRecords("hotel", NAMES, { count: 2000 })) {
      const told = JSON.stringify([stars, rooms, amenities, chain]);
      expect(facts.get(sign) ?? told).toBe(told);
      facts.set(sign, told);
    }
  });
  test("have no suite for the price of a bunk bed", async () => {
    const rows = await drawRecords("hotel", NAMES, { count: 3000 });
    const rates = (part: string) =>
      rows.filter(({ room_type }) => String(room_type).includes(part)).map(({ nightly_rate }) => Number(nightly_rate));
    expect(Math.min(...rates("Suite"))).toBeGreaterThan(80);
    expect(Math.max(...rates("Dormitory"))).toBeLessThan(60);
  });
  test("cost more with more stars, in the locale's currency", async () => {
    const mean = async (stars: number, locale: string) => {
      const where = [{ attribute: "stars", anyOf: [stars] }];
      const rows = await drawRecords("hotel", ["nightly_rate"], { count: 400, locale, where });
      return rows.reduce((sum, { nightly_rate }) => sum + Number(nightly_rate), 0) / rows.length;
    };
    expect(await mean(5, "en-US")).toBeGreaterThan(2 * (await mean(3, "en-US")));
    expect(await mean(3, "ja-JP")).toBeGreaterThan(50 * (await mean(3, "en-US")));
  });
});

describe("filters", () => {
  test.each([
    ["hotel_type", "Resort"],
    ["chain", "Meridian"],
    ["stars", 5],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await drawRecords("hotel", NAMES, { count: 200, where: [{ attribute, anyOf: [wanted] }] });
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
  test("a type that no house has is refused with its neighbours", async () => {
    const generator = {
      kind: "record",
      source: "hotel",
      attribute: "sign",
      where: [{ attribute: "hotel_type", anyOf: ["Resrt"] }],
    };
    const { violations } = await openDataset({
      version: 1,
      name: "n",
      asOf: "2026-06-15",
      tables: [{ name: "t", rows: { kind: "count", count: 5 }, fields: [{ name: "sign", generator }] }],
    });
    expect(JSON.stringify(violations)).toContain("Resort");
  });
});
