import { expect, type Page, test } from "@playwright/test";
import { createStudioPage } from "./studio-page";

/** What a page asks of others, and what it complains about. */
function watch(page: Page, baseURL: string | undefined) {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== baseURL) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return { elsewhere, complaints };
}

test("the page makes no request to anyone else", async ({ page, baseURL }) => {
  const { elsewhere, complaints } = watch(page, baseURL);
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("10 lighthouses with name and height in metres");
  await page.locator("#field-0-0").click();
  await page.waitForLoadState("networkidle");
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the API reference shows every route without a request to anyone else, ${colorScheme}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ colorScheme, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    const { elsewhere, complaints } = watch(page, baseURL);
    await page.goto("/");
    await page.getByRole("link", { name: "API reference" }).click();
    await page.waitForURL("**/docs");
    const paths = page.locator("#reference .opblock-summary-path");
    const reference = (await (await page.request.get("/api/openapi.json")).json()) as { paths: object };
    await expect(paths).toHaveCount(Object.keys(reference.paths).length);
    await paths
      .filter({ hasText: /^.?\/api.?\/generate/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: "Responses" }).first()).toBeVisible();
    await page.getByRole("button", { name: "Try it out" }).first().click();
    await page.getByRole("button", { name: "Execute" }).click();
    await expect(page.locator(".live-responses-table tbody .response-col_status").first()).toContainText("200");
    const [text, background] = await page.evaluate(() => {
      const brightness = (color: string) =>
        (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      const path = document.querySelector(".opblock-summary-path a") ?? document.body;
      return [
        brightness(getComputedStyle(path).color),
        brightness(getComputedStyle(document.documentElement).backgroundColor),
      ];
    });
    expect((text ?? 0) > (background ?? 0)).toBe(colorScheme === "dark");
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
}
