import { expect, test } from "@playwright/test";
import { createStudioPage } from "./studio-page";

test("undo and redo, and a reload keeps the work", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("40 gym members with full name, plan and join date");
  const planned = await studio.columnNames();

  await studio.schema.getByRole("button", { name: "Add a field" }).click();
  await expect.poll(studio.columnNames).toEqual([...planned, "new_field"]);
  await studio.schema.getByRole("heading", { name: "Schema" }).click();
  await page.locator("body").press("Control+z");
  await expect.poll(studio.columnNames).toEqual(planned);
  await page.locator("body").press("Control+Shift+z");
  await expect.poll(studio.columnNames).toEqual([...planned, "new_field"]);
  await studio.settled();
  const before = await studio.cells();

  await page.waitForURL(/[?&]d=40\+gym\+members/);
  await page.waitForTimeout(300);
  await page.reload();
  await studio.settled();
  await expect(studio.description).toHaveValue("40 gym members with full name, plan and join date");
  expect(await studio.cells()).toEqual(before);
});

test("starting over can be taken back", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("30 library books with title, author and year");
  const planned = await studio.columnNames();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(studio.description).toHaveValue("");
  await page.getByRole("button", { name: "Back to the last schema" }).click();
  await studio.settled();
  expect(await studio.columnNames()).toEqual(planned);
  await expect(studio.description).toHaveValue("30 library books with title, author and year");
});

test("an address with a sentence makes the dataset in a fresh tab", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto(`/?d=${encodeURIComponent("30 library books with title, author and year")}&rows=31&seed=5`);
  await studio.settled();
  await expect(studio.seed).toHaveValue("5");
  await expect(studio.preview.getByText(/of 31,|^31 rows/)).toBeVisible();
});

test("a shared page opens elsewhere with its edits and the same rows", async ({ page, browser, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("40 gym members with full name, plan and join date");
  await studio.schema.getByRole("button", { name: "Add a field" }).click();
  await expect.poll(studio.columnNames).toContain("new_field");
  await studio.seed.fill("9");
  await studio.settled();
  await page.waitForURL(/seed=9.*[?&]s=\w{24}/);
  await page.getByRole("button", { name: "Copy page link" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await browser.newContext();
  const other = createStudioPage(await elsewhere.newPage());
  await (await elsewhere.pages()[0])?.goto(link);
  await other.settled();
  expect(await other.cells()).toEqual(await studio.cells());
  expect(await other.columnNames()).toContain("new_field");
  await elsewhere.close();
});

test("a link whose schema the server does not know falls back to its sentence", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto(`/?d=${encodeURIComponent("18 bridges with name and span")}&seed=2&s=${"0".repeat(32)}`);
  await studio.settled();
  await expect(studio.preview.getByText(/^18 rows|of 18,/)).toBeVisible();

  await page.goto(`/?seed=2&s=${"0".repeat(32)}`);
  await expect(studio.alert).toContainText("knows no schema with that id");
});
