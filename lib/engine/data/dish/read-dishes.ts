import { ALLERGENS, ANIMAL, DISHES, FISH, HARMLESS, MEAT } from "./dishes";

export interface Dish {
  name: string;
  cuisine: string;
  course: string;
  calories: number;
  prep_minutes: number;
  cook_minutes: number;
  /** Dollars in an ordinary restaurant. */
  dollars: number;
  spice_level: string;
  servings: number;
  main_ingredient: string;
  ingredients: string;
  allergens: string;
  diet: string;
  vegetarian: boolean;
  vegan: boolean;
  gluten_free: boolean;
  dairy_free: boolean;
  contains_nuts: boolean;
  difficulty: string;
  weight: number;
}

const SPICE = ["Not spicy", "Mild", "Medium", "Hot"];
const COURSE_WEIGHTS: Readonly<Record<string, number>> = {
  Main: 1,
  Starter: 0.8,
  Side: 0.7,
  Dessert: 0.8,
  Drink: 0.5,
  Breakfast: 0.5,
};

/** All dishes, parsed; who may eat them follows from the ingredients. */
export function readDishes(): Dish[] {
  return DISHES.split(/^# /m)
    .slice(1)
    .flatMap((block) => {
      const [heading = "", ...lines] = block.trim().split("\n");
      const [cuisine = "", share = ""] = heading.split("; ");
      const dishes = lines.map((line) => readDish(line, cuisine));
      return dishes.map((dish) => ({
        ...dish,
        weight: (Number(share) * (COURSE_WEIGHTS[dish.course] ?? 1)) / dishes.length,
      }));
    });
}

function readDish(line: string, cuisine: string): Omit<Dish, "weight"> {
  const [name = "", course = "", calories, prep, cook, dollars, spice, servings, ingredients = ""] = line.split(";");
  const telling = ingredients.replaceAll(HARMLESS, "");
  const allergens = ALLERGENS.filter(([, words]) => words.test(telling)).map(([allergen]) => allergen);
  const vegetarian = !MEAT.test(telling) && !FISH.test(telling);
  const vegan = vegetarian && !allergens.includes("Dairy") && !allergens.includes("Eggs") && !ANIMAL.test(telling);
  const minutes = Number(prep) + Number(cook);
  const parts = ingredients.split(", ").length;
  return {
    name,
    cuisine,
    course,
    calories: Number(calories),
    prep_minutes: Number(prep),
    cook_minutes: Number(cook),
    dollars: Number(dollars),
    spice_level: SPICE[Number(spice)]!,
    servings: Number(servings),
    main_ingredient: ingredients.split(", ")[0]!,
    ingredients,
    allergens: allergens.join(", ") || "None",
    diet: vegan ? "Vegan" : vegetarian ? "Vegetarian" : MEAT.test(telling) ? "Omnivore" : "Pescatarian",
    vegetarian,
    vegan,
    gluten_free: !allergens.includes("Gluten"),
    dairy_free: !allergens.includes("Dairy"),
    contains_nuts: allergens.some((allergen) => allergen.endsWith("nuts")),
    difficulty: minutes > 90 || parts > 6 ? "Hard" : minutes > 40 || parts > 4 ? "Medium" : "Easy",
  };
}
