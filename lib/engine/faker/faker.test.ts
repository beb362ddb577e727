import { describe, expect, test, vi } from "vitest";
import type { JsonValue } from "@/lib/schema/generators";
import { streamKey } from "../random";
import { createFakerCall } from "./call";
import { fakerMethod, fakerMethods } from "./catalogue";
import { checkFakerCall } from "./check";
import { fakerLocaleName, loadFakerLocale } from "./locale";

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
