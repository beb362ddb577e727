import type { Pack } from "../../pack";
import { text } from "../attributes";

/** Places of the world that agree with themselves: city, region, postal code, address, telephone, coordinates, country and its facts. */
export const place: Pack = {
  name: "place",
  description:
    "A real city with its region, country, coordinates and time zone, and a made-up address and telephone number that fit it",
  attributes: [
    text("city", "City or town, e.g. Austin"),
    text("region", "State, province or region, e.g. Texas; empty for countries without a table"),
    text("region_code", "Code of the region, e.g. TX; empty for countries without a table"),
    text("country", "Country in English, e.g. Germany"),
    text("country_code", "ISO 3166 code with two letters, e.g. DE"),
    text("country_code_3", "ISO 3166 code with three letters, e.g. DEU"),
    text("continent", "Continent, e.g. Europe"),
    {
      name: "latitude",
      type: { type: "decimal", scale: 4 },
      description: "Degrees north, within 0.03 of the city's centre",
    },
    {
      name: "longitude",
      type: { type: "decimal", scale: 4 },
      description: "Degrees east, within 0.03 of the city's centre",
    },
    text("time_zone", "IANA time zone, e.g. America/Chicago"),
    text("postal_code", "Postal or ZIP code of the city; empty where the country has none"),
    text("street_address", "Street and number in the country's order"),
    text("street_name", "Street without the number"),
    text("building_number", "House number"),
    text("full_address", "The whole address on one line"),
    text("phone", "Telephone number that is valid in the country and, where it has such numbers, nobody's"),
    text("calling_code", "Calling code of the country, e.g. +49"),
    text("currency_code", "ISO 4217 code of the country's currency, e.g. EUR"),
    text("language", "Main language, in English"),
    { name: "population", type: { type: "integer" }, description: "People living in the city" },
    {
      name: "price_level",
      type: { type: "decimal", scale: 3 },
      description:
        "What rooms, meals and rides cost in the city: about 1 in the United States, in units of the reader's currency",
    },
    {
      name: "housing_level",
      type: { type: "decimal", scale: 3 },
      description: "What homes cost in the city: about 1 in the United States, in units of the reader's currency",
    },
    text("city_size", "Metropolis (a million people), Large City (300,000), City (100,000), Town"),
  ],
  load: async (locale) => (await import("./rules")).loadPlaces(locale),
};
