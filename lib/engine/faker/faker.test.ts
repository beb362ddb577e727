import { isIP } from "node:net";
import { describe, expect, test, vi } from "vitest";
import type { JsonValue } from "@/lib/schema/generators";
import { createTextReader } from "../cell-writer";
import { forEachBatch } from "../compile";
import { abaDigit } from "../data/bank/check-digits";
import { gs1Digit, luhnDigit, mod97 } from "../data/check-digits";
import { streamKey } from "../random";
import { createFakerCall } from "./call";
import { fakerMethod, fakerMethods } from "./catalogue";
import { checkFakerCall } from "./check";
import { createFormFinder } from "./find";
import { createFormsColumn } from "./forms-column";
import { type FakerLocale, fakerLocaleName, loadFakerLocale } from "./locale";

const AS_OF = Date.UTC(2026, 5, 15);

/** Arguments for the methods that cannot do without. */
const NEEDED: Readonly<Record<string, JsonValue[]>> = {
  "date.between": [{ from: "2020-01-01", to: "2021-01-01" }],
  "date.betweens": [{ from: "2020-01-01", to: "2021-01-01", count: 2 }],
  "helpers.arrayElement": [["a", "b", "c"]],
  "helpers.arrayElements": [["a", "b", "c"]],
  "helpers.shuffle": [["a", "b", "c"], { inplace: false }],
  "helpers.weightedArrayElement": [
    [
      { weight: 1, value: "a" },
      { weight: 2, value: "b" },
    ],
  ],
  "helpers.fromRegExp": ["[A-F]{4}"],
  "helpers.rangeToNumber": [{ min: 1, max: 5 }],
  "helpers.slugify": ["a b"],
  "string.fromCharacters": ["abc", 5],
};

const locales = await Promise.all(["en-US", "de-DE", "ja-JP"].map(loadFakerLocale));

const digitsOf = (text: string) => text.replace(/\D/g, "");

/** Characters of a text; East Asian writing and pictures count as one, as there are too many to meet them all. */
const signsOf = (text: string) => [...text.replace(/[\u2E80-\uFFFF]+/g, "\u4E00")];

const finders = new Map(locales.map((locale) => [locale, createFormFinder(locale, AS_OF)]));

describe.each(locales)("every method over $name", (locale) => {
  test.each(fakerMethods())("%s", (method) => {
    const args = NEEDED[method] ?? [];
    const problems = checkFakerCall(method, args, locale);
    // A locale may lack the words of a method; then the check must say so.
    if (problems.length > 0) {
      expect(locale.name).not.toBe("en_US");
      expect(problems[0]!.code).toBe("bad_faker_arguments");
      return;
    }
    const key = streamKey(method);
    const once = createFakerCall(locale, method, args, key, AS_OF);
    const again = createFakerCall(locale, method, args, key, AS_OF);
    const rows = [0, 1, 2, 3, 4];
    const first = rows.map((row) => once(row));
    expect(
      rows
        .toReversed()
        .map((row) => again(row))
        .toReversed(),
    ).toEqual(first);
    const { result } = fakerMethod(method)!;
    const wanted = {
      text: ["string", "bigint"],
      number: ["number"],
      boolean: ["boolean"],
      datetime: ["object"],
      json: ["object", "string"],
    }[result];
    for (const value of first) {
      expect(wanted).toContain(typeof value);
      if (result === "datetime") expect(value).toBeInstanceOf(Date);
    }
  });
});

test("no method looks at the clock or at chance of its own", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 0 });
  const chance = vi.spyOn(Math, "random").mockImplementation(() => {
    throw new Error("ambient chance");
  });
  try {
    for (const method of fakerMethods()) {
      const call = createFakerCall(locales[0]!, method, NEEDED[method] ?? [], streamKey(method), AS_OF);
      const before = JSON.stringify([call(1), call(2)], (_, value) =>
        typeof value === "bigint" ? String(value) : value,
      );
      vi.setSystemTime(Date.UTC(2031, 1, 1));
      expect(
        JSON.stringify([call(1), call(2)], (_, value) => (typeof value === "bigint" ? String(value) : value)),
        method,
      ).toBe(before);
      vi.setSystemTime(0);
    }
  } finally {
    chance.mockRestore();
    vi.useRealTimers();
  }
});

test("dates hang on asOf", () => {
  const past = createFakerCall(locales[0]!, "date.past", [], streamKey(1), AS_OF);
  for (let row = 0; row < 50; row++) {
    const millis = (past(row) as Date).getTime();
    expect(millis).toBeLessThan(AS_OF);
    expect(millis).toBeGreaterThan(AS_OF - 366 * 86_400_000);
  }
});

