import fc from "fast-check";
import { expect, test } from "vitest";
import { createJsonReader } from "./cell-value";
import { BATCH_ROWS } from "./column";
import { type Dataset, type DatasetOptions, openDataset } from "./dataset";
import { arbitraryFamilies, arbitrarySchema } from "./testing/arbitrary-schema";

const ROWS = 5000;

async function open(schema: unknown, options: DatasetOptions = {}): Promise<Dataset> {
  const { dataset, violations } = await openDataset(schema, { rows: ROWS, ...options });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset;
}

/** Cells of some fields at these rows, by field name, made in one fill per batch. */
function cellsAt(dataset: Dataset, rows: number[], fields?: string[], t = 0): Map<string, unknown[]> {
  const reader = dataset.tables[t]!.open(fields);
  const readers = reader.columns.map(createJsonReader);
  const cells = new Map<string, unknown[]>(reader.names.map((name) => [name, []]));
  for (let at = 0; at < rows.length; at += BATCH_ROWS) {
    const batch = Uint32Array.from(rows.slice(at, at + BATCH_ROWS));
    reader.fill(batch, batch.length);
    for (let i = 0; i < batch.length; i++)
      for (const [c, name] of reader.names.entries()) cells.get(name)!.push(readers[c]!(i));
  }
  return cells;
}

const rowList = fc.array(fc.nat(ROWS - 1), { minLength: 1, maxLength: 40 });
const seeds = fc.nat(Number.MAX_SAFE_INTEGER);

test("a cell depends on seed, table, field and row alone: any rows, in any order and company, are the same cells", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, rowList, seeds, async (schema, rows, seed) => {
      const dataset = await open(schema, { seed });
      const together = cellsAt(dataset, rows);
      for (const [name, cells] of together) {
        const alone = rows.map((row) => cellsAt(dataset, [row], [name]).get(name)![0]);
        expect(cells).toEqual(alone);
      }
    }),
    { numRuns: 40 },
  );
});

test("windows of rows join up to the whole", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, fc.uniqueArray(fc.nat(ROWS), { maxLength: 4 }), async (schema, cuts) => {
      const [table] = (await open(schema)).tables;
      const borders = [0, ...cuts.toSorted((a, b) => a - b), ROWS];
      const pieces = borders.slice(1).flatMap((end, k) => table!.rows(borders[k]!, end - borders[k]!));
      expect(pieces).toEqual(table!.rows(0, ROWS));
    }),
    { numRuns: 10 },
  );
});

test("adding, removing and reordering fields changes no other field", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, fc.nat(), rowList, async (schema, turn, rows) => {
      const [table] = schema.tables;
      const fields = table!.fields;
      const turned = [...fields.slice(turn % fields.length), ...fields.slice(0, turn % fields.length)];
      const extra = { name: "an added field of its own", generator: { kind: "integer" as const, min: 0, max: 9 } };
      const before = cellsAt(await open(schema), rows);
      const after = cellsAt(await open({ ...schema, tables: [{ ...table, fields: [extra, ...turned] }] }), rows);
      for (const [name, cells] of before) expect(after.get(name)).toEqual(cells);
    }),
    { numRuns: 30 },
  );
});

test("more rows leave the rows there were as they are", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, rowList, async (schema, rows) => {
      const versionsOf = schema.tables[0]!.fields.filter(({ generator }) => generator.kind !== "uuid").map(
        ({ name }) => name,
      );
      fc.pre(versionsOf.length > 0);
      expect(cellsAt(await open(schema, { rows: 60_000 }), rows, versionsOf)).toEqual(
        cellsAt(await open(schema), rows, versionsOf),
      );
    }),
    { numRuns: 20 },
  );
});

test("a schema that checks clean compiles and fills", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, async (schema) => {
      const dataset = await open(schema);
      expect(dataset.tables[0]!.rows(0, 3)).toHaveLength(3);
    }),
    { numRuns: 100 },
  );
});

test("another seed gives other rows", async () => {
  const schema = {
    version: 1,
    name: "n",
    asOf: "2026-01-01",
    tables: [
      {
        name: "t",
        rows: { kind: "count", count: 50 },
        fields: [{ name: "n", generator: { kind: "integer", min: 0, max: 1e9 } }],
      },
    ],
  };
  const first = (await open(schema, { seed: 1 })).tables[0]!.rows(0, 50);
  const second = (await open(schema, { seed: 2 })).tables[0]!.rows(0, 50);
  expect(first).not.toEqual(second);
  expect(new Set([...first, ...second].flat()).size).toBe(100);
});

test("among families, too, any rows in any order and company are the same cells, and windows join up", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFamilies,
      fc.array(fc.nat(), { minLength: 1, maxLength: 15 }),
      seeds,
      async (schema, picks, seed) => {
        const dataset = await open(schema, { seed, rows: 300 });
        for (const [t, table] of dataset.tables.entries()) {
          const rows = picks.map((pick) => pick % table.rowCount);
          const all = table.rows(0, table.rowCount);
          const together = cellsAt(dataset, rows, undefined, t);
          table.columns.forEach(({ name }, c) => {
            expect(together.get(name)).toEqual(rows.map((row) => all[row]![c]));
            expect(rows.map((row) => cellsAt(dataset, [row], [name], t).get(name)![0])).toEqual(together.get(name));
          });
          const cut = rows[0]!;
          expect([...table.rows(0, cut), ...table.rows(cut, table.rowCount - cut)]).toEqual(all);
        }
      },
    ),
    { numRuns: 15 },
  );
});

test("families agree with themselves: keys resolve, counts and sums are those of the children", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFamilies, seeds, async (schema, seed) => {
      const [parents, children] = (await open(schema, { seed, rows: 400 })).tables;
      const rowsOf = (table: typeof parents) =>
        table!.rows(0, table!.rowCount).map((row) => new Map(table!.columns.map(({ name }, c) => [name, row[c]])));
      const families = new Map<unknown, Map<string, unknown>[]>();
      for (const child of rowsOf(children))
        families.set(child.get("parent"), [...(families.get(child.get("parent")) ?? []), child]);
      const ids = new Set<unknown>();
      for (const parent of rowsOf(parents)) {
        const own = families.get(parent.get("id")) ?? [];
        ids.add(parent.get("id"));
        expect(parent.get("children")).toBe(own.length);
        const amounts = own.map((child) => child.get("amount")).filter((amount) => amount !== null) as number[];
        const cents = amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
        expect(Math.round((parent.get("amounts") as number) * 100)).toBe(cents);
        expect(parent.get("least")).toBe(amounts.length > 0 ? Math.min(...amounts) : null);
        expect(parent.get("mean")).toBe(amounts.length > 0 ? Math.round(cents / amounts.length + 1e-9) / 100 : null);
        expect(own.map((child) => child.get("number"))).toEqual(own.map((_, i) => i + 1));
        for (const child of own) expect(child.get("of parent")).toBe(parent.get("id"));
      }
      for (const key of families.keys()) expect(ids.has(key)).toBe(true);
    }),
    { numRuns: 15 },
  );
});
