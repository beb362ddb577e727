import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSchema } from "@/lib/schema/check";
import type { FieldInput, Table, TableInput } from "@/lib/schema/dataset";
import { openTable } from "./compile";
import { openDataset } from "./dataset";
import { loadKnowledge } from "./load-knowledge";
import { createReachMeter, createReads, MAX_CHAIN, type Reach } from "./reach";
import { planRows } from "./row-counts";
import { createScopes } from "./scope";

const REFERENCES = 8;
const each = <T>(make: (i: number) => T): T[] => Array.from({ length: REFERENCES }, (_, i) => make(i));

/** A chain of tables with eight references each from one to the next; `fieldsOf` adds what looks things up. The first is the last of the chain. */
function chainOf(depth: number, fieldsOf: (level: number) => FieldInput[], count = 30) {
  const tables = Array.from({ length: depth }, (_, level): TableInput => {
    const references = each((i): FieldInput => {
      const generator = { kind: "reference" as const, table: `t${level - 1}` };
      return { name: `r${i}`, generator };
    });
    return {
      name: `t${level}`,
      primaryKey: "id",
      rows: { kind: "count", count },
      fields: [
        { name: "id", generator: { kind: "sequence", prefix: `T${level}-` } },
        { name: "x", generator: { kind: "integer", min: 0, max: 9 } },
        ...(level === 0 ? [] : [...references, ...fieldsOf(level)]),
      ],
    };
  });
  return { version: 1, name: "chain", asOf: "2026-01-01", tables: tables.reverse() };
}

test("eight look-ups at every table of a chain of six are made at once", async () => {
  const lookups = (level: number) =>
    each(
      (i): FieldInput => ({
        name: `l${i}`,
        generator: { kind: "lookup", through: [`r${i}`], field: level > 1 ? `l${i}` : "x" },
      }),
    );
  const started = process.cpuUsage();
  const { dataset } = await openDataset(chainOf(6, lookups));
  expect(dataset!.tables[0]!.rows(0, 30)).toHaveLength(30);
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
});

test("look-ups that multiply from table to table are refused before anything is computed", async () => {
  const sums = (level: number): FieldInput[] => [
    ...each(
      (i): FieldInput => ({
        name: `l${i}`,
        generator: { kind: "lookup", through: [`r${i}`], field: level > 1 ? "sum" : "x" },
      }),
    ),
    { name: "sum", generator: { kind: "formula", expression: each((i) => `l${i}`).join(" + ") } },
  ];
  expect((await openDataset(chainOf(4, sums))).violations).toEqual([]);
  const started = process.cpuUsage();
  const { dataset, violations } = await openDataset(chainOf(12, sums));
  expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  expect(dataset).toBeUndefined();
  expect(violations[0]).toMatchObject({ code: "too_many_rows", severity: "error" });
  expect(violations[0]!.message).toMatch(/"t11\.l\d" reaches too far .* opens more than 1,000 tables/);
});

test("totals of looked-up totals are refused where they multiply the rows, and fine where they do not", async () => {
  const order = (fields: FieldInput[]): TableInput => ({
    name: "orders",
    primaryKey: "id",
    rows: { kind: "count", count: 50 },
    fields: [{ name: "id", generator: { kind: "sequence" } }, ...fields],
  });
  const schemaOf = (children: number) => {
    const orderFields: FieldInput[] = [];
    const lineFields: FieldInput[] = [
      { name: "order", generator: { kind: "reference", table: "orders" } },
      { name: "y0", generator: { kind: "integer", min: 0, max: 9 } },
    ];
    for (let k = 1; k <= 3; k++) {
      orderFields.push({
        name: `total${k}`,
        generator: { kind: "aggregate", function: "max", table: "lines", field: `y${k - 1}` },
      });
      lineFields.push({ name: `y${k}`, generator: { kind: "lookup", through: ["order"], field: `total${k}` } });
    }
    const lines: TableInput = {
      name: "lines",
      rows: { kind: "perParent", parent: "orders", min: children, max: children },
      fields: lineFields,
    };
    return { version: 1, name: "totals", asOf: "2026-01-01", tables: [order(orderFields), lines] };
  };
  const small = await openDataset(schemaOf(5));
  const [first] = small.dataset!.tables[0]!.rows(0, 1);
  expect(first!.slice(1)).toEqual([first![1], first![1], first![1]]);
  const { violations } = await openDataset(schemaOf(1000));
  expect(violations.map(({ code }) => code)).toContain("too_many_rows");
  expect(violations[0]!.path.slice(0, 3)).toEqual(["tables", 0, "fields"]);
});

