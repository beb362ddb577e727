import { describe, expect, test } from "vitest";
import { type Dataset, type DatasetOptions, openDataset } from "@/lib/engine/dataset";
import type { FieldInput, TableInput } from "@/lib/schema/dataset";
import type { Check } from "@/lib/schema/expectations";
import { verifyDataset } from ".";

const field = (name: string, generator: object, more: object = {}) => ({ name, generator, ...more }) as FieldInput;
const id = field("id", { kind: "sequence" });
const counted = (name: string, count: number, ...fields: FieldInput[]): TableInput => ({
  name,
  primaryKey: "id",
  rows: { kind: "count", count },
  fields: [id, ...fields],
});
const perParent = (name: string, parent: string, min: number, max: number, ...fields: FieldInput[]): TableInput => ({
  name,
  primaryKey: "id",
  rows: { kind: "perParent", parent, min, max },
  fields: [id, ...fields],
});
const reference = (name: string, table: string, more: object = {}) => field(name, { kind: "reference", table }, more);

async function open(tables: TableInput[], checks: object[], options: DatasetOptions = {}): Promise<Dataset> {
  const expectations = checks.map((check) => ({ clause: "as said", check }) as { clause: string; check: Check });
  const input = { version: 1, name: "shop", asOf: "2026-01-01", tables, expectations };
  const { dataset, violations } = await openDataset(input, options);
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset;
}

/** What the receipt says of one promise. */
async function line(tables: TableInput[], check: object, options?: DatasetOptions): Promise<[boolean | null, string]> {
  const { lines } = verifyDataset(await open(tables, [check], options));
  return [lines[0]!.kept, lines[0]!.measured];
}

test("the receipt has the user's words, whether they are kept, and what was measured on how many rows", async () => {
  const tables = [
    counted("customers", 30),
    counted("orders", 3000, reference("customer", "customers"), field("price", { kind: "decimal", min: 5, max: 50 })),
  ];
  const { dataset } = await openDataset({
    version: 1,
    name: "shop",
    asOf: "2026-01-01",
    tables,
    expectations: [
      { clause: "3,000 orders", check: { kind: "rowCount", table: "orders", count: 3000 } },
      {
        clause: "each of a customer",
        check: { kind: "references", table: "orders", field: "customer", parent: "customers", parentField: "id" },
      },
      { clause: "prices from 10", check: { kind: "range", table: "orders", field: "price", min: 10 } },
    ],
  });
  expect(verifyDataset(dataset!)).toEqual({
    checkedRows: 1000,
    lines: [
      { clause: "3,000 orders", kept: true, measured: "3,000 rows" },
      { clause: "each of a customer", kept: true, measured: "1,000 keys, all of them in customers" },
      {
        clause: "prices from 10",
        kept: false,
        measured: expect.stringMatching(/^5(\.\d+)? to (49\.\d+|50)$/),
      },
    ],
    notes: [],
  });
});

describe("row counts", () => {
  const tables = [
    counted("customers", 200),
    { ...counted("orders", 500), main: true },
    perParent("items", "orders", 3, 3, reference("order", "orders")),
  ];
  const rowCount = (table: string, count: number) => ({ kind: "rowCount", table, count });
  test.each<[string, object, DatasetOptions["rows"], boolean | null, string]>([
    ["the planned count", rowCount("orders", 500), undefined, true, "500 rows"],
    ["a plan that misses the sentence", rowCount("orders", 600), undefined, false, "500 rows"],
    ["another number asked for", rowCount("orders", 500), 2000, null, "2,000 rows asked for instead"],
    ["one row asked for", rowCount("orders", 500), 1, null, "1 row asked for instead"],
    ["the same number asked for", rowCount("orders", 500), 500, true, "500 rows"],
    ["a table that grows along", rowCount("customers", 200), 1000, null, "400 rows, to go with the rows asked for"],
    ["children that grow along", rowCount("items", 1500), 1000, null, "3,000 rows, to go with the rows asked for"],
    ["a table asked for by name", rowCount("customers", 200), { customers: 7 }, null, "7 rows asked for instead"],
    ["a table that what was asked leaves alone", rowCount("orders", 600), { customers: 7 }, false, "500 rows"],
  ])("%s", async (_, check, rows, kept, measured) => {
    expect(await line(tables, check, { rows })).toEqual([kept, measured]);
  });
});

