import { stdnum } from "stdnum";
import validator from "validator";
import { describe, expect, test } from "vitest";
import { openDataset } from "../../dataset";
import { drawRecords } from "../../testing/draw-records";
import { identifier } from ".";

const COUNT = 2000;
const validators = stdnum as unknown as Record<
  string,
  Record<string, { validate(text: string): { isValid: boolean } }>
>;
// The judge of Chilean numbers knows no points.
const isStandard = (country: string, name: string) => (text: string) =>
  validators[country]![name]!.validate(country === "CL" ? text.replaceAll(".", "") : text).isValid;

async function expectAll(attribute: string, judge: (text: string) => boolean, options: object = {}) {
  const rows = await drawRecords("identifier", [attribute], { count: COUNT, ...options });
  expect(rows.map((row) => String(row[attribute])).filter((text) => !judge(text))).toEqual([]);
}

describe("identifiers pass independent judges", () => {
  test.each<[string, (text: string) => boolean]>([
    ["isbn_13", (text) => validator.isISBN(text, 13)],
    ["isbn_10", (text) => validator.isISBN(text, 10)],
    ["issn", (text) => validator.isISSN(text, { require_hyphen: true })],
    ["isrc", validator.isISRC],
    ["ean_13", validator.isEAN],
    ["ean_8", validator.isEAN],
    ["gtin_14", validator.isEAN],
    ["upc_a", (text) => validator.isEAN(`0${text}`)],
    ["isin", validator.isISIN],
    ["imei", (text) => validator.isIMEI(text)],
    ["mac_address", (text) => validator.isMACAddress(text)],
    ["ulid", validator.isULID],
    ["object_id", validator.isMongoId],
    ["md5", validator.isMD5],
    ["sha1", (text) => validator.isHash(text, "sha1")],
    ["sha256", (text) => validator.isHash(text, "sha256")],
    ["sha512", (text) => validator.isHash(text, "sha512")],
    ["jwt", validator.isJWT],
    ["cidr", (text) => validator.isIPRange(text, 4)],
    ["base64", (text) => validator.isBase64(text)],
    ["rgb_color", (text) => validator.isRgbColor(text, { allowSpaces: true })],
    ["hsl_color", (text) => validator.isHSL(text)],
  ])("%s", expectAll);

  test("SSCC, LEI and CUSIP by their published rules", async () => {
    const gs1 = (text: string) =>
      [...text].reverse().reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;
    await expectAll("sscc", (text) => text.length === 18 && gs1(text));
    const rest97 = (text: string) => [...text].reduce((rest, c) => Number(`${rest}${Number.parseInt(c, 36)}`) % 97, 0);
    await expectAll("lei", (text) => text.length === 20 && rest97(text) === 1);
  });

  test("a token says who and until when", async () => {
    await expectAll("jwt", (text) => {
      const payload = JSON.parse(Buffer.from(text.split(".")[1]!, "base64url").toString()) as Record<string, unknown>;
      return typeof payload.sub === "string" && Number(payload.exp) - Number(payload.iat) === 3600;
    });
  });
});

describe("numbers of businesses", () => {
  test.each([
    ["US", "ein"],
    ["CA", "bn"],
    ["DE", "vat"],
    ["AT", "uid"],
    ["CH", "uid"],
    ["FR", "siren"],
    ["ES", "cif"],
    ["IT", "iva"],
    ["BE", "vat"],
    ["LU", "tva"],
    ["PT", "nipc"],
    ["GR", "vat"],
    ["PL", "nip"],
    ["CZ", "dic"],
    ["SK", "dph"],
    ["HU", "anum"],
    ["RO", "cui"],
    ["BG", "vat"],
    ["HR", "oib"],
    ["SI", "ddv"],
    ["EE", "kmkr"],
    ["SE", "orgnr"],
    ["NO", "orgnr"],
    ["DK", "cvr"],
    ["FI", "ytunnus"],
    ["TR", "vkn"],
    ["RU", "inn"],
    ["BR", "cnpj"],
    ["AR", "cuit"],
    ["CL", "rut"],
    ["CO", "nit"],
    ["IN", "gstin"],
    ["CN", "uscc"],
    ["JP", "cn"],
    ["KR", "brn"],
    ["SG", "uen"],
    ["AU", "abn"],
    ["ZA", "vat"],
    ["IL", "hp"],
  ])("%s: %s", async (country, name) => {
    const where = [{ attribute: "country_code", anyOf: [country] }];
    await expectAll("company_number", isStandard(country, name), { where });
  });

  test.each([
    ["GB", "vat"],
    ["IE", "vat"],
    ["NL", "btw"],
    ["FR", "tva"],
    ["NO", "mva"],
    ["SE", "vat"],
    ["CH", "vat"],
    ["FI", "alv"],
  ])("VAT number of %s", async (country, name) => {
    const where = [{ attribute: "country_code", anyOf: [country] }];
    await expectAll("vat_number", isStandard(country, name), { where });
  });

  test("are the home country's when nothing is said", async () => {
    const rows = await drawRecords("identifier", ["country_code", "company_number_name"], {
      count: 20,
      locale: "fr-FR",
    });
    expect(new Set(rows.map(({ company_number_name }) => company_number_name))).toEqual(new Set(["SIREN"]));
  });
});