test("fields that hang on each other in too long a row are refused, not run into", async () => {
  const chain = (length: number, tables: number) => ({
    version: 1,
    name: "n",
    asOf: "2026-01-01",
    tables: Array.from({ length: tables }, (_, t) => ({
      name: `t${t}`,
      primaryKey: "id",
      rows: { kind: "count", count: 3 },
      fields: [
        { name: "id", generator: { kind: "sequence" } },
        { name: "r", generator: { kind: "reference", table: `t${Math.max(0, t - 1)}` } },
        {
          name: "f0",
          generator: t === 0 ? { kind: "integer", min: 0, max: 9 } : { kind: "lookup", through: ["r"], field: "last" },
        },
        ...Array.from({ length: length - 2 }, (_, i) => ({
          name: `f${i + 1}`,
          generator: { kind: "formula", expression: `f${i} + 1` },
        })),
        { name: "last", generator: { kind: "formula", expression: `f${length - 2} + 1` } },
      ].reverse(),
    })).reverse(),
  });
  const { dataset } = await openDataset(chain(100, 2));
  expect(dataset!.tables[0]!.rows(0, 3)).toHaveLength(3);
  const { violations } = await openDataset(chain(190, 50));
  expect(violations).toHaveLength(1);
  expect(violations[0]).toMatchObject({ code: "not_yet_supported" });
  expect(violations[0]!.message).toContain(`more than ${MAX_CHAIN} fields`);
});

test("a table opens one other for each path that some look-up takes, however many take it", async () => {
  const path = fc.array(fc.constantFrom("r0", "r1", "r2"), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(path, { minLength: 1, maxLength: 40 }), async (paths) => {
      const lookups = paths.map(
        (through, i): FieldInput => ({ name: `l${i}`, generator: { kind: "lookup", through, field: "x" } }),
      );
      const { schema } = parseSchema(chainOf(6, (level) => (level === 5 ? lookups : [])));
      const rowPlan = planRows(schema!, undefined, 1);
      const scopeOf = createScopes(schema!, await loadKnowledge(schema!), rowPlan);
      let opened = 0;
      const counted = (table: Table) => {
        opened++;
        return scopeOf(table);
      };
      const at = openTable({ schema: schema!, seed: 1, rowPlan, scopeOf: counted }, schema!.tables[0]!);
      for (const { name } of schema!.tables[0]!.fields) at.column(name);
      let reach: Reach = { openings: 0, cells: 0 };
      createReachMeter(
        schema!,
        scopeOf,
        createReads(scopeOf),
      )(schema!.tables[0]!, (found) => {
        reach = { ...found };
        return true;
      });
      const prefixes = new Set(paths.flatMap((through) => through.map((_, k) => through.slice(0, k + 1).join())));
      for (const name of each((i) => `r${i}`)) prefixes.add(name);
      expect(opened - 1).toBe(prefixes.size);
      expect(reach.openings).toBe(prefixes.size);
      // Each opening computes the key and the field asked; the rest are the table's own fields.
      expect(reach.cells).toBeLessThanOrEqual(3 * prefixes.size + schema!.tables[0]!.fields.length);
    }),
    { numRuns: 100 },
  );
});
