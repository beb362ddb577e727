import type { RecordDeclaration } from "../../pack";
import { columnsOf } from "../columns";
import { rowsOf } from "../read-table";
import { betweenColumns, columnRules, derivedDecimal } from "../rules";
import { ANIMALS } from "./animals";
import { ANIMAL_FAMILIES } from "./families";
import { PLANTS } from "./plants";

const STATUSES: Readonly<Record<string, string>> = {
  LC: "Least Concern",
  NT: "Near Threatened",
  VU: "Vulnerable",
  EN: "Endangered",
  CR: "Critically Endangered",
  EW: "Extinct in the Wild",
  DD: "Data Deficient",
  NE: "Not Evaluated",
};
const THREATENED = new Set(["VU", "EN", "CR", "EW"]);

const GROUPS: Readonly<Record<string, string>> = {
  Mammalia: "Mammal",
  Aves: "Bird",
  Reptilia: "Reptile",
  Amphibia: "Amphibian",
  Actinopterygii: "Fish",
  Chondrichthyes: "Fish",
  Insecta: "Insect",
};

const genusOf = (scientific: unknown) => String(scientific).split(" ")[0]!;

let animals: RecordDeclaration | undefined;
let plants: RecordDeclaration | undefined;

/** Species of animals; the same in every locale. */
export function loadAnimals(): RecordDeclaration {
  animals ??= declareAnimals();
  return animals;
}

/** Species of plants; the same in every locale. */
export function loadPlants(): RecordDeclaration {
  plants ??= declarePlants();
  return plants;
}

/** One record for every continent that a species lives on. */
function declareAnimals(): RecordDeclaration {
  const families = new Map(
    rowsOf(ANIMAL_FAMILIES).flatMap(({ families, class: of, order }) =>
      (families as string[]).map((family) => [family, { class: String(of), order: String(order) }] as const),
    ),
  );
  const pool = rowsOf(ANIMALS).flatMap((row) => {
    const { class: of, order } = families.get(String(row.family))!;
    const continents = row.continents as string[];
    return continents.map((continent) => ({
      name: row.name,
      scientific_name: row.scientific,
      genus: genusOf(row.scientific),
      family: row.family,
      order,
      class: of,
      group: GROUPS[of] ?? "Other invertebrate",
      diet: row.diet,
      habitat: row.habitat,
      iucn_code: row.status,
      conservation_status: STATUSES[String(row.status)],
      threatened: THREATENED.has(String(row.status)),
      continent,
      lifespan_years: row.years,
      min_weight_kg: Math.max(Number(row.kg_from), LIGHTEST),
      max_weight_kg: Math.max(Number(row.kg_to), LIGHTEST),
      min_length_cm: row.cm_from,
      max_length_cm: row.cm_to,
      kept: row.kept === 1,
      met: row.met === 1,
      weight: Number(row.weight) / continents.length,
    }));
  });
  const { weight, ...columns } = columnsOf(pool);
  return {
    pool: { columns, weights: weight },
    rules: {
      ...columnRules(Object.keys(columns)),
      weight_kg: derivedDecimal(4, ["min_weight_kg", "max_weight_kg"], ([least, most], random) => {
        const [from, to] = [least as number, most as number];
        return weighed(from + (to - from) * ((random.next() + random.next()) / 2), from, to);
      }),
      length_cm: betweenColumns("min_length_cm", "max_length_cm", 1),
    },
  };
}

/** As fine as scales for such weights show: an elephant to the kilogram, a wren to the tenth of a gram. */
function weighed(kilograms: number, from: number, to: number): number {
  const unit = 10 ** Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(kilograms))));
  return Math.min(to, Math.max(from, Math.round(kilograms * unit) / unit));
}

/** Lighter ones could not be written in kilograms with four decimals. */
const LIGHTEST = 0.0001;

function declarePlants(): RecordDeclaration {
  const pool = rowsOf(PLANTS).map((row) => ({
    name: row.name,
    scientific_name: row.scientific,
    genus: genusOf(row.scientific),
    family: row.family,
    type: row.type,
    grown: row.grown,
    sun: row.sun,
    water: row.water,
    min_height_cm: row.cm_from,
    max_height_cm: row.cm_to,
    bloom_season: row.bloom,
    flower_color: row.color,
    hardiness_zone: `${row.zone_from}-${row.zone_to}`,
    min_zone: row.zone_from,
    max_zone: row.zone_to,
    continent: row.origin,
    edible: row.eaten !== null,
    edible_part: row.eaten,
    toxic: row.harms !== null,
    toxic_to: row.harms ?? "None",
    usual_price: row.price,
    weight: Number(row.weight),
  }));
  const { weight, usual_price, ...columns } = columnsOf(pool);
  return {
    pool: { columns: { ...columns, usual_price }, weights: weight },
    rules: {
      ...columnRules(Object.keys(columns)),
      height_cm: betweenColumns("min_height_cm", "max_height_cm"),
      price: derivedDecimal(2, ["usual_price"], ([usual], random) => shelfPrice(usual as number, random.next())),
    },
  };
}

/** Shops ask so many dollars and 99 cents. */
function shelfPrice(usual: number, unit: number): number {
  return Math.max(2, Math.round(usual * (0.7 + 0.7 * unit))) - 0.01;
}
