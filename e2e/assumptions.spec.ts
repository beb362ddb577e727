import { expect, test } from "@playwright/test";
import { FERRIES } from "./schemas";
import { createStudioPage } from "./studio-page";

test("guesses and additions are chips that lead to their field", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  const assumed = studio.schema.getByRole("region", { name: "Assumptions" });
  await assumed.getByRole("button", { name: "1 added" }).click();
  await assumed.getByRole("button", { name: "crossing_id" }).click();
  await expect(studio.row("crossing_id")).toHaveAttribute("aria-expanded", "true");
  await assumed.getByRole("button", { name: /berth.*35% sure/ }).click();
  await expect(studio.row("berth")).toHaveAttribute("aria-expanded", "true");
});

test("another reading of a guess changes the rows, and the first one stays on offer", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  await studio.openField("berth");
  await studio.schema.getByRole("button", { name: /^Integer: 100/ }).click();
  await expect.poll(async () => (await studio.cellsOf("berth"))[0]).toMatch(/^1\d\d$/);
  await expect(studio.schema.getByRole("region", { name: "Assumptions" }).getByText("berth")).toHaveCount(0);
  await studio.schema.getByRole("button", { name: /^Pattern: / }).click();
  await expect.poll(async () => (await studio.cellsOf("berth"))[0]).toMatch(/^[A-D]\d$/);
});

test("a guess can be kept as it is", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  const cells = await studio.cellsOf("berth");
  await studio.openField("berth");
  await studio.schema.getByRole("button", { name: /^Keep / }).click();
  await expect(studio.row("berth")).not.toContainText("guessed");
  await studio.settled();
  expect(await studio.cellsOf("berth")).toEqual(cells);
});
