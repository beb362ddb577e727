import { describe, expect, test } from "vitest";
import type { FieldInput, TableInput } from "@/lib/schema/dataset";
import { formatPath } from "@/lib/schema/violation";
import type { CellValue } from "./cell-value";
import { checkDataset } from "./check";
import { type DatasetOptions, openDataset } from "./dataset";
import type { RowRequest } from "./row-counts";

const field = (name: string, generator: object, more: object = {}) => ({ name, generator, ...more }) as FieldInput;

/** customers → orders → items, with totals going up and names going down. */
function shop(): TableInput[] {
  return [
    {
      name: "customers",
      main: true,
      primaryKey: "id",
      rows: { kind: "count", count: 300 },
      fields: [
        field("id", { kind: "sequence", prefix: "C", pad: 4 }),
        field("spent", { kind: "aggregate", function: "sum", table: "orders", field: "total" }),
        field("orders", { kind: "aggregate", function: "count", table: "orders" }),
        field("last_order", { kind: "aggregate", function: "max", table: "orders", field: "ordered" }),
      ],
    },
    {
      name: "orders",
      primaryKey: "id",
      rows: { kind: "perParent", parent: "customers", min: 0, max: 5, distribution: "skewed" },
      fields: [
        field("id", { kind: "sequence" }),
        field("customer", { kind: "reference", table: "customers" }),
        field("number", { kind: "sequence", restart: "perParent" }),
        field("ordered", { kind: "datetime" }),
        field("total", { kind: "aggregate", function: "sum", table: "items", field: "line_total" }),
        field("cheapest", { kind: "aggregate", function: "min", table: "items", field: "price" }),
        field("mean_price", { kind: "aggregate", function: "avg", table: "items", field: "price" }),
        field("discounted", { kind: "aggregate", function: "count", table: "items", field: "discount" }),
      ],
    },
    {
      name: "items",
      rows: { kind: "perParent", parent: "orders", min: 1, max: 4 },
      fields: [
        field("order", { kind: "reference", table: "orders" }),
        field("line", { kind: "formula", expression: "child_number()" }),
        field("lines", { kind: "formula", expression: "child_count()" }),
        field("price", { kind: "decimal", min: 0.1, max: 99 }),
        field("quantity", { kind: "integer", min: 1, max: 9 }),
        field("line_total", { kind: "formula", expression: "price * quantity" }),
        field("discount", { kind: "decimal", min: 0, max: 1 }, { nullRate: 0.5 }),
        field("customer", { kind: "lookup", through: ["order"], field: "customer" }),
      ],
    },
  ];
}

async function open(tables: TableInput[], options: DatasetOptions = {}) {
  const { dataset, violations } = await openDataset({ version: 1, name: "n", asOf: "2026-06-15", tables }, options);
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset;
}

type Row = Record<string, CellValue>;

async function rowsOf(tables: TableInput[], options: DatasetOptions = {}): Promise<Record<string, Row[]>> {
  const dataset = await open(tables, options);
  return Object.fromEntries(
    dataset.tables.map((table) => [
      table.name,
      table
        .rows(0, table.rowCount)
        .map((row) => Object.fromEntries(table.columns.map(({ name }, c) => [name, row[c]!]))),
    ]),
  );
}

function groupBy(rows: Row[], key: string): Map<CellValue, Row[]> {
  const groups = new Map<CellValue, Row[]>();
  for (const row of rows) groups.set(row[key]!, [...(groups.get(row[key]!) ?? []), row]);
  return groups;
}
const cents = (value: CellValue) => Math.round(Number(value) * 100);

