import type { CellRandom } from "../../random";
import { type Phrase, phraseMaker } from "../phrases";
import { RESTAURANTS } from "./dishes";
import type { Dish } from "./read-dishes";

/** "{Golden|Jade} {Lantern|Dragon}" → one of each. */
function nameMaker(pattern: string): Phrase {
  const lists = Array.from(pattern.matchAll(/\{([^}]+)\}/g), ([, list]) => list!);
  const words = Object.fromEntries(lists.map((list, i) => [`part${i}`, list]));
  return phraseMaker(lists.map((_, i) => `{part${i}}`).join(" "), words);
}

const makers = new Map<string, Phrase>();

/** An invented restaurant that would serve the cuisine. */
export function restaurantName(cuisine: string, random: CellRandom): string {
  let maker = makers.get(cuisine);
  if (!maker) {
    maker = nameMaker(RESTAURANTS[cuisine] ?? RESTAURANTS.American!);
    makers.set(cuisine, maker);
  }
  return maker(random);
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** The line below a dish's name. */
export function menuLine({ ingredients, course, cook_minutes }: Dish, random: CellRandom): string {
  const [main = "", ...others] = ingredients.split(", ");
  const some = others.slice(0, 2 + random.index(2));
  if (course === "Drink" || some.length === 0) return sentence(listed([main, ...others]));
  const opening =
    course === "Dessert"
      ? pick(["", "homemade, ", "served chilled: "], random)
      : cook_minutes > 100
        ? pick(["slow-cooked ", "slowly braised "], random)
        : pick(["", "fresh ", "our "], random);
  return sentence(`${course === "Dessert" ? opening : opening}${main} with ${listed(some)}`);
}

const pick = (words: readonly string[], random: CellRandom) => words[random.index(words.length)]!;
const sentence = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}.`;

/** How to make it, from what goes in and how long it takes. */
export function instructions({ ingredients, course, cook_minutes, servings, name }: Dish, random: CellRandom): string {
  const [main = "", ...others] = ingredients.split(", ");
  const half = Math.ceil(others.length / 2);
  const steps = [
    `${pick(["Prepare", "Clean and cut", "Weigh out"], random)} the ${main}${half > 0 ? ` and the ${listed(others.slice(0, half))}` : ""}.`,
  ];
  if (others.length > half)
    steps.push(`${pick(["Stir in", "Add", "Fold in"], random)} the ${listed(others.slice(half))}.`);
  if (cook_minutes > 0)
    steps.push(
      `${course === "Dessert" ? pick(["Bake or heat", "Heat"], random) : pick(["Cook", "Let it cook", "Simmer or roast"], random)} for ${cook_minutes} minutes.`,
    );
  steps.push(
    cook_minutes === 0
      ? `Chill and serve ${name} to ${servings}.`
      : `${pick(["Season to taste and serve", "Rest briefly and serve", "Serve hot"], random)}, for ${servings}.`,
  );
  return steps.join(" ");
}
