import { createClient } from "@libsql/client";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "@/lib/engine/dataset";
import { arbitrarySchema } from "@/lib/engine/testing/arbitrary-schema";
import type { SqlDialectName } from "../options";
import { type PostgresServer, startPostgres } from "../testing/postgres-server";
import { circle, everything, shop } from "../testing/schemas";
import { openValid, writeFile } from "../testing/write-file";
import { createSql } from "./index";

const script = async (dataset: Dataset, dialect: SqlDialectName, tables?: string[]) =>
  (await writeFile(dataset, createSql(dialect), tables ? { tables } : {})).toString();

const ident = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** A cell as the databases' own text shows it. */
function shownText(cell: unknown, type: string): string | null {
  if (cell === null) return null;
  return type === "datetime" ? String(cell).replace("T", " ").replace("Z", "") : String(cell).replaceAll("\0", "");
}

function expectedText({ tables }: Dataset, name: string): (string | null)[][] {
  const table = tables.find((candidate) => candidate.name === name)!;
  return table
    .rows(0, table.rowCount)
    .map((row) => row.map((cell, c) => shownText(Object.is(cell, -0) ? 0 : cell, table.columns[c]!.type.type)));
}

describe("SQLite", () => {
  async function load(text: string) {
    const client = createClient({ url: ":memory:" });
    await client.executeMultiple(text);
    return client;
  }

  /** Rows as text, in the order they were inserted. */
  async function readBack(client: Awaited<ReturnType<typeof load>>, dataset: Dataset, name: string) {
    const { columns } = dataset.tables.find((table) => table.name === name)!;
    const { rows } = await client.execute(`SELECT * FROM ${ident(name)} ORDER BY rowid`);
    return rows.map((row) =>
      columns.map(({ type }, c) => {
        const cell = row[c];
        if (cell === null || cell === undefined) return null;
        return type.type === "boolean" ? String(cell === 1) : String(cell);
      }),
    );
  }

  test("every type and awkward text", async () => {
    const dataset = await openValid(everything, 1500);
    expect(await readBack(await load(await script(dataset, "sqlite")), dataset, "every type")).toEqual(
      expectedText(dataset, "every type"),
    );
  });

  test("any table", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySchema, async (schema) => {
        const dataset = await openValid(schema, 600);
        expect(await readBack(await load(await script(dataset, "sqlite")), dataset, "rows")).toEqual(
          expectedText(dataset, "rows"),
        );
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ["tables that refer to each other", shop],
    ["tables in a circle", circle],
  ])("keys hold: %s", async (_, schema) => {
    const client = await load(await script(await openValid(schema, 300), "sqlite"));
    expect((await client.execute("PRAGMA foreign_key_check")).rows).toEqual([]);
    const first = schema.tables[0]!;
    const { rows } = await client.execute(`PRAGMA foreign_key_list(${ident(first.name)})`);
    expect(rows).toHaveLength(1);
    await expect(
      client.batch([`INSERT INTO ${ident(first.name)} SELECT * FROM ${ident(first.name)} LIMIT 1`]),
    ).rejects.toThrow(/UNIQUE/);
  });

  test("a table alone has no key to a table that is not there", async () => {
    const dataset = await openValid(shop, 300);
    const client = await load(await script(dataset, "sqlite", ["order"]));
    expect((await client.execute('SELECT count(*) AS n FROM "order"')).rows[0]!.n).toBe(300);
  });

  test("ranges loaded one after the other are the whole table", async () => {
    const dataset = await openValid(everything, 1200);
    const parts = await Promise.all(
      [
        { start: 0, count: 700 },
        { start: 700, count: 500 },
      ].map((range) => writeFile(dataset, createSql("sqlite"), { range })),
    );
    expect(await readBack(await load(parts.join("")), dataset, "every type")).toEqual(
      expectedText(dataset, "every type"),
    );
  });
});

