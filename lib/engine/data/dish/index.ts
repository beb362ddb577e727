import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Dishes people know, on the menu of an invented restaurant that would serve them: ingredients, allergens, diet, calories and price agree. */
export const dish: Pack = {
  name: "dish",
  description:
    "A dish with cuisine, course, ingredients, allergens, calories, times and price, and an invented restaurant that serves it",
  attributes: attributesOf(`
    name; text; Dish, e.g. Palak Paneer
    cuisine; text; Cuisine, e.g. Indian
    course; text; Starter, Main, Side, Dessert, Drink or Breakfast
    main_ingredient; text; Ingredient the dish is about, e.g. paneer
    ingredients; text; What goes into it, separated by commas
    allergens; text; Allergens in it, separated by commas; None where there is none
    diet; text; Vegan, Vegetarian, Pescatarian or Omnivore: who may eat it
    vegetarian; boolean; Without meat and fish
    vegan; boolean; Without anything of animals
    gluten_free; boolean; Without gluten
    dairy_free; boolean; Without milk, butter and cheese
    contains_nuts; boolean; With peanuts or tree nuts
    spice_level; text; Not spicy, Mild, Medium or Hot
    calories; integer; Kilocalories a portion
    protein_g; tenths; Grams of protein a portion
    carbs_g; tenths; Grams of carbohydrates a portion
    fat_g; tenths; Grams of fat a portion; four, four and nine kilocalories a gram add up to the calories
    prep_minutes; integer; Minutes to prepare
    cook_minutes; integer; Minutes on the stove or in the oven
    servings; integer; Portions of a recipe
    difficulty; text; Easy, Medium or Hard, by time and number of ingredients
    price; money; Price on the menu in the locale's currency, by dish and price range of the restaurant
    description; text; Line below the name on a menu
    instructions; text; How it is made, in a few sentences
    restaurant; text; Invented restaurant of the cuisine, e.g. Trattoria Da Enzo
    price_range; text; $ to $$$$
  `),
  load: async (locale) => (await import("./rules")).loadDishes(locale),
};