describe("children per parent", () => {
  const fanOut = (min?: number, max?: number) => ({ kind: "fanOut", table: "orders", parent: "customers", min, max });
  const own = (parents: number, min: number, max: number) => [
    counted("customers", parents),
    perParent("orders", "customers", min, max, reference("customer", "customers")),
  ];
  const drawn = (parents: number, children: number, generator: object = {}) => [
    counted("customers", parents),
    counted("orders", children, field("customer", { kind: "reference", table: "customers", ...generator })),
  ];

  test.each<[string, TableInput[], object, boolean | null, string]>([
    ["as many as said", own(300, 2, 5), fanOut(2, 5), true, "2 to 5 each for 300 rows of customers"],
    ["exactly as many", own(300, 3, 3), fanOut(3, 3), true, "3 each for 300 rows of customers"],
    ["more than said", own(300, 2, 9), fanOut(2, 5), false, "2 to 9 each for 300 rows of customers"],
    ["fewer than said", own(300, 1, 4), fanOut(2, 5), false, "1 to 4 each for 300 rows of customers"],
    ["some have none", own(300, 0, 4), fanOut(1), false, "0 to 4 each for 300 rows of customers"],
    ["none is allowed", own(300, 0, 4), fanOut(0, 4), true, "0 to 4 each for 300 rows of customers"],
    [
      "many parents",
      own(50_000, 2, 5),
      fanOut(2, 5),
      true,
      "2 to 5 each for the first 1,000 of 50,000 rows of customers",
    ],
    [
      "large families",
      own(9, 4000, 4000),
      fanOut(4000, 4000),
      true,
      "4,000 each for the first 2 of 9 rows of customers",
    ],
    [
      "the largest families",
      own(2, 60_000, 60_000),
      fanOut(1, 5),
      false,
      "60,000 each for the first of 2 rows of customers",
    ],
    ["one child each", drawn(50, 1), fanOut(0, 1), true, "0 to 1 each for 50 rows of customers"],
    [
      "no reference",
      [counted("customers", 5), counted("orders", 9)],
      fanOut(1, 5),
      null,
      "no field of orders refers to customers",
    ],
  ])("%s", async (_, tables, check, kept, measured) => {
    expect(await line(tables, check)).toEqual([kept, measured]);
  });

  test("a key drawn for each child: counted over all children where they are few enough", async () => {
    const [kept, measured] = await line(drawn(100, 5000), fanOut(2, 5));
    expect(kept).toBe(false);
    expect(measured).toMatch(/^[23]\d to [67]\d each for 100 rows of customers$/);
  });

  test("customers without an order count as none", async () => {
    const tables = drawn(500, 200);
    expect(await line(tables, fanOut(1))).toEqual([false, expect.stringMatching(/^0 to \d each for 500 rows/)]);
  });

  test("a part of the children can break a promise, but not keep it", async () => {
    const tables = drawn(20_000, 40_000);
    expect(await line(tables, fanOut(0, 50))).toEqual([
      null,
      expect.stringMatching(/^2 each on average, up to \d in the first 10,000 of 40,000 rows of orders$/),
    ]);
    expect((await line(tables, fanOut(0, 1)))[0]).toBe(false);
    expect((await line(tables, fanOut(3, 50)))[0]).toBe(false);
  });

  test("empty keys are nobody's children", async () => {
    const tables = [
      counted("customers", 10),
      counted("orders", 1000, reference("customer", "customers", { nullRate: 0.9 })),
    ];
    const [kept, measured] = await line(tables, fanOut(1, 40));
    expect(kept).toBe(true);
    expect(measured).toMatch(/^\d+ to \d\d each for 10 rows of customers$/);
  });

  test("the reference that names the parent counts, not another to the same table", async () => {
    const people = perParent(
      "orders",
      "customers",
      2,
      2,
      reference("seller", "customers"),
      reference("buyer", "customers"),
    );
    if (people.rows.kind === "perParent") people.rows.field = "buyer";
    expect(await line([counted("customers", 40), people], fanOut(2, 2))).toEqual([
      true,
      "2 each for 40 rows of customers",
    ]);
  });

  test("keys that several parents share tell nothing", async () => {
    const letter = field("id", { kind: "choice", values: ["a", "b"] });
    const tables = [
      { ...counted("customers", 9), fields: [letter] },
      counted("orders", 9, reference("customer", "customers")),
    ];
    expect(await line(tables, fanOut(1, 5))).toEqual([null, "several rows of customers have the same id"]);
  });

  test("a number of children asked for may cut the last parent short; that breaks no promise", async () => {
    const [customers, orders] = own(300, 4, 4);
    const tables = [customers!, { ...orders!, main: true }];
    expect(await line(tables, fanOut(4, 4), { rows: 401 })).toEqual([
      true,
      "4 each for 100 rows of customers; the number of rows asked for cuts the last one short",
    ]);
    expect(await line(tables, fanOut(4, 4), { rows: 400 })).toEqual([true, "4 each for 100 rows of customers"]);
    expect(await line(tables, fanOut(5, 9), { rows: 401 })).toEqual([false, expect.stringMatching(/^4 each/)]);
    expect(await line(tables, fanOut(4, 4), { rows: 3 })).toEqual([
      null,
      expect.stringMatching(/^no row of customers/),
    ]);
  });
});

