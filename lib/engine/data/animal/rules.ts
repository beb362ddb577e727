import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { columnRules, derived, derivedDecimal } from "../rules";
import { NAMES } from "./breeds";
import { type Breed, readBreeds, readVaccines, readVisits, type Vaccine, type Visit } from "./read-animals";

const COLUMNS = [
  "species",
  "breed",
  "visit_kind",
  "reason",
  "diagnosis",
  "treatment",
  "medication",
  "size",
  "life_stage",
];
const PET_NAMES = { Male: NAMES.Male.split("|"), Female: NAMES.Female.split("|") };

let pool: RecordDeclaration["pool"];

/** Who gets a chip; a hamster hardly ever does. */
const CHIPPED = new Set(["Dog", "Cat", "Rabbit", "Ferret", "Horse", "Bird"]);

/** Animals with a visit each, with costs in the currency of the locale's country. */
export function loadAnimals(locale: string): RecordDeclaration {
  pool ??= buildPool();
  const home = homeCountry(locale) ?? "US";
  return { pool, rules: animalRules(readCountries().find(({ code }) => code === home)!.currency) };
}

/** Every breed with each reason its species has. */
function buildPool(): RecordDeclaration["pool"] {
  const visits = readVisits();
  const vaccines = readVaccines();
  const rows = readBreeds().flatMap((breed) => {
    const own = visits.filter(({ species }) => species.includes(breed.species));
    const total = own.reduce((sum, { share }) => sum + share, 0);
    return own.flatMap((visit) =>
      stagesOf(breed, visit).map((stage) => ({
        breed,
        visit,
        stage,
        weight: (breed.share * visit.share * stage.share) / total,
      })),
    );
  });
  return {
    columns: {
      species: rows.map(({ breed }) => breed.species),
      breed: rows.map(({ breed }) => breed.breed),
      size: rows.map(({ breed }) => sizeOf(breed)),
      visit_kind: rows.map(({ visit }) => visit.kind),
      reason: rows.map(({ visit }) => visit.reason),
      diagnosis: rows.map(({ visit }) => visit.diagnosis),
      treatment: rows.map(({ visit }) => visit.treatment),
      medication: rows.map(({ visit }) => visit.medication),
      life_stage: rows.map(({ stage }) => stage.name),
      _stage: rows.map(({ stage }) => stage),
      _breed: rows.map(({ breed }) => breed),
      _visit: rows.map(({ visit }) => visit),
      _vaccines: rows.map(({ breed }) => vaccines.filter(({ species }) => species.includes(breed.species))),
    },
    weights: rows.map(({ weight }) => weight),
  };
}

interface LifeStage {
  name: string;
  /** Years. */
  from: number;
  to: number;
  share: number;
}

const LIFE_STAGES = [
  { name: "Young", from: 0, to: 1 },
  { name: "Adult", from: 1, to: 8 },
  { name: "Senior", from: 8, to: 100 },
] as const;

/** The parts of life in which the breed is brought for this, with what falls into each. */
function stagesOf({ years }: Breed, { young, old }: Visit): LifeStage[] {
  const [first, last] = [Math.max(0.1, young * years), old * years];
  return LIFE_STAGES.flatMap(({ name, from, to }) => {
    const [least, most] = [Math.max(from, first), Math.min(to, last)];
    return least < most ? [{ name, from: least, to: most, share: (most - least) / (last - first) }] : [];
  });
}

function sizeOf({ from, to }: Breed): string {
  const usual = (from + to) / 2;
  if (usual < 8) return "Small";
  return usual < 24 ? "Medium" : "Large";
}

