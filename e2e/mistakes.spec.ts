import { expect, test } from "@playwright/test";
import { createStudioPage } from "./studio-page";

test("an empty description is explained and nothing is sent", async ({ page }) => {
  const studio = createStudioPage(page);
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await page.goto("/");
  await studio.generateButton.click();
  await expect(page.getByText("Describe the dataset first")).toBeVisible();
  await expect(studio.description).toBeFocused();
  await expect(studio.description).toHaveAttribute("aria-invalid", "true");
  expect(sent).toEqual([]);
});

for (const [typed, explained] of [
  ["0", /at least 1 row/i],
  ["10,000,001", /at most 10,000,000/i],
  ["lots", /whole number/i],
] as const) {
  test(`a row count of ${typed} is explained beside the box and stays as typed`, async ({ page }) => {
    const studio = createStudioPage(page);
    await page.goto("/");
    await studio.description.fill("20 trees with species and height");
    await studio.rows.fill(typed);
    await studio.generateButton.click();
    await expect(page.getByText(explained)).toBeVisible();
    await expect(studio.rows).toBeFocused();
    await expect(studio.rows).toHaveValue(typed);
    await expect(studio.description).toHaveValue("20 trees with species and height");
  });
}

test("a server that fails leaves the text and offers another try", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await page.route("**/api/schema", (route) => route.abort());
  await studio.description.fill("25 ferries with name and capacity");
  await studio.generateButton.click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("The server did not answer");
  await expect(studio.description).toHaveValue("25 ferries with name and capacity");
  await page.unroute("**/api/schema");
  await page.getByRole("button", { name: "Try again" }).click();
  await studio.settled();
});

test("planning can be cancelled", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await page.route("**/api/schema", () => undefined);
  await studio.description.fill("25 ferries with name and capacity");
  await studio.generateButton.click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(studio.generateButton).toBeEnabled();
  await expect(studio.description).toHaveValue("25 ferries with name and capacity");
});

test("a schema the server refuses is explained at the field, the old rows stay, and what was typed is kept", async ({
  page,
}) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("50 parcels with weight and destination");
  await studio.schema.getByRole("button", { name: "Add a field" }).click();
  const max = studio.schema.getByLabel("Max", { exact: true });
  const min = studio.schema.getByLabel("Min", { exact: true });
  await expect(studio.preview.getByRole("columnheader", { name: /new_field/ })).toBeVisible();
  await studio.settled();

  await min.fill("700");
  await max.fill("30");
  await expect(studio.schema.getByRole("alert")).toContainText("new_field");
  await expect(studio.schema.getByText("1 problem")).toBeVisible();
  await expect(min).toHaveValue("700");
  await expect(max).toHaveValue("30");
  await expect(studio.preview.getByRole("columnheader", { name: /new_field/ })).toBeVisible();
  await expect(studio.download).toHaveCount(0);

  await max.fill("3 hundred");
  await expect(studio.schema.getByText("This needs a number.").first()).toBeVisible();
  await expect(max).toHaveValue("3 hundred");
  await max.fill("900");
  await studio.settled();
  await expect(studio.schema.getByRole("alert")).toHaveCount(0);
});

test("half-typed JSON survives a look at the list, and valid JSON is taken over", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.generate("15 museums with name and city");
  await studio.schema.getByRole("button", { name: "Edit JSON" }).click();
  const json = studio.schema.getByLabel("Schema as JSON");
  const original = await json.inputValue();
  await json.fill(`${original} oops`);
  await expect(studio.schema.getByText(/Not JSON yet/)).toBeVisible();
  await studio.schema.getByRole("button", { name: "Edit list" }).click();
  await studio.schema.getByRole("button", { name: "Edit JSON" }).click();
  await expect(json).toHaveValue(`${original} oops`);

  const edited = JSON.parse(original) as { tables: { fields: unknown[] }[] };
  edited.tables[0]?.fields.push({ name: "opened", generator: { kind: "integer", min: 1800, max: 2020 } });
  await json.fill(JSON.stringify(edited));
  await expect(studio.preview.getByRole("columnheader", { name: /opened/ })).toBeVisible();
});