describe("totals over children", () => {
  const check = { kind: "sumOfChildren", table: "orders", field: "total", child: "items", childField: "amount" };
  const shop = (total: object, amount: object, more: object = {}) => [
    counted("orders", 400, field("total", total, more)),
    perParent("items", "orders", 0, 5, reference("order", "orders"), field("amount", amount, more)),
  ];
  const sum = { kind: "aggregate", function: "sum", table: "items", field: "amount" };
  const prices = { kind: "decimal", min: 0.01, max: 99.99 };

  test("totals that are their sums, to the last digit", async () => {
    expect(await line(shop(sum, prices), check)).toEqual([true, "equal in 400 rows of orders"]);
    expect(await line(shop(sum, { kind: "integer", min: 1, max: 9 }), check)).toEqual([
      true,
      "equal in 400 rows of orders",
    ]);
    const finest = { kind: "decimal", min: 0, max: 1, scale: 9 };
    expect(await line(shop(sum, finest), check)).toEqual([true, "equal in 400 rows of orders"]);
    const floating = { kind: "formula", expression: "sqrt(id)" };
    expect(await line(shop(sum, floating), check)).toEqual([true, "equal in 400 rows of orders"]);
  });

  test("totals of their own are shown as broken, with an example", async () => {
    const [kept, measured] = await line(shop({ kind: "decimal", min: 500, max: 900 }, prices), check);
    expect(kept).toBe(false);
    expect(measured).toMatch(/^different in 400 of 400 rows of orders, such as [5-9]\d\d\.?\d* instead of [\d.]+$/);
  });

  test("a cent is a difference", async () => {
    const off = { kind: "formula", expression: "exact + 0.01" };
    const tables = [
      counted("orders", 50, field("exact", sum), field("total", off)),
      perParent(
        "items",
        "orders",
        1,
        3,
        reference("order", "orders"),
        field("amount", { kind: "choice", values: [0.1] }),
      ),
    ];
    expect(await line(tables, check)).toEqual([
      false,
      expect.stringMatching(/^different in 50 of 50 rows of orders, such as 0\.[123]1 instead of 0\.[123]$/),
    ]);
  });

  test("empty parts count for nothing, empty totals are passed over", async () => {
    expect(await line(shop(sum, prices, { nullRate: 0.2 }), check)).toEqual([
      true,
      expect.stringMatching(/^equal in 400 rows of orders, \d\d of them empty$/),
    ]);
  });

  test("only whole families are added up", async () => {
    const tables = [
      counted("orders", 3000, field("total", sum)),
      perParent("items", "orders", 40, 60, reference("order", "orders"), field("amount", prices)),
    ];
    expect(await line(tables, check)).toEqual([
      true,
      expect.stringMatching(/^equal in the first [56]\d of 3,000 rows/),
    ]);
  });

  test("keys drawn for each child: added up where there are few enough", async () => {
    const drawn = (count: number) => [
      counted("orders", 20, field("total", { kind: "integer", min: 1, max: 9 })),
      counted("items", count, reference("order", "orders"), field("amount", { kind: "integer", min: 1, max: 9 })),
    ];
    expect((await line(drawn(900), check))[0]).toBe(false);
    expect(await line(drawn(90_000), check)).toEqual([null, "90,000 rows of items are too many to add up"]);
  });

  test("text has no sum", async () => {
    expect(await line(shop({ kind: "choice", values: ["much"] }, prices), check)).toEqual([
      null,
      "total holds text and amount decimal: only numbers have a sum",
    ]);
  });
});

