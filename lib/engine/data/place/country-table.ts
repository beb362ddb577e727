import { COUNTRIES } from "./countries";

/** Facts of one country, as rules and the build script read them. */
export interface Country {
  /** ISO 3166: two letters, three letters. */
  code: string;
  code3: string;
  name: string;
  continent: string;
  callingCode: string;
  currency: string;
  language: string;
  /** Which streets and address order it has. */
  streets: string;
  timeZone: string;
  /** In millions. */
  population: number;
  /** Number shapes after the calling code. */
  phones: readonly string[];
  /** Postal code shape; empty where the country has none in use. */
  postal: string;
}

let countries: readonly Country[] | undefined;

/** The country table, parsed once. */
export function readCountries(): readonly Country[] {
  countries ??= parseCountries();
  return countries;
}

function parseCountries(): Country[] {
  return COUNTRIES.trim()
    .split("\n")
    .map((line) => {
      const [
        code = "",
        code3 = "",
        name = "",
        continent = "",
        callingCode = "",
        currency = "",
        language = "",
        streets = "",
        timeZone = "",
        population = "",
        phones = "",
        postal = "",
      ] = line.split(";");
      return {
        code,
        code3,
        name,
        continent,
        callingCode,
        currency,
        language,
        streets,
        timeZone,
        population: Number(population),
        phones: phones === "" ? [] : phones.split("|"),
        postal,
      };
    });
}
