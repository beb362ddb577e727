import { describe, expect, test } from "vitest";
import type { FieldInput, TableInput } from "@/lib/schema/dataset";
import { openDataset } from "./dataset";

const field = (name: string, generator: object, more: object = {}) => ({ name, generator, ...more }) as FieldInput;

async function openTables(tables: TableInput[], seed = 1) {
  const { dataset, violations } = await openDataset({ version: 1, name: "n", asOf: "2026-06-15", tables }, { seed });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables;
}

/** Values of the exported fields, column by column. */
async function columns(count: number, ...fields: FieldInput[]): Promise<Record<string, unknown[]>> {
  const [table] = await openTables([{ name: "t", rows: { kind: "count", count }, fields }]);
  const rows = table!.rows(0, count);
  return Object.fromEntries(table!.columns.map(({ name }, c) => [name, rows.map((row) => row[c])]));
}

async function values(count: number, generator: object, more: object = {}): Promise<unknown[]> {
  return (await columns(count, field("x", generator, more))).x!;
}

describe("sequence", () => {
  test("counts, pads and prefixes", async () => {
    expect(await values(3, { kind: "sequence" })).toEqual([1, 2, 3]);
    expect(await values(3, { kind: "sequence", start: 10, step: -5 })).toEqual([10, 5, 0]);
    expect(await values(2, { kind: "sequence", prefix: "ORD-", pad: 5, start: 99999 })).toEqual([
      "ORD-99999",
      "ORD-100000",
    ]);
    expect(await values(2, { kind: "sequence", prefix: "é", pad: 12 })).toEqual(["é000000000001", "é000000000002"]);
  });
  test("ticks like a clock", async () => {
    expect(await values(3, { kind: "sequence", start: "2026-01-01T00:00:00Z", step: "PT5M" })).toEqual([
      "2026-01-01T00:00:00Z",
      "2026-01-01T00:05:00Z",
      "2026-01-01T00:10:00Z",
    ]);
    expect(await values(4, { kind: "sequence", start: "2024-01-31", step: "P1M" })).toEqual([
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
    ]);
  });
});

