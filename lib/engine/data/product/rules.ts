import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import { streamKey } from "../../random";
import type { CellRandom } from "../../random";
import type { OutputType } from "../../column";
import { HOME_OF_LANGUAGE } from "../place/homes";
import { readCountries } from "../place/country-table";
import { type Kind, type KindEntry, readCatalogue } from "./catalogue";
import { makeBarcode, makeSku, makeUpc } from "./codes";
import { DEPARTMENTS } from "./departments";
import { makeDescription } from "./descriptions";
import { makeName } from "./names";
import { between, type Currency, makePrice, readCurrency } from "./pricing";
import { SYNONYMS } from "./synonyms";
import { alongOf, type BrandProfile, colorOf, drawVariant, type Market, materialOf, modelOf, sizeIndexOf, sizeOf } from "./variant";

interface Assortment {
  columns: Readonly<Record<string, readonly unknown[]>>;
  weights: Float64Array;
  aliases: NonNullable<RecordDeclaration["aliases"]>;
}

let assortment: Assortment | undefined;

/** The assortment with prices in the currency of the locale's country; sizes are metric where the country's are. */
export async function loadProducts(locale: string): Promise<RecordDeclaration> {
  const country = countryOf(locale);
  const currency = readCurrency(readCountries().find(({ code }) => code === country)?.currency ?? "USD") ?? readCurrency("USD")!;
  assortment ??= readAssortment();
  const { columns, weights, aliases } = assortment;
  const currencies = new Array<string>(weights.length).fill(currency.code);
  return {
    pool: { columns: { ...columns, currency: currencies }, weights },
    aliases,
    rules: productRules(currency, { isMetric: country !== "US" }),
  };
}

function countryOf(locale: string): string {
  const [language = "", ...rest] = locale.split("-");
  return rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? HOME_OF_LANGUAGE[language.toLowerCase()] ?? "US";
}

/** Every kind under each of its brands. Departments share the draws by their weight, categories and kinds evenly; a brand's first places sell more. */
function readAssortment(): Assortment {
  const kinds = readCatalogue(DEPARTMENTS);
  const categories = new Map<string, number>();
  const kindsIn = new Map<string, number>();
  for (const { place: { department, category } } of kinds) kindsIn.set(`${department}/${category}`, (kindsIn.get(`${department}/${category}`) ?? 0) + 1);
  for (const key of kindsIn.keys()) categories.set(key.split("/")[0]!, (categories.get(key.split("/")[0]!) ?? 0) + 1);
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
  for (const kind of kinds) {
    const { department, category, subcategory } = kind.place;
    const share = kind.share / categories.get(department)! / kindsIn.get(`${department}/${category}`)!;
    const path = `${department} > ${category} > ${subcategory}`;
    const total = kind.brands.reduce((sum, _, place) => sum + brandShare(place), 0);
    kind.brands.forEach(({ name, tier }, place) => {
      let profile = profiles.get(name);
      if (!profile) profiles.set(name, (profile = profileOf(name, tier)));
      columns.department.push(department);
      columns.category.push(category);
      columns.subcategory.push(subcategory);
      columns.category_path.push(path);
      columns.brand.push(name);
      columns._kind.push(kind);
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

const brandShare = (place: number) => 1 / (place + 3);

function profileOf(name: string, tier: number): BrandProfile {
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
  for (const [word, names] of Object.entries(SYNONYMS)) aliases.set(word, names.flatMap((name) => aliases.get(name) ?? []));
  return aliases;
}

/** The words that are not values of the column themselves. */
function withoutValues(aliases: ReadonlyMap<string, readonly number[]>, column: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const values = new Set(column);
  return new Map([...aliases].filter(([word]) => !values.has(word)));
}

const COLUMN_ATTRIBUTES = ["department", "category", "subcategory", "category_path", "brand", "currency"] as const;

function productRules(currency: Currency, market: Market): RecordDeclaration["rules"] {
  const money: OutputType = { type: "decimal", scale: 2 };
  const rules: Record<string, AttributeRule> = {};
  for (const column of COLUMN_ATTRIBUTES) rules[column] = { kind: "column", column };
  rules.variant = { kind: "derived", type: { type: "integer" }, of: [], make: (_, random) => drawVariant(random) };
  rules.serial = { kind: "serial", leastDigits: 5 };
  rules.name = ofProduct({ type: "text" }, (kind, brand, variant, random) => makeName(kind, brand, variant, random, market));
  rules.description = ofProduct({ type: "text" }, (kind, brand, variant, random) => makeDescription(kind, brand, variant, random, market));
  rules.model = ofProduct({ type: "text" }, modelOf);
  rules.color = ofProduct({ type: "text" }, (kind, _, variant) => colorOf(kind, variant));
  rules.size = ofProduct({ type: "text" }, (kind, _, variant) => sizeOf(kind, variant, market));
  rules.material = ofProduct({ type: "text" }, (kind, _, variant) => materialOf(kind, variant));
  rules.unit = ofProduct({ type: "text" }, (kind, _, variant) => kind.sizes.units[sizeIndexOf(kind, variant)] ?? kind.unit);
  rules.weight_kg = ofProduct({ type: "decimal", scale: 3 }, (kind, _, variant, random) => weigh(kind, variant, random));
  rules.price = ofProduct(money, (kind, { tier }, variant, random) => makePrice(kind, tier, variant, currency, random));
  rules.cost = {
    kind: "derived",
    type: money,
    of: ["_kind", "price"],
    make: ([kind, price], random) => {
      const [low, high] = (kind as KindEntry).read().cost;
      const cost = (price as number) * (low + (high - low) * random.next());
      return currency.unit < 1 ? Math.round(cost * 100) / 100 : Math.max(1, Math.round(cost / currency.unit) * currency.unit);
    },
  };
  rules.sku = ofSerial((kind, _, variant, serial) => makeSku(kind, variant, serial));
  rules.barcode = ofSerial((kind, brand, _, serial) => makeBarcode(kind, brand, serial));
  rules.upc = ofSerial((_, brand, __, serial) => makeUpc(brand, serial));
  return rules;
}

function ofProduct(type: OutputType, make: (kind: Kind, brand: BrandProfile, variant: number, random: CellRandom) => PackValue): AttributeRule {
  return {
    kind: "derived",
    type,
    of: ["_kind", "_brand", "variant"],
    make: ([kind, brand, variant], random) => make((kind as KindEntry).read(), brand as BrandProfile, variant as number, random),
  };
}

function ofSerial(make: (kind: Kind, brand: BrandProfile, variant: number, serial: number) => string): AttributeRule {
  return {
    kind: "derived",
    type: { type: "text" },
    of: ["_kind", "_brand", "variant", "serial"],
    make: ([kind, brand, variant, serial]) => make((kind as KindEntry).read(), brand as BrandProfile, variant as number, serial as number),
  };
}

/** How far two pieces of one kind and size differ. */
const WEIGHT_SPREAD = 0.12;

function weigh(kind: Kind, variant: number, random: CellRandom): number {
  const own = kind.sizes.weights[sizeIndexOf(kind, variant)];
  if (own) return own * (1 + (random.next() - 0.5) * 0.06);
  const [low, high] = kind.weight;
  const along = alongOf(kind, variant) ?? random.next();
  return between([low, high], along) * (1 + (random.next() - 0.5) * WEIGHT_SPREAD);
}
