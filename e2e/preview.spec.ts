import { expect, test } from "@playwright/test";
import { FERRIES, LIBRARY, TELEMETRY } from "./schemas";
import { createStudioPage } from "./studio-page";

test("any row of ten million can be looked at, by number and by scrolling", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(TELEMETRY);
  await studio.settled();
  const firstRow = () => studio.grid.locator("tbody th").first().textContent().then(Number);
  const goTo = async (row: string) => {
    await studio.preview.getByLabel("Go to row").fill(row);
    await studio.preview.getByLabel("Go to row").press("Enter");
  };
  await goTo("7,654,321");
  await expect(studio.preview.getByText(/^Rows 7,654,321–/)).toBeVisible();
  await expect.poll(async () => (await studio.cellsOf("reading"))[0]).toBe("7654321");

  await studio.grid.hover();
  await page.mouse.wheel(0, 90);
  await expect.poll(firstRow).toBe(7_654_324);
  await page.waitForTimeout(400);
  expect(await firstRow()).toBe(7_654_324);

  await studio.grid.focus();
  await page.keyboard.press("End");
  await expect(studio.preview.getByText(/–10,000,000 of 10,000,000/)).toBeVisible();
  await expect.poll(async () => (await studio.cellsOf("reading")).at(-1)).toBe("10000000");
  await page.keyboard.press("Home");
  await expect.poll(firstRow).toBe(1);
  expect(await studio.grid.locator("tbody tr").count()).toBeLessThan(60);
});

test("the rows shown deep down are the rows of the file", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  const { rows } = await studio.downloadCsv();
  await studio.preview.getByLabel("Go to row").fill("300");
  await studio.preview.getByLabel("Go to row").press("Enter");
  await expect.poll(async () => (await studio.cellsOf("crossing_id"))[0]).toBe(rows[299]?.crossing_id);
  const shown = (await studio.cellsOf("delay")).length;
  const expected = rows.slice(299, 299 + shown).map((row) => row.delay || "empty");
  await expect.poll(() => studio.cellsOf("delay")).toEqual(expected);
});

test("wide tables: every column has a header, far cells come into view", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(TELEMETRY);
  await studio.settled();
  expect(await studio.columnNames()).toHaveLength(60);
  await studio.grid.evaluate((box) => box.scrollTo({ left: box.scrollWidth }));
  await expect.poll(() => studio.cellsOf("sensor_59").then((cells) => cells.length)).toBeGreaterThan(10);
  await expect(studio.grid.locator("tbody th").first()).toBeInViewport();
});

test("sorting orders the rows on the page, not the file, and can be undone", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  const unsorted = await studio.cellsOf("fare");
  const header = studio.preview.getByRole("columnheader", { name: /^fare/ });
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  const file = await studio.downloadCsv();
  const fares = file.rows.map((row) => Number(row.fare));
  await expect
    .poll(async () => (await studio.cellsOf("fare")).map(Number))
    .toEqual(fares.toSorted((a, b) => a - b).slice(0, unsorted.length));
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "descending");
  await studio.preview.getByRole("button", { name: "Undo sorting" }).click();
  await expect.poll(() => studio.cellsOf("fare")).toEqual(unsorted);
  expect(fares.slice(0, unsorted.length)).toEqual(unsorted.map(Number));
});

test("numbers stand at the right, empty cells are marked, types are named", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  await expect(studio.preview.getByRole("columnheader", { name: "departed, datetime" })).toBeAttached();
  const align = (column: number) =>
    studio.grid
      .locator(`tbody td[aria-colindex="${column}"]`)
      .first()
      .evaluate((cell) => getComputedStyle(cell).textAlign);
  expect(await align(5)).toBe("right");
  expect(await align(3)).not.toBe("right");
  expect(await studio.cellsOf("delay")).toContain("empty");
  expect((await studio.cellsOf("fare")).every((cell) => /^\d+\.\d\d$/.test(cell))).toBe(true);
});

test("the column of the field being edited is marked and brought into view", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.setViewportSize({ width: 1100, height: 800 });
  await studio.open(FERRIES);
  await studio.settled();
  await expect(studio.preview.getByRole("columnheader", { name: /^revenue/ })).not.toBeInViewport({ ratio: 1 });
  await studio.openField("revenue");
  await expect(studio.preview.getByRole("columnheader", { name: /^revenue/ })).toBeInViewport({ ratio: 1 });
});

test("several tables come as tabs, in the preview and in the schema alike", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(LIBRARY);
  await studio.settled();
  await expect(studio.preview.getByRole("tab")).toHaveText([/readers\s*60/, /books\s*80/, /loans\s*150/]);
  await studio.preview.getByRole("tab", { name: /loans/ }).click();
  expect(await studio.columnNames()).toEqual(["loan_id", "reader", "book", "pages_read"]);
  await expect(studio.schema.getByRole("tab", { name: "loans" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowLeft");
  expect(await studio.columnNames()).toEqual(["isbn", "pages"]);
});

test("rows that cannot be loaded are said to be missing, and come on another try", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  await page.route("**/rows?**", (route) => route.abort());
  await studio.preview.getByLabel("Go to row").fill("300");
  await studio.preview.getByLabel("Go to row").press("Enter");
  await expect(studio.alert).toContainText("Further rows could not be loaded");
  await page.unroute("**/rows?**");
  await studio.alert.getByRole("button", { name: "Try again" }).click();
  await expect.poll(async () => (await studio.cellsOf("crossing_id"))[0]).toBe("FX-0300");
});
