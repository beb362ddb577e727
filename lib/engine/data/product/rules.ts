import type { OutputType } from "../../column";
import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import { codedColumn } from "../../pool-column";
import type { CellRandom } from "../../random";
import type { Spelling } from "../../spelling";
import { readCountries } from "../place/country-table";
import { HOME_OF_LANGUAGE } from "../place/homes";
import { type Assortment, readAssortment } from "./assortment";
import type { KindEntry } from "./catalogue";
import { makeBarcode, makeSku, makeUpc } from "./codes";
import { spellDescription } from "./descriptions";
import type { BrandProfile, Kind, Market } from "./kind";
import type { KindSheets, ProductRow } from "./kind-sheet";
import { spellName } from "./names";
import { between, type Currency, makePrice, readCurrency } from "./pricing";
import {
  alongOf,
  colorOf,
  drawVariant,
  lowerHalf,
  materialOf,
  modelOf,
  sizeIndexOf,
  sizeOf,
  upperHalf,
} from "./variant";
import { WORDS } from "./words";

let assortment: Assortment | undefined;

/** The assortment with prices in the currency of the locale's country; sizes are metric where the country's are. */
export async function loadProducts(locale: string): Promise<RecordDeclaration> {
  const country = countryOf(locale);
  const currency = readCurrency(readCountries().find(({ code }) => code === country)?.currency ?? "USD");
  assortment ??= readAssortment();
  const { columns, weights, aliases, sheets } = assortment;
  return {
    pool: { columns: { ...columns, currency: codedColumn(new Uint8Array(weights.length), [currency.code]) }, weights },
    aliases,
    rules: productRules(sheets, currency, { isMetric: country !== "US" }),
  };
}

function countryOf(locale: string): string {
  const [language = "", ...rest] = locale.split("-");
  return (
    rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? HOME_OF_LANGUAGE[language.toLowerCase()] ?? "US"
  );
}

const COLUMN_ATTRIBUTES = ["department", "category", "subcategory", "category_path", "brand", "currency"] as const;

function productRules(sheets: KindSheets, currency: Currency, market: Market): RecordDeclaration["rules"] {
  const money: OutputType = { type: "decimal", scale: 2 };
  const rules: Record<string, AttributeRule> = {};
  for (const column of COLUMN_ATTRIBUTES) rules[column] = { kind: "column", column };
  rules.variant = { kind: "derived", type: { type: "integer" }, of: [], make: (_, random) => drawVariant(random) };
  rules.serial = { kind: "serial", leastDigits: 5 };
  rules.name = spelledOfProduct(spellName, sheets, market);
  rules.description = spelledOfProduct(spellDescription, sheets, market);
  rules.model = ofProduct(
    { type: "text" },
    (kind, brand, variant) => modelOf(kind, brand, variant).map(WORDS.text).join("") || null,
  );
  rules.color = ofProduct({ type: "text" }, (kind, _, variant) => colorOf(kind, variant));
  rules.size = ofProduct({ type: "text" }, (kind, _, variant) => sizeOf(kind, variant, market));
  rules.material = ofProduct({ type: "text" }, (kind, _, variant) => materialOf(kind, variant));
  rules.unit = ofProduct(
    { type: "text" },
    (kind, _, variant) => kind.sizes.units[sizeIndexOf(kind, variant)] ?? kind.unit,
  );
  rules.weight_kg = ofProduct({ type: "decimal", scale: 3 }, (kind, _, variant, random) =>
    weigh(kind, variant, random),
  );
  rules.price = ofProduct(money, (kind, { tier }, variant, random) => makePrice(kind, tier, variant, currency, random));
  rules.cost = {
    kind: "derived",
    type: money,
    of: ["_kind", "price"],
    make: ([kind, price], random) => {
      const [low, high] = (kind as KindEntry).kind.cost;
      const cost = (price as number) * (low + (high - low) * random.next());
      return currency.unit < 1
        ? Math.round(cost * 100) / 100
        : Math.max(1, Math.round(cost / currency.unit) * currency.unit);
    },
  };
  rules.sku = ofSerial((kind, _, variant, serial) => makeSku(kind, variant, serial));
  rules.barcode = ofSerial((kind, brand, _, serial) => makeBarcode(kind, brand, serial));
  rules.upc = ofSerial((_, brand, __, serial) => makeUpc(brand, serial));
  return rules;
}

function ofProduct(
  type: OutputType,
  make: (kind: Kind, brand: BrandProfile, variant: number, random: CellRandom) => PackValue,
): AttributeRule {
  return {
    kind: "derived",
    type,
    of: ["_kind", "_brand", "variant"],
    make: ([kind, brand, variant], random) =>
      make((kind as KindEntry).kind, brand as BrandProfile, variant as number, random),
  };
}

function spelledOfProduct(
  spell: (row: ProductRow, random: CellRandom, text: Spelling) => void,
  sheets: KindSheets,
  { isMetric }: Market,
): AttributeRule {
  const row: ProductRow = { sheets, isMetric, kind: 0, at: 0, brand: 0, variant: 0, upper: 0, lower: 0 };
  return {
    kind: "spelled",
    of: ["_number", "_brandWord", "variant"],
    words: WORDS,
    spell: ([kind, brand, variant], random, text) => {
      row.kind = kind as number;
      row.at = sheets.placeOf(row.kind);
      row.brand = brand as number;
      row.variant = variant as number;
      row.upper = upperHalf(row.variant);
      row.lower = lowerHalf(row.variant);
      spell(row, random, text);
    },
  };
}

function ofSerial(make: (kind: Kind, brand: BrandProfile, variant: number, serial: number) => string): AttributeRule {
  return {
    kind: "derived",
    type: { type: "text" },
    of: ["_kind", "_brand", "variant", "serial"],
    make: ([kind, brand, variant, serial]) =>
      make((kind as KindEntry).kind, brand as BrandProfile, variant as number, serial as number),
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