describe("uuid", () => {
  test.each([4, 7])("version %i has its shape and repeats nothing", async (version) => {
    const ids = (await values(20_000, { kind: "uuid", version })) as string[];
    for (const id of ids)
      expect(id).toMatch(new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`));
    expect(new Set(ids).size).toBe(ids.length);
    if (version === 7) expect(ids.toSorted()).toEqual(ids);
  });
});

describe("numbers", () => {
  test("reach both bounds and no further", async () => {
    const found = (await values(5000, { kind: "integer", min: -3, max: 3 })) as number[];
    expect([...new Set(found)].toSorted((a, b) => a - b)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  });
  test("keep to their step", async () => {
    const found = (await values(500, { kind: "decimal", min: 0.5, max: 3, step: 0.25 })) as number[];
    for (const value of found) expect((value - 0.5) % 0.25).toBe(0);
    expect(Math.max(...found)).toBe(3);
  });
  test("are unique when asked, over the whole domain", async () => {
    const found = (await values(1000, { kind: "integer", min: 1, max: 1000 }, { unique: true })) as number[];
    expect(new Set(found).size).toBe(1000);
    expect(found).not.toEqual(found.toSorted((a, b) => a - b));
  });
  test("draw account numbers of ten digits with every digit in play", async () => {
    const found = (await values(2000, { kind: "integer", min: 1_000_000_000, max: 9_999_999_999 })) as number[];
    expect(new Set(found).size).toBe(2000);
    expect(new Set(found.map((value) => value % 10)).size).toBe(10);
  });
  test("a truncated normal does not pile up at its edges", async () => {
    const found = (await values(20_000, {
      kind: "integer",
      min: 0,
      max: 20,
      distribution: { kind: "normal", mean: 10, sd: 10 },
    })) as number[];
    const count = (value: number) => found.filter((one) => one === value).length;
    expect(count(0)).toBeLessThan(count(3));
    expect(count(20)).toBeLessThan(count(17));
  });
});

describe("choice", () => {
  test("follows its weights", async () => {
    const found = await values(20_000, { kind: "choice", values: ["a", "b", "c"], weights: [8, 2, 0] });
    const share = found.filter((value) => value === "a").length / found.length;
    expect(share).toBeGreaterThan(0.78);
    expect(share).toBeLessThan(0.82);
    expect(found).not.toContain("c");
  });
  test("keeps numbers numbers and truth values truth values", async () => {
    expect(new Set(await values(100, { kind: "choice", values: [1, 2.5] }))).toEqual(new Set([1, 2.5]));
    expect(new Set(await values(100, { kind: "choice", values: [true, false] }))).toEqual(new Set([true, false]));
  });
  test("depends on another field", async () => {
    const { size, price } = await columns(
      300,
      field("size", { kind: "choice", values: ["S", "L", "X"] }),
      field("price", {
        kind: "choice",
        values: [0],
        given: {
          field: "size",
          cases: [
            { equals: ["S"], values: [1, 2] },
            { equals: ["L"], values: [10] },
          ],
        },
      }),
    );
    size!.forEach((value, i) => {
      expect(value === "S" ? [1, 2] : value === "L" ? [10] : [0]).toContain(price![i]);
    });
  });
});

describe("datetime", () => {
  test("stays inside its window, ends included", async () => {
    const found = (await values(500, { kind: "datetime", from: "2026-01-01", to: "2026-01-03" })) as string[];
    expect([...new Set(found)].toSorted()).toEqual(["2026-01-01", "2026-01-02", "2026-01-03"]);
  });
  test("an end hangs on its start", async () => {
    const { admitted, discharged } = await columns(
      1000,
      field("admitted", { kind: "datetime", from: { asOf: "-P1Y" } }),
      field("discharged", { kind: "datetime", from: { field: "admitted" }, to: { field: "admitted", offset: "P10D" } }),
    );
    admitted!.forEach((start, i) => {
      const days = (Date.parse(String(discharged![i])) - Date.parse(String(start))) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThanOrEqual(10);
    });
  });
  test("business hours are weekdays between opening and closing", async () => {
    const found = (await values(2000, {
      kind: "datetime",
      output: "datetime",
      shape: { kind: "businessHours" },
    })) as string[];
    for (const text of found) {
      const date = new Date(text);
      expect([1, 2, 3, 4, 5]).toContain(date.getUTCDay());
      expect(date.getUTCHours()).toBeGreaterThanOrEqual(9);
      expect(date.getUTCHours()).toBeLessThan(17);
    }
  });
  test.each([undefined, { kind: "season" as const, weekdays: [1, 1, 1, 1, 4, 4, 1], hours: Array(24).fill(1) }])(
    "times fall on steps of so many minutes: %o",
    async (shape) => {
      const found = await values(500, {
        kind: "datetime",
        output: "datetime",
        stepMinutes: 30,
        ...(shape && { shape }),
      });
      expect(new Set(found.map((text) => String(text).slice(14)))).toEqual(new Set(["00:00Z", "30:00Z"]));
    },
  );
  test("recent crowds the end", async () => {
    const found = (await values(4000, { kind: "datetime", shape: { kind: "recent", skew: 4 } })) as string[];
    expect(found.filter((day) => day > "2025-12-15").length / found.length).toBeGreaterThan(0.85);
  });
  test("is written in the format asked", async () => {
    expect(
      await values(1, {
        kind: "datetime",
        output: "datetime",
        from: "2026-03-09T14:05:00Z",
        to: "2026-03-09T14:05:00Z",
        format: "DDDD D MMM YYYY, h:mm A [UTC]",
      }),
    ).toEqual(["Monday 9 Mar 2026, 2:05 PM UTC"]);
  });
  test("what hangs on an empty date is empty", async () => {
    const { start, end } = await columns(
      200,
      field("start", { kind: "datetime" }, { nullRate: 0.5 }),
      field("end", { kind: "datetime", from: { field: "start" }, to: { field: "start", offset: "P1D" } }),
    );
    expect(end!.map((value) => value === null)).toEqual(start!.map((value) => value === null));
  });
});

describe("pattern and template", () => {
  test("a pattern's values match it", async () => {
    for (const source of ["SKU-[A-Z]{3}-\\d{4}", "(foo|ba[rz])+x?", "[^a-y]{2,3}", "\\w{4}\\.\\d"])
      for (const value of await values(200, { kind: "pattern", pattern: source }))
        expect(value).toMatch(new RegExp(`^(?:${source})$`));
  });
  test("unique patterns use every spelling", async () => {
    expect(new Set(await values(1000, { kind: "pattern", pattern: "\\d{3}" }, { unique: true })).size).toBe(1000);
    expect(new Set(await values(6, { kind: "pattern", pattern: "x{1,3}|[ab]|y" }, { unique: true })).size).toBe(6);
  });
  test("filters shape text", async () => {
    const { e } = await columns(
      1,
      field("First Name", { kind: "choice", values: ["Zoë Ann"] }),
      field("last", { kind: "choice", values: ["O'Brien-Łoś"] }),
      field("n", { kind: "integer", min: 7, max: 7 }),
      field("e", {
        kind: "template",
        template:
          "{First Name:initial:lower}{last:slug}|{last:upper}|{n:pad:3}|{First Name:first:2}|{{x}}|{last:compact:ascii}",
      }),
    );
    expect(e).toEqual(["zo-brien-los|O'BRIEN-ŁOŚ|007|Zo|{x}|OBrienLos"]);
  });
});

describe("formula and conditional", () => {
  test.each([
    ["price * qty", 59.97],
    ["round(price)", 20],
    ["price > 10 && qty == 3", true],
    ["if(qty > 5, 'many', 'few')", "few"],
    ["qty > 5 ? 1 : 2", 2],
    ["concat(qty, ' x ', price)", "3 x 19.99"],
    ["'#' + qty", "#3"],
    ["add_days(day, 3)", "2026-03-04"],
    ["days_between(day, '2026-03-11')", 10],
    ["year(day)", 2026],
    ["age_at(day)", 0],
    ["price / 0", null],
    ["qty % 2", 1],
    ["min(price, qty, 1.5)", 1.5],
    ["coalesce(none, qty)", 3],
    ["none + 1", null],
    ["is_empty(none)", true],
    ["day < '2026-04-01'", true],
    ['field("Unit Price") * 2', 10],
    ["0.1 + 0.2", 0.3],
    ["1.005 * 100", 100.5],
  ])("%s is %j", async (expression, expected) => {
    const { x } = await columns(
      1,
      field("price", { kind: "choice", values: [19.99] }),
      field("qty", { kind: "choice", values: [3] }),
      field("Unit Price", { kind: "choice", values: [5] }),
      field("day", { kind: "datetime", from: "2026-03-01", to: "2026-03-01" }),
      field("none", { kind: "integer", min: 1, max: 1 }, { nullRate: 1 }),
      field("x", { kind: "formula", expression }),
    );
    expect(x).toEqual([expected]);
  });
  test("a conditional picks by its first true condition", async () => {
    const { age, fee } = await columns(
      400,
      field("age", { kind: "integer", min: 0, max: 99 }),
      field("fee", {
        kind: "conditional",
        cases: [
          { when: "age > 65", then: { kind: "integer", min: 5000, max: 9000 } },
          { when: "age > 17", then: { kind: "integer", min: 1000, max: 4000 } },
        ],
        else: { kind: "choice", values: [0] },
      }),
    );
    (age as number[]).forEach((years, i) => {
      const amount = Number(fee![i]);
      if (years > 65) expect(amount).toBeGreaterThanOrEqual(5000);
      else if (years > 17) expect(amount > 999 && amount < 4001).toBe(true);
      else expect(amount).toBe(0);
    });
  });
  test("noise has the mean and spread asked", async () => {
    const found = (await values(20_000, { kind: "formula", expression: "normal(100, 15)" })) as number[];
    const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
    const sd = Math.sqrt(found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / found.length);
    expect(mean).toBeCloseTo(100, 0);
    expect(sd).toBeCloseTo(15, 0);
  });
});

describe("relations", () => {
  const tables = (orders: FieldInput[], count = 500): TableInput[] => [
    {
      name: "regions",
      primaryKey: "code",
      rows: { kind: "count", count: 4 },
      fields: [
        field("code", { kind: "sequence", prefix: "R" }),
        field("label", { kind: "choice", values: ["North", "South"] }),
      ],
    },
    {
      name: "customers",
      primaryKey: "id",
      rows: { kind: "count", count: 60 },
      fields: [
        field("id", { kind: "sequence" }),
        field("region", { kind: "reference", table: "regions" }, { nullRate: 0.2 }),
        field("boss", { kind: "reference", table: "customers" }),
      ],
    },
    { name: "orders", main: true, rows: { kind: "count", count }, fields: orders },
  ];
  test("every foreign key resolves and look-ups agree along the chain", async () => {
    const opened = await openTables(
      tables([
        field("customer", { kind: "reference", table: "customers", distribution: { kind: "zipf" } }),
        field("region", { kind: "lookup", through: ["customer"], field: "region" }),
        field("label", { kind: "lookup", through: ["customer", "region"], field: "label" }),
      ]),
    );
    const [regions, customers, orders] = opened.map((table) => table.rows(0, table.rowCount));
    const labelOf = new Map(regions!.map(([code, label]) => [code, label]));
    const regionOf = new Map(customers!.map(([id, region]) => [id, region]));
    for (const [customer, region, label] of orders!) {
      expect(regionOf.has(customer!)).toBe(true);
      expect(region).toBe(regionOf.get(customer!));
      expect(label).toBe(region === null ? null : labelOf.get(region!));
    }
  });
  test("zipf makes some parents busier than others", async () => {
    const [, , orders] = await openTables(
      tables([
        field("customer", { kind: "reference", table: "customers", distribution: { kind: "zipf", exponent: 1.2 } }),
      ]),
    );
    const counts = new Map<unknown, number>();
    for (const [customer] of orders!.rows(0, 500)) counts.set(customer, (counts.get(customer) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeGreaterThan(60);
  });
  test("a unique reference is one to one", async () => {
    const [, , orders] = await openTables(
      tables([field("customer", { kind: "reference", table: "customers" }, { unique: true })], 60),
    );
    expect(new Set(orders!.rows(0, 60).flat()).size).toBe(60);
  });
  test("a hierarchy has a root and no cycles", async () => {
    const [, customers] = await openTables(tables([field("x", { kind: "uuid" })]));
    const bossOf = new Map(customers!.rows(0, 60).map(([id, , boss]) => [id, boss]));
    expect(bossOf.get(1)).toBeNull();
    for (const id of bossOf.keys()) {
      let at: unknown = id;
      for (let steps = 0; at !== null; steps++) {
        expect(steps).toBeLessThan(61);
        at = bossOf.get(at as number) ?? null;
      }
    }
  });
});

describe("pools", () => {
  test("fields of one record agree, and `as` tells two records apart", async () => {
    const pool = {
      name: "cities",
      attributes: ["city", "country"],
      records: [
        ["Berlin", "DE"],
        ["Paris", "FR"],
        ["Lyon", "FR"],
      ],
      weights: [1, 1, 2],
    };
    const record = (attribute: string, more: object = {}) => ({ kind: "record", source: "cities", attribute, ...more });
    const fields = [
      field("a", record("city")),
      field("b", record("country")),
      field("c", record("city", { as: "other" })),
      field("d", record("city", { as: "fr", where: [{ attribute: "country", anyOf: ["fr"] }] })),
      field("want", { kind: "choice", values: ["DE", "FR"] }),
      field("e", record("city", { as: "follow", where: [{ attribute: "country", sameAs: "want" }] })),
    ];
    const { dataset } = await openDataset({
      version: 1,
      name: "n",
      asOf: "2026-01-01",
      pools: [pool],
      tables: [{ name: "t", rows: { kind: "count", count: 400 }, fields }],
    });
    const countryOf: Record<string, string> = { Berlin: "DE", Paris: "FR", Lyon: "FR" };
    const rows = dataset!.tables[0]!.rows(0, 400);
    for (const [a, b, , d, want, e] of rows) {
      expect(countryOf[String(a)]).toBe(b);
      expect(["Paris", "Lyon"]).toContain(d);
      expect(countryOf[String(e)]).toBe(want);
    }
    expect(rows.some(([a, , c]) => a !== c)).toBe(true);
  });
});

test("the null rate is kept", async () => {
  const found = await values(20_000, { kind: "uuid" }, { nullRate: 0.25 });
  expect(found.filter((value) => value === null).length / found.length).toBeCloseTo(0.25, 1);
});
