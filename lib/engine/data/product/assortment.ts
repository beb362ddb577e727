import type { RecordDeclaration } from "../../pack";
import { type CodedColumn, type Positions, positionsIn } from "../../pool-column";
import { streamKey } from "../../random";
import { columnsBy, lazily, positionsOf } from "../columns";
import { readCatalogue } from "./catalogue";
import { DEPARTMENTS } from "./departments";
import type { BrandProfile } from "./kind";
import { createKindSheets, type KindSheets } from "./kind-sheet";
import { SYNONYMS } from "./synonyms";
import { WORDS } from "./words";

/** What the shop has: every kind under each of its brands, in pool columns. */
export interface Assortment {
  columns: Readonly<Record<string, CodedColumn>>;
  weights: Float64Array;
  aliases: NonNullable<RecordDeclaration["aliases"]>;
  sheets: KindSheets;
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
  const brandNumbers = new Map<string, number>();
  const brands: BrandProfile[] = [];
  const entryOf: number[] = [];
  const brandOf: number[] = [];
  const weights: number[] = [];
  entries.forEach((entry, number) => {
    const { department, categoryCode } = entry.place;
    const share = entry.share / categoriesOf.get(department)! / kindsOf.get(categoryCode + department)!;
    const total = entry.brands.reduce((sum, _, place) => sum + brandShare(place), 0);
    entry.brands.forEach(({ name, tier }, place) => {
      const brand = brandNumbers.get(name) ?? brands.push(createProfile(name, tier)) - 1;
      brandNumbers.set(name, brand);
      entryOf.push(number);
      brandOf.push(brand);
      weights.push((share * brandShare(place)) / total);
    });
  });
  const ofEntry = columnsBy(entries, entryOf);
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const ofBrand = columnsBy(brands, brandOf);
  const columns = {
    department: ofEntry(({ place }) => place.department),
    category: ofEntry(({ place }) => place.category),
    subcategory: ofEntry(({ place }) => place.subcategory),
    category_path: ofEntry(({ place }) => `${place.department} > ${place.category} > ${place.subcategory}`),
    brand: ofBrand(({ name }) => name),
    _kind: ofEntry((entry) => entry),
    _brand: ofBrand((brand) => brand),
    _number: ofEntry((entry) => numbers.get(entry)!),
    _brandWord: ofBrand(({ word }) => word),
  };
  const meanings = readMeanings(columns);
  const aliases = {
    department: withoutValues(meanings, columns.department.entries),
    category: withoutValues(meanings, columns.category.entries),
    subcategory: withoutValues(meanings, columns.subcategory.entries),
  };
  return { columns, weights: Float64Array.from(weights), aliases, sheets: createKindSheets(entries, brands) };
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
  return {
    name,
    tier,
    letters: [bones.slice(0, 1), bones.slice(0, 2), bones.slice(0, 3)].map(WORDS.add) as [number, number, number],
    number: (streamKey("brand", name).k0 >>> 0) % 100_000,
    word: WORDS.add(name),
  };
}

/** Places of the pool that other words mean: names of departments, categories and subcategories, and their synonyms. The widest meaning wins. */
function readMeanings(columns: Record<(typeof LEVELS)[number], CodedColumn<string>>): ReadonlyMap<string, Positions> {
  const meanings = new Map<string, Positions>();
  for (const level of LEVELS)
    for (const name of new Set(columns[level].entries))
      if (!meanings.has(name)) meanings.set(name, positionsOf(columns[level], name));
  for (const [word, names] of SYNONYMS) {
    const meant = names.map((name) => meanings.get(name) ?? []);
    meanings.set(
      word,
      lazily(() => meant.flatMap(positionsIn)),
    );
  }
  return meanings;
}

const LEVELS = ["department", "category", "subcategory"] as const;

/** The words that are not values of the column themselves. */
function withoutValues(
  meanings: ReadonlyMap<string, Positions>,
  column: readonly string[],
): ReadonlyMap<string, Positions> {
  const values = new Set(column);
  return new Map([...meanings].filter(([word]) => !values.has(word)));
}
