import type { RecordDeclaration } from "../../pack";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { columnRules, derived } from "../rules";
import { type Dish, readDishes } from "./read-dishes";
import { restaurantName } from "./restaurant-name";
import { instructions, menuLine } from "./words";

const COLUMNS = [
  "name",
  "cuisine",
  "course",
  "main_ingredient",
  "ingredients",
  "allergens",
  "diet",
  "vegetarian",
  "vegan",
  "gluten_free",
  "dairy_free",
  "contains_nuts",
  "spice_level",
  "prep_minutes",
  "cook_minutes",
  "servings",
  "difficulty",
] as const;
/** Price ranges with their share and what they make of a price. */
const RANGES: readonly (readonly [sign: string, share: number, factor: number])[] = [
  ["$", 0.31, 0.8],
  ["$$", 0.46, 1],
  ["$$$", 0.2, 1.3],
  ["$$$$", 0.03, 1.75],
];

let pool: RecordDeclaration["pool"];

/** Dishes, with prices in the currency of the locale's country. */
export function loadDishes(locale: string): RecordDeclaration {
  pool ??= buildPool();
  const home = homeCountry(locale) ?? "US";
  return { pool, rules: dishRules(readCountries().find(({ code }) => code === home)!.currency) };
}

function buildPool(): RecordDeclaration["pool"] {
  const dishes = readDishes();
  const keys = Object.keys(dishes[0]!) as (keyof Dish)[];
  return {
    columns: {
      ...Object.fromEntries(keys.map((key) => [key, dishes.map((entry) => entry[key])])),
      _dish: dishes,
    },
    weights: dishes.map(({ weight }) => weight),
  };
}

function dishRules(currency: string): RecordDeclaration["rules"] {
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return {
    ...columnRules(COLUMNS),
    // Kitchens differ by a spoon of butter.
    calories: derived(
      "integer",
      ["_dish"],
      ([entry], random) => Math.round(((entry as Dish).calories * (0.94 + 0.12 * random.next())) / 5) * 5,
    ),
    protein_g: derived("tenths", ["_dish", "calories"], ([entry, calories], random) =>
      tenths(((calories as number) * proteinShare(entry as Dish) * (0.9 + 0.2 * random.next())) / 4),
    ),
    fat_g: derived("tenths", ["_dish", "calories"], ([entry, calories], random) =>
      tenths(((calories as number) * fatShare(entry as Dish) * (0.9 + 0.2 * random.next())) / 9),
    ),
    carbs_g: derived("tenths", ["calories", "protein_g", "fat_g"], ([calories, protein, fat]) =>
      tenths(Math.max(0, ((calories as number) - 4 * (protein as number) - 9 * (fat as number)) / 4)),
    ),
    price_range: derived("text", [], (_, random) => rangeAt(random.next())[0]),
    price: derived("money", ["_dish", "price_range"], ([entry, sign], random) => {
      const [, , factor] = RANGES.find(([name]) => name === sign)!;
      const dollars = (entry as Dish).dollars * factor * (0.9 + 0.2 * random.next());
      return inCurrency(onTheMenu(dollars, random.next()), currency);
    }),
    description: derived("text", ["_dish"], ([entry], random) => menuLine(entry as Dish, random)),
    instructions: derived("text", ["_dish"], ([entry], random) => instructions(entry as Dish, random)),
    _serial: { kind: "serial", leastDigits: 3 },
    restaurant: derived("text", ["cuisine", "_serial"], ([cuisine, serial]) =>
      restaurantName(cuisine as string, serial as number),
    ),
  };
}

function rangeAt(chance: number): (typeof RANGES)[number] {
  let left = chance;
  for (const range of RANGES) {
    left -= range[1];
    if (left < 0) return range;
  }
  return RANGES[1]!;
}

/** Menus like round ends: 12, 12.50, 11.95. */
function onTheMenu(dollars: number, chance: number): number {
  if (chance < 0.4) return Math.max(1, Math.round(dollars * 2) / 2);
  return Math.max(1, Math.round(dollars)) - (chance < 0.75 ? 0.05 : 0.01);
}

function proteinShare({ course, diet }: Dish): number {
  if (course === "Dessert" || course === "Side") return 0.07;
  if (course === "Drink") return 0.03;
  return diet === "Omnivore" || diet === "Pescatarian" ? 0.24 : 0.14;
}
function fatShare({ course, diet }: Dish): number {
  if (course === "Drink") return 0.08;
  if (course === "Dessert") return 0.42;
  return diet === "Vegan" ? 0.3 : 0.41;
}
