import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { RowsWindow } from "@/lib/api/contract";
import { generate, ORDER_FIELDS, oneTable, post, SHOP } from "./requests";

const text = (url: string) => fetch(url).then((response) => response.text());

test("a link gives the bytes of the download again, whole or range by range", async ({ baseURL }) => {
  const request = { schema: oneTable(ORDER_FIELDS), rows: 5000, seed: 11 };
  const [file] = (await generate(baseURL!, request)).files;
  const downloaded = await (await post(`${baseURL}/api/generate`, { ...request, format: "csv" })).text();
  const link = baseURL + file!.url;
  expect(await text(link)).toBe(downloaded);
  const parts = await Promise.all(
    [
      [0, 1],
      [1, 2999],
      [3000, 1999],
      [4999, 500],
    ].map(([start, count]) => text(`${link}&start=${start}&count=${count}`)),
  );
  expect(parts.join("")).toBe(downloaded);
  expect(await text(`${link}&start=4990`)).toBe(downloaded.split("\r\n").slice(4991).join("\r\n"));
  expect(await text(`${link}&start=5000`)).toBe("");
});

test("a link says what it gives", async ({ baseURL }) => {
  const { files, schemaId } = await generate(baseURL!, { schema: oneTable(ORDER_FIELDS), rows: 50, seed: 9 });
  const response = await fetch(`${baseURL}${files[0]!.url}&start=10&count=20`);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": expect.stringContaining('filename="orders.csv"'),
    "x-rowsmith-schema-id": schemaId,
    "x-rowsmith-seed": "9",
    "x-rowsmith-rows": "20",
  });
});

test("without rows and seed a link gives what was planned", async ({ baseURL }) => {
  const { schemaId } = await generate(baseURL!, { schema: oneTable(ORDER_FIELDS, { count: 7 }), rows: 50 });
  expect((await text(`${baseURL}/api/datasets/${schemaId}/orders.csv`)).trimEnd().split("\r\n")).toHaveLength(8);
  expect((await text(`${baseURL}/api/datasets/${schemaId}/orders.csv?rows=3`)).trimEnd().split("\r\n")).toHaveLength(4);
});

for (const name of ["50% off", "a/b", "Bücher 東京", "x.csv", "all", "a&b=c#d?e", "%41"])
  test(`a table called ${name} is found by its links`, async ({ baseURL }) => {
    const { files, schemaId } = await generate(baseURL!, { schema: oneTable(ORDER_FIELDS, { name }), rows: 3 });
    expect((await text(baseURL + files[0]!.url)).trimEnd().split("\r\n")).toHaveLength(4);
    const rows = await fetch(`${baseURL}/api/datasets/${schemaId}/${encodeURIComponent(name)}/rows?count=2`);
    expect(await rows.json()).toMatchObject({ name, start: 0 });
  });

test("a window of rows is the same rows as the file's", async ({ baseURL }) => {
  const { schemaId, preview } = await generate(baseURL!, { schema: SHOP, rows: 3000, seed: 4 });
  const response = await fetch(`${baseURL}/api/datasets/${schemaId}/orders/rows?rows=3000&seed=4&start=2000&count=5`);
  const window = RowsWindow.parse(await response.json());
  expect(window).toMatchObject({ name: "orders", rowCount: 3000, start: 2000 });
  expect(window.rows.map(([id]) => id)).toEqual(["ORD-02001", "ORD-02002", "ORD-02003", "ORD-02004", "ORD-02005"]);
  const first = await fetch(`${baseURL}/api/datasets/${schemaId}/orders/rows?rows=3000&seed=4&count=50`);
  expect(RowsWindow.parse(await first.json()).rows).toEqual(preview.tables.find(({ name }) => name === "orders")?.rows);
  const last = await fetch(`${baseURL}/api/datasets/${schemaId}/orders/rows?rows=3000&start=2990`);
  expect(RowsWindow.parse(await last.json()).rows).toHaveLength(10);
});

test("all.zip has every table", async ({ baseURL }) => {
  const { schemaId, files } = await generate(baseURL!, { schema: SHOP, rows: 30, seed: 2 });
  const query = files[0]!.url.split("?")[1];
  const response = await fetch(`${baseURL}/api/datasets/${schemaId}/all.zip?${query}`);
  const archive = unzipSync(new Uint8Array(await response.arrayBuffer()));
  for (const { table, url } of files.filter(({ format }) => format === "csv"))
    expect(new TextDecoder().decode(archive[`${table}.csv`])).toBe(await text(baseURL + url));
});

test("spreadsheetSafe works on links too", async ({ baseURL }) => {
  const schema = oneTable([{ name: "note", generator: { kind: "choice", values: ["=1"] } }]);
  const { schemaId } = await generate(baseURL!, { schema });
  expect(await text(`${baseURL}/api/datasets/${schemaId}/orders.csv?rows=1&spreadsheetSafe=true`)).toBe(
    'note\r\n"\'=1"\r\n',
  );
});