describe("numbers of persons", () => {
  test.each([
    ["BR", "cpf"],
    ["AR", "cuit"],
    ["CL", "run"],
    ["MX", "curp"],
    ["CA", "sin"],
    ["DO", "cedula"],
    ["EC", "ci"],
    ["GB", "nino"],
    ["IE", "pps"],
    ["FR", "nir"],
    ["DE", "idnr"],
    ["AT", "vnr"],
    ["CH", "ssn"],
    ["NL", "bsn"],
    ["BE", "nn"],
    ["ES", "dni"],
    ["PT", "nif"],
    ["IT", "codicefiscale"],
    ["GR", "amka"],
    ["SE", "personnummer"],
    ["NO", "fodselsnummer"],
    ["DK", "cpr"],
    ["FI", "hetu"],
    ["IS", "kennitala"],
    ["PL", "pesel"],
    ["CZ", "rc"],
    ["SK", "rc"],
    ["RO", "cnp"],
    ["BG", "egn"],
    ["HR", "oib"],
    ["RS", "jmbg"],
    ["SI", "emso"],
    ["EE", "ik"],
    ["LT", "asmens"],
    ["TR", "tckimlik"],
    ["RU", "inn"],
    ["UA", "rntrc"],
    ["IN", "aadhaar"],
    ["PK", "cnic"],
    ["CN", "ric"],
    ["KR", "rrn"],
    ["HK", "hkid"],
    ["TW", "natid"],
    ["MY", "nric"],
    ["TH", "idnr"],
    ["AU", "tfn"],
    ["ZA", "idnr"],
    ["IL", "idnr"],
  ])("%s: %s", async (country, name) => {
    const where = [{ attribute: "country_code", anyOf: [country] }];
    const rows = await drawRecords("person", ["national_id"], { count: COUNT, where });
    const judge = isStandard(country, name);
    expect(rows.map(({ national_id }) => String(national_id)).filter((text) => !judge(text))).toEqual([]);
  });

  test("say the birth date and the gender of their bearer", async () => {
    const rows = await drawRecords("person", ["national_id", "birth_date", "gender"], { count: 500, locale: "sv-SE" });
    for (const { national_id, birth_date, gender } of rows) {
      expect(String(national_id).slice(0, 8)).toBe(String(birth_date).replaceAll("-", ""));
      expect(Number(String(national_id).at(-2)) % 2).toBe(gender === "Female" ? 0 : 1);
    }
  });

  test("an American number is one that nobody is given", async () => {
    for (const { national_id } of await drawRecords("person", ["national_id"], { count: 500 }))
      expect(national_id).toMatch(/^9\d{2}-[5-9]\d-\d{4}$/);
  });
});

test("every attribute is filled, and those with a serial do not repeat", async () => {
  const names = identifier.attributes.map(({ name }) => name);
  const rows = await drawRecords("identifier", names, { count: 20_000 });
  for (const { name, distinct } of identifier.attributes) {
    expect(rows.every((row) => row[name] !== null && row[name] !== "")).toBe(true);
    if (distinct !== undefined) expect(new Set(rows.map((row) => row[name])).size).toBe(rows.length);
  }
});

test("more unique numbers than there are is refused with how many there are", async () => {
  const { violations } = await openDataset({
    version: 1,
    name: "recordings",
    asOf: "2026-01-01",
    tables: [
      {
        name: "recordings",
        rows: { kind: "count", count: 200_000 },
        fields: [
          { name: "isrc", unique: true, generator: { kind: "record", source: "identifier", attribute: "isrc" } },
        ],
      },
    ],
  });
  expect(violations.map(({ message }) => message).join()).toMatch(/100,?000/);
});
