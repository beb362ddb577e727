import { expect, type Page, test } from "@playwright/test";
import { createStudioPage } from "./studio-page";

/** Presses Tab until the wish is focused, as a person without a mouse would. */
async function tabTo(page: Page, wish: (focused: { name: string; tag: string }) => boolean, key = "Tab") {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return {
        name: element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "",
        tag: element?.id ?? "",
      };
    });
    if (wish(focused)) return;
  }
  throw new Error("The keyboard did not reach it in 80 steps");
}

test("from sentence to file without a mouse", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await tabTo(page, ({ tag }) => tag === "description");
  await page.keyboard.type("80 concerts with band name, city and ticket price");
  await page.keyboard.press("Control+Enter");
  await studio.settled();
  const planned = await studio.columnNames();

  await tabTo(page, ({ tag }) => tag === "field-0-0");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.locator("#field-0-1")).toBeFocused();
  await expect.poll(async () => (await studio.columnNames()).slice(0, 2)).toEqual([planned[1], planned[0]]);

  await page.keyboard.press("Enter");
  await expect(page.locator("#field-0-1")).toHaveAttribute("aria-expanded", "true");
  await tabTo(page, ({ tag }) => tag.endsWith("-name"));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("renamed here");
  await page.keyboard.press("Enter");
  await expect.poll(() => studio.columnNames()).toContain("renamed here");
  await studio.settled();

  await tabTo(page, ({ name }) => name === "Download CSV", "Shift+Tab");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
});

test("the focus can be seen", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe("solid");
});