describe("keys of another table", () => {
  const check = { kind: "references", table: "orders", field: "customer", parent: "customers", parentField: "id" };
  const orders = (generator: object) => counted("orders", 2000, field("customer", generator));
  const drawn = { kind: "reference", table: "customers" };

  test.each<[string, number]>([
    ["few", 40],
    ["more than are sampled", 8000],
    ["millions", 5_000_000],
  ])("keys of %s rows are all found", async (_, count) => {
    expect(await line([counted("customers", count), orders(drawn)], check)).toEqual([
      true,
      "1,000 keys, all of them in customers",
    ]);
  });

  test("keys that no row has are shown as broken", async () => {
    const [kept, measured] = await line(
      [counted("customers", 4000), orders({ kind: "integer", min: 3001, max: 5000 })],
      check,
    );
    expect(kept).toBe(false);
    expect(measured).toMatch(/^[45]\d\d of 1,000 keys are not in customers$/);
  });

  test("a reference to another field than the one promised is broken", async () => {
    const customers = counted("customers", 4000, field("code", { kind: "sequence", prefix: "C", pad: 5 }));
    const [kept] = await line([customers, orders({ ...drawn, field: "code" })], check);
    expect(kept).toBe(false);
  });

  test("keys that would have to be searched among millions are not judged", async () => {
    const [kept, measured] = await line(
      [counted("customers", 5_000_000), orders({ kind: "integer", min: 1, max: 5_000_000 })],
      check,
    );
    expect(kept).toBeNull();
    expect(measured).toMatch(/^99\d of 1,000 keys are not in the first 10,000 of 5,000,000 rows of customers$/);
  });

  test("an empty key refers to nothing", async () => {
    const tables = [
      counted("customers", 40),
      counted("orders", 500, reference("customer", "customers", { nullRate: 0.5 })),
    ];
    expect(await line(tables, check)).toEqual([true, expect.stringMatching(/^2\d\d keys, all of them in customers$/)]);
  });
});

