import { expect, test } from "@playwright/test";
import { EXAMPLES } from "@/components/composer/examples";
import { createStudioPage } from "./studio-page";

for (const { domain, description } of EXAMPLES) {
  test(`the example "${domain}" fills the description and gives rows`, async ({ page }) => {
    const studio = createStudioPage(page);
    await page.goto("/");
    await studio.examples.filter({ hasText: description }).click();
    await studio.settled();
    await expect(studio.description).toHaveValue(description);
    expect((await studio.columnNames()).length).toBeGreaterThanOrEqual(3);
    await expect(studio.preview.locator("tbody tr").first()).toBeVisible();
    await expect(page.getByRole("main").getByRole("alert").filter({ hasText: /\S/ })).toHaveCount(0);
  });
}

test("several tables come as tabs and as one archive", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.examples.first().click();
  await studio.settled();
  const tabs = studio.preview.getByRole("tab");
  expect(await tabs.count()).toBeGreaterThanOrEqual(2);
  const columns = await studio.columnNames();
  await tabs.nth(1).click();
  expect(await studio.columnNames()).not.toEqual(columns);
  const archive = await studio.preview.getByRole("link", { name: "All tables (zip)" }).getAttribute("href");
  const response = await page.request.get(archive ?? "");
  expect(response.status()).toBe(200);
  expect((await response.body()).subarray(0, 2).toString("latin1")).toBe("PK");
});
