import { faker } from "@faker-js/faker";
import type { DatasetSchemaInput, FieldInput } from "@/lib/schema/dataset";
import type { GeneratorInput } from "@/lib/schema/generators";

interface WideColumn {
  name: string;
  generator: GeneratorInput;
  /** What the plain faker loop puts there. */
  plain: (i: number) => unknown;
}

/** Several columns of one kind, told apart by a number. */
function several(
  count: number,
  name: string,
  make: (k: number) => Pick<WideColumn, "generator" | "plain">,
): WideColumn[] {
  return Array.from({ length: count }, (_, k) => ({ name: `${name}_${k + 1}`, ...make(k) }));
}

const person = (attribute: string): GeneratorInput => ({ kind: "record", source: "person", attribute });
const place = (attribute: string): GeneratorInput => ({ kind: "record", source: "place", attribute });
const LEVELS = ["low", "medium", "high", "critical"];
const REGIONS = ["North", "South", "East", "West", "Central"];

/** Sixty columns such as an export of a warehouse has: keys, measures, flags, codes, people, places, times. */
export const wideColumns: readonly WideColumn[] = [
  { name: "id", generator: { kind: "sequence" }, plain: (i) => i + 1 },
  { name: "uid", generator: { kind: "uuid" }, plain: () => faker.string.uuid() },
  {
    name: "code",
    generator: { kind: "pattern", pattern: "[A-Z]{3}-\\d{5}" },
    plain: () => faker.helpers.fromRegExp("[A-Z]{3}-[0-9]{5}"),
  },
  { name: "first_name", generator: person("first_name"), plain: () => faker.person.firstName() },
  { name: "last_name", generator: person("last_name"), plain: () => faker.person.lastName() },
  { name: "email", generator: person("email"), plain: () => faker.internet.email() },
  { name: "phone", generator: place("phone"), plain: () => faker.phone.number() },
  {
    name: "birth_date",
    generator: person("birth_date"),
    plain: () => faker.date.birthdate().toISOString().slice(0, 10),
  },
  { name: "occupation", generator: person("occupation"), plain: () => faker.person.jobTitle() },
  { name: "street", generator: place("street_address"), plain: () => faker.location.streetAddress() },
  { name: "city", generator: place("city"), plain: () => faker.location.city() },
  { name: "postal_code", generator: place("postal_code"), plain: () => faker.location.zipCode() },
  { name: "country", generator: place("country"), plain: () => faker.location.country() },
  { name: "latitude", generator: place("latitude"), plain: () => faker.location.latitude() },
  { name: "longitude", generator: place("longitude"), plain: () => faker.location.longitude() },
  { name: "color", generator: { kind: "faker", method: "color.human" }, plain: () => faker.color.human() },
  {
    name: "department",
    generator: { kind: "faker", method: "commerce.department" },
    plain: () => faker.commerce.department(),
  },
  {
    name: "reference",
    generator: { kind: "template", template: "{code}/{id:pad:6}" },
    plain: (i) => `${faker.string.alpha(3)}-${faker.string.numeric(5)}/${String(i + 1).padStart(6, "0")}`,
  },
  {
    name: "amount",
    generator: { kind: "formula", expression: "measure_1 * count_1", output: "decimal" },
    plain: () => (faker.number.float({ min: 0, max: 1000 }) * faker.number.int({ min: 1, max: 100 })).toFixed(2),
  },
  ...several(10, "count", (k) => ({
    generator: { kind: "integer", min: 0, max: 10 ** (1 + (k % 5)) },
    plain: () => faker.number.int({ min: 0, max: 10 ** (1 + (k % 5)) }),
  })),
  ...several(10, "measure", (k) => ({
    generator: { kind: "decimal", min: 0, max: 1000, scale: 1 + (k % 4) },
    plain: () => faker.number.float({ min: 0, max: 1000, fractionDigits: 1 + (k % 4) }),
  })),
  ...several(6, "flag", (k) => ({
    generator: { kind: "boolean", probability: 0.1 + k / 10 },
    plain: () => faker.datatype.boolean({ probability: 0.1 + k / 10 }),
  })),
  ...several(6, "level", (k) => ({
    generator: { kind: "choice", values: k % 2 === 0 ? LEVELS : REGIONS },
    plain: () => faker.helpers.arrayElement(k % 2 === 0 ? LEVELS : REGIONS),
  })),
  ...several(5, "day", () => ({
    generator: { kind: "datetime" },
    plain: () => faker.date.past().toISOString().slice(0, 10),
  })),
  ...several(4, "at", () => ({
    generator: { kind: "datetime", output: "datetime" },
    plain: () => faker.date.past().toISOString(),
  })),
];

const fields: FieldInput[] = wideColumns.map(({ name, generator }) => ({ name, generator }));

export const wide: DatasetSchemaInput = {
  version: 1,
  name: "wide",
  asOf: "2026-11-23",
  tables: [{ name: "wide", rows: { kind: "count", count: 1000 }, fields }],
};
