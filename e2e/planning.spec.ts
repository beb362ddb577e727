import { expect, test } from "@playwright/test";
import { standInForPlanner } from "./planner-stand-in";
import { FERRIES } from "./schemas";
import { createStudioPage } from "./studio-page";

test("while planning the page says what is done and shows the fields as they arrive", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  const planner = await standInForPlanner(page);
  await studio.description.fill("ferry crossings");
  await studio.description.press("Control+Enter");
  const progress = page.getByRole("main").getByRole("status").filter({ hasText: /\S/ });
  await expect(progress).toContainText("Reading the description");

  await planner.progress("Drafting the schema", ["crossing_id"]);
  await expect(progress).toContainText("Drafting the schema");
  await expect(progress.getByRole("listitem")).toHaveText(["crossing_id"]);
  await planner.progress("Drafting the schema", ["crossing_id", "vessel", "fare"]);
  await expect(progress.getByRole("listitem")).toHaveText(["crossing_id", "vessel", "fare"]);

  await planner.finish(FERRIES, ["The model did not answer. The offline planner read the description instead."]);
  await studio.settled();
  await expect(progress.getByRole("listitem")).toHaveCount(0);
  await expect(page.getByText("Schema ready: 8 fields.")).toBeAttached();
  await expect(page.getByText("The offline planner read the description instead.")).toBeVisible();
});

test("kept and broken clauses stand in the receipt and in the sentence", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  const planner = await standInForPlanner(page);
  await studio.description.fill("400 crossings with between 1 and 5 passengers");
  await studio.generateButton.click();
  await planner.finish(FERRIES);
  await studio.settled();
  const receipt = page.getByRole("region", { name: "Receipt lines" });
  await expect(receipt.getByRole("listitem").filter({ hasText: "400 crossings" })).toContainText(/Kept.*400 rows/);
  await expect(receipt.getByRole("listitem").filter({ hasText: "passengers" })).toContainText("Not kept");
  await expect(receipt.getByTitle(/^Kept: /)).toHaveText("400 crossings");
  await expect(receipt.getByTitle(/^Not kept: /)).toHaveText("between 1 and 5 passengers");
});

test("planning can be cancelled, and a new sentence replaces one on its way", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  const planner = await standInForPlanner(page);
  await studio.description.fill("25 ferries with name and capacity");
  await studio.generateButton.click();
  await planner.progress("Drafting the schema", ["name"]);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(studio.generateButton).toBeEnabled();
  await expect(studio.description).toHaveValue("25 ferries with name and capacity");
  await page.unroute("**/api/schema");
  await studio.generate("12 harbours with name and depth");
  await expect(studio.preview.getByText(/^12 rows,/)).toBeVisible();
});

test("an answer that breaks off is explained and can be asked for again", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  const planner = await standInForPlanner(page);
  await studio.description.fill("25 ferries with name and capacity");
  await studio.generateButton.click();
  await planner.progress("Drafting the schema", ["name"]);
  await planner.breakOff();
  await expect(studio.alert).toContainText(/connection was lost|broke off/);
  await expect(studio.description).toHaveValue("25 ferries with name and capacity");
  await page.unroute("**/api/schema");
  await studio.alert.getByRole("button", { name: "Try again" }).click();
  await studio.settled();
  await expect(studio.alert).toHaveCount(0);
});
