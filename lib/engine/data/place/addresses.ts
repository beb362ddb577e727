import type { CellRandom } from "../../random";

/** How street, number, postal code and city stand in an address. `number` and `street` are replaced once each. */
const NUMBER_AFTER = "street number";
const NUMBER_BEFORE = "number street";

const LINE: Readonly<Record<string, string>> = {
  "pt-br": "street, number",
  pt: "street, number",
  ru: "street, number",
  uk: "street, number",
  "es-co": "street # number",
  ro: "street nr. number",
  tr: "street No: number",
  id: "street No. number",
  ms: "number, street",
  zh: "No. number street",
  "zh-tw": "No. number, street",
  hu: "street number.",
};
const AFTER = new Set("de de-ch es es-es es-mx it nl sv no da fi is pl cs sk hr sr sq el et lv lt".split(" "));

/** The line with street and number, in the order of the street family. */
export function streetLine(family: string, street: string, number: string): string {
  const line = LINE[family] ?? (AFTER.has(family) ? NUMBER_AFTER : NUMBER_BEFORE);
  const named = family === "pl" && street !== "Rynek" ? `ul. ${street}` : street;
  return line.replace("number", () => number).replace("street", () => named);
}

/** A street's full name; families without named streets number them. */
export function streetName(family: string, streets: readonly string[], random: CellRandom): string {
  const street = random.pick(streets);
  return family === "es-co" ? `${street} ${random.between(1, 140)}` : street;
}

/** Most house numbers are low; `most` is the largest. */
const low = (random: CellRandom, most: number) => 1 + Math.floor(random.next() ** 1.7 * most);

/** A house number as the street family writes it. */
export function buildingNumber(family: string, random: CellRandom): string {
  switch (family) {
    case "en-us":
    case "en-ca":
      return String(random.next() < 0.6 ? random.between(100, 2999) : random.between(3000, 9899));
    case "es-mx":
    case "es":
    case "pt-br":
      return String(10 + low(random, 2900));
    case "ja":
      return `${random.between(1, 6)}-${random.between(1, 30)}-${random.between(1, 20)}`;
    case "es-co":
      return `${random.between(1, 120)}-${String(random.between(1, 99)).padStart(2, "0")}`;
    case "zh":
    case "zh-tw":
    case "ko":
    case "vi":
    case "th":
      return String(low(random, 600));
    case "de":
    case "nl":
    case "da": {
      const number = low(random, 140);
      return random.next() < 0.12 ? `${number}${random.pick(family === "da" ? ["A", "B", "C"] : ["a", "b", "c"])}` : String(number);
    }
    case "pl": {
      const number = low(random, 110);
      return random.next() < 0.5 ? `${number}/${random.between(1, 40)}` : String(number);
    }
    default:
      return String(low(random, 220));
  }
}

export interface AddressParts {
  line: string;
  city: string;
  regionCode: string | null;
  region: string | null;
  postalCode: string | null;
  country: string;
  countryCode: string;
}

const join = (...parts: (string | null)[]) => parts.filter((part) => part !== null && part !== "").join(" ");
const AFTER_CITY = new Set("GB IE NZ SG IN PK BD LK NG KE GH ZM HK TW TH MY ID PH SA AE KW EG NP MM VN".split(" "));

/** The address on one line. The country stands at the end unless it is the reader's own. */
export function fullAddress({ line, city, region, regionCode, postalCode, country, countryCode }: AddressParts, home: string | undefined): string {
  const end = countryCode === home ? "" : `, ${country}`;
  switch (countryCode) {
    case "US":
    case "CA":
      return `${line}, ${city}, ${join(regionCode, postalCode)}${end}`;
    case "AU":
      return `${line}, ${join(city, regionCode, postalCode)}${end}`;
    case "BR":
      return `${line}, ${city}${regionCode ? ` - ${regionCode}` : ""}${postalCode ? `, ${postalCode}` : ""}${end}`;
    case "MX":
      return `${line}, ${join(postalCode, city)}${region && region !== city ? `, ${region}` : ""}${end}`;
    case "IN":
    case "JP":
    case "CN":
    case "KR":
      return `${line}, ${city}${region && region !== city ? `, ${region}` : ""}${postalCode ? ` ${postalCode}` : ""}${end}`;
    case "IT":
    case "ES":
    case "AR":
      return `${line}, ${join(postalCode, city)}${end}`;
    default:
      return AFTER_CITY.has(countryCode) ? `${line}, ${join(city, postalCode)}${end}` : `${line}, ${join(postalCode, city)}${end}`;
  }
}
