import { RESTAURANT_WORDS, RESTAURANTS } from "./restaurants";

/** A pattern's texts with the lists between them. */
interface Pattern {
  texts: readonly string[];
  lists: readonly (readonly string[])[];
  size: number;
}

const patternsOf = new Map<string, readonly Pattern[]>();

/** An invented restaurant that would serve the cuisine. The next number names another one, until all names are used. */
export function restaurantName(cuisine: string, number: number): string {
  const patterns = patternsFor(cuisine);
  let left = number % restaurantCount(cuisine);
  for (const pattern of patterns) {
    if (left < pattern.size) return nameOf(pattern, left);
    left -= pattern.size;
  }
  return "";
}

/** How many restaurants of the cuisine there are. */
export function restaurantCount(cuisine: string): number {
  return patternsFor(cuisine).reduce((sum, { size }) => sum + size, 0);
}

function patternsFor(cuisine: string): readonly Pattern[] {
  const patterns = patternsOf.get(cuisine) ?? (RESTAURANTS[cuisine] ?? RESTAURANTS.American!).map(readPattern);
  patternsOf.set(cuisine, patterns);
  return patterns;
}

function readPattern(pattern: string): Pattern {
  const parts = pattern.split(/[{}]/);
  const lists = parts.filter((_, i) => i % 2 === 1).map((list) => (RESTAURANT_WORDS[list] ?? list).split("|"));
  return {
    texts: parts.filter((_, i) => i % 2 === 0),
    lists,
    size: lists.reduce((product, { length }) => product * length, 1),
  };
}

function nameOf({ texts, lists }: Pattern, number: number): string {
  let left = number;
  let name = texts[0]!;
  lists.forEach((list, i) => {
    name += list[left % list.length]! + texts[i + 1]!;
    left = Math.floor(left / list.length);
  });
  return name;
}
