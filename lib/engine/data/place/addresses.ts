import type { CellRandom } from "../../random";
import { STREETS } from "./streets";

/** How streets are named and numbered in one part of the world, and how both stand on the line. */
export interface StreetStyle {
  name(random: CellRandom): string;
  number(random: CellRandom): string;
  line(street: string, number: string): string;
}

const numberFirst: StreetStyle["line"] = (street, number) => `${number} ${street}`;
const numberLast: StreetStyle["line"] = (street, number) => `${street} ${number}`;
const afterComma: StreetStyle["line"] = (street, number) => `${street}, ${number}`;

/** Families that do not begin with the number. */
const LINES: Readonly<Record<string, StreetStyle["line"]>> = {
  ...Object.fromEntries(
    "de de-ch es es-es es-mx nl sv no da fi is cs sk hr sr sq el et lv lt it"
      .split(" ")
      .map((family) => [family, numberLast]),
  ),
  ...Object.fromEntries("pt-br pt ru uk".split(" ").map((family) => [family, afterComma])),
  pl: (street, number) => (street === "Rynek" ? `${street} ${number}` : `ul. ${street} ${number}`),
  "es-co": (street, number) => `${street} # ${number}`,
  ro: (street, number) => `${street} nr. ${number}`,
  tr: (street, number) => `${street} No: ${number}`,
  id: (street, number) => `${street} No. ${number}`,
  ms: (street, number) => `${number}, ${street}`,
  zh: (street, number) => `No. ${number} ${street}`,
  "zh-tw": (street, number) => `No. ${number}, ${street}`,
  hu: (street, number) => `${street} ${number}.`,
};

/** Most house numbers are low; `most` is the largest. */
const low = (random: CellRandom, most: number) => 1 + Math.floor(random.next() ** 1.7 * most);
const upTo = (most: number) => (random: CellRandom) => String(low(random, most));
const american = (random: CellRandom) =>
  String(random.next() < 0.6 ? random.between(100, 2999) : random.between(3000, 9899));
const latinAmerican = (random: CellRandom) => String(10 + low(random, 2900));
const withLetter = (letters: string) => (random: CellRandom) => {
  const number = String(low(random, 140));
  return random.next() < 0.12 ? number + letters[random.index(letters.length)] : number;
};

/** Families whose numbers do not simply run up to 220. */
const NUMBERS: Readonly<Record<string, StreetStyle["number"]>> = {
  "en-us": american,
  "en-ca": american,
  "es-mx": latinAmerican,
  es: latinAmerican,
  "pt-br": latinAmerican,
  ja: (random) => `${random.between(1, 6)}-${random.between(1, 30)}-${random.between(1, 20)}`,
  "es-co": (random) => `${random.between(1, 120)}-${String(random.between(1, 99)).padStart(2, "0")}`,
  ...Object.fromEntries("zh zh-tw ko vi th".split(" ").map((family) => [family, upTo(600)])),
  de: withLetter("abc"),
  nl: withLetter("abc"),
  da: withLetter("ABC"),
  pl: (random) => {
    const house = String(low(random, 110));
    return random.next() < 0.5 ? `${house}/${random.between(1, 40)}` : house;
  },
};

const styles = new Map<string, StreetStyle>();

/** The style of a street family; families without streets of their own name them in English. */
export function streetStyle(family: string): StreetStyle {
  let style = styles.get(family);
  if (!style) {
    const streets = STREETS[family] ?? STREETS.en!;
    style = {
      name:
        family === "es-co"
          ? (random) => `${random.pick(streets)} ${random.between(1, 140)}`
          : (random) => random.pick(streets),
      number: NUMBERS[family] ?? upTo(220),
      line: LINES[family] ?? numberFirst,
    };
    styles.set(family, style);
  }
  return style;
}

export interface AddressParts {
  city: string;
  region: string | null;
  regionCode: string | null;
}

/** An address on one line without its country. */
export type AddressForm = (line: string, parts: AddressParts, postalCode: string | null) => string;

const join = (...parts: (string | null)[]) => parts.filter((part) => part !== null && part !== "").join(" ");
/** ", Region" unless the city bears the same name. */
const ofRegion = ({ city, region }: AddressParts) => (region && region !== city ? `, ${region}` : "");

const codeFirst: AddressForm = (line, { city }, postalCode) =>
  postalCode === null ? `${line}, ${city}` : `${line}, ${postalCode} ${city}`;
const codeLast: AddressForm = (line, { city }, postalCode) =>
  postalCode === null ? `${line}, ${city}` : `${line}, ${city} ${postalCode}`;
const northAmerican: AddressForm = (line, { city, regionCode }, postalCode) =>
  `${line}, ${city}, ${join(regionCode, postalCode)}`;
const withRegion: AddressForm = (line, parts, postalCode) =>
  `${line}, ${join(parts.city + ofRegion(parts), postalCode)}`;

const FORMS: Readonly<Record<string, AddressForm>> = {
  ...Object.fromEntries(
    "GB IE NZ SG PK BD LK NG KE GH ZM HK TW TH MY ID PH SA AE KW EG NP MM VN"
      .split(" ")
      .map((country) => [country, codeLast]),
  ),
  ...Object.fromEntries("IN JP CN KR".split(" ").map((country) => [country, withRegion])),
  US: northAmerican,
  CA: northAmerican,
  PR: (line, { city }, postalCode) => `${line}, ${city}, ${join("PR", postalCode)}`,
  AU: (line, { city, regionCode }, postalCode) => `${line}, ${join(city, regionCode, postalCode)}`,
  BR: (line, { city, regionCode }, postalCode) =>
    `${line}, ${city}${regionCode ? ` - ${regionCode}` : ""}${postalCode === null ? "" : `, ${postalCode}`}`,
  MX: (line, parts, postalCode) => `${line}, ${join(postalCode, parts.city)}${ofRegion(parts)}`,
};

/** How a country writes addresses. */
export const addressForm = (countryCode: string): AddressForm => FORMS[countryCode] ?? codeFirst;
