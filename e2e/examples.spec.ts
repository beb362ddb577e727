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
    await expect(studio.alert).toHaveCount(0);
  });
}
