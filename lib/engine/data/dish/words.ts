import type { CellRandom } from "../../random";
import type { Dish } from "./read-dishes";

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** The line below a dish's name. */
export function menuLine({ ingredients, course, cook_minutes }: Dish, random: CellRandom): string {
  const [main = "", ...others] = ingredients.split(", ");
  const some = others.slice(0, 2 + random.index(2));
  if (course === "Drink" || some.length === 0) return sentence(listed([main, ...others]));
  if (course === "Dessert" && random.next() < 0.4) return `House-made with ${listed([main, ...some])}.`;
  const slow = cook_minutes > 100 && course === "Main" ? pick(["slow-cooked ", "slowly braised "], random) : "";
  return sentence(`${slow}${main} with ${listed(some)}`);
}

const pick = (words: readonly string[], random: CellRandom) => words[random.index(words.length)]!;
const sentence = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}.`;

/** What comes to the table beside or on top of a dish. */
const SERVED_WITH =
  /flatbread|pita|injera|buns|rolls|tortilla|lettuce|pickle|ketchup|blue cheese|scallions|parsley|cilantro|sesame seeds|naan|chips|barbecue sauce|berries|toast|cocoa|nori|pickled ginger|wasabi/;

/** How a dish is cooked, by words of its name; the first that fits. {main} is the main ingredient, {with} the others, {time} how long it takes. */
const METHODS: readonly (readonly [name: RegExp, sentences: string])[] = [
  [
    /smoked|brisket|barbacoa|pulled/i,
    "Rub the {main}{with}. Smoke over low heat for {time}, then rest before slicing.",
  ],
  [
    /salad|slaw|tzatziki|hummus|guacamole|ceviche|tartare|poke/i,
    "Cook what needs it, {time} in all. Toss the {main}{with}.",
  ],
  [
    /naan|focaccia|bread|cake|brownie|cookie|pide\b|bao/i,
    "Mix the {main}{with} and knead until smooth. Bake for {time} until golden.",
  ],
  [
    /pizza|lasagn|parmigiana|gratin|quiche|\bpie\b|moussaka|spanakopita|baklava|tart|künefe|macaroni|enchilada|empanada/i,
    "Layer the {main}{with}. Bake for {time} until golden.",
  ],
  [
    /soup|pho\b|ramen|minestrone|chowder|gumbo|broth|pozole|borscht|laksa|udon/i,
    "Bring the {main}{with} to a boil and simmer for {time}.",
  ],
  [
    /curry|stew|rag[uù]|bourguignon|osso|goulash|tagine|chili con|masala|vindaloo|rogan|dal\b|shiro|wat\b|adobo|jambalaya|rendang|korma|makhani|mole|feijoada|cassoulet|braised|clay pot|kleftiko|cacciatora/i,
    "Brown the {main} lightly. Simmer, covered,{with} for {time}.",
  ],
  [
    /kebab|souvlaki|shawarma|taouk|burger|steak|satay|bbq|grill|bulgogi|yakitori|tikka|asada|churrasco|adana|ribs/i,
    "Season the {main}{with}. Grill for {time}, turning once or twice.",
  ],
  [
    /fried rice|stir|pad |chow mein|lo mein|mapo|kung pao|fajita|yakisoba|bibimbap|japchae|nasi/i,
    "Stir-fry the {main}{with} over high heat for {time}.",
  ],
  [
    /fried|tempura|katsu|schnitzel|croquet|falafel|samosa|wings|arancini|spring roll|churros|tonkatsu|pakora|calamari|gulab/i,
    "Prepare the {main}{with}. Fry in hot oil, in batches, for {time} in all.",
  ],
  [
    /spaghetti|penne|linguine|tagliatelle|fettuccine|gnocchi|carbonara|cacio|pasta|noodles|ravioli/i,
    "Boil the {main} in salted water and toss{with}, {time} in all.",
  ],
  [/risotto|paella|pilaf/i, "Toast the {main} briefly and cook{with}, stirring, for {time}."],
  [/dumpling|dim sum|gyoza|momo|tamale/i, "Fill and fold the {main}{with}. Steam for {time}."],
  [
    /taco|burrito|wrap|sandwich|cheesesteak|banh mi|quesadilla|gyro|monsieur|bruschetta/i,
    "Cook the {main}{with} for {time}.",
  ],
];
const PLAIN = "Cook the {main}{with} gently for {time}.";

/** How to make it, from what goes in and how long it takes. */
export function instructions(dish: Dish, random: CellRandom): string {
  const start = pick(STARTS, random);
  const { portions, steps, main, others } = recipeOf(dish);
  if (steps === undefined) return `${drink(main, others, dish.cook_minutes, random)} ${portions}`;
  return `${start} ${steps.cooked} ${steps.served ?? endOf(dish, random)} ${portions}`;
}

const STARTS = ["Prepare everything.", "Measure out the ingredients.", "Have all ingredients ready."];

/** What is the same whenever a dish is made. */
interface Recipe {
  main: string;
  others: readonly string[];
  /** None for a drink. */
  steps: { cooked: string; served: string | undefined } | undefined;
  portions: string;
}

const recipes = new WeakMap<Dish, Recipe>();

function recipeOf(dish: Dish): Recipe {
  let recipe = recipes.get(dish);
  if (!recipe) {
    const [main = "", ...others] = dish.ingredients.split(", ");
    const portions = dish.servings === 1 ? "Serves one." : `Serves ${dish.servings}.`;
    recipe = { main, others, steps: dish.course === "Drink" ? undefined : stepsOf(dish, main, others), portions };
    recipes.set(dish, recipe);
  }
  return recipe;
}

function stepsOf({ name, cook_minutes }: Dish, main: string, others: readonly string[]): Recipe["steps"] {
  const beside = others.filter((one) => SERVED_WITH.test(one));
  const inside = others.filter((one) => !SERVED_WITH.test(one));
  const method = METHODS.find(([word]) => word.test(name))?.[1] ?? PLAIN;
  const cooked = (cook_minutes === 0 ? "Combine the {main}{with}." : method)
    .replace("{main}", main)
    .replace("{with}", inside.length === 0 ? "" : ` with the ${listed(inside)}`)
    .replace("{time}", lasting(cook_minutes));
  return { cooked, served: beside.length > 0 ? `Serve with the ${listed(beside)}.` : undefined };
}

function drink(main: string, others: readonly string[], minutes: number, random: CellRandom): string {
  if (minutes > 0)
    return `Steep the ${main} in hot water for ${lasting(minutes)}. ${others.length > 0 ? `Stir in the ${listed(others)}. ` : ""}Strain into glasses.`;
  return `${pick(["Fill a glass with ice.", "Chill a glass."], random)} ${pick(["Pour in", "Stir in"], random)} the ${listed([main, ...others])}. Serve at once.`;
}

function endOf({ course, cook_minutes }: Dish, random: CellRandom): string {
  if (course === "Dessert") return pick(["Let cool before serving.", "Serve in small bowls."], random);
  if (cook_minutes === 0) return pick(["Serve chilled.", "Serve at once."], random);
  return pick(["Season to taste.", "Taste, adjust and plate.", "Serve hot."], random);
}

function lasting(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const left = minutes % 60;
  if (hours === 0) return `${minutes} minutes`;
  const whole = hours === 1 ? "1 hour" : `${hours} hours`;
  return left === 0 ? whole : `${whole} ${left} minutes`;
}
