import fc from "fast-check";
import { expect, test } from "vitest";
import { createJsonReader } from "./cell-value";
import { BATCH_ROWS } from "./column";
import { type Dataset, type DatasetOptions, openDataset } from "./dataset";
import { arbitrarySchema } from "./testing/arbitrary-schema";

const ROWS = 5000;

async function open(schema: unknown, options: DatasetOptions = {}): Promise<Dataset> {
  const { dataset, violations } = await openDataset(schema, { rows: ROWS, ...options });
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset;
}

/** Cells of some fields at these rows, by field name, made in one fill per batch. */
function cellsAt(dataset: Dataset, rows: number[], fields?: string[]): Map<string, unknown[]> {
  const reader = dataset.tables[0]!.open(fields);
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
