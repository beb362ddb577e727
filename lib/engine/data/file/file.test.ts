import validator from "validator";
import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { file } from ".";

const names = file.attributes.map(({ name }) => name);

test("name, extension, MIME type, sizes and path agree, and every attribute is filled", async () => {
  for (const row of await drawRecords("file", names, { count: 3000 })) {
    expect(Object.values(row).every((value) => value !== null && value !== "")).toBe(true);
    expect(row.name).toBe(`${row.base_name}.${row.extension}`);
    expect(row.path).toBe(`${row.folder}/${row.name}`);
    expect(String(row.base_name)).toMatch(/^[A-Za-z0-9][\w.-]*[A-Za-z0-9]$/);
    expect(validator.isMimeType(String(row.mime_type))).toBe(true);
    expect(Number(row.size_kb)).toBeCloseTo(Math.max(0.1, Number(row.size_bytes) / 1000), 0);
  }
});

test("a kind can be asked for", async () => {
  const where = [{ attribute: "category", anyOf: ["image"] }];
  const rows = await drawRecords("file", ["extension", "mime_type"], { count: 200, where });
  expect(rows.every(({ mime_type }) => String(mime_type).startsWith("image/"))).toBe(true);
  expect(new Set(rows.map(({ extension }) => extension)).size).toBeGreaterThan(4);
});

test("thousands of different names", async () => {
  const rows = await drawRecords("file", ["name"], { count: 10_000 });
  expect(new Set(rows.map(({ name }) => name)).size).toBeGreaterThan(5000);
});

test("dates in names are the day of creation", async () => {
  const rows = await drawRecords("file", ["name", "created_at"], { count: 3000 });
  const dated = rows.filter(({ name }) => /\d{4}-\d{2}-\d{2}/.test(String(name)));
  expect(dated.length).toBeGreaterThan(400);
  for (const { name, created_at } of dated) expect(String(name)).toContain(String(created_at).slice(0, 10));
});
