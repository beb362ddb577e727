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

/** How to make it, from what goes in and how long it takes. */
export function instructions({ ingredients, cook_minutes, servings }: Dish, random: CellRandom): string {
  const all = ingredients.split(", ");
  const first = all.slice(0, Math.ceil((all.length + 1) / 2));
  const rest = all.slice(first.length);
  const steps = [`${pick(["Prepare", "Get ready", "Start with"], random)} the ${listed(first)}.`];
  if (rest.length > 0) steps.push(`${pick(["Add", "Then add", "Combine with"], random)} the ${listed(rest)}.`);
  if (cook_minutes > 0)
    steps.push(`${pick(["Cook", "Let it cook", "Leave it on the heat"], random)} for ${cook_minutes} minutes.`);
  const portions = servings === 1 ? "one" : String(servings);
  steps.push(`${pick(["Season to taste; serves", "Taste, adjust and plate; serves", "Serves"], random)} ${portions}.`);
  return steps.join(" ");
}
