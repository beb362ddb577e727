import { expect, test } from "@playwright/test";
import { FERRIES, LIBRARY } from "./schemas";
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

test("an over-long description is explained, kept, and not sent", async ({ page }) => {
  const studio = createStudioPage(page);
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await page.goto("/");
  const text = "trees with species and height ".repeat(200);
  await studio.description.fill(text);
  await studio.generateButton.click();
  await expect(page.getByText(/At most 5,000 characters; this has 6,000/)).toBeVisible();
  await expect(studio.description).toHaveValue(text);
  expect(sent).toEqual([]);
});

for (const [typed, explained] of [
  ["0", /at least 1 row/i],
  ["-5", /at least 1 row/i],
  ["2.5", /without a fraction/i],
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
    await expect(studio.rows).toHaveAccessibleDescription(explained);
    await expect(studio.rows).toHaveValue(typed);
    await expect(studio.description).toHaveValue("20 trees with species and height");
  });
}

test("a server that is down leaves the text and offers another try", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await page.route("**/api/schema", (route) => route.abort());
  await studio.description.fill("25 ferries with name and capacity");
  await studio.generateButton.click();
  await expect(studio.alert).toContainText("The server did not answer");
  await expect(studio.alert).toContainText("Check that it is running");
  await expect(studio.description).toHaveValue("25 ferries with name and capacity");
  await page.unroute("**/api/schema");
  await studio.alert.getByRole("button", { name: "Try again" }).click();
  await studio.settled();
  await expect(studio.alert).toHaveCount(0);
});

test("a gateway's error page is not mistaken for an answer", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await page.route("**/api/schema", (route) =>
    route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
  );
  await studio.description.fill("25 ferries with name and capacity");
  await studio.generateButton.click();
  await expect(studio.alert).toContainText("status 502");
  await expect(studio.description).toHaveValue("25 ferries with name and capacity");
});

test("rows that cannot be made leave the old ones, marked as such, and come on another try", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  const cells = await studio.cells();
  await page.route("**/api/generate", (route) => route.abort());
  await studio.seed.fill("77");
  await expect(studio.alert).toContainText("The server did not answer");
  await expect(studio.preview.getByText("From before the last change")).toBeVisible();
  await expect(studio.download).toHaveCount(0);
  expect((await studio.cells()).slice(0, 40)).toEqual(cells.slice(0, 40));
  await page.unroute("**/api/generate");
  await studio.alert.getByRole("button", { name: "Try again" }).click();
  await studio.settled();
  await expect(studio.seed).toHaveValue("77");
  expect(await studio.cells()).not.toEqual(cells);
});

test("the server's refusals come with message and hint: too many rows (400), too large a schema (413)", async ({
  page,
}) => {
  const studio = createStudioPage(page);
  await studio.open({
    ...FERRIES,
    tables: FERRIES.tables.map((table) => ({ ...table, rows: { kind: "count", count: 20_000_000 } })),
  });
  await expect(studio.alert).toContainText("One table would have 20,000,000 rows.");
  await expect(studio.alert).toContainText("up to 10,000,000 rows");

  await page.getByRole("button", { name: "Start over" }).click();
  const values = Array.from({ length: 900 }, (_, i) => `${i} ${"x".repeat(1500)}`);
  const table = {
    name: "t",
    rows: { kind: "count", count: 5 },
    fields: [{ name: "f", generator: { kind: "choice", values } }],
  };
  await studio.open({ version: 1, name: "large", asOf: "2026-01-01", tables: [table] });
  await expect(studio.alert).toContainText("over 1,000,000 bytes");
  await expect(studio.alert).toContainText("Send a smaller schema");
  await expect(studio.row("f")).toBeVisible();
});

test("a schema the server refuses (422) is explained at the field, the old rows stay, and what was typed is kept", async ({
  page,
}) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  await studio.openField("passengers");
  const max = studio.schema.getByLabel("Max", { exact: true });
  const min = studio.schema.getByLabel("Min", { exact: true });

  await min.fill("700");
  await max.fill("30");
  await expect(studio.alert).toContainText("crossings.passengers max");
  await expect(max).toHaveAccessibleDescription(/below min/);
  await expect(studio.row("passengers")).toContainText("1 problem");
  await expect(min).toHaveValue("700");
  await expect(max).toHaveValue("30");
  await expect(studio.preview.getByRole("columnheader", { name: /passengers/ })).toBeVisible();
  await expect(studio.download).toHaveCount(0);

  await max.fill("3 hundred");
  await expect(max).toHaveAccessibleDescription(/This needs a number\./);
  await expect(max).toHaveValue("3 hundred");
  await max.fill("900");
  await studio.settled();
  await expect(studio.alert).toHaveCount(0);
});

test("every violation is listed, in whatever table, and leads to its field", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(LIBRARY);
  await studio.settled();
  await studio.schema.getByRole("tab", { name: "books" }).click();
  await studio.openField("isbn");
  await studio.schema.getByLabel("Pattern", { exact: true }).fill("[A-Z");
  await studio.schema.getByRole("tab", { name: "loans" }).click();
  await studio.openField("reader");
  await studio.schema.getByLabel("Unique").check();
  await expect(studio.alert).toContainText("2 things to fix");
  await studio.alert.getByRole("button", { name: "books.isbn pattern" }).click();
  await expect(studio.row("isbn")).toHaveAttribute("aria-expanded", "true");
  await expect(studio.schema.getByLabel("Pattern", { exact: true })).toHaveValue("[A-Z");
});

test("as JSON, violations have paths that lead into the text", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  await studio.schema.getByRole("button", { name: "Edit JSON" }).click();
  await studio.json.fill((await studio.json.inputValue()).replace('"max": 90', '"max": 2'));
  const path = studio.alert.getByRole("button", { name: "tables[0].fields[2].generator.max" });
  await path.click();
  await expect(studio.json).toBeFocused();
  const selected = await studio.json.evaluate((box: HTMLTextAreaElement) =>
    box.value.slice(box.selectionStart, box.selectionEnd),
  );
  expect(selected).toBe("2");
});

test("half-typed JSON survives a look at the list, and valid JSON is taken over", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  await studio.schema.getByRole("button", { name: "Edit JSON" }).click();
  const original = await studio.json.inputValue();
  await studio.json.fill(`${original} oops`);
  await expect(studio.schema.getByText(/Not JSON yet, line \d+/)).toBeVisible();
  await studio.schema.getByRole("button", { name: "Edit list" }).click();
  await studio.schema.getByRole("button", { name: "Edit JSON" }).click();
  await expect(studio.json).toHaveValue(`${original} oops`);

  const edited = JSON.parse(original) as { tables: { fields: unknown[] }[] };
  edited.tables[0]?.fields.push({ name: "built", generator: { kind: "integer", min: 1800, max: 2020 } });
  await studio.json.fill(JSON.stringify(edited));
  await expect(studio.preview.getByRole("columnheader", { name: /built/ })).toBeAttached();
});

test("a file that is no schema is explained, and the sentence stays", async ({ page }) => {
  const studio = createStudioPage(page);
  await page.goto("/");
  await studio.description.fill("20 trees");
  await page
    .getByLabel("Schema file")
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("[1, 2") });
  await expect(studio.alert).toContainText("Not JSON yet");
  await page
    .getByLabel("Schema file")
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(studio.alert).toContainText("name is missing");
  await expect(studio.description).toHaveValue("20 trees");
});

test("an address that leads nowhere says so", async ({ page }) => {
  const response = await page.goto("/nothing/here");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "Describe a dataset" }).click();
  await expect(createStudioPage(page).description).toBeVisible();
});