describe("mistakes in calls", () => {
  const [en] = locales;
  test.each<[string, JsonValue[], string]>([
    ["name.firstName", [], "person.firstName"],
    ["person.first_name", [], "person.firstName"],
    ["person.firstNam", [], "person.firstName"],
    ["constructor.constructor", [], "no faker method"],
    ["__proto__.toString", [], "no faker method"],
    ["helpers.fake", ["{{person.firstName}}"], "template"],
  ])("%s is refused", (method, args, hint) => {
    const [problem] = checkFakerCall(method, args, en!);
    expect(problem).toMatchObject({ code: "unknown_faker_method", path: ["method"] });
    expect(problem!.message).toContain(hint);
  });
  test.each<[string, JsonValue[]]>([
    ["number.int", [{ minimum: 1 }]],
    ["number.int", [{ min: "1" }]],
    ["number.int", [{ min: 10, max: 1 }]],
    ["number.int", [1, 2]],
    ["person.firstName", ["man"]],
    ["person.firstName", [null]],
    ["string.alpha", [1_000_000]],
    ["string.alpha", [{ length: { min: 1, max: 9_000_000 } }]],
    ["lorem.paragraphs", [100_000]],
    ["date.between", [{ from: "2020-01-01" }]],
    ["date.between", []],
    ["helpers.arrayElement", [[]]],
    ["number.int", [{ distributor: "x" }]],
  ])("%s with %j", (method, args) => {
    const problems = checkFakerCall(method, args, en!);
    expect(problems.map(({ code }) => code)).toContain("bad_faker_arguments");
  });
  test.each<[string, JsonValue[]]>([
    ["number.int", [{ min: 1, max: 1_000_000 }]],
    ["number.int", [99_999]],
    ["commerce.price", [{ min: 1000, max: 200_000, dec: 2 }]],
    ["finance.amount", [{ min: 5, max: 50_000 }]],
    ["date.past", [{ years: 10 }]],
    ["string.alpha", [{ length: 12, casing: "upper" }]],
    ["location.nearbyGPSCoordinate", [{ origin: [52.5, 13.4], radius: 10 }]],
  ])("%s with %j is fine", (method, args) => {
    expect(checkFakerCall(method, args, en!)).toEqual([]);
  });
});

test.each([
  ["de-DE", "de"],
  ["de-AT", "de_AT"],
  ["pt-BR", "pt_BR"],
  ["pt", "pt_PT"],
  ["no", "nb_NO"],
  ["zh-Hans-CN", "zh_CN"],
  ["xx", "en"],
  ["en-US", "en_US"],
])("%s is %s", (tag, name) => {
  expect(fakerLocaleName(tag)).toBe(name);
});

describe("methods that pick from lists and fill templates", () => {
  const [en, de] = locales;
  /** A method's texts by calling it, and by its forms. */
  function both(locale: FakerLocale, method: string, args: JsonValue[] = [], count = 30_000) {
    const call = createFakerCall(locale, method, args, streamKey("call"), AS_OF);
    const called = Array.from({ length: count }, (_, row) => String(call(row)));
    const { column, fill } = createFormsColumn(finders.get(locale)!(method, args)!, streamKey("forms"));
    const read = createTextReader(column);
    const made: string[] = [];
    forEachBatch(0, count, (rows, n) => {
      fill(rows, n);
      for (let i = 0; i < n; i++) made.push(read(i));
    });
    return { called, made };
  }
  const shares = (texts: string[]) => {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1 / texts.length);
    return counts;
  };
  test.each<[string, JsonValue[]]>([
    ["person.firstName", []],
    ["person.firstName", ["female"]],
    ["person.prefix", []],
    ["animal.bear", []],
    ["vehicle.fuel", []],
    ["location.countryCode", []],
    ["internet.domainSuffix", []],
  ])("%s %j gives the same words as often", (method, args) => {
    for (const locale of [en!, de!]) {
      const { called, made } = both(locale, method, args);
      const [wanted, found] = [shares(called), shares(made)];
      for (const [text, share] of wanted) {
        if (share < 0.002) continue;
        expect(Math.abs((found.get(text) ?? 0) - share)).toBeLessThan(4 * Math.sqrt((2 * share) / called.length));
      }
      expect([...found.keys()].filter((text) => !wanted.has(text) && found.get(text)! > 0.001)).toEqual([]);
    }
  });
  test.each([
    ["person.fullName", / /],
    ["person.lastName", /-/],
    ["company.name", / - |,|-/],
    ["commerce.productName", /Refined|Elegant/],
    ["location.streetAddress", /^\d{3} /],
    ["location.city", / /],
  ])("%s has its forms as often", (method, mark) => {
    const { called, made } = both(en!, method);
    const share = (texts: string[]) => texts.filter((text) => mark.test(text)).length / texts.length;
    expect(share(made)).toBeCloseTo(share(called), 1.5);
    expect(new Set(made).size).toBeGreaterThan(0.5 * new Set(called).size);
  });
  test("all but a few methods of text are made without calling faker", () => {
    const find = finders.get(en!)!;
    const called = fakerMethods().filter(
      (method) => fakerMethod(method)!.result === "text" && !find(method, NEEDED[method] ?? []),
    );
    expect(called.length).toBeLessThan(20);
  });
  test.each(["commerce.price", "number.romanNumeral"])("%s is left to faker", (method) => {
    expect(finders.get(en!)!(method, NEEDED[method] ?? [])).toBeUndefined();
  });
});

