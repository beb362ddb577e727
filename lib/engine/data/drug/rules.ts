import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { columnRules, derived, derivedDecimal } from "../rules";
import { MAKERS } from "./drugs";
import { type Drug, patientsOf, readDrugs } from "./read-drugs";

const COLUMNS = [
  "name",
  "brand_name",
  "product_name",
  "drug_type",
  "drug_class",
  "dosage_form",
  "route",
  "strength",
  "medication",
  "manufacturer",
  "ndc",
  "schedule",
  "rx_otc",
  "unit",
  "indication",
  "patient_sex",
];
/** Of a hundred prescriptions for which there is a generic, so many are filled with it. */
const GENERIC_SHARE = 0.92;
/** Strengths are named in the order they are used in. */
const STRENGTH_FALLOFF = 0.55;
const INDICATION_FALLOFF = 0.6;
const BRAND_MARKUP = 9;
const FIRST_GENERIC_LABELER = 91_000;
const FIRST_BRAND_LABELER = 95_000;

let pool: RecordDeclaration["pool"];

/** Drugs as a pharmacy dispenses them, with prices in the currency of the locale's country. */
export function loadDrugs(locale: string): RecordDeclaration {
  pool ??= buildPool();
  const home = homeCountry(locale) ?? "US";
  return { pool, rules: drugRules(readCountries().find(({ code }) => code === home)!.currency) };
}

interface Product {
  drug: Drug;
  number: number;
  strength: number;
  isGeneric: boolean;
  weight: number;
}

interface Use extends Product {
  indication: string;
  sex: "Male" | "Female";
}

function productsOf(drug: Drug, number: number): Product[] {
  const total = drug.strengths.reduce((sum, _, i) => sum + STRENGTH_FALLOFF ** i, 0);
  const kinds = drug.hasGeneric
    ? [
        { isGeneric: true, share: GENERIC_SHARE },
        { isGeneric: false, share: 1 - GENERIC_SHARE },
      ]
    : [{ isGeneric: false, share: 1 }];
  return drug.strengths.flatMap((_, strength) =>
    kinds.map(({ isGeneric, share }) => ({
      drug,
      number,
      strength,
      isGeneric,
      weight: (drug.weight * share * STRENGTH_FALLOFF ** strength) / total,
    })),
  );
}

const FOR_WOMEN = new Set(["Oral contraceptive", "Estrogen", "Progestin"]);

/** A product with each of its indications, the first ones more often, in men and women. */
function usesOf(product: Product): Use[] {
  const { treats } = product.drug;
  const total = treats.reduce((sum, _, i) => sum + INDICATION_FALLOFF ** i, 0);
  return treats.flatMap((indication, i) => {
    const male = FOR_WOMEN.has(product.drug.class) ? 0 : patientsOf(indication).male;
    const weight = (product.weight * INDICATION_FALLOFF ** i) / total;
    const uses: Use[] = [
      { ...product, indication, sex: "Male", weight: weight * male },
      { ...product, indication, sex: "Female", weight: weight * (1 - male) },
    ];
    return uses.filter((use) => use.weight > 0);
  });
}

function buildPool(): RecordDeclaration["pool"] {
  const products = readDrugs().flatMap(productsOf).flatMap(usesOf);
  const column = <T>(read: (use: Use) => T) => products.map(read);
  const productName = ({ drug, isGeneric }: Product) => (isGeneric ? drug.name : drug.brand);
  return {
    columns: {
      name: column(({ drug }) => drug.name),
      brand_name: column(({ drug }) => drug.brand),
      product_name: column(productName),
      drug_type: column(({ isGeneric }) => (isGeneric ? "Generic" : "Brand")),
      drug_class: column(({ drug }) => drug.class),
      dosage_form: column(({ drug }) => drug.form.form),
      route: column(({ drug }) => drug.form.route),
      strength: column(({ drug, strength }) => drug.strengths[strength]),
      medication: column((product) => `${productName(product)} ${product.drug.strengths[product.strength]}`),
      manufacturer: column((product) => makerOf(product).name),
      ndc: column(codeOf),
      schedule: column(({ drug }) => (drug.schedule.startsWith("C-") ? drug.schedule : "Not controlled")),
      rx_otc: column(({ drug }) => (drug.schedule === "OTC" ? "OTC" : "Rx")),
      unit: column(({ drug }) => drug.form.unit),
      indication: column(({ indication }) => indication),
      patient_sex: column(({ sex }) => sex),
      _drug: column(({ drug }) => drug),
      _generic: column(({ isGeneric }) => isGeneric),
    },
    weights: column(({ weight }) => weight),
  };
}

/** One maker a product: of generics, each strength may be another's. */
function makerOf({ number, strength, isGeneric }: Product): { name: string; labeler: number } {
  const names = MAKERS[isGeneric ? "generic" : "brand"].split("|");
  const place = (isGeneric ? number * 5 + strength * 3 : number * 7) % names.length;
  return { name: names[place]!, labeler: (isGeneric ? FIRST_GENERIC_LABELER : FIRST_BRAND_LABELER) + place * 37 };
}

