import { expect, test } from "@playwright/test";
import { createStudioPage } from "./studio-page";

test("no request leaves the server the page came from", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== baseURL) elsewhere.push(request.url());
  });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));

  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("10 lighthouses with name and height in metres");
  await page.locator("#field-0-0").click();
  await page.waitForLoadState("networkidle");
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});
