import validator from "validator";
import { describe, expect, test } from "vitest";
import { openDataset } from "../../dataset";
import { drawRecords } from "../../testing/draw-records";
import { product } from ".";
import { readCatalogue } from "./catalogue";
import { DEPARTMENTS } from "./departments";
import { SYNONYMS } from "./synonyms";

const entries = readCatalogue(DEPARTMENTS);
const kinds = entries.map((entry) => entry.kind);
const brandNames = [...new Set(entries.flatMap(({ brands }) => brands.map(({ name }) => name)))];
const where = (attribute: string, ...anyOf: string[]) => [{ attribute, anyOf }];
const distinct = (values: readonly unknown[]) => new Set(values).size;
const textOf = (value: unknown) => String(value);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

describe("the assortment", () => {
  test("is at least 20 departments of 8 categories of 12 kinds, each with 8 brands", () => {
    const departments = groupBy(entries, ({ place }) => place.department);
    expect(departments.size).toBeGreaterThanOrEqual(20);
    for (const [department, own] of departments) {
      expect(distinct(own.flatMap(({ brands }) => brands.map(({ name }) => name))), department).toBeGreaterThanOrEqual(
        8,
      );
      const categories = groupBy(own, ({ place }) => place.category);
      expect(categories.size, department).toBeGreaterThanOrEqual(8);
      for (const [category, inIt] of categories)
        expect(inIt.length, `${department}/${category}`).toBeGreaterThanOrEqual(12);
    }
  });

  test("names no category, and no kind of a category, twice", () => {
    const categories = new Set(entries.map(({ place }) => `${place.department}/${place.category}`));
    expect(distinct([...categories].map((path) => path.split("/")[1]))).toBe(categories.size);
    const own = kinds.map(({ category, subcategory, noun }) => `${category}/${subcategory}/${noun}`);
    expect(own.filter((path, i) => own.indexOf(path) !== i)).toEqual([]);
  });

  test("gives each category of a department a code of its own", () => {
    const codes = groupBy(kinds, ({ departmentCode, categoryCode }) => `${departmentCode}-${categoryCode}`);
    for (const [code, own] of codes) expect(distinct(own.map(({ category }) => category)), code).toBe(1);
  });

  test("has what every kind needs: a band, a weight, patterns, traits and uses", () => {
    for (const kind of kinds) {
      const label = `${kind.category}/${kind.noun}`;
      expect(kind.price[1], label).toBeGreaterThan(kind.price[0]);
      expect(kind.price[0], label).toBeGreaterThan(0);
      expect(
        kind.weight[0] > 0 || (kind.sizes.weights.length > 0 && kind.sizes.weights.every((own) => own > 0)),
        label,
      ).toBe(true);
      expect(kind.names.length, label).toBeGreaterThan(4);
      expect(kind.traits.length, label).toBeGreaterThanOrEqual(2);
      expect(kind.uses.length, label).toBeGreaterThanOrEqual(1);
      for (const list of [
        kind.traits,
        kind.uses,
        kind.features,
        kind.colors,
        kind.materials,
        kind.sizes.labels,
        kind.series,
      ])
        expect(distinct(list), `${label}: ${list}`).toBe(list.length);
    }
  });

  test("has a name of its own for every brand, which no other word of a name says", () => {
    const words = kinds.flatMap(({ noun, series, features, materials, colors, plus, titles }) => [
      noun,
      ...series,
      ...features,
      ...materials,
      ...colors,
      ...plus,
      ...(titles?.lists.flat() ?? []),
    ]);
    const phrases = [...new Set(words)].map((phrase) => ` ${phrase} `);
    for (const brand of brandNames) {
      const others = brandNames.filter((other) => other !== brand).map((other) => ` ${other} `);
      expect(
        [...phrases, ...others].filter((phrase) => phrase.includes(` ${brand} `)),
        brand,
      ).toEqual([]);
    }
  });

  test("knows what every synonym means", () => {
    const known = new Set(entries.flatMap(({ place }) => [place.department, place.category, place.subcategory]));
    for (const [word, names] of SYNONYMS) for (const name of names) expect(known, word).toContain(name);
  });
});

