import type { AttributeRule, RecordDeclaration } from "../../pack";
import { homeCountry } from "../place/homes";
import { CORPORATE_NUMBERS } from "./corporate";
import { createDraw, type Identifier, SERIAL_DIGITS } from "./identifier";
import { IDENTIFIERS } from "./identifiers";

const TEXT = { type: "text" } as const;
const WIDTHS = [4, 5, 6, 7, 8, 9];
const COUNTRIES = Object.keys(CORPORATE_NUMBERS);
const POOL = {
  columns: {
    country_code: COUNTRIES,
    company_number_name: COUNTRIES.map((code) => CORPORATE_NUMBERS[code]!.name),
  },
};

/** Identifiers; those of businesses are the home country's unless the schema filters by country. */
export function loadIdentifiers(locale: string): RecordDeclaration {
  const home = homeCountry(locale) ?? "US";
  return {
    pool: POOL,
    defaultWhere: [
      {
        attribute: "country_code",
        anyOf: [COUNTRIES.includes(home) ? home : "US"],
        unless: ["country_code", "company_number_name"],
      },
    ],
    rules: {
      country_code: { kind: "column", column: "country_code" },
      company_number_name: { kind: "column", column: "company_number_name" },
      ...Object.fromEntries(WIDTHS.map((leastDigits) => [serialOf(leastDigits), { kind: "serial", leastDigits }])),
      ...Object.fromEntries(
        Object.entries(IDENTIFIERS).map(([name, { distinct, make }]) => [name, ofSerial(name, distinct, make)]),
      ),
      company_number: {
        kind: "derived",
        type: TEXT,
        of: ["country_code"],
        make: ([country], random) => CORPORATE_NUMBERS[country as string]!.make(createDraw(undefined, random)),
      },
      vat_number: {
        kind: "derived",
        type: TEXT,
        of: ["company_number", "country_code"],
        make: ([number, country]) =>
          CORPORATE_NUMBERS[country as string]!.vat?.(number as string) ?? (number as string),
      },
    },
  };
}

const serialOf = (digits: number) => `_serial_${digits}`;

const FAMILIES = [...new Set(Object.keys(IDENTIFIERS).map(familyOf))];

/** Forms of one number: a book's ISBN in ten and in thirteen digits. */
function familyOf(name: string): string {
  return name.slice(0, `${name}_`.indexOf("_"));
}

/**
 * The serial has no more digits than the identifier, so that none is lost. Each family steps through the serials in an order of its own, or the ISIN of
 * a row would repeat the digits of its DOI.
 */
function ofSerial(name: string, distinct: number | undefined, make: Identifier["make"]): AttributeRule {
  const width = distinct === undefined ? SERIAL_DIGITS : Math.round(Math.log10(distinct));
  const count = 10 ** width;
  const step = 3170 * FAMILIES.indexOf(familyOf(name)) + 7;
  return {
    kind: "derived",
    type: TEXT,
    of: [serialOf(width)],
    make: ([serial], random) => {
      const number = serial as number;
      return make(createDraw(number < count ? (number * step) % count : number, random));
    },
  };
}
