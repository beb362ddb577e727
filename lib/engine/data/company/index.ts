import type { Pack } from "../../pack";
import { text } from "../attributes";

/** Companies that do not exist but could: name, legal form, domain and figures fit country, industry and size. */
export const company: Pack = {
  name: "company",
  description:
    "An invented company whose name sounds like its industry and country, with legal form, domain, size, revenue and a sensible catch phrase",
  attributes: [
    text("name", "Company name, with its legal form as often as is usual in the country, e.g. Hartwell Logistics Ltd"),
    text("legal_form", "Legal form of the country, e.g. LLC, GmbH, S.A.; agrees with the name"),
    text("industry", "Industry, e.g. Software, Law Firms, Restaurants; can be filtered, also by sector"),
    text("sector", "One of 14 sectors, e.g. Technology, Finance, Healthcare; can be filtered"),
    text("domain", "Internet domain made of the name"),
    text("website", "Address of the website at that domain"),
    { ...text("email", "General e-mail address at that domain, e.g. info@ or sales@"), unique: "numbered" },
    { name: "employee_count", type: { type: "integer" }, description: "Number of employees, within size_band" },
    text("size_band", "1-10, 11-50, 51-200, 201-500, 501-1000, 1001-5000, 5001-10000 or 10001+; can be filtered"),
    { name: "founded_year", type: { type: "integer" }, description: "Year of foundation" },
    {
      name: "revenue",
      type: { type: "decimal", scale: 2 },
      description: "Yearly revenue in the country's currency; follows employees and industry",
    },
    text("currency", "ISO 4217 code of that currency, e.g. USD"),
    text("ticker", "Stock symbol made of the name, e.g. HWLG"),
    text("catch_phrase", "What the company says of itself, in English; fits its industry"),
    text("country", "Country in English; can be filtered or follow a place's country"),
    text("country_code", "ISO 3166 code of that country with two letters, e.g. DE"),
  ],
  load: async (locale) => (await import("./rules")).loadCompanies(locale),
};
