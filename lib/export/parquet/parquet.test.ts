import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import type { Dataset } from "@/lib/engine/dataset";
import { arbitrarySchema } from "@/lib/engine/testing/arbitrary-schema";
import { everything } from "../testing/schemas";
import { openValid, writeFile } from "../testing/write-file";
import { createParquet } from "./index";
import { compressSnappy } from "./snappy";

async function write(dataset: Dataset): Promise<ArrayBuffer> {
  const bytes = await writeFile(dataset, createParquet());
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** A cell as the reader gives it, written the way the preview shows it. */
function shown(value: unknown, type: string, scale = 0): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) {
    const text = value.toISOString();
    return type === "date" ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
  }
  if (type === "time") return new Date(Number(value)).toISOString().slice(11, 19);
  if (type === "decimal") return Number(Number(value).toFixed(scale));
  return typeof value === "bigint" ? Number(value) : value;
}

async function readBack(dataset: Dataset): Promise<unknown[][]> {
  const { columns } = dataset.tables[0]!;
  const rows = await parquetReadObjects({ file: await write(dataset) });
  return rows.map((row) =>
    columns.map(({ name, type }) => shown(row[name], type.type, type.type === "decimal" ? type.scale : 0)),
  );
}

const expected = ({ tables }: Dataset) =>
  tables[0]!.rows(0, tables[0]!.rowCount).map((row) => row.map((cell) => (Object.is(cell, -0) ? 0 : cell)));

test("an independent reader finds every cell of every type, over several row groups", async () => {
  const dataset = await openValid(everything, 70_000);
  const file = await write(dataset);
  expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(1);
  expect(await readBack(dataset)).toEqual(expected(dataset));
});

test("columns keep their types", async () => {
  const { schema } = parquetMetadata(await write(await openValid(everything, 10)));
  const types = Object.fromEntries(
    schema
      .slice(1)
      .map(({ name, type, logical_type, converted_type, scale }) => [
        name,
        [type, logical_type?.type ?? converted_type, scale].filter((part) => part !== undefined),
      ]),
  );
  expect(types).toMatchObject({
    id: ["INT64"],
    price: ["INT64", "DECIMAL", 2],
    ratio: ["DOUBLE"],
    active: ["BOOLEAN"],
    born: ["INT32", "DATE"],
    "seen at": ["INT64", "TIMESTAMP"],
    opens: ["INT32", "TIME"],
    code: ["BYTE_ARRAY", "STRING"],
  });
});

test("any table comes back", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, fc.integer({ min: 1, max: 3000 }), async (schema, rows) => {
      const dataset = await openValid(schema, rows);
      expect(await readBack(dataset)).toEqual(expected(dataset));
    }),
    { numRuns: 40 },
  );
});

test("statistics hold the least and the greatest value", async () => {
  const dataset = await openValid(everything, 500);
  const column = parquetMetadata(await write(dataset)).row_groups[0]!.columns.find(
    ({ meta_data }) => meta_data?.path_in_schema[0] === "Whole Number",
  )!;
  const values = expected(dataset)
    .map((row) => row[2])
    .filter((value) => value !== null)
    .map(Number);
  expect(Number(column.meta_data?.statistics?.min_value)).toBe(Math.min(...values));
  expect(Number(column.meta_data?.statistics?.max_value)).toBe(Math.max(...values));
  expect(Number(column.meta_data?.statistics?.null_count)).toBe(500 - values.length);
});

test("compression keeps every byte", async () => {
  const { snappyUncompress } = await import("hyparquet");
  const chunk = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.tuple(fc.nat(255), fc.nat(70_000)).map(([byte, length]) => new Uint8Array(length).fill(byte)),
  );
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 12 }), fc.boolean(), (chunks, twice) => {
      const once = Buffer.concat(chunks);
      const input = twice ? Buffer.concat([once, once]) : once;
      const output = new Uint8Array(input.length);
      snappyUncompress(compressSnappy(input), output);
      expect(Buffer.compare(output, input)).toBe(0);
    }),
    { numRuns: 200 },
  );
});
