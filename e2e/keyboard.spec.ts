import { expect, type Page, test } from "@playwright/test";
import { FERRIES } from "./schemas";
import { createStudioPage } from "./studio-page";

/** Presses a key until the wish is focused, as a person without a mouse would. */
async function tabTo(page: Page, wish: (focused: { name: string; id: string }) => boolean, key = "Tab") {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return { name: element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "", id: element?.id ?? "" };
    });
    if (wish(focused)) return;
  }
  throw new Error("The keyboard did not reach it in 80 steps");
}

test("from sentence to file without a mouse", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await tabTo(page, ({ id }) => id === "description");
  await page.keyboard.type("80 concerts with band name, city and ticket price");
  await page.keyboard.press("Control+Enter");
  await studio.settled();
  const planned = await studio.columnNames();

  await tabTo(page, ({ id }) => id === "field-0-0");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.locator("#field-0-1")).toBeFocused();
  await expect.poll(async () => (await studio.columnNames()).slice(0, 2)).toEqual([planned[1], planned[0]]);

  await page.keyboard.press("Enter");
  await expect(page.locator("#field-0-1")).toHaveAttribute("aria-expanded", "true");
  await tabTo(page, ({ id }) => id.endsWith("-name"));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("renamed here");
  await page.keyboard.press("Enter");
  await expect.poll(studio.columnNames).toContain("renamed here");
  await studio.settled();

  await tabTo(page, ({ name }) => name === "Download CSV");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
});

test("the handle moves a field with the arrow keys and keeps the focus; moves and removals are announced", async ({
  page,
}) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  const handle = studio.schema.getByRole("button", { name: /^Move vessel, 2 of 8/ });
  await handle.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(studio.schema.getByRole("button", { name: "Move vessel, 4 of 8" })).toBeFocused();
  await expect(page.getByText("vessel is now field 4 of 8")).toBeAttached();
  await studio.row("delay").focus();
  await page.keyboard.press("Tab");
  await expect(studio.schema.getByRole("button", { name: "Remove delay" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("delay removed; undo brings it back")).toBeAttached();
  await expect(studio.row("berth")).toBeFocused();
});

test("the shortcut works from every box of the form", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.description.fill("15 museums with name and city");
  await studio.seed.press("Control+Enter");
  await studio.settled();
});

test("the focus can be seen wherever it goes", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  await page.locator("body").press("Home");
  const invisible: string[] = [];
  for (let i = 0; i < 45; i++) {
    await page.keyboard.press("Tab");
    const unseen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "";
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // The sentence shows its focus on the frame around it.
      const seen = (outlineStyle !== "none" && outlineWidth !== "0px") || element.id === "description";
      return seen ? "" : element.outerHTML.slice(0, 120);
    });
    if (unseen) invisible.push(unseen);
  }
  expect(invisible).toEqual([]);
});
