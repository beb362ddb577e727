import type { RecordDeclaration } from "../../pack";
import { gs1Digit } from "../check-digits";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { columnRules, derived } from "../rules";
import { tailed } from "../spread-numbers";
import { STORES } from "./items";
import { type Item, readItems } from "./read-items";

const DAY = 86_400_000;
const COLUMNS = ["item", "aisle", "aisle_number", "unit", "pack_size", "sold_by", "storage"] as const;
const SIX_WEEKS = 42;
const EDIBLE = 11;
const NEVER_ORGANIC = /tuna|salmon|cod|shrimp|tilapia|fish|water|salt|cola|ginger ale|sports|hot dogs|gummy/i;
const ORGANIC_SHARE = 0.14;
const LIVES = [60, 90, 120, 180, 270, 365, 540, 730, 1095, 1460];
const STORE_NAMES = STORES.split("|");

let pool: RecordDeclaration["pool"];

/** Groceries, with prices in the currency of the locale's country. */
export function loadGroceries(locale: string): RecordDeclaration {
  pool ??= buildPool();
  const home = homeCountry(locale) ?? "US";
  return { pool, rules: groceryRules(readCountries().find(({ code }) => code === home)!.currency) };
}

/** Items of each brand, and organic ones of the first where there are such. */
function buildPool(): RecordDeclaration["pool"] {
  const goods = readItems().flatMap((item) => {
    const { brands, weight } = item;
    const plain = brands.map((brand) => ({ item, brand, organic: false, weight: weight / brands.length }));
    return isEverOrganic(item)
      ? [...plain, { item, brand: brands[0]!, organic: true, weight: weight * ORGANIC_SHARE }]
      : plain;
  });
  return {
    columns: {
      ...Object.fromEntries(COLUMNS.map((column) => [column, goods.map(({ item }) => item[column])])),
      brand: goods.map(({ brand }) => brand),
      organic: goods.map(({ organic }) => organic),
      name: goods.map(({ item, brand, organic }) => nameOf(item, brand, organic)),
      sales_unit: goods.map(({ item: { sold_by, unit } }) => (sold_by === "Pack" ? "each" : unit)),
      perishable: goods.map(({ item: { keepsTo } }) => keepsTo <= SIX_WEEKS + 3),
      _item: goods.map(({ item }) => item),
    },
    weights: goods.map(({ weight }) => weight),
  };
}

const isEverOrganic = ({ aisle_number, item }: Item) => aisle_number <= EDIBLE && !NEVER_ORGANIC.test(item);

const nameOf = ({ item, unit, sold_by }: Item, brand: string, organic: boolean) =>
  `${brand} ${organic ? "Organic " : ""}${item}${sold_by === "Pack" ? `, ${unit}` : ""}`;

/** Makers give what keeps for months in months. */
const roundedLife = (days: number) =>
  days < 60 ? days : LIVES.reduce((best, life) => (Math.abs(life - days) < Math.abs(best - days) ? life : best));

function groceryRules(currency: string): RecordDeclaration["rules"] {
  return {
    ...columnRules([...COLUMNS, "brand", "organic", "name", "sales_unit", "perishable"]),
    _serial: { kind: "serial", leastDigits: 6 },
    // Shelf prices end in nine.
    price: derived("money", ["_item", "organic"], ([entry, organic], random) => {
      const { least, most } = entry as Item;
      const dollars = (least + (most - least) * ((random.next() + random.next()) / 2)) * (organic ? 1.28 : 1);
      return inCurrency(Math.max(0.29, Math.round(dollars * 10) / 10 - 0.01), currency);
    }),
    cost: derived("money", ["price", "perishable"], ([price, perishable], random) => {
      const share = (perishable ? 0.62 : 0.68) + 0.12 * random.next();
      return Math.round((price as number) * share * 100) / 100;
    }),
    shelf_life_days: derived("integer", ["_item"], ([entry], random) =>
      roundedLife(random.between((entry as Item).keepsFrom, (entry as Item).keepsTo)),
    ),
    _today: { kind: "generator", generator: { kind: "formula", expression: "as_of()", output: "datetime" } },
    // Shops sell what keeps short before what keeps long.
    received_date: derived("date", ["_today", "shelf_life_days"], ([today, days], random) => {
      const age = Math.floor(Math.min(120, (days as number) * 0.7) * random.next());
      return (Math.floor((today as number) / DAY) - age) * DAY;
    }),
    expiry_date: derived(
      "date",
      ["received_date", "shelf_life_days"],
      ([day, days]) => (day as number) + (days as number) * DAY,
    ),
    stock: derived("integer", ["perishable"], ([perishable], random) =>
      Math.round(tailed(random, perishable ? 34 : 62, 0.8, 0, 480)),
    ),
    store: derived("text", [], (_, random) => STORE_NAMES[random.index(STORE_NAMES.length)]!),
    upc: derived("text", ["_serial", "aisle_number"], ([serial, aisle]) => {
      const body = `0${String(72_000 + (aisle as number) * 37)
        .padStart(5, "0")
        .slice(0, 4)}${String((serial as number) % 1_000_000).padStart(6, "0")}`;
      return body + gs1Digit(body);
    }),
  };
}
