import { expect, test } from "@playwright/test";
import { FERRIES, LIBRARY } from "./schemas";
import { createStudioPage, type StudioPage } from "./studio-page";

let studio: StudioPage;
test.beforeEach(async ({ page }) => {
  studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
});

test("rename: the column follows, and so does what uses it", async () => {
  await studio.openField("fare");
  const name = studio.schema.getByLabel("Name", { exact: true });
  await name.fill("Ticket price");
  await name.press("Enter");
  await expect.poll(studio.columnNames).toContain("Ticket price");
  await studio.settled();
  expect(await studio.columnNames()).not.toContain("fare");
  await studio.openField("revenue");
  await expect(studio.schema.getByLabel("Expression")).toHaveValue('passengers * field("Ticket price")');
});

test("another generator and its parameters, named and explained by the contract", async () => {
  await studio.openField("vessel");
  await studio.schema.getByLabel("Generator").selectOption({ label: "Pattern" });
  const pattern = studio.schema.getByLabel("Pattern", { exact: true });
  await expect(pattern).toHaveAccessibleDescription(/Regular-expression subset/);
  await pattern.fill("SHIP-\\d{2}");
  await expect.poll(async () => (await studio.cellsOf("vessel"))[0]).toMatch(/^SHIP-\d{2}$/);
});

test("a list of values with weights", async () => {
  await studio.openField("vessel");
  await studio.schema.getByLabel("Values", { exact: true }).fill("Gannet");
  await studio.schema.getByLabel("Weight of value 1").fill("98");
  await expect(studio.schema.getByText("98%")).toBeVisible();
  await expect
    .poll(async () => (await studio.cellsOf("vessel")).filter((cell) => cell === "Gannet").length)
    .toBeGreaterThan(15);
});

test("a generator inside a generator: cases of a conditional", async () => {
  await studio.openField("berth");
  await studio.schema.getByLabel("Generator").selectOption({ label: "Conditional" });
  await studio.schema.getByLabel("When").fill("passengers > 0");
  await studio.schema.getByLabel("Then", { exact: true }).selectOption({ label: "Integer" });
  await studio.schema.getByLabel("Min", { exact: true }).fill("7");
  await studio.schema.getByLabel("Max", { exact: true }).fill("7");
  await expect.poll(async () => new Set(await studio.cellsOf("berth"))).toEqual(new Set(["7"]));
});

test("field names go into an expression at a click", async ({ page }) => {
  await studio.openField("revenue");
  const expression = studio.schema.getByLabel("Expression");
  await expression.fill("2 * ");
  await studio.schema.getByTitle("Insert passengers").click();
  await expect(expression).toHaveValue("2 * passengers");
  await expect(expression).toBeFocused();
  await expect
    .poll(async () => Number((await studio.cellsOf("revenue"))[0]))
    .toBe(2 * Number((await studio.cellsOf("passengers"))[0]));
  await expect(page.getByRole("main").getByRole("alert").filter({ hasText: /\S/ })).toHaveCount(0);
});

test("null rate, unique and hidden", async () => {
  await studio.openField("passengers");
  await studio.schema.getByLabel("Null rate", { exact: true }).fill("100");
  await expect.poll(async () => new Set(await studio.cellsOf("passengers"))).toEqual(new Set(["empty"]));
  await studio.schema.getByLabel("Null rate", { exact: true }).fill("0");
  await expect.poll(async () => (await studio.cellsOf("passengers")).includes("empty")).toBe(false);

  await studio.schema.getByLabel("Max", { exact: true }).fill("5000");
  await studio.schema.getByLabel("Unique").check();
  await studio.settled();
  const { rows } = await studio.downloadCsv();
  expect(new Set(rows.map((row) => row.passengers)).size).toBe(400);

  await studio.schema.getByLabel("Hidden").check();
  await expect.poll(studio.columnNames).not.toContain("passengers");
  expect(await studio.columnNames()).toContain("revenue");
});

