import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Animals as a vet sees them, with what they are brought for. */
export const animal: Pack = {
  name: "animal",
  description:
    "A pet with a visit to the vet: species, breed, sex, age, weight, coat, reason, diagnosis, treatment, medication, vaccine and cost that fit",
  attributes: attributesOf(`
species; text; Dog, Cat, Rabbit, Bird, Guinea Pig, Hamster, Ferret, Reptile or Horse
breed; text; Breed of the species, e.g. Labrador Retriever or Domestic Shorthair
name; text; Name of the pet, e.g. Luna
sex; text; Male or Female
neutered; boolean; Whether it is spayed or neutered
age_years; tenths; Age in years with a decimal, typical of the reason
age; integer; Age in whole years
life_stage; text; Young below a year, Adult, or Senior from eight years
weight_kg; money; Weight in kilograms, by breed, sex and age
size; text; Small, Medium or Large
color; text; Coat of the breed
microchip; text; Number of a microchip, 15 digits; empty for animals too small to carry one
temperature_c; tenths; Body temperature usual for the species
visit_kind; text; Wellness, Dental, Skin, Digestive, Surgery, Emergency …
reason; text; Why it is brought, e.g. Limping
diagnosis; text; What is found, e.g. Osteoarthritis; Healthy where nothing is
treatment; text; What is done
medication; text; What is given; empty where nothing is
cost; money; Fee of the visit, in the currency of the locale's country
vaccine; text; A vaccine of the species; empty where there is none
vaccine_months; integer; Months until its next dose; empty where there is no vaccine
currency_code; text; Currency of the locale's country, e.g. USD`),
  load: async (locale) => (await import("./rules")).loadAnimals(locale),
};
