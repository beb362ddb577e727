import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { Format, PlanEvent } from "@/lib/api/contract";
import { generate, ORDER_FIELDS, oneTable, post, SHOP } from "./requests";

const DESCRIPTION = "20 employees with name, department, salary between $40k and $120k and hire date";

test.describe("JSON", () => {
  test("a sentence gives schema, first rows, receipt and links", async ({ baseURL }) => {
    const answer = await generate(baseURL!, { description: DESCRIPTION, rows: 120, seed: 7 });
    const [table] = answer.preview.tables;
    expect(answer).toMatchObject({ source: "offline", seed: 7, schema: { description: DESCRIPTION } });
    expect(table?.rowCount).toBe(120);
    expect(table?.rows).toHaveLength(50);
    expect(table?.rows.every((row) => row.length === table.columns.length)).toBe(true);
    const links = answer.schema.tables.flatMap(({ name }) => Format.options.map((format) => `${name}.${format}`));
    expect(answer.files.map(({ table: name, format }) => `${name}.${format}`)).toEqual(links);
  });

  test("the same sentence again comes out of the cache, with the same rows", async ({ baseURL }) => {
    const description = `${DESCRIPTION}, asked at ${Date.now()}`;
    const first = await generate(baseURL!, { description });
    const again = await generate(baseURL!, { description: `  ${description}  ` });
    expect([first.cached, again.cached]).toEqual([false, true]);
    expect(again.schemaId).toBe(first.schemaId);
    expect(again.preview).toEqual(first.preview);
  });

  test("a schema needs no planner; its id stands for it later", async ({ baseURL }) => {
    const first = await generate(baseURL!, { schema: oneTable(ORDER_FIELDS), rows: 10, seed: 3 });
    expect(first.source).toBe("client");
    const again = await generate(baseURL!, { schemaId: first.schemaId, rows: 10, seed: 3 });
    expect(again.preview).toEqual(first.preview);
    const other = await generate(baseURL!, { schemaId: first.schemaId, rows: 10, seed: 4 });
    expect(other.preview).not.toEqual(first.preview);
  });

  test("rows: of the main table, the others in proportion; or table by table", async ({ baseURL }) => {
    expect((await generate(baseURL!, { schema: SHOP })).rows).toEqual({ customers: 20, orders: 60 });
    expect((await generate(baseURL!, { schema: SHOP, rows: 600 })).rows).toEqual({ customers: 200, orders: 600 });
    expect((await generate(baseURL!, { schema: SHOP, rows: { customers: 5 } })).rows).toEqual({
      customers: 5,
      orders: 60,
    });
  });

  test("what is doubtful about a schema that works is said", async ({ baseURL }) => {
    const fields = [{ name: "n", generator: { kind: "formula", expression: "1 + 1", output: "integer", scale: 2 } }];
    const answer = await generate(baseURL!, { schema: oneTable(fields) });
    expect(answer.warnings).toEqual([expect.stringMatching(/^orders, n: /)]);
    const file = await post(`${baseURL}/api/generate`, { schema: oneTable(fields), format: "csv" });
    expect(JSON.parse(file.headers.get("x-rowsmith-warnings") ?? "[]")).toEqual(answer.warnings);
  });

  test("table narrows the answer to one table", async ({ baseURL }) => {
    const answer = await generate(baseURL!, { schema: SHOP, table: "customers" });
    expect(answer.preview.tables.map(({ name }) => name)).toEqual(["customers"]);
    expect(new Set(answer.files.map(({ table }) => table))).toEqual(new Set(["customers"]));
  });
});

