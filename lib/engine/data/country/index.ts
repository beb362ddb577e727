import type { Pack } from "../../pack";
import { decimal, integer, text } from "../attributes";

/** The countries of the world as a reference. */
export const country: Pack = {
  name: "country",
  description:
    "A country of the world with its codes, capital, region, population, area, currency, languages and wealth",
  attributes: [
    text("name", "e.g. Kenya"),
    text("code", "Two letters, e.g. KE"),
    text("alpha3", "Three letters, e.g. KEN"),
    text("capital", "e.g. Nairobi"),
    text("continent", "Africa, Asia, Europe, North America, South America or Oceania"),
    text("region", "Part of the continent, e.g. Eastern Africa"),
    integer("population", "People, rounded"),
    decimal("area_km2", 2, "Square kilometres, rounded"),
    decimal("density", 1, "People a square kilometre"),
    text("currency", "Three letters, e.g. KES"),
    text("language", "The first official or most spoken language"),
    text("languages", "All official languages, parted by commas"),
    text("calling_code", "With plus sign, e.g. +254"),
    integer("gdp_usd", "Yearly gross domestic product in US dollars; empty where not known"),
    integer("gdp_per_capita", "In US dollars; empty where not known"),
    text("income_group", "Low, Lower middle, Upper middle or High, by GDP a head; empty where not known"),
    decimal("life_expectancy", 1, "Years at birth; empty where not known"),
  ],
  load: async () => (await import("./rules")).loadCountries(),
};

/** The states of the United States as a reference. */
export const usState: Pack = {
  name: "us_state",
  description: "A state of the United States with its abbreviation, capital, region, population, area and nickname",
  attributes: [
    text("name", "e.g. Ohio"),
    text("code", "Postal abbreviation, e.g. OH"),
    text("capital", "e.g. Columbus"),
    text("largest_city", "e.g. Columbus"),
    text("region", "Northeast, Midwest, South or West"),
    text("division", "Census division, e.g. East North Central"),
    integer("population", "People, rounded"),
    integer("area_km2", "Square kilometres, rounded"),
    integer("area_sq_mi", "Square miles, rounded"),
    decimal("density", 1, "People a square kilometre"),
    integer("statehood_year", "Year it joined the union"),
    text("nickname", "e.g. Buckeye State"),
    text("time_zone", "Of most of the state, e.g. America/New_York"),
  ],
  load: async () => (await import("./rules")).loadStates(),
};