/** Shaped as national drug codes are, labeler-product-package, with labelers that are not assigned. */
function codeOf(product: Product): string {
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  const item = product.number * 11 + product.strength + 101;
  return `${digits(makerOf(product).labeler, 5)}-${digits(item, 4)}-${digits(1 + (product.number % 5) * 10, 2)}`;
}

function drugRules(currency: string): RecordDeclaration["rules"] {
  const drugOf = (value: unknown) => value as Drug;
  return {
    ...columnRules(COLUMNS),
    patient_age: derived("integer", ["indication", "_drug", "strength"], ([indication, drug, strength], random) =>
      ageOf(indication as string, drugOf(drug), strength as string, random),
    ),
    days_supply: derived("integer", ["_drug"], ([drug], random) => mostlyFirst(drugOf(drug).days, random)),
    quantity: derivedDecimal(1, ["_drug", "days_supply"], ([drug, days], random) => {
      const { form, directions } = drugOf(drug);
      if (form.form === "powder") return GRAMS_OF_POWDER * (days as number);
      if (form.packages.length > 0) return mostlyFirst(form.packages, random);
      return Math.max(1, Math.round(directions.daily * (days as number)));
    }),
    directions: derived("text", ["_drug"], ([drug]) => `${drugOf(drug).form.dose} ${drugOf(drug).directions.text}`),
    frequency: derived("text", ["_drug"], ([drug]) => drugOf(drug).directions.text),
    refills: derived("integer", ["_drug", "days_supply"], ([drug, days], random) =>
      refillsOf(drugOf(drug), days as number, random),
    ),
    unit_price: derivedDecimal(2, ["_drug", "_generic"], ([drug, generic]) =>
      Math.max(0.01, inCurrency(priceOf(drugOf(drug), generic as boolean), currency)),
    ),
    price: derivedDecimal(2, ["_drug", "_generic", "quantity"], ([drug, generic, quantity], random) => {
      const sum = priceOf(drugOf(drug), generic as boolean) * (quantity as number);
      return inCurrency(sum + DISPENSING_FEE * (0.8 + 0.6 * random.next()), currency);
    }),
    cost: derivedDecimal(2, ["price"], ([price], random) => (price as number) * (0.58 + 0.24 * random.next())),
    copay: derivedDecimal(2, ["price", "_generic"], ([price, generic], random) =>
      Math.min(
        price as number,
        inCurrency(generic ? random.pick([0, 4, 5, 10, 10, 15]) : random.pick([25, 30, 35, 45, 60]), currency),
      ),
    ),
    storage: derived("text", ["_drug"], ([drug]) => storageOf(drugOf(drug))),
    currency_code: derived("text", [], () => currency),
  };
}

/** What children cannot swallow is given to them as a liquid or to chew, and that to nobody else. */
const OLDEST_CHILD = 11;
/** Ages that a strength to chew is for. */
const CHEWED_AT: Record<string, [number, number]> = { "4 mg": [2, 5], "5 mg": [6, 14] };

function ageOf(indication: string, { form, name }: Drug, strength: string, random: CellRandom): number {
  const { from, to } = patientsOf(indication);
  const chewed = name === "Montelukast Chewable" ? CHEWED_AT[strength] : undefined;
  if (chewed) return chewed[0] + random.index(chewed[1] - chewed[0] + 1);
  const isForChildren = form.form === "oral suspension";
  const [low, high] = isForChildren
    ? [Math.min(from, 2), OLDEST_CHILD]
    : [Math.max(from, OLDEST_CHILD - 3), Math.max(to, OLDEST_CHILD + 6)];
  return Math.round(low + ((random.next() + random.next()) / 2) * (high - low));
}

const DISPENSING_FEE = 6.5;
/** What is dissolved a day. */
const GRAMS_OF_POWDER = 17;

function mostlyFirst<T>(list: readonly T[], random: CellRandom): T {
  return list[Math.floor(list.length * random.next() ** 1.6)]!;
}

/** A brand that has a generic beside it costs many times as much. */
function priceOf({ price, hasGeneric }: Drug, isGeneric: boolean): number {
  return isGeneric || !hasGeneric ? price : price * (price > 5 ? 2.2 : BRAND_MARKUP);
}

/** The law allows none for schedule II and at most five for the others; short treatments are not repeated. */
function refillsOf({ schedule, directions }: Drug, days: number, random: CellRandom): number {
  if (schedule === "C-II" || days < 28) return 0;
  if (schedule.startsWith("C-")) return random.index(6);
  if (directions.text.startsWith("as a single dose")) return 0;
  return days >= 84 ? random.pick([0, 1, 1, 2, 3, 3, 3]) : random.pick([0, 1, 2, 3, 5, 5, 5, 11]);
}

function storageOf({ form, name }: Drug): string {
  if (form.form === "pen injector" || form.form === "insulin pen" || name === "Latanoprost") return "Refrigerate";
  return form.form === "oral suspension" ? "Refrigerate after mixing" : "Room temperature";
}