test.describe("a file", () => {
  const request = { schema: oneTable(ORDER_FIELDS), rows: 1000, seed: 5, format: "csv" };

  test("CSV comes as an attachment that says what it is", async ({ baseURL }) => {
    const response = await post(`${baseURL}/api/generate`, request);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="orders.csv"; filename*=UTF-8''orders.csv`,
      "cache-control": "no-store, no-transform",
      "accept-ranges": "none",
      "x-rowsmith-schema-id": expect.stringMatching(/^[0-9a-f]{32}$/),
      "x-rowsmith-seed": "5",
      "x-rowsmith-rows": "1000",
      "x-rowsmith-engine": expect.stringMatching(/^\d+$/),
      "x-rowsmith-source": "client",
    });
    const { data, errors } = Papa.parse<string[]>((await response.text()).trimEnd());
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(["id", "price", "paid"]);
    expect(data).toHaveLength(1001);
    expect(data[1]?.[0]).toBe("ORD-00001");
    expect(data.slice(1).every(([, price]) => /^\d+\.\d{2}$/.test(price ?? ""))).toBe(true);
  });

  test("a sentence as CSV says which planner read it", async ({ baseURL }) => {
    const response = await post(`${baseURL}/api/generate`, { description: DESCRIPTION, rows: 30, format: "csv" });
    expect(response.headers.get("x-rowsmith-source")).toBe("offline");
    expect(response.headers.get("x-rowsmith-rows")).toBe("30");
    expect(Papa.parse((await response.text()).trimEnd()).data.length).toBeGreaterThanOrEqual(31);
  });

  test("the path of the original service gives the same", async ({ baseURL }) => {
    const [old, today] = await Promise.all(
      ["/api/v1/generate", "/api/generate"].map((path) => post(baseURL + path, request)),
    );
    expect(await old!.text()).toBe(await today!.text());
    expect(old!.headers.get("content-disposition")).toBe(today!.headers.get("content-disposition"));
  });

  test.describe("Accept chooses where format does not", () => {
    for (const [accept, type] of [
      ["text/csv", "text/csv; charset=utf-8"],
      ["text/csv, */*", "text/csv; charset=utf-8"],
      ["text/csv;q=0.5, application/json", "application/json"],
      ["text/*, application/json;q=0.2", "text/csv; charset=utf-8"],
      ["text/csv;q=0", "application/json"],
      ["*/*", "application/json"],
      ["text/html,application/xhtml+xml,*/*;q=0.8", "application/json"],
      ["image/png", "application/json"],
    ] as const)
      test(accept, async ({ baseURL }) => {
        const { format: _, ...withoutFormat } = request;
        const response = await post(`${baseURL}/api/generate`, withoutFormat, { accept });
        expect(response.headers.get("content-type")).toBe(type);
      });
    test("format wins", async ({ baseURL }) => {
      const response = await post(`${baseURL}/api/generate`, request, { accept: "application/json" });
      expect(response.headers.get("content-type")).toContain("text/csv");
    });
  });

  test("names of any script and with any sign reach the file name", async ({ baseURL }) => {
    const name = 'Bücher "50%" / 東京 (a)';
    const response = await post(`${baseURL}/api/generate`, { schema: oneTable(ORDER_FIELDS, { name }), format: "csv" });
    const disposition = response.headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename="B_cher _50%_ _ __ \(a\)\.csv"; filename\*=UTF-8''/);
    const encoded = disposition.split("UTF-8''")[1] ?? "";
    expect(encoded).toMatch(/^[A-Za-z0-9!#$&+.^_`|~%-]+$/);
    expect(decodeURIComponent(encoded)).toBe("Bücher _50%_ _ 東京 (a).csv");
  });

  test("several tables come as an archive that others can open, one as it is", async ({ baseURL }) => {
    const body = { schema: SHOP, rows: 90, format: "csv" };
    const response = await post(`${baseURL}/api/generate`, body);
    expect(response.headers.get("content-type")).toBe("application/zip");
    expect(response.headers.get("content-disposition")).toContain('filename="shop.zip"');
    expect(response.headers.get("x-rowsmith-rows")).toBe("120");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(["customers.csv", "orders.csv"]);
    const orders = await post(`${baseURL}/api/generate`, { ...body, table: "orders" });
    expect(orders.headers.get("content-type")).toContain("text/csv");
    expect(new TextDecoder().decode(files["orders.csv"])).toBe(await orders.text());
    const again = await post(`${baseURL}/api/generate`, body);
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes);
    const known = new Set(
      Papa.parse<string[]>(new TextDecoder().decode(files["customers.csv"]).trimEnd()).data.map(([id]) => id),
    );
    const references = Papa.parse<Record<string, string>>(new TextDecoder().decode(files["orders.csv"]), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(references.every(({ customer_id }) => known.has(customer_id ?? ""))).toBe(true);
  });

  test("tables whose names come to one file name each keep a file", async ({ baseURL }) => {
    const tables = ["a/b", "a:b", "a?b"].map((name) => oneTable(ORDER_FIELDS, { name }).tables[0]!);
    const response = await post(`${baseURL}/api/generate`, { schema: { ...SHOP, tables }, format: "csv" });
    expect(Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer())))).toHaveLength(3);
  });

  test("spreadsheetSafe keeps cells from being run as formulas", async ({ baseURL }) => {
    const values = ["=1+1", "+1", "-1", "@A1", "\tx", "plain"];
    const schema = oneTable([{ name: "=note", generator: { kind: "choice", values } }]);
    const cells = async (spreadsheetSafe: boolean) => {
      const response = await post(`${baseURL}/api/generate`, { schema, rows: 200, format: "csv", spreadsheetSafe });
      return new Set(Papa.parse<string[]>((await response.text()).replace(/\r\n$/, "")).data.map(([cell]) => cell));
    };
    expect(await cells(false)).toEqual(new Set(["=note", ...values]));
    expect(await cells(true)).toEqual(
      new Set(["'=note", ...values.map((value) => (value === "plain" ? value : `'${value}`))]),
    );
  });
});

test.describe("planning alone", () => {
  test("gives the schema and its id", async ({ baseURL }) => {
    const response = await post(`${baseURL}/api/schema`, { description: DESCRIPTION });
    expect(response.status).toBe(200);
    const plan = (await response.json()) as { schemaId: string };
    expect((await generate(baseURL!, { schemaId: plan.schemaId })).schema).toMatchObject({ description: DESCRIPTION });
  });

  test("tells what happens as events when asked, the plan last", async ({ baseURL }) => {
    const response = await post(
      `${baseURL}/api/schema`,
      { description: DESCRIPTION, locale: "de-DE" },
      { accept: "text/event-stream" },
    );
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const blocks = (await response.text()).split("\n\n").filter((block) => block !== "");
    const events = blocks.map((block) => {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      const event = PlanEvent.parse(JSON.parse(data ?? ""));
      expect(event.kind).toBe(name);
      return event;
    });
    const last = events.at(-1);
    expect(last?.kind === "plan" && last.plan.schema.locale).toBe("de-DE");
  });
});