function animalRules(currency: string): RecordDeclaration["rules"] {
  const vaccine = (list: unknown, at: unknown) => (list as readonly Vaccine[])[at as number];
  return {
    ...columnRules(COLUMNS),
    sex: derived("text", [], (_, random) => (random.next() < 0.52 ? "Male" : "Female")),
    name: derived("text", ["sex"], ([sex], random) => random.pick(PET_NAMES[sex as "Male" | "Female"])),
    age_years: derivedDecimal(1, ["_stage"], ([stage], random) => {
      const { from, to } = stage as LifeStage;
      // Below the end, so that rounding does not make it older than its stage.
      return Math.max(from, Math.min(to - 0.06, from + (to - from) * random.next() ** 1.2));
    }),
    age: derived("integer", ["age_years"], ([years]) => Math.floor(years as number)),
    neutered: derived("boolean", ["species", "age_years", "reason"], ([species, years, reason], random) => {
      const share = (years as number) < 1 ? 0.1 : (NEUTERED[species as string] ?? 0);
      return reason !== "Spay or neuter" && random.next() < share;
    }),
    weight_kg: derivedDecimal(2, ["_breed", "sex", "age_years", "diagnosis"], (values, random) => {
      const [breed, sex, years, diagnosis] = values as [Breed, string, number, string];
      return weightOf(breed, sex, years, diagnosis, random);
    }),
    color: derived("text", ["_breed", "sex"], ([breed, sex], random) => coatOf(breed as Breed, sex as string, random)),
    microchip: derived("text", ["species"], ([species], random) => {
      if (!CHIPPED.has(species as string)) return null;
      const digits = (count: number) => String(random.index(10 ** count)).padStart(count, "0");
      return `98${random.pick(["1", "2", "5"])}${digits(6)}${digits(6)}`;
    }),
    temperature_c: derivedDecimal(1, ["species"], ([species], random) => {
      const [usual, spread] = TEMPERATURES[species as string] ?? [38.6, 0.3];
      return usual + spread * Math.max(-2, Math.min(2, random.normal()));
    }),
    cost: derivedDecimal(2, ["_visit", "_breed"], ([visit, breed], random) => {
      const { low, high } = visit as Visit;
      const size = ((breed as Breed).species === "Dog" ? (breed as Breed).to / 25 : 1) ** 0.22;
      return inCurrency((low + (high - low) * random.next() ** 1.3) * size, currency);
    }),
    _vaccine: derived("integer", ["_vaccines"], ([list], random) =>
      Math.floor((list as readonly Vaccine[]).length * random.next() ** 1.3),
    ),
    vaccine: derived("text", ["_vaccines", "_vaccine"], ([list, at]) => vaccine(list, at)?.vaccine ?? null),
    vaccine_months: derived("integer", ["_vaccines", "_vaccine"], ([list, at]) => vaccine(list, at)?.months ?? null),
    currency_code: derived("text", [], () => currency),
  };
}

const NEUTERED: Readonly<Record<string, number>> = { Dog: 0.78, Cat: 0.9, Rabbit: 0.5, Ferret: 0.92, Horse: 0.3 };
const TEMPERATURES: Readonly<Record<string, readonly [usual: number, spread: number]>> = {
  Dog: [38.6, 0.35],
  Cat: [38.5, 0.35],
  Rabbit: [39, 0.3],
  Bird: [41, 0.4],
  Reptile: [29.5, 1.2],
  Horse: [37.9, 0.25],
  Ferret: [38.8, 0.4],
  Hamster: [37.2, 0.4],
};

/** Coats that need two X chromosomes. */
const FEMALE_COATS = new Set(["Calico", "Tortoiseshell"]);

function coatOf({ species, coats }: Breed, sex: string, random: CellRandom): string {
  const coat = random.pick(coats);
  return species === "Cat" && sex === "Male" && FEMALE_COATS.has(coat) ? coats[0]! : coat;
}

/** Grown at a year; the young weigh less, males more, the obese much more. */
function weightOf(
  { from, to, species }: Breed,
  sex: string,
  years: number,
  diagnosis: string,
  random: CellRandom,
): number {
  const grown =
    from + (to - from) * Math.min(1, Math.max(0, 0.5 + 0.2 * random.normal() + (sex === "Male" ? 0.12 : -0.12)));
  const growing = species === "Hamster" ? 0.3 : species === "Horse" ? 3 : 1;
  const share = years < growing ? 0.2 + 0.8 * (years / growing) ** 0.8 : 1;
  return Math.max(0.01, grown * share * (diagnosis === "Obesity" ? 1.25 : 1));
}