describe.each(locales)("what is made without faker over $name is what faker gives", (locale) => {
  const find = finders.get(locale)!;
  const made = (method: string, count: number) => {
    const forms = find(method, NEEDED[method] ?? []);
    if (!forms) return undefined;
    const { column, fill } = createFormsColumn(forms, streamKey("made", method));
    const rows = Uint32Array.from({ length: count }, (_, row) => row);
    fill(rows, count);
    const read = createTextReader(column);
    return Array.from(rows, (row) => read(row));
  };
  const plain = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));
  const methods = fakerMethods().filter((method) => ["text", "json"].includes(fakerMethod(method)!.result));
  test.each(methods.filter((method) => find(method, NEEDED[method] ?? [])))("%s", (method) => {
    const call = createFakerCall(locale, method, NEEDED[method] ?? [], streamKey(method), AS_OF);
    const called = Array.from({ length: 3000 }, (_, row) => plain(call(row)));
    const signs = new Set(called.flatMap(signsOf));
    const lengths = called.map((text) => text.length);
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    const strange = made(method, 1000)!.filter(
      (text) => text.length < shortest || text.length > longest || signsOf(text).some((sign) => !signs.has(sign)),
    );
    // A rare word may be missing from either.
    expect(strange.length, strange.slice(0, 5).join(" | ")).toBeLessThan(20);
    const kinds = (texts: string[]) => new Set(texts.map((text) => text.replace(/[\p{L}\p{N}]+/gu, "x"))).size;
    if (kinds(called) === 1) expect(kinds([called[0]!, ...made(method, 200)!])).toBe(1);
  });
  test.each<[string, (text: string) => boolean]>([
    ["finance.creditCardNumber", (text) => luhnDigit(digitsOf(text).slice(0, -1)) === text.at(-1)],
    ["helpers.replaceCreditCardSymbols", (text) => luhnDigit(digitsOf(text).slice(0, -1)) === text.at(-1)],
    ["phone.imei", (text) => luhnDigit(digitsOf(text).slice(0, -1)) === text.at(-1)],
    ["finance.iban", (text) => mod97(text.slice(4) + text.slice(0, 4)) === 1],
    ["finance.routingNumber", (text) => abaDigit(text.slice(0, 8)) === text[8]],
    ["commerce.upc", (text) => gs1Digit(text.slice(0, 11)) === text[11]],
    ["vehicle.vin", (text) => /^[\dA-HJ-NPR-Z]{8}[\dX][\dA-HJ-NPR-Z]{3}\d{5}$/.test(text)],
    ["internet.ipv4", (text) => isIP(text) === 4],
    ["internet.ipv6", (text) => isIP(text) === 6],
    ["internet.email", (text) => /^[^@\s]{1,64}@[^@\s]+\.[a-z]+$/.test(text)],
    ["string.uuid", (text) => /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(text)],
    ["string.nanoid", (text) => /^[\w-]{21}$/.test(text)],
    ["lorem.sentence", (text) => /^[^\p{Ll}]/u.test(text) && text.endsWith(".") && text.split(" ").length <= 10],
  ])("every %s is valid", (method, isValid) => {
    const texts = made(method, 1000);
    expect(texts?.filter((text) => !isValid(text)) ?? []).toEqual([]);
  });
  test("tokens decode", () => {
    for (const token of made("internet.jwt", 200)!) {
      const [header, payload, signature] = token.split(".").map((part) => Buffer.from(part, "base64url").toString());
      expect(Object.keys(JSON.parse(header!))).toEqual(["alg", "typ"]);
      const { iat, exp, nbf, iss, ...ids } = JSON.parse(payload!);
      expect(Object.keys(ids)).toEqual(["sub", "aud", "jti"]);
      expect(iss).not.toBe("");
      expect(iat).toBeLessThan(AS_OF / 1000);
      expect(exp).toBeGreaterThan(iat);
      expect(Math.abs(nbf - AS_OF / 1000)).toBeLessThanOrEqual(366 * 86_400);
      expect(signature).not.toBe("");
    }
  });
  test("commits are dated in the day before asOf", () => {
    for (const text of made("git.commitDate", 500)!) {
      const [date, zone] = [text.slice(0, -6), text.slice(-5)];
      const millis = Date.parse(`${date} UTC`);
      expect(zone).toMatch(/^[+-]\d\d00$/);
      expect(millis).toBeGreaterThanOrEqual(AS_OF - 86_400_000);
      expect(millis).toBeLessThan(AS_OF);
    }
  });
});

test("the module and the writers of words give the same bytes", () => {
  const find = finders.get(locales[0]!)!;
  for (const method of ["company.catchPhrase", "phone.number", "person.fullName", "location.streetAddress"]) {
    const { column, fill } = createFormsColumn(find(method, [])!, streamKey(method));
    const rows = Uint32Array.from({ length: 600 }, (_, row) => row * 7);
    const read = createTextReader(column);
    fill(rows, 600);
    const together = Array.from(rows, (_, i) => read(i));
    const alone = Array.from(rows, (row) => {
      fill(Uint32Array.of(row), 1);
      return read(0);
    });
    expect(alone).toEqual(together);
  }
});
