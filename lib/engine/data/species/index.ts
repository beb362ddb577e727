import type { Pack } from "../../pack";
import { attributesOf, decimal } from "../attributes";

/** Kinds of animals as reference books tell of them. */
export const animalSpecies: Pack = {
  name: "animal_species",
  description:
    "A species of animal: common and scientific name, class, order, family, diet, habitat, IUCN status, size, lifespan, continent",
  attributes: [
    ...attributesOf(`
    name;text;Common name, e.g. Snow Leopard
    scientific_name;text;e.g. Panthera uncia
    genus;text;e.g. Panthera
    family;text;e.g. Felidae
    order;text;e.g. Carnivora
    class;text;e.g. Mammalia, Aves, Reptilia
    group;text;Mammal, Bird, Reptile, Amphibian, Fish, Insect or Other invertebrate
    diet;text;Carnivore, Herbivore, Omnivore, Insectivore or Nectarivore
    habitat;text;e.g. Savanna, Wetland, Coral reef
    iucn_code;text;LC, NT, VU, EN, CR, EW, DD or NE
    conservation_status;text;The same in words, e.g. Vulnerable
    threatened;boolean;Vulnerable, Endangered, Critically Endangered or Extinct in the Wild
    continent;text;One where it lives
    lifespan_years;tenths;Years that an adult usually reaches
    length_cm;tenths;Of one adult; height of tall birds and of giraffes
    min_length_cm;tenths;Of small adults
    max_length_cm;tenths;Of large adults
    kept;boolean;Whether zoos and aquariums keep it
    met;boolean;Whether people meet it on walks
  `),
    decimal("weight_kg", 4, "Of one adult"),
    decimal("min_weight_kg", 4, "Of light adults"),
    decimal("max_weight_kg", 4, "Of heavy adults"),
  ],
  load: async () => (await import("./rules")).loadAnimals(),
};

/** Plants of houses, gardens, kitchens and streets. */
export const plantSpecies: Pack = {
  name: "plant_species",
  description:
    "A plant: common and scientific name, family, type, sun, water, height, bloom, hardiness zones, edible parts, toxicity, price",
  attributes: attributesOf(`
    name;text;Common name, e.g. Purple Coneflower
    scientific_name;text;e.g. Echinacea purpurea
    genus;text;e.g. Echinacea
    family;text;e.g. Asteraceae
    type;text;Houseplant, Succulent, Perennial, Annual, Shrub, Tree, Herb, Vegetable …
    grown;text;House, Garden, Kitchen garden or Street and park
    sun;text;Full sun, Partial shade or Shade
    water;text;Low, Moderate or High
    height_cm;integer;Of one grown plant
    min_height_cm;integer;Of small grown plants
    max_height_cm;integer;Of tall grown plants
    bloom_season;text;Spring, Summer, Autumn, Winter or All year; empty where nobody grows it for its flowers
    flower_color;text;Empty where nobody grows it for its flowers
    hardiness_zone;text;USDA zones, e.g. 5-9
    min_zone;integer;Coldest USDA zone it stands
    max_zone;integer;Warmest USDA zone it likes
    continent;text;Where it comes from
    edible;boolean;Whether people eat a part of it
    edible_part;text;e.g. Leaves; empty where it is not eaten
    toxic;boolean;Whether it harms pets or people
    toxic_to;text;None, Pets, or People and pets
    price;money;Dollars for a young plant
  `),
  load: async () => (await import("./rules")).loadPlants(),
};
