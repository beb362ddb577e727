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
        Object.entries(IDENTIFIERS).map(([name, { distinct, make }]) => [name, ofSerial(distinct, make)]),
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

/** The serial has no more digits than the identifier, so that none is lost. */
function ofSerial(distinct: number | undefined, make: Identifier["make"]): AttributeRule {
  const width = distinct === undefined ? SERIAL_DIGITS : Math.round(Math.log10(distinct));
  return {
    kind: "derived",
    type: TEXT,
    of: [serialOf(width)],
    make: ([serial], random) => make(createDraw(serial as number, random)),
  };
}
