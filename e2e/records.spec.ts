import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { FERRIES } from "./schemas";
import { createStudioPage, type StudioPage } from "./studio-page";

test.describe.configure({ timeout: 60_000 });

let studio: StudioPage;
test.beforeEach(async ({ page }) => {
  studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  await studio.openField("vessel");
  await studio.schema.getByLabel("Generator").selectOption({ label: "Coherent record" });
  await expect(studio.schema.getByLabel("Source")).toHaveAccessibleDescription(/made-up person/);
});

const choose = async (label: "Source" | "Attribute", query: string) => {
  const box = studio.schema.getByRole("combobox", { name: label, exact: true }).first();
  await box.click();
  await box.fill(query);
  await box.press("Enter");
};

test("a record is found by what it has, its attribute by what it means, with the keys alone", async ({ page }) => {
  const source = studio.schema.getByRole("combobox", { name: "Source" });
  await source.focus();
  await source.press("ArrowDown");
  const options = studio.schema.getByRole("option");
  expect(await options.count()).toBeGreaterThan(50);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await source.fill("iban");
  await expect(options.filter({ hasText: /^bank/ })).toBeVisible();
  await source.press("Escape");
  await expect(source).toHaveValue("person");

  await choose("Source", "real city");
  await expect(source).toHaveValue("place");
  await expect(studio.alert).toHaveCount(0);
  await choose("Attribute", "country_code");
  await expect.poll(async () => (await studio.cellsOf("vessel"))[0]).toMatch(/^[A-Z]{2}$/);
});

test("conditions: one of, near, between; another source keeps none that it does not know", async ({ page }) => {
  const { schema } = studio;
  await choose("Source", "place");
  await choose("Attribute", "city");
  await schema.getByRole("button", { name: "Add a condition" }).click();
  const first = schema.getByRole("group", { name: "Where 1" });
  await first.getByLabel("Attribute").fill("country_code");
  await first.getByLabel("Attribute").press("Enter");
  await first.getByLabel("Any of").fill("IS");
  await expect.poll(async () => (await studio.cellsOf("vessel")).includes("Reykjavík")).toBe(true);

  await first.getByLabel("Condition").selectOption({ label: "Near a place" });
  await first.getByLabel("Attribute").fill("city");
  await first.getByLabel("Attribute").press("Enter");
  await first.getByLabel("Near", { exact: true }).fill("Dublin");
  await first.getByLabel("Within km").fill("5");
  await expect.poll(async () => (await studio.cellsOf("vessel")).includes("Dublin")).toBe(true);

  await first.getByLabel("Condition").selectOption({ label: "Between two numbers" });
  await first.getByLabel("Attribute").fill("population");
  await first.getByLabel("Attribute").press("Enter");
  await first.getByLabel("Min", { exact: true }).fill("8000000");
  await expect.poll(async () => (await studio.cellsOf("vessel")).includes("Dublin")).toBe(false);
  await studio.settled();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await choose("Source", "film");
  await expect(schema.getByRole("group", { name: "Where 1" })).toHaveCount(0);
  await studio.settled();
});

test("per offers the fields of the row", async () => {
  const other = (await studio.fieldNames()).find((name) => name !== "vessel") ?? "";
  await expect(studio.schema.getByLabel("Per").getByRole("option", { name: other, exact: true })).toHaveCount(1);
});
