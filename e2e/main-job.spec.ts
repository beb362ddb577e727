import { expect, test } from "@playwright/test";
import { createStudioPage } from "./studio-page";

test("a sentence becomes a schema, an edit changes the preview, the file holds the same rows", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("200 hotel bookings with guest name, check-in date, nights from 1 to 14 and price per night");
  const planned = await studio.columnNames();
  expect(planned.length).toBeGreaterThanOrEqual(4);
  await expect(studio.preview.getByText(/of 200, \d+ columns/)).toBeVisible();

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
  expect(file.rows.slice(0, shown.length).map((row) => row.loyalty_points)).toEqual(shown);
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
  await expect(studio.preview.getByText(/of 12,000,/)).toBeVisible();

  const first = await studio.cells();
  const oldSeed = await studio.seed.inputValue();
  await page.getByRole("button", { name: "Another seed" }).click();
  await expect(studio.seed).not.toHaveValue(oldSeed);
  await expect.poll(studio.cells).not.toEqual(first);
  await studio.seed.fill(oldSeed);
  await expect.poll(studio.cells).toEqual(first);

  const { rows } = await studio.downloadCsv();
  expect(rows).toHaveLength(12_000);
});

test("a locale chosen before planning is the schema's, one chosen after it changes the rows", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.locale.selectOption("fr-FR");
  await studio.generate("40 people with full name and city");
  await expect(studio.locale).toHaveValue("fr-FR");
  const french = await studio.cells();
  await studio.locale.selectOption("ja-JP");
  await expect.poll(studio.cells).not.toEqual(french);
});

test("Generate after an edit keeps the edit; Plan again starts from the sentence, one undo away", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("40 gym members with full name, plan and join date");
  const planned = await studio.columnNames();
  await studio.schema.getByRole("button", { name: "Add a field" }).click();
  await expect.poll(studio.columnNames).toEqual([...planned, "new_field"]);

  await studio.generateButton.click();
  await studio.settled();
  expect(await studio.columnNames()).toEqual([...planned, "new_field"]);

  await page.getByRole("button", { name: "Plan again" }).click();
  await expect.poll(studio.columnNames).toEqual(planned);
  await studio.schema.getByRole("button", { name: "Undo" }).click();
  await expect.poll(studio.columnNames).toEqual([...planned, "new_field"]);
});

test("the receipt says of each clause whether the rows keep it", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("35 lighthouses with name and height between 10 and 60 metres");
  const receipt = page.getByRole("region", { name: "Receipt lines" });
  await expect(receipt.getByRole("listitem").filter({ hasText: "Kept" }).first()).toBeVisible();
  await expect(receipt.getByRole("listitem").filter({ hasText: "35" }).first()).toContainText("Kept");
});