describe("PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  /** A table has no order of its own. */
  const sorted = (rows: readonly (string | null)[][]) => rows.map((row) => JSON.stringify(row)).sort();

  async function readBack(database: string, dataset: Dataset, name: string): Promise<(string | null)[][]> {
    const { columns } = dataset.tables.find((table) => table.name === name)!;
    const json = await server.query(
      database,
      // No column has this name, which would stand for the column instead of the row.
      `SELECT coalesce(json_agg(row_read_back), '[]') FROM (SELECT * FROM ${ident(name)}) AS row_read_back`,
    );
    const rows = JSON.parse(json) as Record<string, unknown>[];
    return rows.map((row) =>
      columns.map(({ name: column, type }) =>
        row[column] === null
          ? null
          : type.type === "datetime"
            ? String(row[column])
                .replace("T", " ")
                .replace(/\+00:00$/, "")
            : String(row[column]),
      ),
    );
  }

  test("every type and awkward text, with the types they have", async () => {
    const dataset = await openValid(everything, 1500);
    const database = await server.load(await script(dataset, "postgresql"));
    expect(sorted(await readBack(database, dataset, "every type"))).toEqual(
      sorted(expectedText(dataset, "every type")),
    );
    const types = await server.query(
      database,
      "SELECT json_object_agg(column_name, data_type) FROM information_schema.columns WHERE table_name = 'every type'",
    );
    expect(JSON.parse(types)).toMatchObject({
      id: "bigint",
      price: "numeric",
      ratio: "double precision",
      active: "boolean",
      born: "date",
      "seen at": "timestamp with time zone",
      opens: "time without time zone",
      made: "text",
    });
  });

  test("any table", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySchema, async (schema) => {
        const dataset = await openValid(schema, 600);
        const database = await server.load(await script(dataset, "postgresql"));
        expect(sorted(await readBack(database, dataset, "rows"))).toEqual(sorted(expectedText(dataset, "rows")));
      }),
      { numRuns: 8 },
    );
  });

  test.each([
    ["tables that refer to each other", shop, 3],
    ["tables in a circle", circle, 2],
  ])("keys hold: %s", async (_, schema, keys) => {
    const dataset = await openValid(schema, 300);
    const database = await server.load(await script(dataset, "postgresql"));
    const count = await server.query(
      database,
      "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND convalidated",
    );
    expect(Number(count)).toBe(keys);
    for (const { name, rowCount } of dataset.tables)
      expect(Number(await server.query(database, `SELECT count(*) FROM ${ident(name)}`))).toBe(rowCount);
  });
});

test("MySQL escapes backslashes, keeps names it can hold and gives keys a length", async () => {
  const schema = {
    ...shop,
    tables: [
      {
        name: "t😀",
        primaryKey: "código",
        rows: { kind: "count", count: 1 },
        fields: [
          { name: "código", generator: { kind: "uuid" } },
          { name: "a`b", generator: { kind: "choice", values: ["it's a \\ \u001a"] } },
          {
            name: "at",
            generator: {
              kind: "datetime",
              output: "datetime",
              from: "2026-01-31T08:05:09Z",
              to: "2026-01-31T08:05:09Z",
            },
          },
        ],
      },
    ],
  };
  const text = await script(await openValid(schema, 1), "mysql");
  expect(text).toContain(
    "CREATE TABLE `t_` (\n  `código` VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,\n  `a``b` TEXT,\n  `at` DATETIME,\n  PRIMARY KEY (`código`)\n);",
  );
  expect(text).toContain("'it''s a \\\\ \\Z', '2026-01-31 08:05:09')");
});

test("names past a database's limit stay apart", async () => {
  const long = "x".repeat(80);
  const fields = [1, 2].map((n) => ({ name: `${long}${n}`, generator: { kind: "sequence" } }));
  const dataset = await openValid({ ...shop, tables: [{ name: "t", rows: { kind: "count", count: 1 }, fields }] }, 1);
  const names = (text: string) => text.match(/[`"](x+\S*)[`"] BIGINT/g)?.map((line) => line.slice(1, -8));
  for (const [dialect, most] of [
    ["postgresql", 63],
    ["mysql", 64],
  ] as const) {
    const found = names(await script(dataset, dialect))!;
    expect(new Set(found).size).toBe(2);
    for (const name of found) expect(name.length).toBeLessThanOrEqual(most);
  }
});
