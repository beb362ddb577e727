import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { createStudioPage } from "./studio-page";

async function seriousProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

for (const width of [1440, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${width} px, ${colorScheme}: no serious problems, nothing wider than the window`, async ({ browser }) => {
      // Axe walks thousands of cells three times.
      test.setTimeout(120_000);
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
      const page = await context.newPage();
      const studio = createStudioPage(page);
      await page.goto("/");
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      await expect(studio.examples.first()).toBeVisible();
      expect(await seriousProblems(page)).toEqual([]);
      expect(await studio.overflow()).toBeLessThanOrEqual(0);

      await studio.examples.first().click();
      await studio.settled();
      const fields = studio.schema.locator("ol > li");
      for (let i = 0; i < (await fields.count()); i++) {
        await page.locator(`#field-0-${i}`).click();
        expect(await studio.overflow(), `field ${i}`).toBeLessThanOrEqual(0);
      }
      expect(await seriousProblems(page)).toEqual([]);
      await studio.schema.getByRole("button", { name: "Edit JSON" }).click();
      expect(await seriousProblems(page)).toEqual([]);
      expect(await studio.overflow()).toBeLessThanOrEqual(0);
      await context.close();
    });
  }
}

test("the chosen theme beats the system's and is remembered", async ({ browser }) => {
  const context = await browser.newContext({ colorScheme: "light" });
  const page = await context.newPage();
  await page.goto("/");
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: "Switch between light and dark" }).click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await background()).toBe(dark);
  await context.close();
});
