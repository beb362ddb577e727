import type { RecordDeclaration } from "../../pack";
import { streamKey } from "../../random";
import { type KindEntry, readCatalogue } from "./catalogue";
import { DEPARTMENTS } from "./departments";
import type { BrandProfile } from "./kind";
import { SYNONYMS } from "./synonyms";

/** What the shop has: every kind under each of its brands, in pool columns. */
export interface Assortment {
  columns: Readonly<Record<string, readonly unknown[]>>;
  weights: Float64Array;
  aliases: NonNullable<RecordDeclaration["aliases"]>;
}

/**
 * Reads the departments. They share the draws by their own weights, their categories evenly, the kinds of a category evenly; of the brands
 * of a kind the first sell more.
 */
export function readAssortment(): Assortment {
  const entries = readCatalogue(DEPARTMENTS);
  const kindsOf = countBy(entries, ({ place }) => place.categoryCode + place.department);
  const categoriesOf = countBy(
    uniqueBy(entries, ({ place }) => place.categoryCode + place.department),
    ({ place }) => place.department,
  );
  const profiles = new Map<string, BrandProfile>();
  const columns = {
    department: [] as string[],
    category: [] as string[],
    subcategory: [] as string[],
    category_path: [] as string[],
    brand: [] as string[],
    _kind: [] as KindEntry[],
    _brand: [] as BrandProfile[],
  };
  const weights: number[] = [];
  for (const entry of entries) {
    const { department, category, categoryCode, subcategory } = entry.place;
    const share = entry.share / categoriesOf.get(department)! / kindsOf.get(categoryCode + department)!;
    const path = `${department} > ${category} > ${subcategory}`;
    const total = entry.brands.reduce((sum, _, place) => sum + brandShare(place), 0);
    entry.brands.forEach(({ name, tier }, place) => {
      const profile = profiles.get(name) ?? createProfile(name, tier);
      profiles.set(name, profile);
      columns.department.push(department);
      columns.category.push(category);
      columns.subcategory.push(subcategory);
      columns.category_path.push(path);
      columns.brand.push(name);
      columns._kind.push(entry);
      columns._brand.push(profile);
      weights.push((share * brandShare(place)) / total);
    });
  }
  const words = readAliases(columns._kind);
  const aliases = {
    department: withoutValues(words, columns.department),
    category: withoutValues(words, columns.category),
    subcategory: withoutValues(words, columns.subcategory),
  };
  return { columns, weights: Float64Array.from(weights), aliases };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

const brandShare = (place: number) => 1 / (place + 3);

function createProfile(name: string, tier: number): BrandProfile {
  const letters = name.toUpperCase().replace(/[^A-Z]/g, "");
  const bones = letters[0]! + letters.slice(1).replace(/[AEIOU]/g, "") + letters;
  return { name, tier, letters: bones.slice(0, 3), number: (streamKey("brand", name).k0 >>> 0) % 100_000 };
}

/** Places of the pool that other words mean: names of departments, categories and subcategories, and their synonyms. The widest meaning wins. */
function readAliases(pool: readonly KindEntry[]): ReadonlyMap<string, readonly number[]> {
  const aliases = new Map<string, readonly number[]>();
  for (const level of ["department", "category", "subcategory"] as const) {
    const positions = new Map<string, number[]>();
    pool.forEach(({ place }, position) => {
      const found = positions.get(place[level]);
      if (found) found.push(position);
      else positions.set(place[level], [position]);
    });
    for (const [name, found] of positions) if (!aliases.has(name)) aliases.set(name, found);
  }
  for (const [word, names] of SYNONYMS)
    aliases.set(
      word,
      names.flatMap((name) => aliases.get(name) ?? []),
    );
  return aliases;
}

/** The words that are not values of the column themselves. */
function withoutValues(
  aliases: ReadonlyMap<string, readonly number[]>,
  column: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const values = new Set(column);
  return new Map([...aliases].filter(([word]) => !values.has(word)));
}
