import { describe, expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import { dish } from "./index";
import { readDishes } from "./read-dishes";
import { restaurantCount, restaurantName } from "./restaurant-name";
import { RESTAURANTS } from "./restaurants";

const NAMES = dish.attributes.map(({ name }) => name);
const named = (name: string) => readDishes().find((entry) => entry.name === name)!;

describe("the data", () => {
  test("names at least 220 dishes of 15 cuisines, each once", () => {
    const dishes = readDishes();
    expect(dishes.length).toBeGreaterThanOrEqual(220);
    expect(new Set(dishes.map(({ name }) => name)).size).toBe(dishes.length);
    expect(new Set(dishes.map(({ cuisine }) => cuisine)).size).toBeGreaterThanOrEqual(15);
  });
  test("knows restaurants of every cuisine", () => {
    for (const { cuisine } of readDishes()) expect(Object.keys(RESTAURANTS)).toContain(cuisine);
  });
  test.each(Object.keys(RESTAURANTS))(
    "knows a thousand restaurants that serve %s dishes, each by a name of its own",
    (cuisine) => {
      const count = restaurantCount(cuisine);
      expect(count).toBeGreaterThanOrEqual(1000);
      const names = Array.from({ length: count }, (_, number) => restaurantName(cuisine, number));
      expect(new Set(names).size).toBe(count);
      for (const name of names) expect(name).toMatch(/^[\p{L}\d'’&. -]+$/u);
    },
  );
  test.each([
    ["Palak Paneer", "Dairy", "Vegetarian"],
    ["Chana Masala", "None", "Vegan"],
    ["Pad Thai", "Eggs, Fish, Shellfish, Peanuts", "Pescatarian"],
    ["Spaghetti Carbonara", "Gluten, Dairy, Eggs", "Omnivore"],
    ["Baklava", "Gluten, Dairy, Tree nuts", "Vegetarian"],
    ["Onion Bhaji", "None", "Vegan"],
    ["Mango Sticky Rice", "None", "Vegan"],
    ["Panna Cotta", "Dairy", "Omnivore"],
  ])("tells what is in %s", (name, allergens, diet) => {
    expect(named(name)).toMatchObject({ allergens, diet });
  });
});

describe("dishes", () => {
  test.each(["en-US", "de-DE"])("fill every attribute in %s", async (locale) => {
    const rows = await drawRecords("dish", NAMES, { count: 1500, locale });
    expect(rows.filter((row) => Object.values(row).some((value) => value === null || value === ""))).toEqual([]);
  });
  test("have calories that their parts add up to", async () => {
    for (const { calories, protein_g, carbs_g, fat_g } of await drawRecords("dish", NAMES, { count: 1000 }))
      expect(Math.abs(4 * Number(protein_g) + 4 * Number(carbs_g) + 9 * Number(fat_g) - Number(calories))).toBeLessThan(
        3,
      );
  });
  test("cost more where the range says so", async () => {
    const rows = await drawRecords("dish", NAMES, { count: 4000, where: [{ attribute: "course", anyOf: ["Main"] }] });
    const mean = (range: string) => {
      const prices = rows.filter(({ price_range }) => price_range === range).map(({ price }) => Number(price));
      return prices.reduce((sum, price) => sum + price, 0) / prices.length;
    };
    expect(mean("$$$")).toBeGreaterThan(1.5 * mean("$"));
  });
});

test.each([
  ["cuisine", "Thai"],
  ["course", "Dessert"],
  ["diet", "Vegan"],
  ["vegetarian", true],
])("%s narrows to %s", async (attribute, wanted) => {
  const rows = await drawRecords("dish", NAMES, { count: 200, where: [{ attribute, anyOf: [wanted] }] });
  expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
});

test("a thousand restaurants have a thousand names", async () => {
  const names = (await drawRecords("dish", ["restaurant"], { count: 1000 })).map(({ restaurant }) => restaurant);
  expect(new Set(names).size).toBe(1000);
});