describe("rows", () => {
  const names = product.attributes.map(({ name }) => name);
  const optional = ["color", "size", "material", "model"];

  test("are filled, and agree within themselves", async () => {
    const rows = await drawRecords("product", names, { count: 20_000 });
    const filled = names.filter((name) => !optional.includes(name));
    expect(rows.filter((row) => filled.some((name) => row[name] === null))).toEqual([]);
    expect(
      rows.filter((row) => row.category_path !== `${row.department} > ${row.category} > ${row.subcategory}`),
    ).toEqual([]);
    expect(
      rows.filter(({ cost, price }) => !(Number(cost) < Number(price) && Number(cost) > 0.33 * Number(price))),
    ).toEqual([]);
    expect(rows.filter(({ weight_kg, currency }) => !(Number(weight_kg) > 0) || currency !== "USD")).toEqual([]);
    for (const name of optional) expect(rows.filter((row) => row[name] !== null).length, name).toBeGreaterThan(2000);
  });

  test("name their own brand or none", async () => {
    const rows = await drawRecords("product", ["name", "brand"], { count: 5000 });
    const said = rows.map(({ name }) =>
      brandNames.filter((brand) => ` ${name} `.replaceAll(",", " ").includes(` ${brand} `)),
    );
    expect(rows.filter(({ brand }, i) => said[i]!.some((one) => one !== brand))).toEqual([]);
    const own = said.filter(({ length }) => length > 0).length / rows.length;
    expect(own).toBeGreaterThan(0.6);
    expect(own).toBeLessThan(0.85);
  });

  test("read like a shop: no slot left open, no word twice in a row, a sentence that ends", async () => {
    const rows = await drawRecords("product", ["name", "description"], { count: 40_000 });
    const unlike = (column: "name" | "description", shape: RegExp, flaw: RegExp) =>
      rows.map((row) => textOf(row[column])).filter((text) => !shape.test(text) || flaw.test(text));
    expect(unlike("name", /^[A-Z0-9][^{}|~]*[\w)"!é%+']$/, /\b(\w+) \1\b| {2}| ,|undefined|null/)).toEqual([]);
    expect(
      unlike(
        "description",
        /^[A-Z0-9][^{}|~]*\.$/,
        /(^|[^\w'])(\w{2,}) \2\b| {2}| a (?!one|euro)[aeio]|\.\.|undefined|null/i,
      ),
    ).toEqual([]);
  });

  test("keep the price in the kind's band", async () => {
    const { pool } = await product.load("en-US");
    const bands = new Map<string, [number, number]>();
    for (const { category, subcategory, price } of kinds) {
      const key = `${category}/${subcategory}`;
      const [low, high] = bands.get(key) ?? price;
      bands.set(key, [Math.min(low, price[0]), Math.max(high, price[1])]);
    }
    expect(pool!.columns.brand!.length).toBeLessThan(25_000);
    for (const { category, subcategory, price } of await drawRecords("product", ["category", "subcategory", "price"], {
      count: 20_000,
    })) {
      const [low, high] = bands.get(`${category}/${subcategory}`)!;
      expect(Number(price)).toBeGreaterThan(low * 0.8 - 1);
      expect(Number(price)).toBeLessThan(high * 1.1 + 1);
    }
  });

  test("differ: thousands of names and descriptions in a category", async () => {
    for (const category of ["Headphones", "Cookware", "Women's Dresses", "Snacks & Sweets", "Fiction", "Hand Tools"]) {
      const rows = await drawRecords("product", ["name", "description"], {
        count: 20_000,
        where: where("category", category),
      });
      expect(distinct(rows.map(({ name }) => name)), category).toBeGreaterThan(2000);
      expect(distinct(rows.map(({ description }) => description)), category).toBeGreaterThan(4000);
    }
  });

  test("cost more in the larger size", async () => {
    const rows = await drawRecords("product", ["subcategory", "size", "price", "weight_kg"], {
      count: 4000,
      where: where("subcategory", "Smart TVs"),
    });
    const mean = (size: string, name: "price" | "weight_kg") => {
      const own = rows.filter((row) => row.size === size).map((row) => Number(row[name]));
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    };
    expect(mean('85"', "price")).toBeGreaterThan(mean('55"', "price"));
    expect(mean('55"', "price")).toBeGreaterThan(mean('43"', "price"));
    expect(mean('85"', "weight_kg")).toBeGreaterThan(2 * mean('43"', "weight_kg"));
  });
});

describe("codes", () => {
  test("pass their public checks; a book's barcode is its ISBN", async () => {
    for (const row of await drawRecords("product", ["department", "barcode", "upc"], { count: 5000 })) {
      expect(validator.isEAN(textOf(row.barcode)), textOf(row.barcode)).toBe(true);
      expect(textOf(row.barcode)).toMatch(/^[1-9]\d{12}$/);
      expect(textOf(row.upc)).toMatch(/^\d{12}$/);
      expect(validator.isEAN(`0${row.upc}`), textOf(row.upc)).toBe(true);
      expect(textOf(row.barcode).startsWith("978") && validator.isISBN(textOf(row.barcode))).toBe(
        row.department === "Books",
      );
    }
  });

  test("are never given twice, and may be asked to be unique, as may names", async () => {
    const field = (attribute: string) => ({
      name: attribute,
      generator: { kind: "record", source: "product", attribute },
      unique: true,
    });
    const { dataset, violations } = await openDataset({
      version: 1,
      name: "n",
      asOf: "2026-06-15",
      tables: [
        { name: "t", rows: { kind: "count", count: 120_000 }, fields: ["sku", "barcode", "upc", "name"].map(field) },
      ],
    });
    expect(violations).toEqual([]);
    const rows = dataset!.tables[0]!.rows(0, 120_000);
    for (const column of [0, 1, 2, 3]) expect(distinct(rows.map((row) => row[column]))).toBe(rows.length);
    for (const [sku] of rows.slice(0, 1000))
      expect(textOf(sku)).toMatch(/^[A-Z]{3}-[A-Z]{3}-\d{5,6}(-[A-Z0-9]{1,4})?$/);
  });
});

describe("filters", () => {
  test("narrow by department, category, subcategory and brand", async () => {
    const [sample] = await drawRecords("product", ["department", "category", "subcategory", "brand"], { count: 1 });
    for (const attribute of ["department", "category", "subcategory", "brand"] as const) {
      const rows = await drawRecords("product", [attribute], {
        count: 500,
        where: where(attribute, textOf(sample![attribute])),
      });
      expect([...new Set(rows.map((row) => row[attribute]))]).toEqual([sample![attribute]]);
    }
  });

  test("take the words people use", async () => {
    const departments = async (attribute: string, ...words: string[]) =>
      [
        ...new Set(
          (await drawRecords("product", ["department"], { count: 2000, where: where(attribute, ...words) })).map(
            ({ department }) => textOf(department),
          ),
        ),
      ].toSorted();
    expect(await departments("department", "fashion")).toEqual([
      "Clothing",
      "Jewelry & Watches",
      "Luggage & Travel",
      "Shoes",
    ]);
    expect(await departments("category", "Electronics", "toys")).toEqual(["Electronics", "Toys & Games"]);
    expect(await departments("category", "Food & Beverage")).toEqual(["Beverages", "Grocery"]);
  });

  test("a product follows the row's own category, whatever level its words are from", async () => {
    const values = ["Electronics", "Home & Garden", "Books", "Laptops", "sports", "Beauty"];
    const take = (attribute: string) => ({
      name: attribute,
      generator: { kind: "record", source: "product", attribute, where: [{ attribute: "category", sameAs: "wanted" }] },
    });
    const { dataset, violations } = await openDataset({
      version: 1,
      name: "n",
      asOf: "2026-06-15",
      tables: [
        {
          name: "t",
          rows: { kind: "count", count: 3000 },
          fields: [{ name: "wanted", generator: { kind: "choice", values } }, take("department"), take("category")],
        },
      ],
    });
    expect(violations).toEqual([]);
    const fits: Record<string, string[]> = {
      Electronics: ["Electronics"],
      "Home & Garden": ["Home & Kitchen", "Furniture", "Garden & Outdoor"],
      Books: ["Books"],
      Laptops: ["Computers"],
      sports: ["Sports & Outdoors"],
      Beauty: ["Beauty & Personal Care"],
    };
    for (const [wanted, department, category] of dataset!.tables[0]!.rows(0, 3000)) {
      expect(fits[textOf(wanted)], textOf(wanted)).toContain(department);
      if (wanted === "Laptops") expect(category).toBe("Laptops");
    }
  });

  test("an unknown category names the near ones", async () => {
    await expect(drawRecords("product", ["name"], { count: 1, where: where("category", "Headphons") })).rejects.toThrow(
      /Headphones/,
    );
  });
});

describe("locales", () => {
  test("have the country's currency, with prices that end as they do there", async () => {
    const prices = async (locale: string) =>
      (await drawRecords("product", ["price", "cost", "currency"], { count: 3000, locale })).map((row) => ({
        ...row,
        price: Number(row.price),
        cost: Number(row.cost),
      }));
    for (const { price, cost, currency } of await prices("ja-JP")) {
      expect(currency).toBe("JPY");
      expect(price % 10).toBe(0);
      expect(cost).toBeLessThan(price);
    }
    for (const { price, currency } of await prices("ko-KR")) expect([currency, price % 100]).toEqual(["KRW", 0]);
    for (const { price, currency } of await prices("sv-SE")) expect([currency, price % 1]).toEqual(["SEK", 0]);
    for (const { currency } of await prices("de")) expect(currency).toBe("EUR");
  });

  test("have metric sizes outside the United States", async () => {
    const sizes = async (locale: string) =>
      (
        await drawRecords("product", ["size"], {
          count: 5000,
          locale,
          where: where("department", "Grocery", "Shoes", "Home & Kitchen"),
        })
      ).map(({ size }) => textOf(size));
    expect((await sizes("en-US")).filter((size) => /\b(oz|lb|qt|in)\b/.test(size)).length).toBeGreaterThan(1000);
    expect((await sizes("de-DE")).filter((size) => /\b(oz|lb|qt|in|US)\b/.test(size))).toEqual([]);
  });
});
