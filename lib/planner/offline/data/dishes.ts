import type { GeneratorInput } from "@/lib/schema/generators";
import { firstOf, oneOf, type Recipe } from "./make";

/** Dishes people know: name; cuisine; course; main ingredient; v where there is no meat or fish in it. */
const DISHES = `
Spaghetti Carbonara;Italian;Main;Eggs
Margherita Pizza;Italian;Main;Mozzarella;v
Lasagne alla Bolognese;Italian;Main;Ground beef
Mushroom Risotto;Italian;Main;Mushrooms;v
Caprese Salad;Italian;Starter;Tomatoes;v
Bruschetta;Italian;Starter;Tomatoes;v
Tiramisu;Italian;Dessert;Mascarpone;v
Panna Cotta;Italian;Dessert;Cream;v
Chicken Enchiladas;Mexican;Main;Chicken
Beef Tacos;Mexican;Main;Beef
Vegetable Fajitas;Mexican;Main;Bell peppers;v
Guacamole with Tortilla Chips;Mexican;Starter;Avocado;v
Chicken Tortilla Soup;Mexican;Starter;Chicken
Churros with Chocolate;Mexican;Dessert;Flour;v
Kung Pao Chicken;Chinese;Main;Chicken
Mapo Tofu;Chinese;Main;Tofu
Sweet and Sour Pork;Chinese;Main;Pork
Vegetable Fried Rice;Chinese;Side;Rice;v
Spring Rolls;Chinese;Starter;Cabbage;v
Wonton Soup;Chinese;Starter;Pork
Mango Pudding;Chinese;Dessert;Mango;v
Butter Chicken;Indian;Main;Chicken
Palak Paneer;Indian;Main;Paneer;v
Lamb Rogan Josh;Indian;Main;Lamb
Chana Masala;Indian;Main;Chickpeas;v
Garlic Naan;Indian;Side;Flour;v
Vegetable Samosas;Indian;Starter;Potatoes;v
Gulab Jamun;Indian;Dessert;Milk powder;v
Chicken Teriyaki;Japanese;Main;Chicken
Tonkotsu Ramen;Japanese;Main;Pork
Salmon Nigiri;Japanese;Main;Salmon
Edamame;Japanese;Starter;Soybeans;v
Miso Soup;Japanese;Starter;Miso
Matcha Cheesecake;Japanese;Dessert;Cream cheese;v
Classic Cheeseburger;American;Main;Ground beef
Barbecue Ribs;American;Main;Pork
Buttermilk Fried Chicken;American;Main;Chicken
Macaroni and Cheese;American;Main;Cheddar;v
Caesar Salad;American;Starter;Romaine lettuce
Clam Chowder;American;Starter;Clams
French Fries;American;Side;Potatoes;v
Coleslaw;American;Side;Cabbage;v
Apple Pie;American;Dessert;Apples;v
Pad Thai;Thai;Main;Rice noodles
Green Curry with Chicken;Thai;Main;Chicken
Massaman Beef Curry;Thai;Main;Beef
Tom Yum Soup;Thai;Starter;Shrimp
Green Papaya Salad;Thai;Starter;Papaya
Mango Sticky Rice;Thai;Dessert;Rice;v
Moussaka;Mediterranean;Main;Eggplant
Grilled Sea Bass;Mediterranean;Main;Sea bass
Falafel Plate;Mediterranean;Main;Chickpeas;v
Seafood Paella;Mediterranean;Main;Rice
Hummus with Pita;Mediterranean;Starter;Chickpeas;v
Greek Salad;Mediterranean;Starter;Feta;v
Patatas Bravas;Mediterranean;Side;Potatoes;v
Baklava;Mediterranean;Dessert;Pistachios;v
Coq au Vin;French;Main;Chicken
Ratatouille;French;Main;Eggplant;v
French Onion Soup;French;Starter;Onions
Crème Brûlée;French;Dessert;Cream;v
Roasted Vegetables;American;Side;Carrots;v
Steamed Rice;Thai;Side;Rice;v
Homemade Lemonade;American;Drink;Lemons;v
Iced Tea;American;Drink;Black tea;v
Mango Lassi;Indian;Drink;Yogurt;v
Espresso;Italian;Drink;Coffee;v
Green Tea;Japanese;Drink;Green tea;v
Horchata;Mexican;Drink;Rice;v
`
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", cuisine = "", course = "", ingredient = "", vegetarian] = line.split(";");
    return { name, cuisine, course, ingredient, vegetarian: vegetarian === "v" };
  });
type Dish = (typeof DISHES)[number];

const names = (dishes: readonly Dish[]) => dishes.map(({ name }) => name);

/** A choice among the dishes for which `of` gives the value of another column. */
function given(field: string, of: (dish: Dish) => string): GeneratorInput {
  return {
    kind: "choice",
    values: names(DISHES),
    given: {
      field,
      cases: [...new Set(DISHES.map(of))].map((equals) => ({
        equals: [equals],
        values: names(DISHES.filter((dish) => of(dish) === equals)),
      })),
    },
  };
}

/** What is told of a dish, by its name. */
function told(field: string, of: (dish: Dish) => string | boolean): GeneratorInput {
  const values = [...new Set(DISHES.map(of))];
  return {
    kind: "choice",
    values,
    given: {
      field,
      cases: values.map((value) => ({ equals: names(DISHES.filter((dish) => of(dish) === value)), values: [value] })),
    },
  };
}

/** On a menu by its course, among recipes by its cuisine. */
export const dish: Recipe = firstOf(
  given("@course", ({ course }) => course),
  given("@cuisine", ({ cuisine }) => cuisine),
  oneOf(names(DISHES.filter(({ course }) => course !== "Drink")).join("|")),
);
export const mainIngredient: Recipe = firstOf(
  told("@dish", ({ ingredient }) => ingredient),
  oneOf([...new Set(DISHES.map(({ ingredient }) => ingredient))].join("|")),
);
export const isVegetarian: Recipe = firstOf(
  told("@dish", ({ vegetarian }) => vegetarian),
  { kind: "boolean", probability: 0.34 },
);
