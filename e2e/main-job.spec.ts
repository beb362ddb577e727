import { expect, test } from "@playwright/test";
import { createStudioPage } from "./studio-page";

test("a sentence becomes a schema, an edit changes the preview, the file holds the same rows", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("200 hotel bookings with guest name, check-in date, nights from 1 to 14 and price per night");

  const planned = await studio.columnNames();
  expect(planned.length).toBeGreaterThanOrEqual(4);
  await expect(studio.preview.getByText("First 50 of 200 rows")).toBeVisible();

  await studio.schema.getByRole("button", { name: "Add a field" }).click();
  await studio.schema.getByLabel("Name", { exact: true }).fill("loyalty_points");
  await studio.schema.getByLabel("Min", { exact: true }).fill("500");
  await studio.schema.getByLabel("Max", { exact: true }).fill("900");
  await expect(studio.preview.getByRole("columnheader", { name: /loyalty_points/ })).toBeVisible();
  await expect
    .poll(async () => Math.min(...(await studio.cellsOf("loyalty_points")).map(Number)))
    .toBeGreaterThanOrEqual(500);
  await studio.settled();

  const shown = await studio.cellsOf("loyalty_points");
  const file = await studio.downloadCsv();
  expect(file.fileName).toMatch(/\.csv$/);
  expect(file.rows).toHaveLength(200);
  expect(file.header).toEqual([...planned, "loyalty_points"]);
  expect(file.rows.slice(0, 50).map((row) => row.loyalty_points)).toEqual(shown);
  expect(Math.max(...file.rows.map((row) => Number(row.loyalty_points)))).toBeLessThanOrEqual(900);
});

test("row count and seed: more rows in the file, other values, and the old ones again for the old seed", async ({
  page,
}) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("product reviews with product name, rating from 1 to 5 and review date");
  await studio.rows.fill("12k");
  await studio.rows.blur();
  await expect(studio.rows).toHaveValue("12,000");
  await expect(studio.preview.getByText("First 50 of 12,000 rows")).toBeVisible();

  const cells = () => studio.preview.locator("tbody td").allTextContents();
  const first = await cells();
  const seed = page.getByLabel("Seed", { exact: true });
  const oldSeed = await seed.inputValue();
  await seed.fill("77");
  await expect.poll(cells).not.toEqual(first);
  await studio.settled();
  await seed.fill(oldSeed);
  await expect.poll(cells).toEqual(first);

  expect((await studio.downloadCsv()).rows).toHaveLength(12_000);
});

test("undo and redo, and a reload keeps the work", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("40 gym members with full name, plan and join date");
  const planned = await studio.columnNames();

  await studio.schema.getByRole("button", { name: "Add a field" }).click();
  await expect.poll(() => studio.columnNames()).toEqual([...planned, "new_field"]);
  await studio.schema.getByRole("heading", { name: "Schema" }).click();
  await page.locator("body").press("Control+z");
  await expect.poll(() => studio.columnNames()).toEqual(planned);
  await page.locator("body").press("Control+Shift+z");
  await expect.poll(() => studio.columnNames()).toEqual([...planned, "new_field"]);
  await studio.settled();
  const before = await studio.preview.locator("tbody td").allTextContents();

  await page.waitForURL(/[?&]d=40\+gym\+members/);
  await page.reload();
  await studio.settled();
  await expect(studio.description).toHaveValue("40 gym members with full name, plan and join date");
  expect(await studio.preview.locator("tbody td").allTextContents()).toEqual(before);
});

test("a shared address makes the dataset in a fresh tab", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto(`/?d=${encodeURIComponent("30 library books with title, author and year")}&rows=30&seed=5`);
  await studio.settled();
  await expect(page.getByLabel("Seed", { exact: true })).toHaveValue("5");
  await expect(studio.preview.getByText(/^30 rows/)).toBeVisible();
});

test("sorting orders the preview only", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("60 invoices with amount between 10 and 900 and due date");
  const [name] = (await studio.columnNames()).filter((column) => /amount/i.test(column));
  if (!name) throw new Error("no amount column was planned");
  const unsorted = await studio.cellsOf(name);
  await studio.preview
    .getByRole("columnheader", { name: new RegExp(name) })
    .getByRole("button")
    .click();
  await expect(studio.preview.getByRole("columnheader", { name: new RegExp(name) })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  const sorted = await studio.cellsOf(name);
  expect(sorted.map(Number)).toEqual(unsorted.map(Number).toSorted((a, b) => a - b));
  const file = await studio.downloadCsv();
  expect(file.rows.slice(0, unsorted.length).map((row) => Number(row[name]))).toEqual(unsorted.map(Number));
});
