import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { readTable } from "../read-table";
import { ANIMALS } from "./animals";
import { ANIMAL_FAMILIES } from "./families";
import { animalSpecies, plantSpecies } from "./index";
import { PLANTS } from "./plants";

const animals = animalSpecies.attributes.map(({ name }) => name);
const plants = plantSpecies.attributes.map(({ name }) => name);
const repeated = (list: readonly unknown[]) => list.filter((value, i) => list.indexOf(value) !== i);

test("at least 350 animals and 200 plants, none twice", () => {
  const tables = [readTable(ANIMALS), readTable(PLANTS)];
  expect(tables.map(({ name }) => repeated(name!))).toEqual([[], []]);
  expect(tables.map(({ scientific }) => repeated(scientific!))).toEqual([[], []]);
  expect(tables[0]!.name!.length).toBeGreaterThanOrEqual(350);
  expect(tables[1]!.name!.length).toBeGreaterThanOrEqual(200);
});

test("every family has one order and class", () => {
  const { families } = readTable(ANIMAL_FAMILIES);
  const known = families!.flatMap((list) => list as string[]);
  const asked = readTable(ANIMALS).family!;
  expect([repeated(known), asked.filter((family) => !known.includes(String(family)))]).toEqual([[], []]);
});

test("every row of the tables has all its cells, and ranges go up", () => {
  const wrong = [ANIMALS, PLANTS].flatMap((table) => {
    const [heading = "", ...lines] = table.trim().split("\n");
    const cells = heading.split(";");
    return lines.filter((line) => {
      const values = line.split(";");
      const falls = cells.some((name, c) => /from#$/.test(name) && Number(values[c]) > Number(values[c + 1]));
      return values.length !== cells.length || falls;
    });
  });
  expect(wrong).toEqual([]);
});

test("names, classes and groups of an animal agree, and it is as heavy and long as its kind", async () => {
  const rows = await drawRecords("animal_species", animals, { count: 2000 });
  const wrong = rows.filter(
    (row) =>
      !`${row.scientific_name}`.startsWith(`${row.genus} `) ||
      (row.group === "Bird") !== (row.class === "Aves") ||
      Number(row.weight_kg) < Number(row.min_weight_kg) ||
      Number(row.weight_kg) > Number(row.max_weight_kg) ||
      Number(row.length_cm) > Number(row.max_length_cm) ||
      row.threatened !== ["VU", "EN", "CR", "EW"].includes(`${row.iucn_code}`),
  );
  expect(wrong).toEqual([]);
});

test("filters find the endangered, the birds of a continent, and what zoos keep", async () => {
  const endangered = await drawRecords("animal_species", ["iucn_code"], {
    count: 50,
    where: [{ attribute: "conservation_status", anyOf: ["Endangered"] }],
  });
  const birds = await drawRecords("animal_species", ["class", "continent"], {
    count: 50,
    where: [
      { attribute: "group", anyOf: ["Bird"] },
      { attribute: "continent", anyOf: ["Oceania"] },
    ],
  });
  expect(new Set(endangered.map(({ iucn_code }) => iucn_code))).toEqual(new Set(["EN"]));
  expect(birds.filter((row) => row.class !== "Aves" || row.continent !== "Oceania")).toEqual([]);
});

test("plants bloom in a color or not at all, and are eaten in a part or not at all", async () => {
  const rows = await drawRecords("plant_species", plants, { count: 1000 });
  const wrong = rows.filter(
    (row) =>
      (row.bloom_season === null) !== (row.flower_color === null) ||
      row.edible !== (row.edible_part !== null) ||
      row.toxic !== (row.toxic_to !== "None") ||
      row.hardiness_zone !== `${row.min_zone}-${row.max_zone}` ||
      Number(row.height_cm) > Number(row.max_height_cm),
  );
  expect(wrong).toEqual([]);
});

test("prices end in 99 cents", async () => {
  const rows = await drawRecords("plant_species", ["price"], { count: 500 });
  expect(rows.filter(({ price }) => Math.round(Number(price) * 100) % 100 !== 99)).toEqual([]);
});
