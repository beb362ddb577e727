import { gunzipSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { everything, shop } from "@/lib/export/testing/schemas";
import { openValid } from "@/lib/export/testing/write-file";
import { FORMATS, type Format } from "./contract";
import { fileResponse } from "./file-response";

const facts = { schemaId: "a".repeat(32) };

const MEDIA_TYPES: Record<Format, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  ndjson: "application/x-ndjson",
  sql: "application/sql",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const nameOf = (response: Response) =>
  /filename="([^"]*)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

test.each(FORMATS)("one table as %s has its media type and file name", async (format) => {
  const response = fileResponse({ ...facts, dataset: await openValid(everything, 20), format });
  expect(response.headers.get("content-type")).toBe(MEDIA_TYPES[format]);
  expect(nameOf(response)).toBe(`every type.${format}`);
  expect(response.headers.get("x-rowsmith-rows")).toBe("20");
  expect((await bytesOf(response)).length).toBeGreaterThan(100);
});

test.each([
  ["json", "shop.json"],
  ["sql", "shop.sql"],
  ["xlsx", "shop.xlsx"],
  ["csv", "shop.zip"],
  ["ndjson", "shop.zip"],
  ["parquet", "shop.zip"],
] as const)("several tables as %s come as %s", async (format, name) => {
  const dataset = await openValid(shop, 50);
  const response = fileResponse({ ...facts, dataset, format });
  expect(nameOf(response)).toBe(name);
  const bytes = await bytesOf(response);
  if (name === "shop.zip") {
    expect(response.headers.get("content-type")).toBe("application/zip");
    expect(Object.keys(unzipSync(bytes))).toEqual(dataset.tables.map((table) => `${table.name}.${format}`));
  }
});

test("gzip compresses what is not compressed yet", async () => {
  const dataset = await openValid(everything, 20);
  const gzip = { gzip: true };
  const csv = fileResponse({ ...facts, dataset, format: "csv", options: gzip });
  expect([csv.headers.get("content-type"), nameOf(csv)]).toEqual(["application/gzip", "every type.csv.gz"]);
  expect(gunzipSync(await bytesOf(csv)).toString()).toMatch(/^id,code,/);
  expect(nameOf(fileResponse({ ...facts, dataset, format: "parquet", options: gzip }))).toBe("every type.parquet");
});

test("options reach the format, in an archive too", async () => {
  const dataset = await openValid(shop, 50);
  const options = { delimiter: ";", bom: true, quoting: "all" } as const;
  const entries = unzipSync(await bytesOf(fileResponse({ ...facts, dataset, format: "csv", options })));
  expect(Buffer.from(entries["countries.csv"]!).toString()).toMatch(
    /^\uFEFF"code";"open"\r\n"[A-Z]{5}";"(true|false)"\r\n/,
  );
  const sql = fileResponse({ ...facts, dataset, format: "sql", options: { dialect: "mysql" } });
  expect((await bytesOf(sql)).toString()).toContain("CREATE TABLE `countries`");
});

test("an archive of SQL has a script for each table", async () => {
  const dataset = await openValid(shop, 50);
  const response = fileResponse({ ...facts, dataset, format: "sql", archive: true });
  const entries = unzipSync(await bytesOf(response));
  expect(strFromU8(entries["order.sql"]!)).not.toContain("FOREIGN KEY");
});