describe("rows per parent", () => {
  test("every child belongs to one parent, children stand together, and fan-outs keep their bounds", async () => {
    const { customers, orders, items } = await rowsOf(shop());
    const perCustomer = groupBy(orders!, "customer");
    const perOrder = groupBy(items!, "order");
    for (const { id } of customers!) expect((perCustomer.get(id!) ?? []).length).toBeLessThanOrEqual(5);
    expect([...perCustomer.keys()].every((id) => customers!.some((customer) => customer.id === id))).toBe(true);
    expect([...perOrder.keys()]).toEqual(orders!.map(({ id }) => id));
    for (const [, lines] of perOrder) {
      expect(lines.length >= 1 && lines.length <= 4).toBe(true);
      expect(lines.map(({ line }) => line)).toEqual(lines.map((_, i) => i + 1));
      expect(lines.every(({ lines: count }) => count === lines.length)).toBe(true);
    }
    const keys = items!.map(({ order }) => order);
    expect(keys.filter((key, i) => key !== keys[i - 1])).toHaveLength(new Set(keys).size);
    for (const [, family] of perCustomer)
      expect(family.map(({ number }) => number)).toEqual(family.map((_, i) => i + 1));
  });
  test("a look-up goes up the families", async () => {
    const { orders, items } = await rowsOf(shop());
    const customerOf = new Map(orders!.map(({ id, customer }) => [id, customer]));
    for (const { order, customer } of items!) expect(customer).toBe(customerOf.get(order!));
  });
  test("any child row is the same alone as in the whole", async () => {
    const dataset = await open(shop(), { seed: 7 });
    const items = dataset.tables[2]!;
    const all = items.rows(0, items.rowCount);
    for (const row of [0, 1, 17, 333, items.rowCount - 1]) expect(items.rows(row, 1)).toEqual([all[row]]);
  });
  test("another seed gives other families", async () => {
    const sizes = async (seed: number) => (await rowsOf(shop(), { seed })).customers!.map(({ orders }) => orders);
    expect(await sizes(1)).not.toEqual(await sizes(2));
  });
  test("a second reference to the parent table is an ordinary one", async () => {
    const tables: TableInput[] = [
      {
        name: "people",
        primaryKey: "id",
        rows: { kind: "count", count: 50 },
        fields: [field("id", { kind: "sequence" })],
      },
      {
        name: "messages",
        rows: { kind: "perParent", parent: "people", min: 2, max: 2, field: "sender" },
        fields: [
          field("receiver", { kind: "reference", table: "people" }),
          field("sender", { kind: "reference", table: "people" }),
        ],
      },
    ];
    const { messages } = await rowsOf(tables);
    expect(messages!.map(({ sender }) => sender)).toEqual(Array.from({ length: 100 }, (_, i) => Math.floor(i / 2) + 1));
    expect(messages!.filter(({ sender, receiver }) => sender === receiver).length).toBeLessThan(20);
  });
  test("a clock starts over with each parent", async () => {
    const tables: TableInput[] = [
      { name: "sensors", rows: { kind: "count", count: 2 }, fields: [field("id", { kind: "sequence" })] },
      {
        name: "readings",
        rows: { kind: "perParent", parent: "sensors", min: 2, max: 2 },
        fields: [field("at", { kind: "sequence", start: "2026-01-01T00:00:00Z", step: "PT1H", restart: "perParent" })],
      },
    ];
    const { readings } = await rowsOf(tables);
    expect(readings!.map(({ at }) => String(at).slice(11, 13))).toEqual(["00", "01", "00", "01"]);
  });
});

describe("row counts", () => {
  test("children follow from their parents", async () => {
    const { rowCounts } = await open(shop(), { rows: 1000 });
    expect(rowCounts.customers).toBe(1000);
    expect(rowCounts.orders).toBeGreaterThan(800);
    expect(rowCounts.items).toBeGreaterThan(2 * rowCounts.orders!);
  });
  test("rows of a child that is the main table are met exactly; its ancestors follow", async () => {
    const tables = shop().map((table) => ({ ...table, main: table.name === "items" }));
    for (const rows of [1, 2, 999, 12_345]) {
      const dataset = await open(tables, { rows });
      expect(dataset.rowCounts.items).toBe(rows);
      const items = dataset.tables[2]!.rows(0, rows);
      expect(new Set(items.map(([order]) => order)).size).toBe(dataset.rowCounts.orders);
    }
  });
  test("counts that a dataset reports open the same dataset again", async () => {
    const requests: RowRequest[] = [50, { items: 777 }, { orders: 31 }];
    for (const rows of requests) {
      const first = await open(shop(), { rows, seed: 5 });
      const again = await open(shop(), { rows: first.rowCounts, seed: 5 });
      expect(again.rowCounts).toEqual(first.rowCounts);
      first.tables.forEach((table, t) => {
        expect(again.tables[t]!.rows(0, 40)).toEqual(table.rows(0, 40));
      });
    }
  });
  test("a child named with its parent is met within the bounds", async () => {
    const { customers, orders } = await rowsOf(shop(), { rows: { customers: 100, orders: 400 } });
    expect(customers).toHaveLength(100);
    expect(orders).toHaveLength(400);
    expect(Math.max(...customers!.map((customer) => Number(customer.orders)))).toBeLessThanOrEqual(5);
  });
});

describe("aggregates equal what they are made of", () => {
  test("sum, count, min, max and average, over two levels", async () => {
    const { customers, orders, items } = await rowsOf(shop(), { rows: 700 });
    const linesOf = groupBy(items!, "order");
    for (const order of orders!) {
      const lines = linesOf.get(order.id!)!;
      const sum = lines.reduce((total, { line_total }) => total + cents(line_total!), 0);
      expect(cents(order.total!)).toBe(sum);
      expect(order.cheapest).toBe(Math.min(...lines.map(({ price }) => Number(price))));
      expect(order.mean_price).toBeCloseTo(
        lines.reduce((total, { price }) => total + Number(price), 0) / lines.length,
        1.9,
      );
      expect(order.discounted).toBe(lines.filter(({ discount }) => discount !== null).length);
    }
    const ordersOf = groupBy(orders!, "customer");
    for (const customer of customers!) {
      const own = ordersOf.get(customer.id!) ?? [];
      expect(customer.orders).toBe(own.length);
      expect(cents(customer.spent!)).toBe(own.reduce((total, order) => total + cents(order.total!), 0));
      expect(customer.last_order).toBe(
        own
          .map(({ ordered }) => String(ordered))
          .toSorted()
          .at(-1) ?? null,
      );
    }
    expect(customers!.some(({ orders: count }) => count === 0)).toBe(true);
  });
  test("a total beyond exact numbers is empty, not wrong", async () => {
    const tables: TableInput[] = [
      {
        name: "parents",
        rows: { kind: "count", count: 2 },
        fields: [field("total", { kind: "aggregate", function: "sum", table: "children", field: "n" })],
      },
      {
        name: "children",
        rows: { kind: "perParent", parent: "parents", min: 20, max: 20 },
        fields: [field("n", { kind: "integer", min: 9e14, max: 1e15 })],
      },
    ];
    const { parents } = await rowsOf(tables);
    expect(parents!.map(({ total }) => total)).toEqual([null, null]);
  });
});

