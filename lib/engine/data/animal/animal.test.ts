import { describe, expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import type { RecordFilter } from "@/lib/schema/generators";
import { animal } from "./index";
import { readBreeds, readVisits } from "./read-animals";

const NAMES = animal.attributes.map(({ name }) => name);
const openAnimals = (where: RecordFilter[] = [], count = 3000) => drawRecords("animal", NAMES, { count, where });
const EMPTY = new Set(["medication", "vaccine", "vaccine_months", "microchip"]);

describe("the data", () => {
  const breeds = readBreeds();
  test("names at least 110 breeds of 9 species, each once", () => {
    expect(breeds.length).toBeGreaterThanOrEqual(110);
    expect(new Set(breeds.map(({ species }) => species)).size).toBeGreaterThanOrEqual(9);
    expect(new Set(breeds.map(({ species, breed }) => `${species}/${breed}`)).size).toBe(breeds.length);
    expect(breeds.filter(({ from, to }) => !(from > 0 && from < to))).toEqual([]);
  });
  test("has reasons for every species and no species without a breed", () => {
    const species = new Set(breeds.map((breed) => breed.species));
    for (const visit of readVisits()) for (const name of visit.species) expect(species).toContain(name);
    for (const name of species)
      expect(
        readVisits().some((visit) => visit.species.includes(name)),
        name,
      ).toBe(true);
  });
});

describe("animals", () => {
  test("fill every attribute; only medication, vaccines and chips may be missing", async () => {
    const odd = (await openAnimals()).filter((row) =>
      Object.entries(row).some(([name, value]) => !EMPTY.has(name) && (value === null || value === "")),
    );
    expect(odd).toEqual([]);
  });
  test("weigh what their breed does", async () => {
    const bounds = new Map(readBreeds().map((breed) => [`${breed.species}/${breed.breed}`, breed]));
    const odd = (await openAnimals()).filter(({ species, breed, weight_kg, age_years, diagnosis }) => {
      const { from, to } = bounds.get(`${String(species)}/${String(breed)}`)!;
      const isGrown = Number(age_years) >= (species === "Horse" ? 3 : 1);
      return (
        Number(weight_kg) > to * (diagnosis === "Obesity" ? 1.26 : 1.01) || (isGrown && Number(weight_kg) < from * 0.97)
      );
    });
    expect(odd).toEqual([]);
  });
  test("live as long as their breed does", async () => {
    const years = new Map(readBreeds().map((breed) => [`${breed.species}/${breed.breed}`, breed.years]));
    const odd = (await openAnimals()).filter(
      ({ species, breed, age_years, age }) =>
        Number(age_years) > years.get(`${String(species)}/${String(breed)}`)! * 1.1 ||
        Math.floor(Number(age_years)) !== age,
    );
    expect(odd).toEqual([]);
  });
  test("are brought as young for what the young are brought for", async () => {
    const rows = await openAnimals([{ attribute: "reason", anyOf: ["Puppy exam", "Kitten exam"] }], 300);
    expect(rows.filter(({ age_years }) => Number(age_years) > 0.6)).toEqual([]);
  });
  test("are in the stage of life of their age, and no tomcat is a calico", async () => {
    const rows = await openAnimals();
    const stage = (years: number) => (years < 1 ? "Young" : years < 8 ? "Adult" : "Senior");
    expect(rows.filter(({ age_years, life_stage }) => stage(Number(age_years)) !== life_stage)).toEqual([]);
    expect(rows.filter(({ sex, color }) => sex === "Male" && /Calico|Tortoiseshell/.test(String(color)))).toEqual([]);
  });
  test("carry microchips of 15 digits, but for the small ones without any", async () => {
    const rows = await openAnimals();
    expect(rows.filter(({ species }) => species === "Hamster").every(({ microchip }) => microchip === null)).toBe(true);
    const chipped = rows.filter(({ species }) => species === "Dog" || species === "Cat");
    expect(chipped.filter(({ microchip }) => !/^98\d{13}$/.test(String(microchip)))).toEqual([]);
  });
});

describe("filters", () => {
  test.each([
    ["species", "Cat"],
    ["breed", "Beagle"],
    ["reason", "Limping"],
    ["visit_kind", "Dental"],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await openAnimals([{ attribute, anyOf: [wanted] }], 200);
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
});
