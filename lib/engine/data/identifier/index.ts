import type { Pack, PackAttribute } from "../../pack";
import { text } from "../attributes";
import { IDENTIFIERS } from "./identifiers";

/** Identifiers with public rules: check digits fit, and ranges kept for tests are used where there are such. */
export const identifier: Pack = {
  name: "identifier",
  description:
    "Numbers and codes with public rules (ISBN, EAN, ISIN, IMEI, ULID, hashes, company numbers …) whose check digits fit",
  attributes: [
    ...Object.entries(IDENTIFIERS).map(
      ([name, { description, distinct }]): PackAttribute => ({
        ...text(name, description),
        ...(distinct !== undefined && { unique: "serial", distinct }),
      }),
    ),
    text("country_code", "Country of the company number, e.g. DE; the locale's unless filtered"),
    text("company_number", "Registration or tax number of a business, as its country writes it"),
    text("company_number_name", "What that number is called, e.g. SIREN"),
    text("vat_number", "VAT number of a business, or its like outside Europe"),
  ],
  load: async (locale) => (await import("./rules")).loadIdentifiers(locale),
};