test("add, duplicate and remove", async () => {
  const before = await studio.columnNames();
  await studio.schema.getByRole("button", { name: "Add a field" }).click();
  await expect.poll(studio.columnNames).toEqual([...before, "new_field"]);
  await studio.schema.getByRole("button", { name: "Duplicate" }).click();
  await expect.poll(studio.columnNames).toEqual([...before, "new_field", "new_field_2"]);
  await studio.schema.getByRole("button", { name: "Remove field" }).click();
  await expect.poll(studio.columnNames).toEqual([...before, "new_field"]);
  await studio.row("delay").hover();
  await studio.schema.getByRole("button", { name: "Remove delay" }).click();
  await expect.poll(studio.columnNames).not.toContain("delay");
});

test("reorder by dragging; Escape puts the field back", async ({ page }) => {
  const before = await studio.columnNames();
  const handle = (name: string) => studio.schema.getByRole("button", { name: new RegExp(`^Move ${name},`) });
  const drag = async (name: string, onto: string) => {
    const from = await handle(name).boundingBox();
    const to = await handle(onto).boundingBox();
    if (!from || !to) throw new Error("a handle is out of sight");
    await page.mouse.move(from.x + 8, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 8, to.y + 30, { steps: 6 });
  };
  await drag("crossing_id", "passengers");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await studio.fieldNames()).toEqual(before);

  await drag("crossing_id", "passengers");
  await page.mouse.up();
  const after = [...before.slice(1, 3), "crossing_id", ...before.slice(3)];
  await expect.poll(studio.columnNames).toEqual(after);
});

test("edits leave everything in its place", async ({ page }) => {
  const places = () =>
    page.evaluate(() =>
      ["#preview-table", "#preview-table th[aria-colindex='4']", "#schema-title", "#description"].map((selector) => {
        const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return [x, y, width, height];
      }),
    );
  const before = await places();
  const cells = await studio.cells();
  await studio.seed.fill("5");
  await expect.poll(studio.cells).not.toEqual(cells);
  await studio.settled();
  expect(await places()).toEqual(before);
});

test("a late answer to an earlier edit is dropped", async ({ page }) => {
  await studio.seed.fill("22");
  await studio.settled();
  const wanted = await studio.cells();
  await studio.seed.fill("1");
  await studio.settled();

  let requests = 0;
  await page.route("**/api/generate", async (route) => {
    if (requests++ === 0) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue().catch(() => undefined);
  });
  await studio.seed.fill("21");
  await expect.poll(() => requests).toBe(1);
  await studio.seed.fill("22");
  await studio.settled();
  await page.waitForTimeout(1600);
  expect(await studio.cells()).toEqual(wanted);
});

test("tables: tabs, a new one, other names and counts, and what refers to them follows", async () => {
  await studio.schema.getByText("Table and dataset settings").click();
  await studio.schema.getByLabel("Table name").fill("sailings");
  await studio.schema.getByLabel("Table name").press("Enter");
  await studio.schema.getByLabel("Count").fill("25");
  await expect(studio.preview.getByText(/of 25,|^25 rows/)).toBeVisible();
  await studio.schema.getByRole("button", { name: "Add a table" }).click();
  await expect(studio.preview.getByRole("tab")).toHaveText([/sailings/, /new_table/]);
  await studio.settled();
  expect(await studio.columnNames()).toEqual(["id", "value"]);
});

test("renaming a table keeps its foreign keys", async ({ page }) => {
  await page.getByRole("button", { name: "Start over" }).click();
  await studio.open(LIBRARY);
  await studio.settled();
  await studio.schema.getByRole("tab", { name: "books" }).click();
  await studio.schema.getByText("Table and dataset settings").click();
  await studio.schema.getByLabel("Table name").fill("titles");
  await studio.schema.getByLabel("Table name").press("Enter");
  await expect(studio.preview.getByRole("tab", { name: /titles/ })).toBeVisible();
  await studio.settled();
  await expect(studio.alert).toHaveCount(0);
});
