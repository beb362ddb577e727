import { describe, expect, test } from "vitest";
import { openDataset } from "../../dataset";
import { drawRecords } from "../../testing/draw-records";
import { person } from ".";
import people from "./people.json";

const AS_OF = "2026-06-15T12:00:00Z";
const LOCALES = (
  "en-US en-GB en-CA en-AU en-NZ en-IE en-ZA en-IN en-NG en-PH de-DE de-AT de-CH fr-FR fr-BE fr-CH fr-CA nl-NL nl-BE es-ES es-MX es-AR es-CO es-CL pt-BR pt-PT it-IT " +
  "sv-SE nb-NO da-DK fi-FI pl-PL cs-CZ sk-SK hu-HU ro-RO bg-BG hr-HR sr-RS sl-SI el-GR tr-TR ru-RU uk-UA lt-LT lv-LV et-EE he-IL ar-SA ar-EG fa-IR hi-IN bn-BD ur-PK " +
  "id-ID ms-MY th-TH vi-VN zh-CN zh-TW ja-JP ko-KR ka-GE hy-AM az-AZ uz-UZ kk-KZ sw-KE"
).split(" ");
/** Attributes that a person may lack. */
const OPTIONAL = new Set(["suffix", "middle_name"]);

describe("names", () => {
  test("no list says a name twice", () => {
    for (const [culture, built] of Object.entries(people))
      for (const list of ["female", "male"] as const) {
        const names = built[list].names.split("|");
        expect(
          names.filter((name, i) => names.indexOf(name) !== i),
          `${culture} ${list}`,
        ).toEqual([]);
        for (const name of names) expect(name, culture).toMatch(/^\p{L}[\p{L}\p{M}'’ʼ .-]*$/u);
      }
  });

  test("at least 40 locales have 200 given names and 200 family names", async () => {
    const rich = [];
    for (const locale of LOCALES) {
      const rows = await drawRecords("person", ["first_name", "last_name"], { count: 8000, locale });
      const distinct = (column: "first_name" | "last_name") => new Set(rows.map((row) => row[column])).size;
      if (distinct("first_name") >= 200 && distinct("last_name") >= 200) rich.push(locale);
    }
    expect(rich.length).toBeGreaterThanOrEqual(40);
  }, 60_000);

  test("common names are common", async () => {
    const rows = await drawRecords("person", ["last_name"], { count: 20_000, locale: "en-US" });
    const share = (name: string) => rows.filter(({ last_name }) => last_name === name).length / rows.length;
    expect(share("Smith")).toBeGreaterThan(0.008);
    expect(share("Smith")).toBeLessThan(0.03);
    expect(share("Smith")).toBeGreaterThan(share("Underwood") * 3);
  });

  test.each([
    ["zh-CN", /^\p{Script=Han}{2,4}$/u],
    ["ja-JP", /^\p{Script=Han}+ [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]+$/u],
    ["ko-KR", /^\p{Script=Hangul}{2,5}$/u],
    ["ru-RU", /^\p{Script=Cyrillic}+ \p{Script=Cyrillic}+$/u],
    ["el-GR", /^\p{Script=Greek}+ \p{Script=Greek}+$/u],
    ["ar-EG", /^\p{Script=Arabic}+( \p{Script=Arabic}+)+$/u],
  ])("%s writes most names in its own script", async (locale, pattern) => {
    const rows = await drawRecords("person", ["full_name"], { count: 500, locale });
    expect(
      rows.filter(({ full_name }) => pattern.test(String(full_name).replaceAll("々", "佐"))).length,
    ).toBeGreaterThan(430);
  });

  test("the family name comes first in Hungarian, Chinese, Korean and Vietnamese", async () => {
    for (const [locale, order] of [
      ["hu-HU", (first: string, last: string) => `${last} ${first}`],
      ["zh-CN", (first: string, last: string) => last + first],
      ["vi-VN", (first: string, last: string, middle: string) => `${last} ${middle} ${first}`],
      ["en-US", (first: string, last: string) => `${first} ${last}`],
    ] as const) {
      const rows = await drawRecords("person", ["full_name", "first_name", "last_name", "middle_name"], {
        count: 200,
        locale,
      });
      const kept = rows.filter(
        (row) => row.full_name === order(String(row.first_name), String(row.last_name), String(row.middle_name)),
      );
      expect(kept.length, locale).toBeGreaterThan(180);
    }
  });

  test.each([
    ["ru-RU", /(ов|ев|ёв|ин)$/, /(ова|ева|ёва|ина)$/],
    ["pl-PL", /ski$/, /ska$/],
    ["cs-CZ", /ý$/, /(ová|á)$/],
    ["bg-BG", /(ов|ев)$/, /(ова|ева)$/],
    ["lv-LV", /iņš$/, /iņa$/],
    ["lt-LT", /as$/, /(ienė|aitė)$/],
  ])("family names agree with gender in %s", async (locale, masculine, feminine) => {
    const rows = await drawRecords("person", ["last_name", "gender"], { count: 1000, locale });
    for (const { last_name, gender } of rows) expect(last_name).not.toMatch(gender === "Male" ? feminine : masculine);
    expect(rows.some(({ last_name }) => masculine.test(String(last_name)))).toBe(true);
    expect(rows.some(({ last_name }) => feminine.test(String(last_name)))).toBe(true);
  });
});

describe("agreement", () => {
  const attributes = person.attributes.map(({ name }) => name);

  test.each(LOCALES)("every attribute is filled and agrees in %s", async (locale) => {
    const rows = await drawRecords("person", attributes, { count: 300, locale, asOf: AS_OF });
    for (const row of rows) {
      for (const attribute of attributes)
        if (!OPTIONAL.has(attribute)) expect(row[attribute], attribute).not.toBeNull();
      expect(row.gender_code).toBe(row.gender === "Male" ? "M" : "F");
      expect(row.pronouns).toBe(row.gender === "Male" ? "he/him" : "she/her");
      expect(row.email).toMatch(/^[a-z0-9]+([._-][a-z0-9]+)*@[a-z0-9]+([.-][a-z0-9]+)*\.[a-z]{2,3}$/);
      expect(row.safe_email).toMatch(/^[a-z0-9._-]+@example\.(com|org|net)$/);
      expect(row.username).toMatch(/^[a-z0-9._]+$/);
      expect(row.age).toBeGreaterThanOrEqual(18);
      expect(row.age).toBeLessThanOrEqual(90);
      expect(ageOn(AS_OF, String(row.birth_date))).toBe(row.age);
      expect(String(row.full_name)).toContain(String(row.first_name));
      expect(String(row.full_name)).toContain(String(row.last_name));
    }
    const women = rows.filter(({ gender }) => gender === "Female").length;
    expect(women).toBeGreaterThan(110);
    expect(women).toBeLessThan(190);
  });

  test("addresses are visibly the person's", async () => {
    const rows = await drawRecords("person", ["first_name", "last_name", "email", "username"], {
      count: 2000,
      locale: "de-DE",
    });
    for (const { first_name, last_name, email, username } of rows) {
      const forms = [SPELLINGS.german, SPELLINGS.other].flatMap((spelling) => {
        const [first, last] = [slug(String(first_name), spelling), slug(String(last_name), spelling)];
        return [first + last, last + first, first[0] + last, last + first[0]];
      });
      for (const handle of [String(email).split("@")[0]!, String(username)]) {
        const letters = handle.replace(/[^a-z]/g, "");
        expect(forms, handle).toContain(letters);
      }
    }
  });

  test("an age on a leap day is right too", async () => {
    const rows = await drawRecords("person", ["age", "birth_date"], {
      count: 3000,
      locale: "en-US",
      asOf: "2028-02-29",
    });
    for (const { age, birth_date } of rows) expect(ageOn("2028-02-29", String(birth_date))).toBe(age);
  });

  test("titles agree with gender, work and language", async () => {
    const english = await drawRecords("person", ["title", "gender", "occupation"], { count: 5000, locale: "en-US" });
    for (const { title, gender } of english)
      expect(gender === "Male" ? ["Mr.", "Dr.", "Prof."] : ["Ms.", "Mrs.", "Miss", "Dr.", "Prof."]).toContain(title);
    const doctors = english.filter(({ title }) => title === "Dr.").length;
    expect(doctors).toBeGreaterThan(20);
    expect(doctors).toBeLessThan(250);
    const german = await drawRecords("person", ["title", "gender"], { count: 500, locale: "de-DE" });
    for (const { title, gender } of german)
      expect(gender === "Male" ? ["Herr", "Dr.", "Prof. Dr."] : ["Frau", "Dr.", "Prof. Dr."]).toContain(title);
  });

  test("marriage, study and work fit the age", async () => {
    const rows = await drawRecords("person", ["age", "marital_status", "occupation"], { count: 5000, locale: "en-US" });
    const share = (part: typeof rows, test: (row: (typeof rows)[number]) => boolean) =>
      part.filter(test).length / part.length;
    const between = (from: number, to: number) => rows.filter(({ age }) => Number(age) >= from && Number(age) <= to);
    expect(share(between(18, 21), ({ marital_status }) => marital_status === "Single")).toBeGreaterThan(0.85);
    expect(share(between(40, 60), ({ marital_status }) => marital_status === "Married")).toBeGreaterThan(0.5);
    expect(share(between(72, 90), ({ occupation }) => occupation === "Retired")).toBeGreaterThan(0.8);
    expect(share(between(25, 57), ({ occupation }) => occupation === "Retired")).toBe(0);
    expect(new Set(rows.map(({ occupation }) => occupation)).size).toBeGreaterThan(200);
  });
});

describe("filters", () => {
  test("gender, age and nationality narrow the people", async () => {
    const girls = await drawRecords("person", ["gender", "age", "occupation"], {
      count: 200,
      locale: "en-US",
      where: [
        { attribute: "gender", anyOf: ["female"] },
        { attribute: "age", anyOf: [6, 7, 8, 9, 10] },
      ],
    });
    for (const row of girls) expect(row).toMatchObject({ gender: "Female", occupation: "Student" });
    const germans = await drawRecords("person", ["nationality", "email"], {
      count: 300,
      locale: "en-US",
      where: [{ attribute: "nationality", anyOf: ["German"] }],
    });
    for (const { nationality } of germans) expect(nationality).toBe("German");
    expect(germans.some(({ email }) => /@(web|gmx|t-online)\./.test(String(email)))).toBe(true);
  });

  test("names follow the country of a place in the row", async () => {
    const { dataset } = await openDataset({
      version: 1,
      name: "customers",
      description: "",
      locale: "en-001",
      asOf: AS_OF,
      pools: [],
      expectations: [],
      tables: [
        {
          name: "customers",
          rows: { kind: "count", count: 300 },
          fields: [
            {
              name: "country",
              origin: "asked",
              generator: {
                kind: "record",
                source: "place",
                attribute: "country_code",
                where: [{ attribute: "country_code", anyOf: ["PL", "KR"] }],
              },
            },
            {
              name: "name",
              origin: "asked",
              generator: {
                kind: "record",
                source: "person",
                attribute: "last_name",
                where: [{ attribute: "country_code", sameAs: "country" }],
              },
            },
          ],
        },
      ],
    });
    const rows = dataset!.tables[0]!.rows(0, 300);
    const koreans = rows.filter(([country]) => country === "KR");
    expect(koreans.length).toBeGreaterThan(20);
    expect(
      koreans.filter(([, name]) => /^(Kim|Lee|Park|Choi|Jung|Kang|Cho)$/.test(String(name))).length / koreans.length,
    ).toBeGreaterThan(0.4);
    expect(rows.some(([country, name]) => country === "PL" && /sk[ia]$/.test(String(name)))).toBe(true);
  });

  test("a language of a country brings its people", async () => {
    const rows = await drawRecords("person", ["last_name"], { count: 500, locale: "fr-CA" });
    expect(rows.some(({ last_name }) => last_name === "Tremblay")).toBe(true);
    expect(rows.some(({ last_name }) => last_name === "Smith")).toBe(false);
  });
});

describe("addresses at scale", () => {
  test("none is taken twice where the schema forbids it", async () => {
    const { dataset } = await openDataset({
      version: 1,
      name: "accounts",
      locale: "ko-KR",
      asOf: AS_OF,
      tables: [
        {
          name: "accounts",
          rows: { kind: "count", count: 50_000 },
          fields: [
            { name: "email", unique: true, generator: { kind: "record", source: "person", attribute: "email" } },
            { name: "login", unique: true, generator: { kind: "record", source: "person", attribute: "username" } },
          ],
        },
      ],
    });
    const rows = dataset!.tables[0]!.rows(0, 50_000);
    for (const column of [0, 1]) expect(new Set(rows.map((row) => row[column])).size).toBe(50_000);
  });

  test.each(["en-US", "ko-KR", "vi-VN"])(
    "few of 100,000 e-mail addresses are taken twice in %s",
    async (locale) => {
      const rows = await drawRecords("person", ["email", "username"], { count: 100_000, locale });
      for (const attribute of ["email", "username"] as const) {
        const distinct = new Set(rows.map((row) => row[attribute])).size;
        expect((rows.length - distinct) / rows.length, attribute).toBeLessThan(0.005);
      }
    },
    60_000,
  );
});

const LIGATURES = { ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i", ə: "e" };
const SPELLINGS: Readonly<Record<"german" | "other", Readonly<Record<string, string>>>> = {
  german: { ...LIGATURES, ä: "ae", ö: "oe", ü: "ue" },
  other: LIGATURES,
};

function slug(name: string, spelling: Readonly<Record<string, string>>): string {
  return name
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => spelling[letter] ?? letter)
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
}

function ageOn(day: string, birthDate: string): number {
  const [year, month, date] = day.slice(0, 10).split("-").map(Number) as [number, number, number];
  const [birthYear, birthMonth, birthDay] = birthDate.split("-").map(Number) as [number, number, number];
  return year - birthYear - (month < birthMonth || (month === birthMonth && date < birthDay) ? 1 : 0);
}
