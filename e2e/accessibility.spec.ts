import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { FERRIES, LIBRARY, LONG_NAMES, TELEMETRY } from "./schemas";
import { createStudioPage } from "./studio-page";

async function problems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

for (const device of ["desktop", "phone"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({
        colorScheme,
        ...(device === "phone"
          ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
          : { viewport: { width: 1440, height: 900 } }),
      });

      test("axe finds nothing on the start page, in the workbench, the editors, the JSON and among violations", async ({
        page,
      }) => {
        test.setTimeout(90_000);
        const studio = createStudioPage(page);
        await page.goto("/");
        await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
        expect(await problems(page)).toEqual([]);
        expect(await studio.overflow()).toBeLessThanOrEqual(0);

        await studio.open({
          ...LIBRARY,
          tables: [...FERRIES.tables, ...LIBRARY.tables],
          expectations: FERRIES.expectations,
        });
        if (device === "phone") await page.getByRole("button", { name: "Rows", exact: true }).click();
        await studio.settled();
        expect(await problems(page)).toEqual([]);
        if (device === "phone") await page.getByRole("button", { name: /^Schema \d/ }).click();
        await studio.openField("berth");
        expect(await problems(page)).toEqual([]);
        await studio.openField("passengers");
        await studio.schema.getByLabel("Max", { exact: true }).fill("1");
        await expect(studio.alert).toBeVisible();
        await studio.schema.getByRole("button", { name: "Edit JSON" }).click();
        expect(await problems(page)).toEqual([]);
      });

      test("nothing is wider than the window, whatever the names and however many the columns", async ({ page }) => {
        const studio = createStudioPage(page);
        for (const dataset of [LONG_NAMES, TELEMETRY, FERRIES]) {
          await page.goto("/");
          await page.evaluate(() => sessionStorage.clear());
          await studio.open(dataset);
          if (device === "phone") await page.getByRole("button", { name: "Rows", exact: true }).click();
          await studio.settled();
          expect(await studio.overflow()).toBeLessThanOrEqual(0);
          if (device === "phone") await page.getByRole("button", { name: /^Schema \d/ }).click();
          for (let i = 0; i < Math.min(8, dataset.tables[0]?.fields.length ?? 0); i++) {
            await page.locator(`#field-0-${i}`).click();
            expect(await studio.overflow(), `field ${i}`).toBeLessThanOrEqual(0);
          }
        }
      });
    });
  }
}

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("targets are large enough, and boxes do not make the phone zoom", async ({ page }) => {
    const studio = createStudioPage(page);
    await studio.open(FERRIES);
    await page.getByRole("button", { name: /^Schema \d/ }).tap();
    await studio.row("passengers").tap();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, a, input, select, textarea, summary")]
        .filter((element) => element.checkVisibility() && element.getAttribute("type") !== "checkbox")
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
        .map(({ element }) => element.outerHTML.slice(0, 100)),
    );
    expect(small).toEqual([]);
    const sizes = await page
      .locator("input:not([type=checkbox], [type=range]):visible, select:visible, textarea:visible")
      .evaluateAll((boxes) => boxes.map((box) => Number.parseFloat(getComputedStyle(box).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });
});

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

test("who asks for less motion gets none", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  const studio = createStudioPage(page);
  await page.goto("/");
  await page.route("**/api/schema", () => undefined);
  await studio.description.fill("25 ferries with name and capacity");
  await studio.generateButton.click();
  await expect(page.getByText("Reading the description")).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await context.close();
});