describe("forms of values", () => {
  const form = (generator: object, pattern: string) =>
    line([counted("things", 2000, field("code", generator))], {
      kind: "matches",
      table: "things",
      field: "code",
      pattern,
    });

  test("values of a pattern have its form; others are shown as broken", async () => {
    const sku = { kind: "pattern", pattern: "SKU-[A-Z]{3}-\\d{4}" };
    expect(await form(sku, "^SKU-[A-Z]{3}-\\d{4}$")).toEqual([true, "1,000 values, all of this form"]);
    expect(await form(sku, "SKU-[A-Z]{2}-\\d{4}")).toEqual([
      false,
      expect.stringMatching(/^1,000 of 1,000 values have another form, such as "SKU-[A-Z]{3}-\d{4}"$/),
    ]);
  });

  test("numbers and dates are matched as files write them", async () => {
    expect((await form({ kind: "choice", values: [12.5, 3.25] }, "\\d+\\.\\d{2}"))[0]).toBe(true);
    expect((await form({ kind: "datetime", output: "date" }, "\\d{4}-\\d{2}-\\d{2}"))[0]).toBe(true);
  });

  test("a pattern outside what can be read, or too large, is not judged", async () => {
    expect(await form({ kind: "uuid" }, "(?=.)")).toEqual([
      null,
      "this pattern cannot be checked: look-arounds and named groups are not supported at character 2",
    ]);
    expect((await form({ kind: "uuid" }, "((a{100}){100}){100}"))[0]).toBeNull();
  });

  test("a large pattern is matched with fewer values", async () => {
    const [kept, measured] = await form({ kind: "uuid" }, "([0-9a-f]{1,36}|-){1,100}");
    expect(kept).toBe(true);
    expect(Number(/^\d+/.exec(measured)?.[0])).toBeLessThan(100);
  });
});

test("a receipt reads a bounded number of rows, however many there are", async () => {
  const tables = [
    counted(
      "customers",
      2_000_000,
      field("spent", { kind: "aggregate", function: "sum", table: "orders", field: "total" }),
    ),
    perParent(
      "orders",
      "customers",
      1,
      9,
      reference("customer", "customers"),
      field("total", { kind: "decimal", min: 1, max: 9 }),
    ),
  ];
  const dataset = await open(tables, [
    { kind: "rowCount", table: "customers", count: 2_000_000 },
    { kind: "fanOut", table: "orders", parent: "customers", min: 1, max: 9 },
    { kind: "sumOfChildren", table: "customers", field: "spent", child: "orders", childField: "total" },
    { kind: "references", table: "orders", field: "customer", parent: "customers", parentField: "id" },
  ]);
  const started = performance.now();
  const { lines } = verifyDataset(dataset);
  expect(lines.map(({ kept }) => kept)).toEqual([true, true, true, true]);
  expect(performance.now() - started).toBeLessThan(1000);
});

describe("promises in an expression", () => {
  const parts = [
    field("low", { kind: "integer", min: 1, max: 9 }),
    field("high", { kind: "formula", expression: "low * 2", output: "integer" }),
  ];
  const holds = (more: object) => line([counted("pairs", 40, ...parts)], { kind: "holds", table: "pairs", ...more });

  test.each([
    [{ expression: "high == low + low" }, [true, "true in 40 rows"]],
    [{ expression: "high > 10", when: "low > 5" }, [true, expect.stringMatching(/^true in \d+ rows$/)]],
    [{ expression: "high > 10" }, [false, expect.stringMatching(/^not so in \d+ of 40 rows$/)]],
    [{ expression: "high > 10", when: "low > 99" }, [true, "no such rows"]],
    [{ expression: "1 / (low - low) > 3" }, [true, "true in 40 rows"]],
  ])("%j", async (check, expected) => {
    expect(await holds(check)).toEqual(expected);
  });

  test.each([
    [{ expression: "high >" }, "bad_expression"],
    [{ expression: "hihg > 3" }, "unknown_field"],
    [{ expression: "high > 3", when: "chance(0.5)" }, "bad_expression"],
  ])("%j is refused", async (check, code) => {
    const expectations = [{ clause: "as said", check: { kind: "holds", table: "pairs", ...check } }];
    const input = { version: 1, name: "n", asOf: "2026-01-01", tables: [counted("pairs", 4, ...parts)], expectations };
    expect((await openDataset(input)).violations.map((violation) => violation.code)).toEqual([code]);
  });
});