describe("one mistake, one violation at its place", () => {
  const parent = (...more: FieldInput[]): TableInput => ({
    name: "parents",
    primaryKey: "id",
    rows: { kind: "count", count: 10 },
    fields: [field("id", { kind: "sequence" }), ...more],
  });
  const child = (rows: object, ...fields: FieldInput[]): TableInput => ({
    name: "children",
    rows: { kind: "perParent", parent: "parents", min: 1, max: 2, ...rows } as TableInput["rows"],
    fields: [field("n", { kind: "integer", min: 1, max: 9 }), field("t", { kind: "uuid" }), ...fields],
  });
  const total = (more: object) =>
    field("total", { kind: "aggregate", function: "sum", table: "children", field: "n", ...more });
  const cases: [string, TableInput[], string][] = [
    ["an unknown parent", [parent(), child({ parent: "parent" })], "tables[1].rows.parent unknown_table"],
    ["max below min", [parent(), child({ min: 3 })], "tables[1].rows.max bad_bounds"],
    ["a table that is its own parent", [parent(), child({ parent: "children" })], "tables[1].rows.parent cycle"],
    ["a parent field that is not there", [parent(), child({ field: "m" })], "tables[1].rows.field unknown_field"],
    ["a parent field that is no reference", [parent(), child({ field: "n" })], "tables[1].rows.field bad_reference"],
    [
      "an empty reference to the own parent",
      [parent(), child({}, field("p", { kind: "reference", table: "parents" }, { nullRate: 0.1 }))],
      "tables[1].fields[2].generator.table bad_reference",
    ],
    [
      "a unique reference to a parent with many children",
      [parent(), child({}, field("p", { kind: "reference", table: "parents" }, { unique: true }))],
      "tables[1].fields[2].unique impossible_unique",
    ],
    [
      "too many children",
      [{ ...parent(), rows: { kind: "count", count: 1e6 } }, child({ min: 10_000, max: 20_000 })],
      "tables[1].rows too_many_rows",
    ],
    [
      "an aggregate over a table that is not there",
      [parent(total({ table: "childs" })), child({})],
      "tables[0].fields[1].generator.field unknown_table",
    ],
    [
      "an aggregate over rows that are no children",
      [parent(total({})), { ...child({}), rows: { kind: "count", count: 5 } }],
      "tables[0].fields[1].generator.table bad_reference",
    ],
    [
      "a sum of nothing",
      [parent(total({ field: undefined })), child({})],
      "tables[0].fields[1].generator.field bad_reference",
    ],
    ["a sum of text", [parent(total({ field: "t" })), child({})], "tables[0].fields[1].generator.field bad_reference"],
    [
      "a total that its parts depend on",
      [
        parent(total({ field: "share" })),
        child(
          {},
          field("p", { kind: "reference", table: "parents" }),
          field("share", { kind: "lookup", through: ["p"], field: "total" }),
        ),
      ],
      "tables[1].fields[3].generator.field cycle",
    ],
    [
      "a sequence that starts over in a counted table",
      [parent(field("k", { kind: "sequence", restart: "perParent" }))],
      "tables[0].fields[1].generator.restart bad_bounds",
    ],
    [
      "a child number in a counted table",
      [parent(field("k", { kind: "formula", expression: "child_number()" }))],
      "tables[0].fields[1].generator.expression bad_expression",
    ],
  ];
  test.each(cases)("%s", async (_, tables, expected) => {
    const { violations } = await checkDataset({ version: 1, name: "n", asOf: "2026-01-01", tables });
    expect(violations.map(({ path, code }) => `${formatPath(path)} ${code}`)).toEqual([expected]);
  });
  test("counts that no fan-out can meet", async () => {
    const { violations } = await checkDataset(
      { version: 1, name: "n", asOf: "2026-01-01", tables: [parent(), child({})] },
      { parents: 10, children: 21 },
    );
    expect(violations.map(({ path, code }) => `${formatPath(path)} ${code}`)).toEqual(["tables[1].rows too_many_rows"]);
    expect(violations[0]!.message).toContain("10 to 20");
  });
});
